probe = { TENSE($event-dates, as: "on") ->
    [future] It will be held.
   *[past] It was held.
  }
