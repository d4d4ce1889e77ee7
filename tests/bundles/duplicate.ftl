probe = One
other = Two
probe = Three
