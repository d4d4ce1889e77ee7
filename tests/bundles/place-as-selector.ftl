probe = { $event-place ->
    [SE] up north
   *[other] elsewhere
  }
