### The summary of an edition of a programme.

kind-label = Programme summary
title = { TENSE($event-dates) ->
    [future] { ORDINAL($edition-ordinal) } edition of { NAME($programme) } programme to close
   *[past] { ORDINAL($edition-ordinal) } edition of { NAME($programme) } programme closes
  }
held = The { NAME($event-type) } of the { ORDINAL($edition-ordinal) } edition ({ PERIOD($edition-year, as: "date") }) of the programme { NAME($programme, style: "full") } { TENSE($event-dates) ->
    [future] will take place
    [present] takes place
   *[past] took place
  } { SAME($event-place-country, $publisher-place-country) ->
    [yes] { PLACE($event-place, as: "at") }
   *[no] { SAME($event-place, $event-place-country) ->
        [yes] { PLACE($event-place, as: "at") }
       *[no] { PLACE($event-place, as: "at", with: "country") },
      }
  } { PERIOD($event-dates, as: "during") }.
    .placeless = The { NAME($event-type) } of the { ORDINAL($edition-ordinal) } edition ({ PERIOD($edition-year, as: "date") }) of the programme { NAME($programme, style: "full") } { TENSE($event-dates) ->
        [future] will take place
        [present] takes place
       *[past] took place
      } { PERIOD($event-dates, as: "during") }.
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
label-when = { NAME($event-type) }
