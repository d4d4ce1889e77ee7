# English: [one] is for 1 alone; 1.0 is not 1.
title = { $participants ->
    [one] one
   *[other] other
  }
exact = { $participants ->
    [0] nobody
    [one] participant
   *[other] participants
  }
