### Words that facts bring with them: things that are counted, sorts of events, sorts of bodies.

## Counted

country = country
    .plural = countries
participant = participant
partner = partner

## Sorts of events

closing-event = closing event
conference = conference
partner-meeting = partner meeting
workshop = workshop

## Sorts of bodies

municipality = municipality
    .plural = municipalities
