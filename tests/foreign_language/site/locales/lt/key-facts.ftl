dateline = { PLACE($publisher-place) }, { PERIOD($published, as: "date") }
label-when = Kada
label-where = Kur
label-participants = Dalyviai
fact-when = { PERIOD($event-dates, as: "date") }
fact-where = { PLACE($event-place) }
fact-participants = { NUMBER($participants) }
