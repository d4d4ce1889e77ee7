# Terms in each other: a circle is refused at each of its terms.
-one = One { -two }
-two = Two { -one }
probe = Words { -one }
other = Words { probe }
