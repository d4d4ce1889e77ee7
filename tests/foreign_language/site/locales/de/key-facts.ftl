dateline = { PLACE($publisher-place) }, { PERIOD($published, as: "date") }
label-when = Wann
label-where = Wo
label-participants = Teilnehmer
fact-when = { PERIOD($event-dates, as: "date") }
fact-where = { PLACE($event-place) }
fact-participants = { NUMBER($participants) }
