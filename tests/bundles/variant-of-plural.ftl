# in: lv
# Latvian has zero, one and other; "few" is a word of other grammars.
probe = { $participants ->
    [few] daži
    [on] viens
   *[other] daudzi
  }
