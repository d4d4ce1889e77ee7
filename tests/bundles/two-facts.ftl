probe = { SAME($event-place) ->
    [yes] here
   *[no] there
  }
