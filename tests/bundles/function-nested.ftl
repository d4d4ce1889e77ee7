# Both exist, but a function takes facts, not what another says.
probe = It was held { NAME(PLACE($event-place), case: "genitive") }.
