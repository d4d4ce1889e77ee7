# What is wrong with the facts of a release or with entries of the register, and what finished articles must not have.

## Events

event-and-events = a release has either one `event` or several `events`
    .hint = Give the `event` a name and put it among the `events`.
event-and-events-one = the one event is here
outside-term = { $dates } lies outside the project's term, { $term }
    .hint = Correct the date or the term; if both are right, nothing needs to be done.
outside-term-term = the term is written here

## What a kind says

no-such-kind = there is no kind "{ $kind }"
    .hint = Kinds are { $kinds }.
field-not-of-kind = a { $kind } does not say `{ $field }`
    .hint = Leave it out, or choose another kind. This kind says { $known }.
kind-needs = a { $kind } needs `{ $field }`
    .hint =
        { $doc } Add it:
        { $lines }

## Texts

prose-missing = the prose is missing in the language "{ $language }"
    .hint =
        Write it under `prose:`, or take the language out of `languages`:
        prose:
        { "  " }{ $language }: |
        { "    " }…
text-missing = the text is missing in the language "{ $language }"
    .hint = Add a line `{ $language }:`, or take the language out of `languages`.
text-with-reference = this text cannot hold references
    .hint = Write the words out; references stand in `prose` and `results`.
forbidden-spelling = "{ $spelling }" must not be written
    .hint = Refer to the fact instead ({ "{{" } event.place { "}}" } and the like), or use the right spelling.
forbidden-spelling-entry = the register forbids it here
doubled-preposition = there is "{ $typed }" before a reference that says "{ $brought }" itself
    .hint = The relation of { $path } brings its preposition: take the typed one out.
no-such-release = there is no release "{ $id }"
    .hint = A release is named by its file, without .yaml.
no-such-release-near = Did you mean release:{ $id }?

## The register

no-such-entry = there is no { NAME($what) } "{ $key }"
    .hint = Correct the key, or let `vestnesis new { $command } { $key }` add it to content/register/{ $file }.yaml.
no-such-strand = the programme "{ $programme }" has no strand "{ $strand }"
    .hint = Add it to the `strands` of "{ $programme }" in content/register/programmes.yaml.
part-of-itself = "{ $key }" would be a part of itself
    .hint = Correct `part_of`: it leads from the smaller body to the larger.
organisation-without-name = the organisation "{ $key }" has no name
    .hint = Give it a `name:`, or a `type:` and a `place:` that make one.
contact-without-name = the press contact "{ $key }" has no name
    .hint = Give it the `name:` of an office, or a `person:` of the register.
contact-with-two-names = the press contact "{ $key }" has both a name and a person
    .hint = Keep one of them: `name` is for an office, `person` for a person of the register.
contact-without-address = the press contact "{ $key }" has neither a phone number nor an e-mail address
    .hint = Give it a `phone:` or an `email:`, or both.
emblem-without-statement = the programme "{ $key }" demands an emblem and has no statement
    .hint = The emblem stands beside what the programme wants to be said: write that as `statement:`, in every language.
project-without-name = the project "{ $key }" has no name
    .hint = Give it a `name:`.
entry-without-name = the { NAME($what) } "{ $key }" has no name in "{ $language }"
    .hint = Add a line `{ $language }:` below its `name:`; that language inflects every name.
country-not-in-lexicon = in "{ $language }": the lexicon has no country "{ $code }"
    .hint = Correct the code, or add the country to { $file } and to those of the other languages.

## Numbers

total-mismatch = the total is { $total }, but the places add up to { $sum }
    .hint = Correct the total or one of the places; or leave the total out, it follows from the places.
count-mismatch = the count is { $number }, but { $listed } are listed
    .hint = Correct the count or the list; or leave the count out, it follows from the list.
two-numbers = there are two numbers
    .hint = Keep the one that is right: `count` is exact, `over`, `about`, `at_least` and `up_to` are not.
country-twice = "{ $key }" stands twice
    .hint = Write each country once.
more-countries-than-partners = { COUNT($partners) } cannot come from { COUNT($countries) }
    .hint = Correct the number of partners or the list of countries.
partners-without-number = the partners have no number
    .hint = Write `count: 8`, or list them under `all:`.
figure-without-noun = the figure "{ $figure }" does not say what it counts
    .hint = Add `of:` with a key of the nouns.
figure-with-two-values = the figure "{ $figure }" has two values
    .hint = Keep one of them: a number, an amount or a share.
figure-without-number = the figure "{ $figure }" has no number
    .hint = Write `count: 13`; or `over`, `about`, `at_least`, `up_to` if it is not exact; or `amount: 25000 EUR`; or `percent: 12.5`.
total-mismatch-places = the places are here
count-mismatch-list = the list is here
more-countries-than-partners-countries = the countries are here

## Facts of several records

ordinal-twice = two different events of the series are said to be number { $ordinal }
    .hint = Correct one of the ordinals. If both releases speak of one event, give both the same dates and the same place.
ordinal-twice-other = the other one is here
ordinal-order = the ordinal is { $ordinal }, but an earlier event of the series is number { $earlier }
    .hint = Ordinals rise with the dates: correct one of the ordinals or the dates.
ordinal-order-earlier = the earlier event, { $dates }
previous-after = `previous` is { $previous }, which is not before { $own }
    .hint = Correct the dates; what comes later stands under `next`.
next-before = `next` is { $next }, which is not after { $own }
    .hint = Correct the dates; what came earlier stands under `previous`.
edition-not-beside = `{ $field }` is { $other }, but this edition is number { $own }
    .hint = Editions are numbered one by one: correct one of the two numbers.
turn-own = compare with this
previous-mismatch = `{ $field }` is { $written }, but the release about it has { $found }
    .hint = Correct the one that is wrong.
next-mismatch = `{ $field }` is { $written }, but the release about it has { $found }
    .hint = Correct the one that is wrong. If plans have changed since, nothing needs to be done.
neighbour-record = it is written here
next-not-last = `next` is said to be the last, but there is an event with number { $ordinal }
    .hint = Correct the one that is wrong. If plans have changed since, nothing needs to be done.
next-not-last-later = the later event is here

## Entries of the register beside each other

plural-or-indeclinable = "{ $name }": a plural, or a name that never changes?
    .hint = Write `number: plural` if its forms are those of a plural (Ploješti, Ploještos), or `indeclinable: true` if it never changes (Tbilisi).
two-spellings = "{ $key }" and "{ $other }" may be one entry under two spellings
    .hint = Keep one of them and use its key everywhere. If they are really two, nothing needs to be done.
two-spellings-other = the other entry is here
noun-in-doubt = nothing in "{ $word }" shows whether its plural is "{ $masculine }" or "{ $neuter }"
    .hint = Write the right one in its place: `{ $language }: {"{"} name: { $word }, plural: { $neuter } {"}"}` or `{ $language }: {"{"} name: { $word }, plural: { $masculine } {"}"}`.
unused-entry = nothing uses the { NAME($what) } "{ $key }"
    .hint = Use its key in a record, or remove the entry.

## Facts for the text

hours-twice = "{ $days }" has hours already
    .hint = Give every day its hours once.
street-part-with-one-end = the part of the street has one end only
    .hint = Give both `from` and `to`, or neither.
street-part-with-house = a part of a street has no house and no floor
    .hint = Give `house` and `floor`, or `from` and `to`.
vote-of-nobody = nobody has voted
    .hint = Give who voted `for`, `against` or `abstained`, or take the vote out.
figure-before-of-another-sort = the earlier figure is not of the same sort
    .hint = Write a whole number for things that are counted, a number for per cent, an amount in the same currency for money.
