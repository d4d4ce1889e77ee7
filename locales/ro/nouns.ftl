### Words that facts bring with them: things that are counted and measured, sorts of events, sorts of bodies.
### The plural of a Romanian noun cannot be told from its singular, so it stands here.

## Counted

country = țară
    .gender = f
    .plural = țări
news-item = știre
    .gender = f
    .plural = știri
organisation = organizație
    .gender = f
    .plural = organizații
participant = participant
    .gender = m
    .plural = participanți
partner = partener
    .gender = m
    .plural = parteneri
person = persoană
    .gender = f
    .plural = persoane
town = oraș
    .gender = n
    .plural = orașe

## Sorts of events: with the article, because an event is always a certain one ("a avut loc conferința")

celebrations = festivitățile
    .gender = f
    .number = plural
    .genitive = festivităților
    .dative = festivităților
    .indefinite = festivități
closing-event = evenimentul de închidere
    .gender = n
    .genitive = evenimentului de închidere
    .dative = evenimentului de închidere
    .indefinite = eveniment de închidere
    .plural = evenimente de închidere
    .plural_definite = evenimentele de închidere
conference = conferința
    .gender = f
    .genitive = conferinței
    .dative = conferinței
    .indefinite = conferință
    .plural = conferințe
    .plural_definite = conferințele
partner-meeting = reuniunea partenerilor
    .gender = f
    .genitive = reuniunii partenerilor
    .dative = reuniunii partenerilor
    .indefinite = reuniune a partenerilor
    .plural = reuniuni ale partenerilor
    .plural_definite = reuniunile partenerilor
seminar = seminarul
    .gender = n
    .genitive = seminarului
    .dative = seminarului
    .indefinite = seminar
    .plural = seminare
    .plural_definite = seminarele
workshop = atelierul
    .gender = n
    .genitive = atelierului
    .dative = atelierului
    .indefinite = atelier
    .plural = ateliere
    .plural_definite = atelierele

## Sorts of bodies

municipality = municipalitate
    .gender = f
    .plural = municipalități

## Measured

centimetre = centimetru
    .gender = m
    .plural = centimetri
cubic-metre = metru cub
    .gender = m
    .plural = metri cubi
day = zi
    .gender = f
    .plural = zile
gram = gram
    .gender = n
    .plural = grame
hectare = hectar
    .gender = n
    .plural = hectare
hour = oră
    .gender = f
    .plural = ore
kilogram = kilogram
    .gender = n
    .plural = kilograme
kilometre = kilometru
    .gender = m
    .plural = kilometri
litre = litru
    .gender = m
    .plural = litri
metre = metru
    .gender = m
    .plural = metri
millimetre = milimetru
    .gender = m
    .plural = milimetri
minute = minut
    .gender = n
    .plural = minute
month = lună
    .gender = f
    .plural = luni
percentage-point = punct procentual
    .gender = n
    .plural = puncte procentuale
square-kilometre = kilometru pătrat
    .gender = m
    .plural = kilometri pătrați
square-metre = metru pătrat
    .gender = m
    .plural = metri pătrați
tonne = tonă
    .gender = f
    .plural = tone
week = săptămână
    .gender = f
    .plural = săptămâni
year = an
    .gender = m
    .plural = ani

## Votes

abstention = abținere
    .gender = f
    .plural = abțineri
councillor = consilier
    .gender = m
    .plural = consilieri
vote = vot
    .gender = n
    .plural = voturi

## Public transport

bus = autobuz
    .gender = n
    .plural = autobuze
train = tren
    .gender = n
    .plural = trenuri
tram = tramvai
    .gender = n
    .plural = tramvaie
trolleybus = troleibuz
    .gender = n
    .plural = troleibuze

## A price that is nothing

free = gratuit
    .indeclinable = yes
