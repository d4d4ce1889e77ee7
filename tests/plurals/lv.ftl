# Latvian: [zero] is for 0, 10, 11–19, 20, 100, 111 and all that end like them, not for the number nought alone.
title = { $participants ->
    [zero] zero
    [one] one
   *[other] other
  }
exact = { $participants ->
    [0] neviena
    [zero] dalībnieku
    [one] dalībnieks
   *[other] dalībnieki
  }
