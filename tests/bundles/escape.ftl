probe = { $event-theme }{"\uE000"}.
    .short = { TENSE($event-dates) ->
        [past] {"\u0000"}
       *[future] {"\U00202E"}
    }
