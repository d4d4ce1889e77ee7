### The sheet of a project: who took part, when and where, what for, who paid.

title = Proiectul { NAME($project, style: "short") } a reunit { COUNT($participants) }
    .plain = Bilanțul proiectului { NAME($project, style: "short") }
    .events = Evenimentele proiectului { NAME($project, style: "short") } { TENSE($dates) ->
        [future] vor avea loc
        [present] au loc
       *[past] au avut loc
      } { LIST($places, as: "at") }
    .event = În cadrul proiectului { NAME($project, style: "short") } { TENSE($event-dates) ->
        [future] va avea loc
        [present] are loc
       *[past] a avut loc
      } { NAME($event-type) } { PLACE($event-place, as: "from") }
    .named = În cadrul proiectului { NAME($project, style: "short") } { TENSE($event-dates) ->
        [future] va avea loc
        [present] are loc
       *[past] a avut loc
      } { NAME($event-name) } { PLACE($event-place, as: "at") }
participants = Proiectul { NAME($project, style: "full") } a reunit { COUNT($participants) }.
    .from = Proiectul { NAME($project, style: "full") } a reunit { COUNT($participants) }: { LIST($participants-from) }.
held = { PERIOD($event-dates, as: "during") }, în cadrul proiectului, { TENSE($event-dates) ->
    [future] va avea loc
    [present] are loc
   *[past] a avut loc
  } { NAME($event-type) } { SAME($event-place-country, $publisher-place-country) ->
    [yes] { PLACE($event-place, as: "from") }
   *[no] { PLACE($event-place, as: "from", with: "country") }
  }.
    .placeless = În cadrul proiectului { TENSE($event-dates) ->
        [future] va avea loc
        [present] are loc
       *[past] a avut loc
      } { NAME($event-type) } { PERIOD($event-dates, as: "of") }.
    .named = { PERIOD($event-dates, as: "during") }, { PLACE($event-place, as: "at") }, { TENSE($event-dates) ->
        [future] va avea loc
        [present] are loc
       *[past] a avut loc
      } { NAME($event-name) }.
    .named-venue = { PERIOD($event-dates, as: "during") }, { PLACE($event-place, as: "at") } ({ NAME($event-venue) }), { TENSE($event-dates) ->
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
   *[no] Proiectul a fost derulat de { NAME($publisher, case: "accusative") } împreună cu partenerul coordonator, { SAME($project-lead-place-country, $publisher-place-country) ->
        [yes] { NAME($project-lead) }
       *[no] { NAME($project-lead, with: "country") }
      }.
  }
funding = Proiectul { NAME($project, style: "full") } a fost finanțat de { NAME($programme-funder, case: "accusative") } prin programul { NAME($programme, style: "quoted") }, acțiunea { $strand-number }, { NAME($strand, style: "quoted") }.
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
partners-including = Printre parteneri { $project-partners-including ->
    [one] s-a numărat
   *[other] s-au numărat
  } { LIST($project-partners-including) }.
goals = Proiectul și-a propus { LIST($project-goals) }.
