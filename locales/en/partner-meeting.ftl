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
      } { SAME($event-place-country, $publisher-place-country) ->
        [yes] { PLACE($event-place, as: "at") }
       *[no] { PLACE($event-place-country, as: "at") }
      }
    .placeless = { NAME($project, style: "short") } partners { TENSE($event-dates) ->
        [future] to hold
       *[past] hold
      } { ORDINAL($event-ordinal) } meeting
    .bare = { NAME($project, style: "short") } partners { TENSE($event-dates) ->
        [future] to meet
       *[past] meet
      }
    .several = { NAME($project, style: "short") } partners { TENSE($dates) ->
        [future] to meet
       *[past] meet
      } { LIST($places, as: "at") }
    .several-placeless = { NAME($project, style: "short") } partners { TENSE($dates) ->
        [future] to hold
       *[past] hold
      } several meetings
held = A partner meeting of the project { NAME($project, style: "full") } { TENSE($event-dates) ->
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
    .placeless = A partner meeting of the project { NAME($project, style: "full") } { TENSE($event-dates) ->
        [future] will take place
        [present] takes place
       *[past] took place
      } { PERIOD($event-dates, as: "during") }.
    .ordinal = The { ORDINAL($event-ordinal) } partner meeting of the project { NAME($project, style: "full") } { TENSE($event-dates) ->
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
    .ordinal-placeless = The { ORDINAL($event-ordinal) } partner meeting of the project { NAME($project, style: "full") } { TENSE($event-dates) ->
        [future] will take place
        [present] takes place
       *[past] took place
      } { PERIOD($event-dates, as: "during") }.
    .further = Another meeting { TENSE($event-dates) ->
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
    .further-placeless = Another meeting { TENSE($event-dates) ->
        [future] will take place
        [present] takes place
       *[past] took place
      } { PERIOD($event-dates, as: "during") }.
    .further-ordinal = The { ORDINAL($event-ordinal) } partner meeting of the { NAME($project, style: "short") } project { TENSE($event-dates) ->
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
    .further-ordinal-placeless = The { ORDINAL($event-ordinal) } partner meeting of the { NAME($project, style: "short") } project { TENSE($event-dates) ->
        [future] will take place
        [present] takes place
       *[past] took place
      } { PERIOD($event-dates, as: "during") }.
event-goals = The meeting { TENSE($event-dates) ->
    [past] aimed to
   *[present] aims to
  } { LIST($event-goals) }.
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
