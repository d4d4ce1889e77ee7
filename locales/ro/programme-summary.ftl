### The summary of an edition of a programme.

kind-label = Sinteza programului
title = { TENSE($event-dates) ->
    [future] Se încheie
    [present] Se încheie
   *[past] S-a încheiat
  } { ORDINAL($edition-ordinal, agree: "feminine") } ediție a programului { NAME($programme, style: "quoted") }
held = Programul { NAME($programme, style: "full") } { TENSE($event-dates) ->
    [past] a ajuns
   *[present] ajunge
  } la finalul { ORDINAL($edition-ordinal, agree: "feminine", case: "genitive", style: "emphatic") } ediții ({ PERIOD($edition-year, as: "date") }): { NAME($event-type) } { TENSE($event-dates) ->
    [future] va avea loc
    [present] are loc
   *[past] a avut loc
  } { PERIOD($event-dates, as: "during") }, { SAME($event-place-country, $publisher-place-country) ->
    [yes] { PLACE($event-place, as: "at") }
   *[no] { PLACE($event-place, as: "at", with: "country") }
  }.
    .placeless = Programul { NAME($programme, style: "full") } { TENSE($event-dates) ->
        [past] a ajuns
       *[present] ajunge
      } la finalul { ORDINAL($edition-ordinal, agree: "feminine", case: "genitive", style: "emphatic") } ediții ({ PERIOD($edition-year, as: "date") }): { NAME($event-type) } { TENSE($event-dates) ->
        [future] va avea loc
        [present] are loc
       *[past] a avut loc
      } { PERIOD($event-dates, as: "during") }.
programme-partners = Programul { TENSE($event-dates) ->
    [past] s-a desfășurat
   *[present] se desfășoară
  } în parteneriat cu { LIST($partners) }.
next-edition = Pe aceste rezultate se va fundamenta propunerea pentru { ORDINAL($next-edition-ordinal, agree: "feminine", style: "emphatic") } ediție ({ PERIOD($next-edition-year, as: "date") }).
    .yearless = Pe aceste rezultate se va fundamenta propunerea pentru { ORDINAL($next-edition-ordinal, agree: "feminine", style: "emphatic") } ediție.
organiser = Programul este derulat de { NAME($programme-organiser, case: "accusative") }.
funder = Programul este finanțat de { NAME($programme-funder, case: "accusative") }.
programme-goals = Programul își propune { LIST($programme-goals) }.

# In the box of key facts.
label-when = { NAME($event-type) }
