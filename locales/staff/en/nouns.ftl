# What messages count and name: nominative singular.

error = error
warning = warning
release = release
file = file
project = project
programme = programme
place = place
organisation = organisation
person = person
noun = noun
country = country
nominative = nominative
genitive = genitive
dative = dative
accusative = accusative
locative = locative
vocative = vocative
latvian = Latvian
english = English
romanian = Romanian
