### The sheet of a project: who took part, when and where, what for, who paid.

kind-label = Fișă de proiect
title = Proiectul { NAME($project, style: "short") } { TENSE($dates) ->
    [future] va reuni
    [present] reunește
   *[past] a reunit
  } { COUNT($participants) }
    .plain = { TENSE($dates) ->
        [future] Proiectul { NAME($project, style: "short") } pregătește următorul eveniment
        [present] Proiectul { NAME($project, style: "short") } continuă
       *[past] Bilanțul proiectului { NAME($project, style: "short") }
      }
    .drew = La proiectul { NAME($project, style: "short") } { TENSE($dates) ->
        [future] { $participants ->
            [one] va participa
           *[other] vor participa
          }
        [present] participă
       *[past] { $participants ->
            [one] a participat
           *[other] au participat
          }
      } { COUNT($participants) }
    .stage = { TENSE($project-term) ->
        [future] Va începe proiectul { NAME($project, style: "short") }
        [present] Proiectul { NAME($project, style: "short") } este în desfășurare
       *[past] S-a încheiat proiectul { NAME($project, style: "short") }
      }
    .events = Evenimentele proiectului { NAME($project, style: "short") } { TENSE($dates) ->
        [future] vor avea loc
        [present] au loc
       *[past] au avut loc
      } { LIST($places, as: "at") }
    .event = { PLACE($event-place, as: "at") } { type-takes-place } { NAME($event-type) } proiectului { NAME($project, style: "short") }
    .named = { PLACE($event-place, as: "at") } { name-takes-place } { NAME($event-name) } din cadrul proiectului { NAME($project, style: "short") }
    .named-held = { NAME($event-name) } { name-takes-place } { PLACE($event-place, as: "at") }
participants-drew = Proiectul { NAME($project, style: "full") } { TENSE($dates) ->
    [future] va reuni
    [present] reunește
   *[past] a reunit
  } { COUNT($participants) }
participants-took-part = La proiectul { NAME($project, style: "full") } { TENSE($dates) ->
    [future] { $participants ->
        [one] va participa
       *[other] vor participa
      }
    [present] participă
   *[past] { $participants ->
        [one] a participat
       *[other] au participat
      }
  } { COUNT($participants) }
participants-attended = Proiectul { NAME($project, style: "full") } { TENSE($dates) ->
    [future] va atrage
    [present] atrage
   *[past] a atras
  } { COUNT($participants) }
held = { PERIOD($event-dates, as: "during") }, { at-event-place }, { type-takes-place } { NAME($event-type) } proiectului.
    .placeless = { PERIOD($event-dates, as: "during") } { type-takes-place } { NAME($event-type) } proiectului.
    .other-order = { NAME($event-type) } proiectului { type-takes-place } { PERIOD($event-dates, as: "during") }, { at-event-place }.
    .named = { PERIOD($event-dates, as: "during") }, { PLACE($event-place, as: "at") }, { name-takes-place } { NAME($event-name) }.
    .named-venue = { PERIOD($event-dates, as: "during") }, { PLACE($event-place, as: "at") }, { NAME($event-venue, as: "at") }, { name-takes-place } { NAME($event-name) }.
    .named-placeless = { PERIOD($event-dates, as: "during") } { name-takes-place } { NAME($event-name) }.
    .named-other-order = { NAME($event-name) } { name-takes-place } { PERIOD($event-dates, as: "during") }, { PLACE($event-place, as: "at") }.
sheet-funded = Proiectul { NAME($project, style: "full") } { TENSE($dates) ->
    [past] a fost finanțat
   *[present] este finanțat
  }
sheet-funded-timed = Proiectul { NAME($project, style: "full") } { TENSE($project-term) ->
    [past] a fost finanțat
    [future] va fi finanțat
   *[present] este finanțat
  }
funding = { sheet-funded } de { NAME($programme-funder, case: "accusative") } { in-programme }, acțiunea { $strand-number }, { NAME($strand, style: "quoted") }.
    .unnumbered = { sheet-funded } de { NAME($programme-funder, case: "accusative") } { in-programme }, acțiunea { NAME($strand, style: "quoted") }.
    .strandless = { sheet-funded } de { NAME($programme-funder, case: "accusative") } { in-programme }.
    .funderless = Proiectul { NAME($project, style: "full") } { TENSE($dates) ->
        [past] a făcut parte
       *[present] face parte
      } din { the-programme }.
    .timed = { sheet-funded-timed } de { NAME($programme-funder, case: "accusative") } { in-programme }, acțiunea { $strand-number }, { NAME($strand, style: "quoted") }.
    .unnumbered-timed = { sheet-funded-timed } de { NAME($programme-funder, case: "accusative") } { in-programme }, acțiunea { NAME($strand, style: "quoted") }.
    .strandless-timed = { sheet-funded-timed } de { NAME($programme-funder, case: "accusative") } { in-programme }.
    .funderless-timed = Proiectul { NAME($project, style: "full") } { TENSE($project-term) ->
        [past] a făcut parte
        [future] va face parte
       *[present] face parte
      } din { the-programme }.
