# in: lv
# An argument that the term does not use.
-council = { $case ->
    [genitive] domes
   *[nominative] dome
  }
probe = Runā { -council(cse: "genitive", case: "genitive") }.
