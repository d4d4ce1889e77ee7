kind-label = Vizitas
# More plural forms than two: the message selects the noun by the number.
title = Susitikimas { PLACE($event-place, as: "at") }
held = Projekto { NAME($project, style: "full") } susitikimas { PLACE($event-place, as: "at") } įvyko { PERIOD($event-dates) }.
ordinal = Tai buvo { ORDINAL($event-ordinal, style: "roman") } susitikimas.
participants = Dalyvavo { NUMBER($participants) } { $participants ->
    [one] dalyvis
    [few] dalyviai
   *[other] dalyvių
  }.
    .from = Dalyvavo { NUMBER($participants) } { $participants ->
        [one] dalyvis
        [few] dalyviai
       *[other] dalyvių
      }: { LIST($participants-from) }.
event-goals = Tikslai: { LIST($event-goals) }.
host = Tai { NAME($publisher, case: "genitive") } žinia.
