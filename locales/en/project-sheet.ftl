### The sheet of a project: who took part, when and where, what for, who paid.

kind-label = Project sheet
title = { NAME($project, style: "short") } project { TENSE($dates) ->
    [future] to bring together
   *[past] brings together
  } { COUNT($participants) }
    .plain = { TENSE($dates) ->
        [future] { NAME($project, style: "short") } project prepares for its next event
        [present] { NAME($project, style: "short") } project continues
       *[past] { NAME($project, style: "short") } project looks back on its work
      }
    .drew = { NAME($project, style: "short") } project { TENSE($dates) ->
        [future] to welcome
       *[past] draws
      } { COUNT($participants) }
    .stage = { NAME($project, style: "short") } project { TENSE($project-term) ->
        [future] to begin
        [present] under way
       *[past] comes to an end
      }
    .events = { NAME($project, style: "short") } project { TENSE($dates) ->
        [future] to hold
       *[past] holds
      } events { LIST($places, as: "at") }
    .event = { NAME($project, style: "short") } project { TENSE($event-dates) ->
        [future] to hold
       *[past] holds
      } { NAME($event-type, style: "bare") } { PLACE($event-place, as: "at") }
    .named = { NAME($event-name) } of { NAME($project, style: "short") } project { TENSE($event-dates) ->
        [future] to take place
       *[past] { $event-name ->
            [plural] take place
           *[other] takes place
          }
      } { PLACE($event-place, as: "at") }
    .named-held = { NAME($event-name) } { TENSE($event-dates) ->
        [future] to be held
        [present] under way
       *[past] held
      } { PLACE($event-place, as: "at") }
participants-drew = The project { NAME($project, style: "full") } { TENSE($dates) ->
    [future] will bring together
    [present] brings together
   *[past] brought together
  } { COUNT($participants) }
participants-took-part = { COUNT($participants) } { TENSE($dates) ->
    [future] will take part
    [present] { $participants ->
        [1] is taking part
       *[other] are taking part
      }
   *[past] took part
  } in the project { NAME($project, style: "full") }
participants-attended = The project { NAME($project, style: "full") } { TENSE($dates) ->
    [future] will draw
    [present] draws
   *[past] drew
  } { COUNT($participants) }
held = { $event-type ->
    [plural] The project’s
   *[other] A project
  } { NAME($event-type, style: "bare") } { type-takes-place } { at-event-place } { PERIOD($event-dates, as: "during") }.
    .placeless = { $event-type ->
        [plural] The project’s
       *[other] A project
      } { NAME($event-type, style: "bare") } { type-takes-place } { PERIOD($event-dates, as: "during") }.
    .other-order = { PERIOD($event-dates, as: "during") }, { $event-type ->
        [plural] the project’s
       *[other] a project
      } { NAME($event-type, style: "bare") } { type-takes-place } { SAME($event-place-country, $publisher-place-country) ->
        [yes] { PLACE($event-place, as: "at") }
       *[no] { PLACE($event-place, as: "at", with: "country") }
      }.
    .named = { NAME($event-name) } { name-takes-place } { PLACE($event-place, as: "at") } { PERIOD($event-dates, as: "during") }.
    .named-venue = { NAME($event-name) } { name-takes-place } { NAME($event-venue, as: "at") } { PLACE($event-place, as: "at") } { PERIOD($event-dates, as: "during") }.
    .named-placeless = { NAME($event-name) } { name-takes-place } { PERIOD($event-dates, as: "during") }.
    .named-other-order = { PERIOD($event-dates, as: "during") }, { NAME($event-name) } { name-takes-place } { PLACE($event-place, as: "at") }.
sheet-funded = The project { NAME($project, style: "full") } { TENSE($dates) ->
    [past] was funded
   *[present] is funded
  }
sheet-funded-timed = The project { NAME($project, style: "full") } { TENSE($project-term) ->
    [past] was funded
    [future] will be funded
   *[present] is funded
  }
funding = { sheet-funded } by { NAME($programme-funder) } under strand { $strand-number }, { NAME($strand, style: "quoted") }, of { the-programme }.
    .unnumbered = { sheet-funded } by { NAME($programme-funder) } under the strand { NAME($strand, style: "quoted") } of { the-programme }.
    .strandless = { sheet-funded } by { NAME($programme-funder) } { in-programme }.
    .funderless = The project { NAME($project, style: "full") } { TENSE($dates) ->
        [past] was part
       *[present] is part
      } of { the-programme }.
    .timed = { sheet-funded-timed } by { NAME($programme-funder) } under strand { $strand-number }, { NAME($strand, style: "quoted") }, of { the-programme }.
    .unnumbered-timed = { sheet-funded-timed } by { NAME($programme-funder) } under the strand { NAME($strand, style: "quoted") } of { the-programme }.
    .strandless-timed = { sheet-funded-timed } by { NAME($programme-funder) } { in-programme }.
    .funderless-timed = The project { NAME($project, style: "full") } { TENSE($project-term) ->
        [past] was part
        [future] will be part
       *[present] is part
      } of { the-programme }.
