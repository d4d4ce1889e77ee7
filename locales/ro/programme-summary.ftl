### The summary of an edition of a programme.

kind-label = Sinteză de program
title = { TENSE($event-dates) ->
    [future] Se va încheia
    [present] Se încheie
   *[past] S-a încheiat
  } { ORDINAL($edition-ordinal, agree: "feminine") } ediție a { headline-programme }
    .programme-first = { the-programme } { TENSE($event-dates) ->
        [future] își va încheia
        [present] își încheie
       *[past] și-a încheiat
      } { ORDINAL($edition-ordinal, agree: "feminine") } ediție
    .results = Rezultatele { ORDINAL($edition-ordinal, agree: "feminine", case: "genitive", style: "emphatic") } ediții a { headline-programme }
headline-programme = { HOLDS($programme, word: "programul") ->
    [yes] { NAME($programme, case: "genitive") }
   *[no] programului { NAME($programme, style: "quoted") }
  }
full-programme = { HOLDS($programme, word: "programul") ->
    [yes] { NAME($programme) }
   *[no] Programul { NAME($programme, style: "full") }
  }
the-edition = { ORDINAL($edition-ordinal, agree: "feminine") } ediție ({ PERIOD($edition-year, as: "date") }) a { HOLDS($programme, word: "programul") ->
    [yes] { NAME($programme, case: "genitive") }
   *[no] programului { NAME($programme, style: "full") }
  }
ends-edition = { full-programme } { TENSE($event-dates) ->
    [past] a ajuns
   *[present] ajunge
  } la finalul { ORDINAL($edition-ordinal, agree: "feminine", case: "genitive", style: "emphatic") } ediții ({ PERIOD($edition-year, as: "date") })
held = { ends-edition }: { NAME($event-type) } { type-takes-place } { PERIOD($event-dates, as: "during") }, { at-event-place }.
    .placeless = { ends-edition }: { NAME($event-type) } { type-takes-place } { PERIOD($event-dates, as: "during") }.
    .closed = { the-edition } { TENSE($event-dates) ->
        [future] se va încheia
        [present] se încheie
       *[past] s-a încheiat
      } { PERIOD($event-dates, as: "during") } { NAME($event-type, as: "with") }.
    .end = { PERIOD($event-dates, as: "during") } { type-takes-place } { NAME($event-type) } pentru { the-edition }.
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
label-when = { NAME($event-type, style: "bare") }
