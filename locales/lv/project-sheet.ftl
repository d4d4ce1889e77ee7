### The sheet of a project: who took part, when and where, what for, who paid.

kind-label = Projekta lapa
title = Projekts { NAME($project, style: "short") } { TENSE($dates) ->
    [future] pulcēs
    [present] pulcē
   *[past] pulcējis
  } { COUNT($participants, case: "accusative") }
    .plain = Projekts { NAME($project, style: "short") } { TENSE($dates) ->
        [future] gatavojas nākamajam pasākumam
        [present] turpinās
       *[past] atskatās uz paveikto
      }
    .drew = Projektā { NAME($project, style: "short") } { TENSE($dates) ->
        [future] piedalīsies
        [present] piedalās
       *[past] { AGREE($participants, word: "piedalījies") }
      } { COUNT($participants) }
    .stage = { TENSE($project-term) ->
        [future] Sāksies
        [present] Turpinās
       *[past] Noslēdzies
      } projekts { NAME($project, style: "short") }
    .events = Projekta { NAME($project, style: "short") } pasākumi { TENSE($dates) ->
        [future] notiks
        [present] notiek
       *[past] notikuši
      } { LIST($places, as: "at") }
    .event = Projekts { NAME($project, style: "short") } { TENSE($event-dates) ->
        [future] rīkos
        [present] rīko
       *[past] rīkojis
      } { NAME($event-type, case: "accusative") } { PLACE($event-place, as: "at") }
    .named = Projekta { NAME($project, style: "short") } pasākums { NAME($event-name, style: "quoted") } { TENSE($event-dates) ->
        [future] notiks
        [present] notiek
       *[past] noticis
      } { PLACE($event-place, as: "at") }
    .named-held = { NAME($event-name) } { name-takes-place } { PLACE($event-place, as: "at") }
participants-drew = Projekts { NAME($project, style: "full") } { TENSE($dates) ->
    [future] pulcēs
    [present] pulcē
   *[past] pulcēja
  } { COUNT($participants, case: "accusative") }
participants-took-part = Projektā { NAME($project, style: "full") } { TENSE($dates) ->
    [future] piedalīsies
    [present] piedalās
   *[past] piedalījās
  } { COUNT($participants) }
participants-attended = Projekta { NAME($project, style: "full") } pasākumos { TENSE($dates) ->
    [future] piedalīsies
    [present] piedalās
   *[past] piedalījās
  } { COUNT($participants) }
held = { PERIOD($event-dates, as: "during") } { at-event-place } { takes-place } projekta { NAME($event-type) }.
    .placeless = { PERIOD($event-dates, as: "during") } { takes-place } projekta { NAME($event-type) }.
    .other-order = Projekta { NAME($event-type) } { takes-place } { PERIOD($event-dates, as: "during") } { at-event-place }.
    .named = { PERIOD($event-dates, as: "during") } { PLACE($event-place, as: "at") } { takes-place } { NAME($event-name) }.
    .named-venue = { PERIOD($event-dates, as: "during") } { PLACE($event-place, as: "at") }, { NAME($event-venue, as: "at") }, { takes-place } { NAME($event-name) }.
    .named-placeless = { PERIOD($event-dates, as: "during") } { takes-place } { NAME($event-name) }.
    .named-other-order = { NAME($event-name) } { takes-place } { PERIOD($event-dates, as: "during") } { PLACE($event-place, as: "at") }.
sheet-funded = Projektu { NAME($project, style: "full") } { TENSE($dates) ->
    [past] finansēja
   *[present] finansē
  }
sheet-funded-timed = Projektu { NAME($project, style: "full") } { TENSE($project-term) ->
    [past] finansēja
    [future] finansēs
   *[present] finansē
  }
funding = { sheet-funded } { NAME($programme-funder) } { the-programme } { $strand-number }. darbībā { NAME($strand, style: "quoted") }.
    .unnumbered = { sheet-funded } { NAME($programme-funder) } { the-programme } darbībā { NAME($strand, style: "quoted") }.
    .strandless = { sheet-funded } { NAME($programme-funder) } { in-programme }.
    .funderless = Projektu { NAME($project, style: "full") } { TENSE($dates) ->
        [past] īstenoja
       *[present] īsteno
      } { in-programme }.
    .timed = { sheet-funded-timed } { NAME($programme-funder) } { the-programme } { $strand-number }. darbībā { NAME($strand, style: "quoted") }.
    .unnumbered-timed = { sheet-funded-timed } { NAME($programme-funder) } { the-programme } darbībā { NAME($strand, style: "quoted") }.
    .strandless-timed = { sheet-funded-timed } { NAME($programme-funder) } { in-programme }.
    .funderless-timed = Projektu { NAME($project, style: "full") } { TENSE($project-term) ->
        [past] īstenoja
        [future] īstenos
       *[present] īsteno
      } { in-programme }.
