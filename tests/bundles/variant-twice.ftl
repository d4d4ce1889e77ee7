probe = It { TENSE($event-dates) ->
    [past] was
    [past] had been
   *[future] will be
    } said.
    .short = { $partners ->
        [1] one
        [1] the only one
       *[other] words
    }
