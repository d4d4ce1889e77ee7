### A conference.

kind-label = Conferință
title = { SAME($event-place-country, $publisher-place-country) ->
    [yes] Conferința proiectului { NAME($project, style: "short") } { TENSE($event-dates) ->
        [future] va avea loc
        [present] are loc
       *[past] a avut loc
      } { PLACE($event-place, as: "at") }
   *[no] { PLACE($publisher-place) } { TENSE($event-dates) ->
        [future] va participa
        [present] participă
       *[past] a participat
      } { PLACE($event-place-country, as: "at") } la conferința proiectului { NAME($project, style: "short") }
  }
    .plain = Conferința proiectului { NAME($project, style: "short") } { TENSE($event-dates) ->
        [future] va avea loc
        [present] are loc
       *[past] a avut loc
      } { SAME($event-place-country, $publisher-place-country) ->
        [yes] { PLACE($event-place, as: "at") }
       *[no] { PLACE($event-place-country, as: "at") }
      }
    .placeless = { TENSE($event-dates) ->
        [future] Va avea loc
        [present] Are loc
       *[past] A avut loc
      } conferința proiectului { NAME($project, style: "short") }
held = { PERIOD($event-dates, as: "during") }, { SAME($event-place-country, $publisher-place-country) ->
    [yes] { PLACE($event-place, as: "at") }
   *[no] { PLACE($event-place, as: "at", with: "country") }
  }, { TENSE($event-dates) ->
    [future] va avea loc
    [present] are loc
   *[past] a avut loc
  } conferința proiectului { NAME($project, style: "full") }.
    .placeless = { PERIOD($event-dates, as: "during") } { TENSE($event-dates) ->
        [future] va avea loc
        [present] are loc
       *[past] a avut loc
      } conferința proiectului { NAME($project, style: "full") }.
    .ordinal = { PERIOD($event-dates, as: "during") }, { SAME($event-place-country, $publisher-place-country) ->
        [yes] { PLACE($event-place, as: "at") }
       *[no] { PLACE($event-place, as: "at", with: "country") }
      }, { TENSE($event-dates) ->
        [future] va avea loc
        [present] are loc
       *[past] a avut loc
      } { ORDINAL($event-ordinal, agree: "feminine", style: "emphatic") } conferință a proiectului { NAME($project, style: "full") }.
    .ordinal-placeless = { PERIOD($event-dates, as: "during") } { TENSE($event-dates) ->
        [future] va avea loc
        [present] are loc
       *[past] a avut loc
      } { ORDINAL($event-ordinal, agree: "feminine", style: "emphatic") } conferință a proiectului { NAME($project, style: "full") }.
event-goals = Conferința { TENSE($event-dates) ->
    [past] și-a propus
   *[present] își propune
  } { LIST($event-goals) }.
participants = { TENSE($event-dates) ->
    [future] Conferința va reuni
    [present] Conferința reunește
   *[past] Conferința a reunit
  } { COUNT($participants) }.
    .from = { TENSE($event-dates) ->
        [future] Conferința va reuni
        [present] Conferința reunește
       *[past] Conferința a reunit
      } { COUNT($participants) }: { LIST($participants-from) }.
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
label-event = Conferință
