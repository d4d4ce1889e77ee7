kind-label = Besuch
title = Treffen { PLACE($event-place, as: "at") }
held = Das Treffen des Projekts { NAME($project, style: "full") } fand { PLACE($event-place, as: "at") } statt: { PERIOD($event-dates, with: "weekday") }.
ordinal = Es war das { ORDINAL($event-ordinal, style: "roman") }. Treffen.
participants = { $participants ->
    [one] Dabei war
   *[other] Dabei waren
  } { COUNT($participants) }.
    .from = { $participants ->
        [one] Dabei war
       *[other] Dabei waren
      } { COUNT($participants) }: { LIST($participants-from) }.
event-goals = Ziele: { LIST($event-goals) }.
host = Dies ist eine Nachricht des { NAME($publisher, case: "genitive") }.
