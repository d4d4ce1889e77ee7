# Fluent keeps terms and messages under one name: the later would take the place of the other, without a word.
-venue = the hall
