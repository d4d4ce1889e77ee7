dateline = { PLACE($publisher-place) }, { PERIOD($published, as: "date") }
label-when = When
label-where = Where
label-participants = Participants
fact-when = { PERIOD($event-dates, as: "date") }
fact-where = { PLACE($event-place) }
fact-participants = { NUMBER($participants) }
