### The sheet of a project: who took part, when and where, what for, who paid.

kind-label = Fișa proiectului
title = Proiectul { NAME($project, style: "short") } a reunit { COUNT($participants) }
    .plain = Bilanțul proiectului { NAME($project, style: "short") }
    .events = Evenimentele proiectului { NAME($project, style: "short") } { TENSE($dates) ->
        [future] vor avea loc
        [present] au loc
       *[past] au avut loc
      } { LIST($places, as: "at") }
    .event = { PLACE($event-place, as: "at") } { TENSE($event-dates) ->
        [future] va avea loc
        [present] are loc
       *[past] a avut loc
      } { NAME($event-type) } din cadrul proiectului { NAME($project, style: "short") }
    .named = { PLACE($event-place, as: "at") } { TENSE($event-dates) ->
        [future] va avea loc
        [present] are loc
       *[past] a avut loc
      } { NAME($event-name) } din cadrul proiectului { NAME($project, style: "short") }
participants = Proiectul { NAME($project, style: "full") } a reunit { COUNT($participants) }.
    .from = Proiectul { NAME($project, style: "full") } a reunit { COUNT($participants) }: { LIST($participants-from) }.
held = { PERIOD($event-dates, as: "during") }, { SAME($event-place-country, $publisher-place-country) ->
    [yes] { PLACE($event-place, as: "at") }
   *[no] { SAME($event-place, $event-place-country) ->
        [yes] { PLACE($event-place, as: "at") }
       *[no] { PLACE($event-place, as: "at", with: "country") }
      }
  }, { TENSE($event-dates) ->
    [future] va avea loc
    [present] are loc
   *[past] a avut loc
  } { NAME($event-type) } din cadrul proiectului.
    .placeless = { PERIOD($event-dates, as: "during") } { TENSE($event-dates) ->
        [future] va avea loc
        [present] are loc
       *[past] a avut loc
      } { NAME($event-type) } din cadrul proiectului.
    .named = { PERIOD($event-dates, as: "during") }, { PLACE($event-place, as: "at") }, { TENSE($event-dates) ->
        [future] va avea loc
        [present] are loc
       *[past] a avut loc
      } { NAME($event-name) }.
    .named-venue = { PERIOD($event-dates, as: "during") }, { PLACE($event-place, as: "at") }, { NAME($event-venue, as: "at") }, { TENSE($event-dates) ->
        [future] va avea loc
        [present] are loc
       *[past] a avut loc
      } { NAME($event-name) }.
    .named-placeless = { PERIOD($event-dates, as: "during") } { TENSE($event-dates) ->
        [future] va avea loc
        [present] are loc
       *[past] a avut loc
      } { NAME($event-name) }.
funding = Proiectul { NAME($project, style: "full") } a fost finanțat de { NAME($programme-funder, case: "accusative") } prin programul { NAME($programme, style: "quoted") }, acțiunea { $strand-number }, { NAME($strand, style: "quoted") }.
    .unnumbered = Proiectul { NAME($project, style: "full") } a fost finanțat de { NAME($programme-funder, case: "accusative") } prin programul { NAME($programme, style: "quoted") }, acțiunea { NAME($strand, style: "quoted") }.
    .strandless = Proiectul { NAME($project, style: "full") } a fost finanțat de { NAME($programme-funder, case: "accusative") } prin programul { NAME($programme, style: "quoted") }.
    .funderless = Proiectul { NAME($project, style: "full") } a făcut parte din programul { NAME($programme, style: "quoted") }.
    .timed = Proiectul { NAME($project, style: "full") } { TENSE($project-term) ->
        [past] a fost finanțat
        [future] va fi finanțat
       *[present] este finanțat
      } de { NAME($programme-funder, case: "accusative") } prin programul { NAME($programme, style: "quoted") }, acțiunea { $strand-number }, { NAME($strand, style: "quoted") }.
    .unnumbered-timed = Proiectul { NAME($project, style: "full") } { TENSE($project-term) ->
        [past] a fost finanțat
        [future] va fi finanțat
       *[present] este finanțat
      } de { NAME($programme-funder, case: "accusative") } prin programul { NAME($programme, style: "quoted") }, acțiunea { NAME($strand, style: "quoted") }.
    .strandless-timed = Proiectul { NAME($project, style: "full") } { TENSE($project-term) ->
        [past] a fost finanțat
        [future] va fi finanțat
       *[present] este finanțat
      } de { NAME($programme-funder, case: "accusative") } prin programul { NAME($programme, style: "quoted") }.
    .funderless-timed = Proiectul { NAME($project, style: "full") } { TENSE($project-term) ->
        [past] a făcut parte
        [future] va face parte
       *[present] face parte
      } din programul { NAME($programme, style: "quoted") }.
