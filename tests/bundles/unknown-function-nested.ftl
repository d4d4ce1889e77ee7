# Nested in another function, this leaves no error behind.
probe = It was held { PLACE(UPPER($event-place), as: "at") }.
