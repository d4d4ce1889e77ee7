### A meeting of a project's partners, or several.

kind-label = Partner meeting
title = { SAME($event-place-country, $publisher-place-country) ->
    [yes] { PLACE($event-place) }
   *[no] { PLACE($event-place-country) }
  } { TENSE($event-dates) ->
    [future] to host
   *[past] hosts
  } { ORDINAL($event-ordinal) } partner meeting of { NAME($project, style: "short") } project
    .plain = { NAME($project, style: "short") } partners { TENSE($event-dates) ->
        [future] to meet
       *[past] meet
      } { headline-place }
    .placeless = { NAME($project, style: "short") } partners { TENSE($event-dates) ->
        [future] to hold
       *[past] hold
      } { ORDINAL($event-ordinal) } meeting
    .bare = { NAME($project, style: "short") } partners { TENSE($event-dates) ->
        [future] to meet
       *[past] meet
      }
    .held = { NAME($project, style: "short") } partner meeting { TENSE($event-dates) ->
        [future] to be held
        [present] under way
       *[past] held
      } { headline-place }
    .met = { NAME($project, style: "short") } partners { TENSE($event-dates) ->
        [future] to meet
       *[past] meet
      } for { ORDINAL($event-ordinal) } time { headline-place }
    .theme = { NAME($project, style: "short") } partners { TENSE($event-dates) ->
        [future] to discuss
       *[past] discuss
      } { TEXT($event-theme) }
    .several = { NAME($project, style: "short") } partners { TENSE($dates) ->
        [future] to meet
       *[past] meet
      } { LIST($places, as: "at") }
    .several-placeless = { NAME($project, style: "short") } partners { TENSE($dates) ->
        [future] to hold
       *[past] hold
      } several meetings
    .several-held = { NAME($project, style: "short") } partner meetings { TENSE($dates) ->
        [future] to be held
        [present] under way
       *[past] held
      } { LIST($places, as: "at") }
held = A partner meeting of the project { NAME($project, style: "full") } { takes-place } { at-event-place } { PERIOD($event-dates, as: "during") }.
    .placeless = A partner meeting of the project { NAME($project, style: "full") } { takes-place } { PERIOD($event-dates, as: "during") }.
    .ordinal = The { ORDINAL($event-ordinal) } partner meeting of the project { NAME($project, style: "full") } { takes-place } { at-event-place } { PERIOD($event-dates, as: "during") }.
    .ordinal-placeless = The { ORDINAL($event-ordinal) } partner meeting of the project { NAME($project, style: "full") } { takes-place } { PERIOD($event-dates, as: "during") }.
    .other-order = { PERIOD($event-dates, as: "during") }, a partner meeting of the project { NAME($project, style: "full") } { takes-place } { SAME($event-place-country, $publisher-place-country) ->
        [yes] { PLACE($event-place, as: "at") }
       *[no] { PLACE($event-place, as: "at", with: "country") }
      }.
    .met = { partners-meet } { at-event-place } { PERIOD($event-dates, as: "during") }.
    .met-again = { partners-meet } for the { ORDINAL($event-ordinal) } time { at-event-place } { PERIOD($event-dates, as: "during") }.
    .further = Another meeting { takes-place } { at-event-place } { PERIOD($event-dates, as: "during") }.
    .further-placeless = Another meeting { takes-place } { PERIOD($event-dates, as: "during") }.
    .further-ordinal = The { ORDINAL($event-ordinal) } partner meeting of the { NAME($project, style: "short") } project { takes-place } { at-event-place } { PERIOD($event-dates, as: "during") }.
    .further-ordinal-placeless = The { ORDINAL($event-ordinal) } partner meeting of the { NAME($project, style: "short") } project { takes-place } { PERIOD($event-dates, as: "during") }.
partners-meet = The partners of the project { NAME($project, style: "full") } { TENSE($event-dates) ->
    [future] will meet
    [present] are meeting
   *[past] met
  }
event-goals = The meeting { TENSE($event-dates) ->
    [past] aimed to
   *[present] aims to
  } { LIST($event-goals) }.
attendance-drew = { TENSE($event-dates) ->
    [future] The meeting will bring together
    [present] The meeting brings together
   *[past] The meeting drew
  } { COUNT($event-participants) }
attendance-took-part = { COUNT($event-participants) } { TENSE($event-dates) ->
    [future] will take part
    [present] { $event-participants ->
        [1] is taking part
       *[other] are taking part
      }
   *[past] took part
  }
attendance-attended = { TENSE($event-dates) ->
    [future] The meeting will be attended by
    [present] The meeting is attended by
   *[past] The meeting was attended by
  } { COUNT($event-participants) }
participants-drew = { TENSE($dates) ->
    [future] The meeting will bring together
    [present] The meeting brings together
   *[past] The meeting drew
  } { COUNT($participants) }
participants-took-part = { COUNT($participants) } { TENSE($dates) ->
    [future] will take part
    [present] { $participants ->
        [1] is taking part
       *[other] are taking part
      }
   *[past] took part
  }
participants-attended = { TENSE($dates) ->
    [future] The meeting will be attended by
    [present] The meeting is attended by
   *[past] The meeting was attended by
  } { COUNT($participants) }
previous = The previous meeting was held { SAME($previous-place-country, $publisher-place-country) ->
    [yes] { PLACE($previous-place, as: "at") }
   *[no] { PLACE($previous-place, as: "at", with: "country") }
  }.
    .dated = The previous meeting was held { SAME($previous-place-country, $publisher-place-country) ->
        [yes] { PLACE($previous-place, as: "at") }
       *[no] { SAME($previous-place, $previous-place-country) ->
            [yes] { PLACE($previous-place, as: "at") }
           *[no] { PLACE($previous-place, as: "at", with: "country") },
          }
      } { PERIOD($previous-dates, as: "on") }.
    .placeless = The previous meeting was held { PERIOD($previous-dates, as: "on") }.
next = { $next-last ->
    [yes] The final meeting
   *[no] The next meeting
  } will take place { SAME($next-place-country, $publisher-place-country) ->
    [yes] { PLACE($next-place, as: "at") }
   *[no] { SAME($next-place, $next-place-country) ->
        [yes] { PLACE($next-place, as: "at") }
       *[no] { PLACE($next-place, as: "at", with: "country") },
      }
  } { PERIOD($next-dates, as: "on") }.
    .dateless = { $next-last ->
        [yes] The final meeting
       *[no] The next meeting
      } will take place { SAME($next-place-country, $publisher-place-country) ->
        [yes] { PLACE($next-place, as: "at") }
       *[no] { PLACE($next-place, as: "at", with: "country") }
      }.
    .placeless = { $next-last ->
        [yes] The final meeting
       *[no] The next meeting
      } will take place { PERIOD($next-dates, as: "on") }.
outlook = { SAME($previous-place, $next-place) ->
    [yes] The previous meeting was held { SAME($previous-place-country, $publisher-place-country) ->
        [yes] { PLACE($previous-place, as: "at") }
       *[no] { PLACE($previous-place, as: "at", with: "country") }
      }, which will also host the { $next-last ->
        [yes] final
       *[no] next
      } one { PERIOD($next-dates, as: "on") }.
   *[no] The previous meeting was held { SAME($previous-place-country, $publisher-place-country) ->
        [yes] { PLACE($previous-place, as: "at") }
       *[no] { PLACE($previous-place, as: "at", with: "country") }
      }; the { $next-last ->
        [yes] final
       *[no] next
      } one will take place { SAME($next-place-country, $publisher-place-country) ->
        [yes] { PLACE($next-place, as: "at") }
       *[no] { SAME($next-place, $next-place-country) ->
            [yes] { PLACE($next-place, as: "at") }
           *[no] { PLACE($next-place, as: "at", with: "country") },
          }
      } { PERIOD($next-dates, as: "on") }.
  }

# In the box of key facts.
label-event = Meeting
label-next = { $next-last ->
    [yes] Final meeting
   *[no] Next meeting
  }
