probe = It { TENSE($event-dates) ->
    [past] was
    [past] had been
   *[other] is
   *[other] will be
    } said.
    .short = { $partners ->
        [1] one
        [1] the only one
       *[other] words
    }
