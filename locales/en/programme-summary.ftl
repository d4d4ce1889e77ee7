### The summary of an edition of a programme.

kind-label = Programme summary
title = { ORDINAL($edition-ordinal) } edition of { headline-programme } { TENSE($event-dates) ->
    [future] to close
   *[past] closes
  }
    .programme-first = { headline-programme } { TENSE($event-dates) ->
        [future] to close
       *[past] closes
      } { ORDINAL($edition-ordinal) } edition
    .results = { headline-programme } { TENSE($event-dates) ->
        [future] to present
       *[past] presents
      } results of { ORDINAL($edition-ordinal) } edition
headline-programme = { HOLDS($programme, word: "programme") ->
    [yes] { NAME($programme, style: "bare") }
   *[no] { NAME($programme, style: "bare") } programme
  }
full-programme = { HOLDS($programme, word: "programme") ->
    [yes] the { NAME($programme, style: "bare") }
   *[no] the programme { NAME($programme, style: "full") }
  }
the-edition = The { ORDINAL($edition-ordinal) } edition ({ PERIOD($edition-year, as: "date") }) of { full-programme }
ends-edition = { the-edition } { TENSE($event-dates) ->
    [future] will come to an end
    [present] comes to an end
   *[past] came to an end
  }
held = The { NAME($event-type, style: "bare") } of the { ORDINAL($edition-ordinal) } edition ({ PERIOD($edition-year, as: "date") }) of { full-programme } { type-takes-place } { at-event-place } { PERIOD($event-dates, as: "during") }.
    .placeless = The { NAME($event-type, style: "bare") } of the { ORDINAL($edition-ordinal) } edition ({ PERIOD($edition-year, as: "date") }) of { full-programme } { type-takes-place } { PERIOD($event-dates, as: "during") }.
    .closed = { the-edition } { TENSE($event-dates) ->
        [future] will close
        [present] closes
       *[past] closed
      } { PERIOD($event-dates, as: "during") } with its { NAME($event-type, style: "bare") }.
    .end = { ends-edition }: its { NAME($event-type, style: "bare") } { type-takes-place } { PERIOD($event-dates, as: "during") }.
programme-partners = The programme { TENSE($event-dates) ->
    [past] was run
   *[present] is run
  } in partnership with { LIST($partners) }.
next-edition = The proposal for the { ORDINAL($next-edition-ordinal) } edition ({ PERIOD($next-edition-year, as: "date") }) will build on these results.
    .yearless = The proposal for the { ORDINAL($next-edition-ordinal) } edition will build on these results.
organiser = The programme is run by { NAME($programme-organiser) }.
funder = The programme is funded by { NAME($programme-funder) }.
programme-goals = The programme aims to { LIST($programme-goals) }.

# In the box of key facts.
label-when = { NAME($event-type, style: "bare") }
