### A meeting of a project's partners, or several.

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
    .several-placeless = { NAME($project, style: "short") } partners hold several meetings
held = A partner meeting of the project { NAME($project, style: "full") } { TENSE($event-dates) ->
    [future] will take place
    [present] is taking place
   *[past] took place
  } { PERIOD($event-dates, as: "during") } { SAME($event-place-country, $publisher-place-country) ->
    [yes] { PLACE($event-place, as: "at") }
   *[no] { PLACE($event-place, as: "at", with: "country") }
  }.
    .placeless = A partner meeting of the project { NAME($project, style: "full") } { TENSE($event-dates) ->
        [future] will take place
        [present] is taking place
       *[past] took place
      } { PERIOD($event-dates, as: "during") }.
    .ordinal = The { ORDINAL($event-ordinal) } partner meeting of the project { NAME($project, style: "full") } { TENSE($event-dates) ->
        [future] will take place
        [present] is taking place
       *[past] took place
      } { PERIOD($event-dates, as: "during") } { SAME($event-place-country, $publisher-place-country) ->
        [yes] { PLACE($event-place, as: "at") }
       *[no] { PLACE($event-place, as: "at", with: "country") }
      }.
    .ordinal-placeless = The { ORDINAL($event-ordinal) } partner meeting of the project { NAME($project, style: "full") } { TENSE($event-dates) ->
        [future] will take place
        [present] is taking place
       *[past] took place
      } { PERIOD($event-dates, as: "during") }.
    .further = Another meeting { TENSE($event-dates) ->
        [future] will take place
        [present] is taking place
       *[past] took place
      } { PERIOD($event-dates, as: "during") } { SAME($event-place-country, $publisher-place-country) ->
        [yes] { PLACE($event-place, as: "at") }
       *[no] { PLACE($event-place, as: "at", with: "country") }
      }.
    .further-placeless = Another meeting { TENSE($event-dates) ->
        [future] will take place
        [present] is taking place
       *[past] took place
      } { PERIOD($event-dates, as: "during") }.
event-goals = The meeting { TENSE($event-dates) ->
    [past] aimed to
   *[present] aims to
  } { LIST($event-goals) }.
previous = The previous meeting was held { PLACE($previous-place, as: "at", with: "country") }.
    .dated = The previous meeting was held { PERIOD($previous-dates, as: "on") } { PLACE($previous-place, as: "at", with: "country") }.
    .placeless = The previous meeting was held { PERIOD($previous-dates, as: "on") }.
next = { $next-last ->
    [yes] The final meeting
   *[no] The next meeting
  } will take place { PERIOD($next-dates, as: "on") } { SAME($next-place-country, $publisher-place-country) ->
    [yes] { PLACE($next-place, as: "at") }
   *[no] { PLACE($next-place, as: "at", with: "country") }
  }.
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
    [yes] The previous meeting was held { PLACE($previous-place, as: "at", with: "country") }, which will also host the { $next-last ->
        [yes] final
       *[no] next
      } one { PERIOD($next-dates, as: "on") }.
   *[no] The previous meeting was held { PLACE($previous-place, as: "at", with: "country") }; the { $next-last ->
        [yes] final
       *[no] next
      } one will take place { PERIOD($next-dates, as: "on") } { SAME($next-place-country, $publisher-place-country) ->
        [yes] { PLACE($next-place, as: "at") }
       *[no] { PLACE($next-place, as: "at", with: "country") }
      }.
  }
