### Words that facts bring with them: things that are counted and measured, sorts of events, sorts of bodies.

## Counted

country = country
    .plural = countries
news-item = news item
organisation = organisation
participant = participant
partner = partner
person = person
    .plural = people
town = town

## Sorts of events

celebrations = celebrations
    .number = plural
closing-event = closing event
conference = conference
partner-meeting = partner meeting
seminar = seminar
workshop = workshop

## Sorts of bodies: capitals, because they are part of a name

municipality = Municipality
    .plural = Municipalities

## Measured

centimetre = centimetre
cubic-metre = cubic metre
day = day
gram = gram
hectare = hectare
hour = hour
kilogram = kilogram
kilometre = kilometre
litre = litre
metre = metre
millimetre = millimetre
minute = minute
month = month
percentage-point = percentage point
square-kilometre = square kilometre
square-metre = square metre
tonne = tonne
week = week
year = year

## Votes

abstention = abstention
councillor = councillor
vote = vote

## Public transport

bus = bus
    .plural = buses
train = train
tram = tram
trolleybus = trolleybus
    .plural = trolleybuses

## A price that is nothing

free = free
    .indeclinable = yes
