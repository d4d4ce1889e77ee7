# What the operations of messages and prose do, and their options.

operation-place = A town or country: Zviedrijā / in Sweden / în Suedia.
operation-name = A project, programme, organisation, person or thing by its name.
operation-period = A date or range: no šā gada 19. līdz 21. septembrim / from 19 to 21 September / în perioada 19–21 septembrie.
operation-count = A counted noun, or how many a list holds: astoņi partneri / eight partners / opt parteneri.
operation-number = The number alone, agreeing with its noun.
operation-agree = A participle that agrees with a counted noun, or with one named thing: iesaistīti, notikusi.
operation-ordinal = A place in a series: astotā / eighth / a opta.
operation-list = Several, joined by the conjunction of the language. The options go to every item.
operation-tense = Whether a period is over, under way or to come on the day of publication.
operation-same = Whether two facts are the same.
operation-holds = Whether a name holds a word that the sentence would say beside it: Cross-border Cooperation Programme.
operation-role = A person's role without the name.
operation-money = An amount of money as a sentence says it: 25 000 eiro / €25,000 / 25.000 de euro.
operation-percent = A share as the language writes it: 12,5 % / 12.5% / 12,5%.
operation-time = When on the day: plkst. 10.00 / at 10am / la ora 10:00.
operation-text = A phrase that staff wrote, in the nominative; or a number or address as it stands.

option-as = The relation to the sentence; brings the preposition and the case of the language.
option-case = The case, without a preposition.
option-place-with = Adds the country; adds the original spelling in brackets where the language has its own form.
option-style = plain: the name; bare: the name without the article that it has in sentences; short: the acronym, else the name in quotation marks; full: the name in quotation marks with original and acronym; quoted: the name in quotation marks; possessive: English ’s; role: a person with the role.
option-name-with = Adds the country in which it sits; adds the original spelling in brackets where the language has its own form.
option-definite = yes: all of those that are known: the four structures / cele patru structuri; Latvian has no article.
option-period-as = on (also at): when; during: how long, as a news text opens; date: alone, with the year; from, to: its beginning, its end; of: of a noun; between: between its ends; by: until when something can be done, the last day in; until: how long it goes on, the last day in; since: from when on.
option-period-style = numeric: alone and in digits, whatever `as` says: 11.04.2018. / 11/04/2018 / 11.04.2018.
option-money-style = table: as it stands in a table: 25 000 eiro / €25,000 / 25.000 EUR.
option-period-with = weekday: the weekday, computed from the date: pirmdien, 8. jūnijā / on Monday 8 June / luni, 8 iunie. In Latvian and Romanian the sentence puts the comma behind it.
option-agree-word = The participle or adjective in the masculine singular nominative.
option-holds-word = The word, in small letters, as the name would have it.
option-ordinal-agree = The gender of the noun that it stands with.
option-ordinal-style = words: astotā; emphatic: Romanian cea de-a opta; digits: 8th; roman: a II-a.
option-list-word = A word said before every item: the linker of Romanian genitives (ai X și ai Y).
option-list-max = How many are said; of the rest, if there are two or more, only their number: un vēl 4 / and 4 more / și încă 4.

## What a town tells its people

operation-hours = Opening hours in a sentence; with style list as a list.
operation-price = A price: bez maksas / free / gratuit; no 3 līdz 5 eiro / from €3 to €5 / de la 3 la 5 euro.
operation-measure = So much of a unit: 7,3 metri / 7.3 metres / 7,3 metri.
operation-vote = How a body has decided: vienbalsīgi / unanimously / în unanimitate.
operation-address = A street, a house in it, or a part of it.
operation-lines = Lines of public transport: 3. un 10. maršruta autobusi / buses 3 and 10 / autobuzele de pe liniile 3 și 10.
option-hours-style = list: short, for a list or a table.
option-measure-style = short: with the signs of the units: 7,3 m.
