# What is wrong with a record, a register, a kind or the site's file as they are written.

-key-letters = Use lower-case letters (a to z), digits and hyphens.
-remove-one = Remove one of them.

## Files

file-not-read = this file is not read
    .hint = Records lie in content/releases/YEAR/, registers in content/register/; the site's own file is content/site.yaml.
site-missing = the site has no file content/site.yaml
    .hint = Run the command in the folder that holds content/, or begin a new site with: vestnesis init DIR
record-outside-year = a record must lie in the folder of its year
    .hint = Move it to content/releases/YEAR/, the year of its publication.
bad-release-name = "{ $id }" cannot be the name of a release
    .hint = Use lower-case letters (a to z), digits and hyphens, but not "index": the name is part of the page's address.
two-releases = two releases are named "{ $id }"
    .hint = Rename one of the files: links name a release without its year.
the-other-file = the other: { $path }
wrong-year = the release is published in { $published }, but lies in the folder { $folder }
    .hint = Move the file to content/releases/{ $published }/{ $id }.yaml, or correct the date.
unknown-register = there is no register "{ $name }"
registers-are = The registers are: { $files }.
register-not-entries = the file must hold { NAME($what) }s, each under its key
    .hint = Begin every entry with its key and a colon, and indent its fields.
bad-register-key = "{ $key }" cannot be the key of { NAME($what) }
    .hint = { -key-letters }
empty-entry = the { NAME($what) } "{ $key }" is empty
    .hint = Write its fields below it, indented, or remove the line.

## Kinds

no-front-matter = the template has no front matter
    .hint = Begin the file with a line "---", then requires and optional, then a line "---".
path-too-long = "{ $path }" has no fields below it
    .hint = End the path there.
below-are = They are: { $fields }.

## Fields

for-example = For example:{ $lines }
not-fields = { NAME($table) } must be written as fields, not { $found }
    .hint = { $doc } Write every field on a line of its own: { $line }
unknown-field = { NAME($table) } has no field "{ $field }"
fields-are = Its fields are: { $fields }.
belongs-below = "{ $field }" belongs below: { $places }.
belongs-to-record = "{ $field }" belongs to the first level of the record, without indentation.
not-indented = the fields of "{ $field }" are not indented
    .hint = Put two blanks before every line that belongs to "{ $field }".
missing-field = { NAME($table) } needs the field "{ $field }"
    .hint =
        { $doc } Add it:
        { $line }
no-value = { $slot } has no value
    .hint = Write one, or remove the line. { $example }
wrong-type = { $slot } must be { $expected }, not { $found }
    .hint = { $example }

## A field in a sentence

slot-field = "{ $name }"
slot-item = an item of "{ $name }"

## What was found

found-nothing = nothing
found-text = "{ $words }"
found-list = a list
found-fields = a group of fields

## What must stand in a field

shape-text = a text on one line
shape-at-least = a whole number, at least { $min }
shape-integer = a whole number from { $min } to { $max }
shape-flag = true or false
shape-date = a date such as 2018-04-16
shape-period = a date or period such as 2018-04-11/2018-04-12
shape-money = an amount and a currency such as 25000 EUR or 1250.50 EUR
shape-percent = a number such as 80 or 12.5, without a sign
shape-time = a time such as 10:00, or from one to another: 10:00/16:30
shape-phone = a phone number with the code of its country such as +371 600 00000
shape-email = an e-mail address such as prese@example.org
shape-url = a web address that begins with https:// or http://
shape-media-path = the path of a file in content/media/ such as 2018/torun.jpg
shape-country = the code of a country, two capital letters
shape-keys-or-none = a list of keys of the register, or none
shape-register-key = the key of { NAME($what) } of the register
shape-place = the key of a place of the register, or the code of a country in two capital letters
shape-key = the key of { NAME($what) }, in lower-case letters, digits and hyphens
shape-lexicon-key = a word of the bundles, in lower-case letters
shape-language = a language of the site
shape-language-tag = the code of a language such as ro or en-GB
shape-local = a text for each language
shape-name = a name for each language
shape-role = a role: `is` with `of` and `place`, or a wording for each language
shape-say = another wording's name, `none` with a reason, or a wording for each language
shape-word = { $word }
shape-one-or-other = { $first } or { $other }
shape-list = a list
shape-map = names, each with its value
shape-fields = the fields of { NAME($what) }
shape-key-or-fields = the key of { NAME($what) } of the register, or its fields
shape-fields-or-list = the fields of { NAME($what) }, or a list of such groups

## Texts and numbers

two-lines = { $slot } must stand on one line
    .hint = Write it on one line; or write ">-" after the name, and the lines below it are joined.
no-references = { $slot } cannot hold references
    .hint = Write the words out, without { "{" } and { "}" }; references stand in `prose` and `results`.
digits-only = { $slot } must be written in digits only, not "{ $written }"
    .hint = Write { $number }; every language groups the digits in its own way.
unknown-language = "{ $written }" is not a language of the site
languages-are = The languages of the site are: { $languages } (content/site.yaml).
local-not-text = the text "{ $language }" of "{ $field }" must be a text, not { $found }
    .hint = { $example }
local-empty = the text "{ $language }" of "{ $field }" is empty
    .hint = Write the text, or remove the line.

## Lists and maps

list-dash = { $slot } is not a list yet: every item begins with a hyphen and a blank
    .hint = { $example }
twice-in-list = "{ $written }" stands twice in this list
    .hint = { -remove-one }
not-a-language-code = "{ $written }" is not the code of a language
    .hint = Use its code of two letters: lv, en, ro.
bad-map-key = "{ $written }" cannot be a name in { $slot }
    .hint = { -key-letters }

## Dates

not-one-day = { $slot } must be one day
    .hint = Write year, month and day: 2018-04-16.
not-a-date = "{ $written }" is not how { $slot } is written
    .hint = Write a date as 2018-04-11, a period as 2018-04-11/2018-04-12, a month as 2018-04, a season as 2018-23 (21 spring to 24 winter), a year as 2018.
write-this = Write { $written }.
no-such-date = the date { $date } does not exist
    .hint = Check the month and the day; the order is year, month, day.
period-mixed = the two sides of { $slot } are not alike: "{ $written }"
    .hint = Give days on both sides, or months, or seasons, or years; and the year on both sides or on neither.
period-reversed = { $slot } ends before it starts
    .hint = If the two dates are the wrong way round, write { $turned }.

## Names

name-part-misplaced = "{ $part }" cannot stand here in "{ $name }"
    .hint = Put it below the language that it belongs to, beside `name`.
name-part-not-text = "{ $part }" of a name must be a text, not { $found }
    .hint = Write one word or phrase.
name-without-name = the name "{ $language }" of "{ $name }" has no `name`
    .hint = Write the dictionary form: name: dalībnieks
property-value = "{ $property }" must be { $expected }, not "{ $written }"
    .hint = Write { $expected }.
property-gender = masculine, feminine or neuter
property-number = "plural" (for a word without a singular)
property-the = "the"
unknown-form = a name has no form "{ $form }"
forms-are = Besides { $properties } there are forms: a case (nominative, genitive, dative, accusative, locative, vocative), with plural_ or definite_ before it (plural_genitive), or plural and definite alone; or a whole phrase for a relation ({ $relations }).

## Varied sentences

beside-none = "{ $key }" cannot stand beside "none"
    .hint = A sentence that is left out has no wording: keep one of them.
drops-not-list = "drops" must be a list of facts
    .hint = For example: drops: [previous.place]

## The site

site-address = the address of the site holds "?" or "#": no page can lie below it
    .hint = Write the address of its folder: https://example.org/news
security-address = a contact for weaknesses of the site begins with mailto: or https://
    .hint = For example: mailto:security@example.org
unsubscribe-address = the address for unsubscribing begins with mailto: or https:// and holds only letters, digits and signs of ASCII, no blanks, commas or angle brackets
    .hint = Write it as a link has it, such as mailto:news@example.org or https://example.org/unsubscribe.
security-without-end = the contact for weaknesses of the site has no last day
    .hint = Write the day until which it holds, at most a year ahead: security_expires: 2027-12-31
pair-twice = the pair { $first } and { $second } stands twice
    .hint = { -remove-one }
not-a-pair = a bilingual article has two languages
    .hint = For example: [lv, en]

shape-moment = a day and a time with its zone such as 2026-11-25 09:00 Europe/Riga
shape-old-id = the old name of a record's file, with its year if that was another: 2017/old-name

## A record without anything

record-empty-next =
    Begin with what sort of news it is and its day, and run the command again:
    kind: conference
    published: 2018-04-16
    Or remove the file, and let `vestnesis new conference { $id }` write all fields with their explanations.

## Values of facts for the text

shape-when = a day with its hour such as 2026-06-08 08:00, two of them with / between, or a date such as 2026-06-30
shape-open = hours such as 08:00/16:30, `closed` or `all-day`
shape-price = `free`, or an amount such as 3 EUR, or 3 EUR/5 EUR
shape-measure = a number with a unit such as 7.3 m or 1 h 30 min
shape-lines = a vehicle and its lines such as bus 3, 10, 13
shape-before = a number such as 1030 or 48.1, or an amount of money such as 25000 EUR
not-weekdays = "{ $written }" is no day of the week
    .hint = Write `mon`, `tue`, `wed`, `thu`, `fri`, `sat`, `sun`, several as `mon-fri`, or `daily`.
