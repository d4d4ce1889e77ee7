### The sheet of a project: who took part, when and where, what for, who paid.

kind-label = Projekta lapa
title = Projekts { NAME($project, style: "short") } pulcējis { COUNT($participants, case: "accusative") }
    .plain = Projekts { NAME($project, style: "short") } atskatās uz paveikto
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
participants = Projektā { NAME($project, style: "full") } piedalījās { COUNT($participants) }.
    .from = Projektā { NAME($project, style: "full") } piedalījās { COUNT($participants) }: { LIST($participants-from) }.
held = { PERIOD($event-dates, as: "during") } { SAME($event-place-country, $publisher-place-country) ->
    [yes] { PLACE($event-place, as: "at") }
   *[no] { PLACE($event-place, as: "at", with: "country original") }
  } { TENSE($event-dates) ->
    [future] notiks
    [present] notiek
   *[past] notika
  } projekta { NAME($event-type) }.
    .placeless = { PERIOD($event-dates, as: "during") } { TENSE($event-dates) ->
        [future] notiks
        [present] notiek
       *[past] notika
      } projekta { NAME($event-type) }.
    .named = { PERIOD($event-dates, as: "during") } { PLACE($event-place, as: "at") } { TENSE($event-dates) ->
        [future] notiks
        [present] notiek
       *[past] notika
      } { NAME($event-name) }.
    .named-venue = { PERIOD($event-dates, as: "during") } { PLACE($event-place, as: "at") }, { NAME($event-venue, as: "at") }, { TENSE($event-dates) ->
        [future] notiks
        [present] notiek
       *[past] notika
      } { NAME($event-name) }.
    .named-placeless = { PERIOD($event-dates, as: "during") } { TENSE($event-dates) ->
        [future] notiks
        [present] notiek
       *[past] notika
      } { NAME($event-name) }.
funding = Projektu { NAME($project, style: "full") } finansēja { NAME($programme-funder) } saistībā ar programmas { NAME($programme, style: "quoted") } { $strand-number }. darbību { NAME($strand, style: "quoted") }.
    .unnumbered = Projektu { NAME($project, style: "full") } finansēja { NAME($programme-funder) } saistībā ar programmas { NAME($programme, style: "quoted") } darbību { NAME($strand, style: "quoted") }.
    .strandless = Projektu { NAME($project, style: "full") } finansēja { NAME($programme-funder) } saistībā ar programmu { NAME($programme, style: "quoted") }.
    .funderless = Projekts { NAME($project, style: "full") } norisinājās programmā { NAME($programme, style: "quoted") }.
    .timed = Projektu { NAME($project, style: "full") } { TENSE($project-term) ->
        [past] finansēja
        [future] finansēs
       *[present] finansē
      } { NAME($programme-funder) } saistībā ar programmas { NAME($programme, style: "quoted") } { $strand-number }. darbību { NAME($strand, style: "quoted") }.
    .unnumbered-timed = Projektu { NAME($project, style: "full") } { TENSE($project-term) ->
        [past] finansēja
        [future] finansēs
       *[present] finansē
      } { NAME($programme-funder) } saistībā ar programmas { NAME($programme, style: "quoted") } darbību { NAME($strand, style: "quoted") }.
    .strandless-timed = Projektu { NAME($project, style: "full") } { TENSE($project-term) ->
        [past] finansēja
        [future] finansēs
       *[present] finansē
      } { NAME($programme-funder) } saistībā ar programmu { NAME($programme, style: "quoted") }.
    .funderless-timed = Projekts { NAME($project, style: "full") } { TENSE($project-term) ->
        [past] norisinājās
        [future] norisināsies
       *[present] norisinās
      } programmā { NAME($programme, style: "quoted") }.
