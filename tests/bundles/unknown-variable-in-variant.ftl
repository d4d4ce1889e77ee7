# A misspelt fact in a variant that is seldom chosen: no test build would say it.
probe = { TENSE($event-dates) ->
    [future] It will be held { PLACE($event-plce, as: "at") }.
   *[past] It was held.
  }
