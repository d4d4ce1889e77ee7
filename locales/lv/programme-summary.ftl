### The summary of an edition of a programme.

kind-label = Programmas kopsavilkums
title = { TENSE($event-dates) ->
    [future] Noslēdzas
    [present] Noslēdzas
   *[past] Noslēgusies
  } programmas { NAME($programme, style: "quoted") } { ORDINAL($edition-ordinal, agree: "feminine") } kārta
held = { PERIOD($event-dates, as: "during") } { SAME($event-place-country, $publisher-place-country) ->
    [yes] { PLACE($event-place, as: "at") }
   *[no] { PLACE($event-place, as: "at", with: "country original") }
  } { TENSE($event-dates) ->
    [future] notiks
    [present] notiek
   *[past] notika
  } programmas { NAME($programme, style: "full") } { ORDINAL($edition-ordinal, agree: "feminine", case: "genitive") } kārtas ({ PERIOD($edition-year, as: "date") }) { NAME($event-type) }.
    .placeless = { PERIOD($event-dates, as: "during") } { TENSE($event-dates) ->
        [future] notiks
        [present] notiek
       *[past] notika
      } programmas { NAME($programme, style: "full") } { ORDINAL($edition-ordinal, agree: "feminine", case: "genitive") } kārtas ({ PERIOD($edition-year, as: "date") }) { NAME($event-type) }.
programme-partners = { TENSE($event-dates) ->
    [past] Programmu īstenoja
   *[present] Programmu īsteno
  } partnerībā { LIST($partners, as: "with") }.
next-edition = Uz šiem rezultātiem balstīsies { ORDINAL($next-edition-ordinal, agree: "feminine", case: "genitive") } kārtas ({ PERIOD($next-edition-year, as: "date") }) priekšlikums.
    .yearless = Uz šiem rezultātiem balstīsies { ORDINAL($next-edition-ordinal, agree: "feminine", case: "genitive") } kārtas priekšlikums.
organiser = Programmu īsteno { NAME($programme-organiser) }.
funder = Programmu finansē { NAME($programme-funder) }.
programme-goals = Programmas mērķis ir { LIST($programme-goals) }.

# In the box of key facts.
label-when = { NAME($event-type) }
