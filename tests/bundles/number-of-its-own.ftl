probe = The { 5 } partners of { $event-theme }
    .short = { TENSE($event-dates) ->
        [past] { { 2018 } }
       *[future] words
    }
