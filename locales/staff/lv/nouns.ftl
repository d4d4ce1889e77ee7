# What messages count and name: nominative singular.

error = kļūda
warning = brīdinājums
release = relīze
file = fails
short-message = īsziņa
project = projekts
programme = programma
place = vieta
organisation = organizācija
person = persona
boilerplate = noslēguma teksts
contact = preses kontakts
noun = lietvārds
draft = melnraksts

## Groups of fields and what has a key, as one of its sort

a-project = projekts
a-programme = programma
a-strand = programmas virziens
a-place = vieta
a-organisation = organizācija
a-person = persona
a-boilerplate = noslēguma teksts
a-contact = preses kontakts
a-noun = lietvārds
a-later-name = vēlāks nosaukums
a-role = amats
a-event = pasākums
a-group-of-participants = dalībnieku grupa
a-group-of-partners = partneru grupa
a-figure = rādītājs
a-edition = programmas kārta
a-neighbouring-event = iepriekšējais vai nākamais pasākums
    .genitive = iepriekšējā vai nākamā pasākuma
a-release = relīze
a-kind = veids
a-kind-of-release = relīzes veids
a-note = piezīme
a-quotation = citāts
a-link = saite
a-image = attēls
a-attachment = pielikums
a-newsletter = jaunumu vēstule
    .genitive = jaunumu vēstules
a-policy-of-missing-languages = trūkstošo valodu kārtība
a-site = vietne
partner = partneris
country = valsts
nominative = nominatīvs
genitive = ģenitīvs
dative = datīvs
accusative = akuzatīvs
locative = lokatīvs
vocative = vokatīvs
latvian = latviešu valoda
english = angļu valoda
romanian = rumāņu valoda

## Facts for the text

weekday = nedēļas diena
a-fact = fakts
a-vote = balsojums
a-address = adrese
