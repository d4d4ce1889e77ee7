kind-label = Visit
title = Meeting { PLACE($event-place, as: "at") }
held = The meeting of the project { NAME($project, style: "full") } was held { PLACE($event-place, as: "at") } { PERIOD($event-dates, as: "on") }.
ordinal = It was the { ORDINAL($event-ordinal) } meeting.
participants = It brought together { COUNT($participants) }.
    .from = It brought together { COUNT($participants) }: { LIST($participants-from) }.
event-goals = It aimed to { LIST($event-goals) }.
host = This is news of { NAME($publisher) }.
