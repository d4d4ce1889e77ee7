probe = It was { $next-last ->
    [on] the last
   *[off] not the last
  }.
