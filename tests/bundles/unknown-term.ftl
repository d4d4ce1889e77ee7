-council = the council
probe = This is what { -counsil } says.
