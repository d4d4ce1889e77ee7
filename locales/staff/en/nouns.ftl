# What messages count and name: nominative singular.

error = error
warning = warning
release = release
file = file
short-message = message
project = project
programme = programme
place = place
organisation = organisation
person = person
boilerplate = boilerplate text
contact = press contact
noun = noun
draft = draft

## Groups of fields and what has a key, as one of its sort: with its article

a-project = a project
a-programme = a programme
a-strand = a strand
a-place = a place
a-organisation = an organisation
a-person = a person
a-boilerplate = a boilerplate text
a-contact = a press contact
a-noun = a noun
a-later-name = a later name
a-role = a role
a-event = an event
a-group-of-participants = a group of participants
a-group-of-partners = a group of partners
a-figure = a figure
a-edition = an edition
a-neighbouring-event = a neighbouring event
a-release = a release
a-kind = a kind
a-kind-of-release = a kind of release
a-note = a note
a-quotation = a quotation
a-link = a link
a-image = an image
a-attachment = an attachment
a-newsletter = a newsletter
a-policy-of-missing-languages = a policy of missing languages
a-site = a site
partner = partner
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

## Facts for the text

weekday = weekday
a-fact = a fact
a-vote = a vote
a-address = an address
