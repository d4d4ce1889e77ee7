### A conference.

kind-label = Conference
title = { SAME($event-place-country, $publisher-place-country) ->
    [yes] { PLACE($event-place) } { TENSE($event-dates) ->
        [future] to host
       *[past] hosts
      } { NAME($project, style: "short") } project conference
   *[no] { PLACE($publisher-place) } { TENSE($event-dates) ->
        [future] to take part
       *[past] takes part
      } in { NAME($project, style: "short") } project conference { PLACE($event-place-country, as: "at") }
  }
    .plain = { SAME($event-place-country, $publisher-place-country) ->
        [yes] { PLACE($event-place) }
       *[no] { PLACE($event-place-country) }
      } { TENSE($event-dates) ->
        [future] to host
       *[past] hosts
      } { NAME($project, style: "short") } project conference
    .placeless = { NAME($project, style: "short") } partners { TENSE($event-dates) ->
        [future] to hold
       *[past] hold
      } project conference
held = The conference of the project { NAME($project, style: "full") } { TENSE($event-dates) ->
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
    .placeless = The conference of the project { NAME($project, style: "full") } { TENSE($event-dates) ->
        [future] will take place
        [present] takes place
       *[past] took place
      } { PERIOD($event-dates, as: "during") }.
    .ordinal = The { ORDINAL($event-ordinal) } conference of the project { NAME($project, style: "full") } { TENSE($event-dates) ->
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
    .ordinal-placeless = The { ORDINAL($event-ordinal) } conference of the project { NAME($project, style: "full") } { TENSE($event-dates) ->
        [future] will take place
        [present] takes place
       *[past] took place
      } { PERIOD($event-dates, as: "during") }.
event-goals = The conference { TENSE($event-dates) ->
    [past] aimed to
   *[present] aims to
  } { LIST($event-goals) }.
participants = { TENSE($event-dates) ->
    [future] The conference will bring together
    [present] The conference brings together
   *[past] The conference brought together
  } { COUNT($participants) }.
    .from = { TENSE($event-dates) ->
        [future] The conference will bring together
        [present] The conference brings together
       *[past] The conference brought together
      } { COUNT($participants) }: { LIST($participants-from) }.
next = The next event of the project will take place { SAME($next-place-country, $publisher-place-country) ->
    [yes] { PLACE($next-place, as: "at") }
   *[no] { SAME($next-place, $next-place-country) ->
        [yes] { PLACE($next-place, as: "at") }
       *[no] { PLACE($next-place, as: "at", with: "country") },
      }
  } { PERIOD($next-dates, as: "on") }.
    .dateless = The next event of the project will take place { SAME($next-place-country, $publisher-place-country) ->
        [yes] { PLACE($next-place, as: "at") }
       *[no] { PLACE($next-place, as: "at", with: "country") }
      }.
    .placeless = The next event of the project will take place { PERIOD($next-dates, as: "on") }.

# In the box of key facts.
label-event = Conference
