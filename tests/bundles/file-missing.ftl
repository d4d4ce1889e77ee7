# in: ro
# alone
probe = Numai în română
other = Tot numai în română
