probe = { $participants ->
    [1.5] one and a half
   *[other] many
  }
