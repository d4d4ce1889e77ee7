# in: lv
# Fluent would choose the default variant without a word.
-council = { $case ->
    [genitive] domes
   *[nominative] dome
  }
probe = Runā { -council }.
