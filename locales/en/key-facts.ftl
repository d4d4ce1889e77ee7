### The box of key facts beside every article, and the line above its headline. Short noun phrases: no sentences, no full stop.
### A kind can have other labels: a message of the same name in its own file wins.

## The line above the headline

dateline = { PLACE($publisher-place) }, { PERIOD($published, as: "date") }

## Labels

label-event = Event
label-named-event = { NAME($event-name) }
label-event-type = { NAME($event-type, style: "bare") }
label-when = When
label-where = Where
label-represented = { $event-represented ->
    [1] Organisation represented
   *[other] Organisations represented
  }
label-participants = Participants
label-speakers = { $event-speakers ->
    [1] Speaker
   *[other] Speakers
  }
label-organisers = { $event-organisers ->
    [1] Organiser
   *[other] Organisers
  }
label-project = Project
label-term = Project period
label-programme = Programme
label-edition = Edition
label-funder = Funded by
label-programme-organiser = Programme run by
label-lead = Lead partner
label-partners = Partners
label-including = Among the partners
label-budget = Total project budget
label-grant = Programme grant
label-next = Next event
label-next-edition = Next edition

## Values: the event

fact-when = { PERIOD($event-dates, as: "date") }
    .time = { PERIOD($event-dates, as: "date") } { TIME($event-time) }
fact-where = { SAME($event-place, $event-place-country) ->
    [yes] { PLACE($event-place) }
   *[no] { PLACE($event-place) }, { PLACE($event-place-country) }
  }
    .venue = { NAME($event-venue) }, { SAME($event-place, $event-place-country) ->
        [yes] { PLACE($event-place) }
       *[no] { PLACE($event-place) }, { PLACE($event-place-country) }
      }
    .venue-only = { NAME($event-venue) }
fact-represented = { LIST($event-represented) }
    .of-event = { $event-represented ->
        [1] Organisation represented
       *[other] Organisations represented
      }: { LIST($event-represented) }
fact-participants = { COUNT($participants) }
    .from = { COUNT($participants) }: { LIST($participants-from) }
fact-attendance = { COUNT($event-participants) }
    .from = { COUNT($event-participants) }: { LIST($event-participants-from) }
fact-speakers = { LIST($event-speakers, style: "role") }
    .of-event = { $event-speakers ->
        [1] Speaker
       *[other] Speakers
      }: { LIST($event-speakers, style: "role") }
fact-organisers = { LIST($event-organisers) }
    .of-event = { $event-organisers ->
        [1] Organiser
       *[other] Organisers
      }: { LIST($event-organisers) }

## Values: the project and the programme

fact-project = { NAME($project, style: "full") }
fact-term = { PERIOD($project-term, as: "date") }
fact-programme = { NAME($programme, style: "full") }
    .strand = { NAME($programme, style: "quoted") }, strand { $strand-number }, { NAME($strand, style: "quoted") }
    .unnumbered = { NAME($programme, style: "quoted") }, strand { NAME($strand, style: "quoted") }
fact-edition = { ORDINAL($edition-ordinal) }
    .year = { ORDINAL($edition-ordinal) } ({ PERIOD($edition-year, as: "date") })
fact-funder = { NAME($programme-funder, style: "bare") }
fact-programme-organiser = { NAME($programme-organiser, style: "bare") }
fact-lead = { SAME($project-lead-place-country, $publisher-place-country) ->
    [yes] { NAME($project-lead) }
   *[no] { NAME($project-lead, with: "country") }
  }
fact-partners = { COUNT($project-partners) }
    .countries = { COUNT($project-partners) } { $project-partners-countries ->
        [1] { LIST($project-partners-countries, as: "from") }
       *[other] { COUNT($project-partners-countries, as: "from") }: { LIST($project-partners-countries) }
      }
    .groups = { LIST($partners) }
fact-including = { LIST($project-partners-including) }
fact-budget = { MONEY($project-budget, style: "table") }
fact-grant = { MONEY($project-grant, style: "table") }

## Values: what comes next

fact-next = { PERIOD($next-dates, as: "date") }, { SAME($next-place, $next-place-country) ->
    [yes] { PLACE($next-place) }
   *[no] { PLACE($next-place) }, { PLACE($next-place-country) }
  }
    .date = { PERIOD($next-dates, as: "date") }
    .place = { SAME($next-place, $next-place-country) ->
        [yes] { PLACE($next-place) }
       *[no] { PLACE($next-place) }, { PLACE($next-place-country) }
      }
fact-next-edition = { ORDINAL($next-edition-ordinal) }
    .year = { ORDINAL($next-edition-ordinal) } ({ PERIOD($next-edition-year, as: "date") })
