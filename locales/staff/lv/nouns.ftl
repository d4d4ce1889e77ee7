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
country = valsts
    .gender = f
nominative = nominatīvs
genitive = ģenitīvs
dative = datīvs
accusative = akuzatīvs
locative = lokatīvs
vocative = vokatīvs
latvian = latviešu valoda
english = angļu valoda
romanian = rumāņu valoda
