### A conference, or another event of a project.

kind-label = Conference
title = { SAME($event-place-country, $publisher-place-country) ->
    [yes] { title.hosted }
   *[no] { PLACE($publisher-place) } { TENSE($event-dates) ->
        [future] to take part
       *[past] takes part
      } in { headline-event } { PLACE($event-place-country, as: "at") }
  }
    .plain = { title.hosted }
    .placeless = { NAME($project, style: "short") } partners { TENSE($event-dates) ->
        [future] to hold
       *[past] hold
      } project { NAME($event-type, style: "bare") }
    .hosted = { SAME($event-place-country, $publisher-place-country) ->
        [yes] { PLACE($event-place) }
       *[no] { PLACE($event-place-country) }
      } { TENSE($event-dates) ->
        [future] to host
       *[past] hosts
      } { headline-event }
    .held = { headline-event } { TENSE($event-dates) ->
        [future] to be held
        [present] under way
       *[past] held
      } { headline-place }
    .theme = { headline-event } { TENSE($event-dates) ->
        [future] to focus on
       *[past] focuses on
      } { TEXT($event-theme) }
headline-event = { NAME($project, style: "short") } project { NAME($event-type, style: "bare") }
the-event = { NAME($project, style: "full") } project { NAME($event-type, style: "bare") }
held = The { the-event } { type-takes-place } { at-event-place } { PERIOD($event-dates, as: "during") }.
    .placeless = The { the-event } { type-takes-place } { PERIOD($event-dates, as: "during") }.
    .ordinal = The { event-ordinal } { the-event } { type-takes-place } { at-event-place } { PERIOD($event-dates, as: "during") }.
    .ordinal-placeless = The { event-ordinal } { the-event } { type-takes-place } { PERIOD($event-dates, as: "during") }.
    .other-order = { PERIOD($event-dates, as: "during") }, the { the-event } { type-takes-place } { SAME($event-place-country, $publisher-place-country) ->
        [yes] { PLACE($event-place, as: "at") }
       *[no] { PLACE($event-place, as: "at", with: "country") }
      }.
    .hosted = { host-place } { TENSE($event-dates) ->
        [future] will host
        [present] is hosting
       *[past] hosted
      } the { the-event } { PERIOD($event-dates, as: "during") }.
event-goals = The { NAME($event-type, style: "bare") } { TENSE($event-dates) ->
    [past] aimed to
   *[present] { $event-type ->
        [plural] aim to
       *[other] aims to
      }
  } { LIST($event-goals) }.
participants-drew = The { NAME($event-type, style: "bare") } { TENSE($event-dates) ->
    [future] will bring together
    [present] { $event-type ->
        [plural] bring together
       *[other] brings together
      }
   *[past] brought together
  } { COUNT($participants) }
participants-took-part = { COUNT($participants) } { TENSE($event-dates) ->
    [future] will take part
    [present] { $participants ->
        [1] is taking part
       *[other] are taking part
      }
   *[past] took part
  }
participants-attended = The { NAME($event-type, style: "bare") } { TENSE($event-dates) ->
    [future] will be attended by
    [present] { $event-type ->
        [plural] are attended by
       *[other] is attended by
      }
   *[past] { $event-type ->
        [plural] were attended by
       *[other] was attended by
      }
  } { COUNT($participants) }
next = The next project event will take place { SAME($next-place-country, $publisher-place-country) ->
    [yes] { PLACE($next-place, as: "at") }
   *[no] { SAME($next-place, $next-place-country) ->
        [yes] { PLACE($next-place, as: "at") }
       *[no] { PLACE($next-place, as: "at", with: "country") },
      }
  } { PERIOD($next-dates, as: "on") }.
    .dateless = The next project event will take place { SAME($next-place-country, $publisher-place-country) ->
        [yes] { PLACE($next-place, as: "at") }
       *[no] { PLACE($next-place, as: "at", with: "country") }
      }.
    .placeless = The next project event will take place { PERIOD($next-dates, as: "on") }.

# In the box of key facts.
label-event = { NAME($event-type, style: "bare") }
