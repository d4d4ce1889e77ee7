# The variant would never be chosen.
probe = { TENSE($event-dates) ->
    [futur] It will be held.
    [now] It is being held.
   *[past] It was held.
  }
