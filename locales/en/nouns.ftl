### Words that facts bring with them: things that are counted, sorts of events, sorts of bodies.

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
