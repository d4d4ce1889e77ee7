### The box of key facts beside every article, and the line above its headline. Short noun phrases in the nominative: no sentences,
### no full stop. A kind can have other labels: a message of the same name in its own file wins.

## The line above the headline

dateline = { PLACE($publisher-place) }, { PERIOD($published, as: "date") }

## Labels

label-event = Eveniment
label-named-event = { NAME($event-name) }
label-event-type = { NAME($event-type, style: "bare") }
label-when = Când
label-where = Unde
label-represented = { $event-represented ->
    [1] Organizație reprezentată
   *[other] Organizații reprezentate
  }
label-participants = Participanți
label-speakers = { $event-speakers ->
    [1] { AGREE($event-speakers, word: "Vorbitor") }
   *[other] Vorbitori
  }
label-organisers = { $event-organisers ->
    [1] Organizator
   *[other] Organizatori
  }
label-project = Proiect
label-term = Perioadă de implementare
label-programme = Program
label-edition = Ediție
label-funder = Finanțator
label-programme-organiser = Program derulat de
label-lead = Partener coordonator
label-partners = Parteneri
label-including = Printre parteneri
label-budget = Buget total
label-grant = Finanțare din partea programului
label-next = Următorul eveniment
label-next-edition = Următoarea ediție

## Values: the event

fact-when = { PERIOD($event-dates, as: "date") }
    .time = { PERIOD($event-dates, as: "date") }, { TIME($event-time) }
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
        [1] Organizație reprezentată
       *[other] Organizații reprezentate
      }: { LIST($event-represented) }
fact-participants = { COUNT($participants) }
    .from = { COUNT($participants) }: { LIST($participants-from) }
fact-attendance = { COUNT($event-participants) }
    .from = { COUNT($event-participants) }: { LIST($event-participants-from) }
fact-speakers = { LIST($event-speakers, style: "role") }
    .of-event = { $event-speakers ->
        [1] { AGREE($event-speakers, word: "Vorbitor") }
       *[other] Vorbitori
      }: { LIST($event-speakers, style: "role") }
fact-organisers = { LIST($event-organisers) }
    .of-event = { $event-organisers ->
        [1] Organizator
       *[other] Organizatori
      }: { LIST($event-organisers) }

## Values: the project and the programme

fact-project = { NAME($project, style: "full") }
fact-term = { PERIOD($project-term, as: "date") }
fact-programme = { NAME($programme, style: "full") }
    .strand = { NAME($programme, style: "quoted") }, acțiunea { $strand-number }, { NAME($strand, style: "quoted") }
    .unnumbered = { NAME($programme, style: "quoted") }, acțiunea { NAME($strand, style: "quoted") }
fact-edition = { ORDINAL($edition-ordinal, agree: "feminine") }
    .year = { ORDINAL($edition-ordinal, agree: "feminine") } ({ PERIOD($edition-year, as: "date") })
fact-funder = { NAME($programme-funder) }
fact-programme-organiser = { NAME($programme-organiser) }
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
fact-next-edition = { ORDINAL($next-edition-ordinal, agree: "feminine") }
    .year = { ORDINAL($next-edition-ordinal, agree: "feminine") } ({ PERIOD($next-edition-year, as: "date") })
