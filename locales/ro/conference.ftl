### A conference, or another event of a project.

kind-label = Conferință
title = { SAME($event-place-country, $publisher-place-country) ->
    [yes] { title.hosted }
   *[no] { PLACE($publisher-place) } { TENSE($event-dates) ->
        [future] va participa
        [present] participă
       *[past] a participat
      } { PLACE($event-place-country, as: "at") } la { headline-event }
  }
    .plain = { title.hosted }
    .placeless = { type-takes-place } { headline-event }
    .hosted = { headline-event } { type-takes-place } { headline-place }
    .held = { headline-place } { type-takes-place } { headline-event }
    .theme = { headline-event } { $event-type ->
        [plural] { TENSE($event-dates) ->
            [future] vor avea
            [present] au
           *[past] au avut
          }
       *[other] { TENSE($event-dates) ->
            [future] va avea
            [present] are
           *[past] a avut
          }
      } ca temă { TEXT($event-theme) }
headline-event = { NAME($event-type) } proiectului { NAME($project, style: "short") }
the-event = { NAME($event-type) } proiectului { NAME($project, style: "full") }
held = { PERIOD($event-dates, as: "during") }, { at-event-place }, { type-takes-place } { the-event }.
    .placeless = { PERIOD($event-dates, as: "during") } { type-takes-place } { the-event }.
    .ordinal = { PERIOD($event-dates, as: "during") }, { at-event-place }, { type-takes-place } { event-ordinal } proiectului { NAME($project, style: "full") }.
    .ordinal-placeless = { PERIOD($event-dates, as: "during") } { type-takes-place } { event-ordinal } proiectului { NAME($project, style: "full") }.
    .other-order = { the-event } { type-takes-place } { PERIOD($event-dates, as: "during") }, { at-event-place }.
    .hosted = { host-place } { TENSE($event-dates) ->
        [future] va găzdui
        [present] găzduiește
       *[past] a găzduit
      }, { PERIOD($event-dates, as: "during") }, { the-event }.
event-goals = { NAME($event-type) } { $event-type ->
    [plural] { TENSE($event-dates) ->
        [past] și-au propus
       *[present] își propun
      }
   *[other] { TENSE($event-dates) ->
        [past] și-a propus
       *[present] își propune
      }
  } { LIST($event-goals) }.
participants-drew = { NAME($event-type) } { TENSE($event-dates) ->
    [future] { $event-type ->
        [plural] vor reuni
       *[other] va reuni
      }
    [present] { $event-type ->
        [plural] reunesc
       *[other] reunește
      }
   *[past] { $event-type ->
        [plural] au reunit
       *[other] a reunit
      }
  } { COUNT($participants) }
participants-took-part = { NAME($event-type, as: "at") } { TENSE($event-dates) ->
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
participants-attended = { NAME($event-type, as: "at") } { TENSE($event-dates) ->
    [future] { $participants ->
        [one] va fi
       *[other] vor fi
      }
    [present] { $participants ->
        [one] este
       *[other] sunt
      }
   *[past] { $participants ->
        [one] a fost
       *[other] au fost
      }
  } { AGREE($participants, word: "prezent") } { COUNT($participants) }
next = Următorul eveniment al proiectului este programat { PERIOD($next-dates, as: "on") }, { SAME($next-place-country, $publisher-place-country) ->
    [yes] { PLACE($next-place, as: "at") }
   *[no] { PLACE($next-place, as: "at", with: "country") }
  }.
    .dateless = Următorul eveniment al proiectului este programat { SAME($next-place-country, $publisher-place-country) ->
        [yes] { PLACE($next-place, as: "at") }
       *[no] { PLACE($next-place, as: "at", with: "country") }
      }.
    .placeless = Următorul eveniment al proiectului este programat { PERIOD($next-dates, as: "on") }.

# In the box of key facts.
label-event = { NAME($event-type, style: "bare") }
