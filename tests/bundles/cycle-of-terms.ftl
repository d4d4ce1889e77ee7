# A message that leads to a circle is not to blame; it says nothing.
-one = One { -two }
-two = Two { -one }
probe = Words { -one }
other = Words { probe }
