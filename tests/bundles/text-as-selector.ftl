probe = { PLACE($event-place) ->
    [Sweden] up north
   *[other] elsewhere
  }
