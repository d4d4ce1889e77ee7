# Romanian: [few] is for 0, 2–19 and all whose last two digits are 01–19, and for every number with a decimal point.
title = { $participants ->
    [one] one
    [few] few
   *[other] other
  }
exact = { $participants ->
    [0] nimeni
    [one] participant
    [few] participanți
   *[other] de participanți
  }
