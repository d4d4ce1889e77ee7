probe = { $event-theme }{"\uE000"}.
    .short = { TENSE($event-dates) ->
        [past] {"\u0000"}
       *[other] {"\U00202E"}
    }
