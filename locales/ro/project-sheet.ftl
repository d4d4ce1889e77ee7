### The sheet of a project: who took part, when and where, what for, who paid.

title = Proiectul { NAME($project, style: "short") } a reunit { COUNT($participants) }
    .plain = Bilanțul proiectului { NAME($project, style: "short") }
participants = Proiectul { NAME($project, style: "full") } a reunit { COUNT($participants) }.
    .from = Proiectul { NAME($project, style: "full") } a reunit { COUNT($participants) }: { LIST($participants-from) }.
held = { PERIOD($event-dates, as: "during") }, { SAME($event-place-country, $publisher-place-country) ->
    [yes] { PLACE($event-place, as: "at") }
   *[no] { PLACE($event-place, as: "at", with: "country") }
  }, { TENSE($event-dates) ->
    [future] va avea loc
    [present] are loc
   *[past] a avut loc
  } { NAME($event-type) } din cadrul proiectului.
    .placeless = { PERIOD($event-dates, as: "during") } { TENSE($event-dates) ->
        [future] va avea loc
        [present] are loc
       *[past] a avut loc
      } { NAME($event-type) } din cadrul proiectului.
    .named = { PERIOD($event-dates, as: "during") }, { PLACE($event-place, as: "at") }, { TENSE($event-dates) ->
        [future] va avea loc
        [present] are loc
       *[past] a avut loc
      } { NAME($event-name) }.
    .named-venue = { PERIOD($event-dates, as: "during") }, { PLACE($event-place, as: "at") }, în { NAME($event-venue) }, { TENSE($event-dates) ->
        [future] va avea loc
        [present] are loc
       *[past] a avut loc
      } { NAME($event-name) }.
    .named-placeless = { PERIOD($event-dates, as: "during") } { TENSE($event-dates) ->
        [future] va avea loc
        [present] are loc
       *[past] a avut loc
      } { NAME($event-name) }.
intro = { SAME($publisher, $project-lead) ->
    [yes] { NAME($publisher) } a coordonat proiectul.
   *[no] Proiectul a fost derulat de { NAME($publisher, case: "accusative") } împreună cu partenerul coordonator, { NAME($project-lead, with: "country") }.
  }
funding = Proiectul { NAME($project, style: "full") } a fost finanțat de { NAME($programme-funder, case: "accusative") } prin programul { NAME($programme, style: "quoted") }, acțiunea { $strand-number }, { NAME($strand, style: "quoted") }.
    .unnumbered = Proiectul { NAME($project, style: "full") } a fost finanțat de { NAME($programme-funder, case: "accusative") } prin programul { NAME($programme, style: "quoted") }, acțiunea { NAME($strand, style: "quoted") }.
    .strandless = Proiectul { NAME($project, style: "full") } a fost finanțat de { NAME($programme-funder, case: "accusative") } prin programul { NAME($programme, style: "quoted") }.
    .funderless = Proiectul { NAME($project, style: "full") } a făcut parte din programul { NAME($programme, style: "quoted") }.
partners = { $project-partners ->
    [one] La proiect a participat
   *[other] La proiect au participat
  } { COUNT($project-partners) } { $project-partners-countries ->
    [1] { LIST($project-partners-countries, as: "from") }
   *[other] { COUNT($project-partners-countries, as: "from") }: { LIST($project-partners-countries) }
  }.
    .countryless = { $project-partners ->
        [one] La proiect a participat
       *[other] La proiect au participat
      } { COUNT($project-partners) }.
goals = Proiectul și-a propus { LIST($project-goals) }.
