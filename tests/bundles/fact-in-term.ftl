# A term sees only the arguments of its call: Fluent would say "{$event-theme}" to the reader.
-topic = the theme { $event-theme }
probe = It was about { -topic(case: "genitive") }.
