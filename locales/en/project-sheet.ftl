### The sheet of a project: who took part, when and where, what for, who paid.

kind-label = Project sheet
title = { NAME($project, style: "short") } project brings together { COUNT($participants) }
    .plain = { NAME($project, style: "short") } project looks back on its work
    .events = { NAME($project, style: "short") } project { TENSE($dates) ->
        [future] to hold
       *[past] holds
      } events { LIST($places, as: "at") }
    .event = { NAME($project, style: "short") } project { TENSE($event-dates) ->
        [future] to hold
       *[past] holds
      } { NAME($event-type) } { PLACE($event-place, as: "at") }
    .named = { NAME($event-name) } of { NAME($project, style: "short") } project { TENSE($event-dates) ->
        [future] to take place
       *[past] takes place
      } { PLACE($event-place, as: "at") }
participants = The project { NAME($project, style: "full") } brought together { COUNT($participants) }.
    .from = The project { NAME($project, style: "full") } brought together { COUNT($participants) }: { LIST($participants-from) }.
held = A project { NAME($event-type) } { TENSE($event-dates) ->
    [future] will take place
    [present] takes place
   *[past] took place
  } { SAME($event-place-country, $publisher-place-country) ->
    [yes] { PLACE($event-place, as: "at") }
   *[no] { SAME($event-place, $event-place-country) ->
        [yes] { PLACE($event-place, as: "at") }
       *[no] { PLACE($event-place, as: "at", with: "country") },
      }
  } { PERIOD($event-dates, as: "during") }.
    .placeless = A project { NAME($event-type) } { TENSE($event-dates) ->
        [future] will take place
        [present] takes place
       *[past] took place
      } { PERIOD($event-dates, as: "during") }.
    .named = { NAME($event-name) } { TENSE($event-dates) ->
        [future] will take place
        [present] takes place
       *[past] was held
      } { PLACE($event-place, as: "at") } { PERIOD($event-dates, as: "during") }.
    .named-venue = { NAME($event-name) } { TENSE($event-dates) ->
        [future] will take place
        [present] takes place
       *[past] was held
      } { NAME($event-venue, as: "at") } { PLACE($event-place, as: "at") } { PERIOD($event-dates, as: "during") }.
    .named-placeless = { NAME($event-name) } { TENSE($event-dates) ->
        [future] will take place
        [present] takes place
       *[past] was held
      } { PERIOD($event-dates, as: "during") }.
funding = The project { NAME($project, style: "full") } was funded by { NAME($programme-funder) } under strand { $strand-number }, { NAME($strand, style: "quoted") }, of the { NAME($programme) } programme.
    .unnumbered = The project { NAME($project, style: "full") } was funded by { NAME($programme-funder) } under the strand { NAME($strand, style: "quoted") } of the { NAME($programme) } programme.
    .strandless = The project { NAME($project, style: "full") } was funded by { NAME($programme-funder) } under the { NAME($programme) } programme.
    .funderless = The project { NAME($project, style: "full") } was part of the { NAME($programme) } programme.
    .timed = The project { NAME($project, style: "full") } { TENSE($project-term) ->
        [past] was funded
        [future] will be funded
       *[present] is funded
      } by { NAME($programme-funder) } under strand { $strand-number }, { NAME($strand, style: "quoted") }, of the { NAME($programme) } programme.
    .unnumbered-timed = The project { NAME($project, style: "full") } { TENSE($project-term) ->
        [past] was funded
        [future] will be funded
       *[present] is funded
      } by { NAME($programme-funder) } under the strand { NAME($strand, style: "quoted") } of the { NAME($programme) } programme.
    .strandless-timed = The project { NAME($project, style: "full") } { TENSE($project-term) ->
        [past] was funded
        [future] will be funded
       *[present] is funded
      } by { NAME($programme-funder) } under the { NAME($programme) } programme.
    .funderless-timed = The project { NAME($project, style: "full") } { TENSE($project-term) ->
        [past] was part
        [future] will be part
       *[present] is part
      } of the { NAME($programme) } programme.
