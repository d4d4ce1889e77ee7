### The sheet of a project: who took part, when and where, what for, who paid.

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
      } { PLACE($event-place, as: "at") } ({ NAME($event-venue) }) { PERIOD($event-dates, as: "during") }.
    .named-placeless = { NAME($event-name) } { TENSE($event-dates) ->
        [future] will take place
        [present] takes place
       *[past] was held
      } { PERIOD($event-dates, as: "during") }.
intro = { SAME($publisher, $project-lead) ->
    [yes] { NAME($publisher) } led the project.
   *[no] { NAME($publisher) } ran the project together with its lead partner, { SAME($project-lead-place-country, $publisher-place-country) ->
        [yes] { NAME($project-lead) }
       *[no] { NAME($project-lead, with: "country") }
      }.
  }
funding = The project { NAME($project, style: "full") } was funded by { NAME($programme-funder) } under strand { $strand-number }, { NAME($strand, style: "quoted") }, of the { NAME($programme) } programme.
    .unnumbered = The project { NAME($project, style: "full") } was funded by { NAME($programme-funder) } under the strand { NAME($strand, style: "quoted") } of the { NAME($programme) } programme.
    .strandless = The project { NAME($project, style: "full") } was funded by { NAME($programme-funder) } under the { NAME($programme) } programme.
    .funderless = The project { NAME($project, style: "full") } was part of the { NAME($programme) } programme.
partners = { $project-partners ->
    [1] The project had
   *[other] The project brought together
  } { COUNT($project-partners) } { $project-partners-countries ->
    [1] { LIST($project-partners-countries, as: "from") }
   *[other] { COUNT($project-partners-countries, as: "from") }: { LIST($project-partners-countries) }
  }.
    .countryless = { $project-partners ->
        [1] The project had
       *[other] The project brought together
      } { COUNT($project-partners) }.
partners-including = The partners included { LIST($project-partners-including) }.
goals = The project aimed to { LIST($project-goals) }.
