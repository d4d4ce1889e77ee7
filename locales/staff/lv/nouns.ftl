# What messages count and name: nominative singular.

error = kļūda
warning = brīdinājums
release = relīze
file = fails
project = projekts
programme = programma
place = vieta
organisation = organizācija
person = persona
noun = lietvārds
draft = melnraksts
