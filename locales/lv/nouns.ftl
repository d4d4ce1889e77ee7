### Words that facts bring with them: things that are counted and measured, sorts of events, sorts of bodies. Nominative singular.

## Counted

country = valsts
    .gender = f
news-item = ziņa
organisation = organizācija
participant = dalībnieks
partner = partneris
person = cilvēks
town = pilsēta

## Sorts of events

celebrations = svētki
    .number = plural
    .gender = m
closing-event = noslēguma pasākums
conference = konference
partner-meeting = partneru tikšanās
    .gender = f
seminar = seminārs
workshop = darbseminārs

## Sorts of bodies

municipality = pašvaldība

## Measured

centimetre = centimetrs
cubic-metre = kubikmetrs
day = diena
gram = grams
hectare = hektārs
hour = stunda
kilogram = kilograms
kilometre = kilometrs
litre = litrs
metre = metrs
millimetre = milimetrs
minute = minūte
month = mēnesis
percentage-point = procentpunkts
square-kilometre = kvadrātkilometrs
square-metre = kvadrātmetrs
tonne = tonna
week = nedēļa
year = gads

## Votes

abstention = atturēšanās
    .gender = f
councillor = deputāts
vote = balss
    .gender = f

## Public transport

bus = autobuss
train = vilciens
tram = tramvajs
trolleybus = trolejbuss

## A price that is nothing

free = bez maksas
    .indeclinable = yes
