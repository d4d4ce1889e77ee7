probe = { TENSE($event-dates) ->
    [future] It will be held.
    [past] It was held.
  }
