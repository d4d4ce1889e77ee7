### The summary of an edition of a programme.

kind-label = Programmas kopsavilkums
title = { TENSE($event-dates) ->
    [future] Noslēgsies
    [present] Noslēdzas
   *[past] Noslēgusies
  } { the-programme } { ORDINAL($edition-ordinal, agree: "feminine") } kārta
    .programme-first = { in-programme } { TENSE($event-dates) ->
        [future] noslēgsies
        [present] noslēdzas
       *[past] noslēgusies
      } { ORDINAL($edition-ordinal, agree: "feminine") } kārta
    .results = { TENSE($event-dates) ->
        [future] Būs zināmi
       *[past] Zināmi
      } { the-programme } { ORDINAL($edition-ordinal, agree: "feminine", case: "genitive") } kārtas rezultāti
headline-programme = { the-programme }
full-programme = { HOLDS($programme, word: "programma") ->
    [yes] { NAME($programme, case: "genitive") }
   *[no] programmas { NAME($programme, style: "full") }
  }
the-edition = { full-programme } { ORDINAL($edition-ordinal, agree: "feminine") } kārta ({ PERIOD($edition-year, as: "date") })
ends-edition = { the-edition } { TENSE($event-dates) ->
    [future] beigsies
    [present] beidzas
   *[past] ir beigusies
  }
held = { PERIOD($event-dates, as: "during") } { at-event-place } { takes-place } { full-programme } { ORDINAL($edition-ordinal, agree: "feminine", case: "genitive") } kārtas ({ PERIOD($edition-year, as: "date") }) { NAME($event-type) }.
    .placeless = { PERIOD($event-dates, as: "during") } { takes-place } { full-programme } { ORDINAL($edition-ordinal, agree: "feminine", case: "genitive") } kārtas ({ PERIOD($edition-year, as: "date") }) { NAME($event-type) }.
    .closed = { PERIOD($event-dates, as: "during") } { NAME($event-type, as: "with") } { TENSE($event-dates) ->
        [future] noslēgsies
        [present] noslēdzas
       *[past] noslēdzās
      } { the-edition }.
    .end = { ends-edition }: { PERIOD($event-dates, as: "during") } { takes-place } tās { NAME($event-type) }.
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
label-when = { NAME($event-type, style: "bare") }
