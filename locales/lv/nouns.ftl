### Words that facts bring with them: things that are counted, sorts of events, sorts of bodies. Nominative singular.

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
