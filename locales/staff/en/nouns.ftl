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
draft = draft
