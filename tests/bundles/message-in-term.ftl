# A message inside a term sees no fact: Fluent would say "{$event-theme}" to the reader.
topic = the theme { $event-theme }
-words = about { topic }
probe = It was { -words }.
