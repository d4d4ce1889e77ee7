# After the inner term Fluent forgets what the outer one was given: "[case]" would be looked for in vain.
-council = { $case ->
    [genitive] council's
   *[nominative] council
}
-house = { -council(case: "nominative") } and the { $case ->
    [genitive] house's
   *[nominative] house
}
probe = It is the { -house(case: "genitive") } day.
