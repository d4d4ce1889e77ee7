### A conference, or another event of a project.

kind-label = Konference
title = { SAME($event-place-country, $publisher-place-country) ->
    [yes] { title.hosted }
   *[no] { PLACE($publisher-place, case: "genitive") } pārstāvji { TENSE($event-dates) ->
        [future] piedalīsies
        [present] piedalās
       *[past] piedalījušies
      } projekta { NAME($project, style: "short") } { NAME($event-type, case: "locative") } { PLACE($event-place-country, as: "at") }
  }
    .plain = { title.hosted }
    .placeless = { type-takes-place } { headline-event }
    .hosted = { headline-place } { type-takes-place } { headline-event }
    .held = { headline-event } { type-takes-place } { headline-place }
    .theme = Projekta { NAME($project, style: "short") } { NAME($event-type, case: "genitive") } tēma { TENSE($event-dates) ->
        [future] būs
       *[past] –
      } { TEXT($event-theme) }
headline-event = projekta { NAME($project, style: "short") } { NAME($event-type) }
the-event = projekta { NAME($project, style: "full") } { NAME($event-type) }
held = { PERIOD($event-dates, as: "during") } { at-event-place } { takes-place } { the-event }.
    .placeless = { PERIOD($event-dates, as: "during") } { takes-place } { the-event }.
    .ordinal = { PERIOD($event-dates, as: "during") } { at-event-place } { takes-place } projekta { NAME($project, style: "full") } { event-ordinal } { NAME($event-type) }.
    .ordinal-placeless = { PERIOD($event-dates, as: "during") } { takes-place } projekta { NAME($project, style: "full") } { event-ordinal } { NAME($event-type) }.
    .other-order = { the-event } { takes-place } { PERIOD($event-dates, as: "during") } { at-event-place }.
    .hosted = { host-place } { PERIOD($event-dates, as: "during") } { TENSE($event-dates) ->
        [future] uzņems
        [present] uzņem
       *[past] uzņēma
      } projekta { NAME($project, style: "full") } { NAME($event-type, case: "genitive") } dalībniekus.
event-goals = { NAME($event-type, case: "genitive") } { TENSE($event-dates) ->
    [past] mērķis bija
   *[present] mērķis ir
  } { LIST($event-goals) }.
participants-drew = { NAME($event-type) } { TENSE($event-dates) ->
    [future] pulcēs
    [present] pulcē
   *[past] pulcēja
  } { COUNT($participants, case: "accusative") }
participants-took-part = { NAME($event-type, case: "locative") } { TENSE($event-dates) ->
    [future] piedalīsies
    [present] piedalās
   *[past] piedalījās
  } { COUNT($participants) }
participants-attended = { NAME($event-type, as: "to") } { TENSE($event-dates) ->
    [future] ieradīsies
    [present] ierodas
   *[past] ieradās
  } { COUNT($participants) }
next = Nākamais projekta pasākums paredzēts { PERIOD($next-dates, as: "on") } { SAME($next-place-country, $publisher-place-country) ->
    [yes] { PLACE($next-place, as: "at") }
   *[no] { PLACE($next-place, as: "at", with: "country original") }
  }.
    .dateless = Nākamais projekta pasākums paredzēts { SAME($next-place-country, $publisher-place-country) ->
        [yes] { PLACE($next-place, as: "at") }
       *[no] { PLACE($next-place, as: "at", with: "country original") }
      }.
    .placeless = Nākamais projekta pasākums paredzēts { PERIOD($next-dates, as: "on") }.

# In the box of key facts.
label-event = { NAME($event-type, style: "bare") }
