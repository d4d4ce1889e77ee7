# What is wrong with a record, a register, a kind or the site's file as they are written.

-key-letters = Folosiți litere mici (a–z), cifre și cratime.
-remove-one = Păstrați o singură apariție.

## Files

file-not-read = acest fișier nu este citit
    .hint = Fișele se află în content/releases/AN/, registrele în content/register/; fișierul site-ului este content/site.yaml.
site-missing = site-ul nu are fișierul content/site.yaml
    .hint = Rulați comanda în dosarul care conține content/ sau începeți un site nou cu: vestnesis init DOSAR
record-outside-year = o fișă trebuie să se afle în dosarul anului ei
    .hint = Mutați-o în content/releases/AN/, anul publicării.
bad-release-name = „{ $id }” nu poate fi numele unui comunicat
    .hint = Folosiți litere mici (a–z), cifre și cratime, dar nu „index”: numele face parte din adresa paginii.
two-releases = două comunicate se numesc „{ $id }”
    .hint = Redenumiți unul dintre fișiere: linkurile indică un comunicat fără anul lui.
the-other-file = celălalt: { $path }
wrong-year = comunicatul este publicat în { $published }, dar se află în dosarul { $folder }
    .hint = Mutați fișierul în content/releases/{ $published }/{ $id }.yaml sau corectați data.
unknown-register = nu există registrul „{ $name }”
registers-are = Registrele sunt: { $files }.
register-not-entries = fișierul trebuie să conțină intrări ({ NAME($what) }), fiecare sub cheia ei
    .hint = Începeți fiecare intrare cu cheia ei și două puncte și indentați-i câmpurile.
bad-register-key = „{ $key }” nu poate fi cheia { NAME($what, case: "genitive") }
    .hint = { -key-letters }
empty-entry = intrarea „{ $key }” ({ NAME($what) }) este goală
    .hint = Scrieți-i câmpurile dedesubt, indentate, sau ștergeți rândul.

## Kinds

no-front-matter = șablonul nu are antet
    .hint = Începeți fișierul cu un rând „---”, apoi requires și optional, apoi un rând „---”.
path-too-long = „{ $path }” nu are alte câmpuri sub el
    .hint = Încheiați calea acolo.
below-are = Câmpurile sunt: { $fields }.

## Fields

for-example = De exemplu:{ $lines }
not-fields = aici trebuie să fie câmpurile { NAME($table, case: "genitive") }, nu { $found }
    .hint = { $doc } Scrieți fiecare câmp pe rândul lui: { $line }
unknown-field = printre câmpurile { NAME($table, case: "genitive") } nu există „{ $field }”
fields-are = Câmpurile sunt: { $fields }.
belongs-below = Câmpul „{ $field }” se scrie sub: { $places }.
belongs-to-record = Câmpul „{ $field }” se scrie la primul nivel al fișei, fără indentare.
not-indented = câmpurile din „{ $field }” nu sunt indentate
    .hint = Puneți două spații în fața fiecărui rând care ține de „{ $field }”.
missing-field = dintre câmpurile { NAME($table, case: "genitive") } lipsește „{ $field }”
    .hint =
        { $doc } Adăugați:
        { $line }
no-value = { $slot } lipsește valoarea
    .hint = Scrieți-o sau ștergeți rândul. { $example }
wrong-type = { $slot } trebuie să fie { $expected }, nu { $found }
    .hint = { $example }

## Un câmp într-o propoziție: unde

slot-field = în câmpul „{ $name }”
slot-item = într-un element al listei „{ $name }”

## What was found

found-nothing = nimic
found-text = „{ $words }”
found-list = o listă
found-fields = un grup de câmpuri

## What must stand in a field

shape-text = un text pe un singur rând
shape-at-least = un număr întreg, cel puțin { $min }
shape-integer = un număr întreg de la { $min } la { $max }
shape-flag = true sau false
shape-date = o dată, de exemplu 2018-04-16
shape-period = o dată sau o perioadă, de exemplu 2018-04-11/2018-04-12
shape-money = o sumă și o monedă, de exemplu 25000 EUR sau 1250.50 EUR
shape-percent = un număr fără semn, de exemplu 80 sau 12.5
shape-time = o oră, de exemplu 10:00, sau un interval: 10:00/16:30
shape-phone = un număr de telefon cu prefixul țării, de exemplu +371 600 00000
shape-email = o adresă de e-mail, de exemplu prese@example.org
shape-url = o adresă web care începe cu https:// sau http://
shape-media-path = calea unui fișier din content/media/, de exemplu 2018/torun.jpg
shape-country = codul unei țări, din două litere mari
shape-keys-or-none = o listă de chei din registru sau none
shape-register-key = cheia { NAME($what, case: "genitive") } din registru
shape-place = cheia unui loc din registru sau codul unei țări, din două litere mari
shape-key = cheia { NAME($what, case: "genitive") }, cu litere mici, cifre și cratime
shape-lexicon-key = un cuvânt din fișierele de limbă, cu litere mici
shape-language = o limbă a site-ului
shape-language-tag = codul unei limbi, de exemplu ro sau en-GB
shape-local = un text pentru fiecare limbă
shape-name = un nume pentru fiecare limbă
shape-role = o funcție: `is` cu `of` și `place` sau o formulare pentru fiecare limbă
shape-say = numele altei formulări, `none` cu un motiv sau o formulare pentru fiecare limbă
shape-word = { $word }
shape-one-or-other = { $first } sau { $other }
shape-list = o listă
shape-map = nume, fiecare cu valoarea lui
shape-fields = câmpurile { NAME($what, case: "genitive") }
shape-key-or-fields = cheia { NAME($what, case: "genitive") } din registru sau câmpurile
shape-fields-or-list = câmpurile { NAME($what, case: "genitive") } sau o listă de astfel de grupuri

## Texts and numbers

two-lines = { $slot }, textul trebuie scris pe un singur rând
    .hint = Scrieți-l pe un singur rând sau scrieți „>-” după nume, iar rândurile următoare vor fi unite.
no-references = { $slot } nu pot apărea trimiteri
    .hint = Scrieți chiar cuvintele, fără { "{" } și { "}" }; trimiterile se folosesc în `prose` și `results`.
digits-only = { $slot }, numărul se scrie doar cu cifre, nu „{ $written }”
    .hint = Scrieți { $number }; fiecare limbă grupează cifrele în felul ei.
unknown-language = „{ $written }” nu este o limbă a site-ului
languages-are = Limbile site-ului sunt: { $languages } (content/site.yaml).
local-not-text = textul „{ $language }” din câmpul „{ $field }” trebuie să fie un text, nu { $found }
    .hint = { $example }
local-empty = textul „{ $language }” din câmpul „{ $field }” este gol
    .hint = Scrieți textul sau ștergeți rândul.

## Lists and maps

list-dash = { $slot }, elementele listei nu sunt marcate corect: fiecare începe cu o cratimă și un spațiu
    .hint = { $example }
twice-in-list = „{ $written }” apare de două ori în această listă
    .hint = { -remove-one }
not-a-language-code = „{ $written }” nu este codul unei limbi
    .hint = Folosiți codul ei din două litere: lv, en, ro.
bad-map-key = { $slot } nu poate apărea numele „{ $written }”
    .hint = { -key-letters }

## Dates

not-one-day = { $slot } trebuie să fie o singură zi
    .hint = Scrieți anul, luna și ziua: 2018-04-16.
not-a-date = { $slot }, data „{ $written }” nu este scrisă corect
    .hint = Scrieți o dată ca 2018-04-11, o perioadă ca 2018-04-11/2018-04-12, o lună ca 2018-04, un anotimp ca 2018-23 (de la 21, primăvara, la 24, iarna), un an ca 2018.
write-this = Scrieți { $written }.
no-such-date = data { $date } nu există
    .hint = Verificați luna și ziua; ordinea este an, lună, zi.
period-mixed = { $slot }, cele două părți ale perioadei nu sunt de același fel: „{ $written }”
    .hint = Scrieți în ambele părți zile, luni, anotimpuri sau ani; anul, fie în ambele părți, fie în niciuna.
period-reversed = { $slot }, perioada se termină înainte să înceapă
    .hint = Dacă datele sunt inversate, scrieți { $turned }.

## Names

name-part-misplaced = „{ $part }” nu poate fi scris aici, în „{ $name }”
    .hint = Puneți-l sub limba de care ține, lângă `name`.
name-part-not-text = „{ $part }” dintr-un nume trebuie să fie un text, nu { $found }
    .hint = Scrieți un cuvânt sau o expresie.
name-without-name = numele „{ $language }” din „{ $name }” nu are `name`
    .hint = Scrieți forma de dicționar: name: dalībnieks
property-value = „{ $property }” trebuie să fie { $expected }, nu „{ $written }”
    .hint = Scrieți { $expected }.
property-gender = masculine, feminine sau neuter
property-number = „plural” (pentru un cuvânt fără singular)
property-the = „the”
unknown-form = un nume nu are forma „{ $form }”
forms-are = Pe lângă { $properties } există formele: un caz (nominative, genitive, dative, accusative, locative, vocative), singur sau cu plural_ ori definite_ în față (plural_genitive); plural și definite, singure; o expresie întreagă pentru o relație ({ $relations }).

## Varied sentences

beside-none = „{ $key }” nu poate fi scris alături de „none”
    .hint = O propoziție omisă nu are formulare: păstrați doar unul dintre cele două câmpuri.
drops-not-list = „drops” trebuie să fie o listă de informații
    .hint = De exemplu: drops: [previous.place]

## The site

site-address = adresa site-ului conține „?” sau „#”: sub ea nu se poate afla nicio pagină
    .hint = Scrieți adresa dosarului în care se află site-ul: https://example.org/news
security-address = contactul pentru securitatea site-ului începe cu mailto: sau https://
    .hint = De exemplu: mailto:security@example.org
unsubscribe-address = adresa la care se renunță la buletin începe cu mailto: sau https:// și are numai litere, cifre și semne ASCII, fără spații, virgule sau paranteze unghiulare
    .hint = Scrieți-o ca pe un link, de exemplu mailto:stiri@example.org sau https://example.org/dezabonare.
security-without-end = contactul pentru securitatea site-ului nu are o ultimă zi
    .hint = Scrieți ziua până la care este valabil, cel mult peste un an: security_expires: 2027-12-31
pair-twice = perechea { $first } și { $second } apare de două ori
    .hint = { -remove-one }
not-a-pair = un articol bilingv are două limbi
    .hint = De exemplu: [lv, en]

shape-moment = o zi și o oră cu fusul orar, de exemplu 2026-11-25 09:00 Europe/Riga
shape-old-id = vechiul nume al fișierului, cu anul, dacă era altul: 2017/old-name

## A record without anything

record-empty-next =
    Începeți cu tipul știrii și cu ziua ei, apoi rulați din nou comanda:
    kind: conference
    published: 2018-04-16
    Sau ștergeți fișierul și rulați `vestnesis new conference { $id }`, care scrie toate câmpurile, cu explicațiile lor.

## Values of facts for the text

shape-when = o zi cu ora ei, de exemplu 2026-06-08 08:00, două cu / între ele, sau o dată, de exemplu 2026-06-30
shape-open = un program, de exemplu 08:00/16:30, `closed` sau `all-day`
shape-price = `free` sau o sumă, de exemplu 3 EUR ori 3 EUR/5 EUR
shape-measure = un număr cu unitatea lui, de exemplu 7.3 m sau 1 h 30 min
shape-lines = un vehicul și liniile lui, de exemplu bus 3, 10, 13
shape-before = un număr, de exemplu 1030 sau 48.1, sau o sumă de bani, de exemplu 25000 EUR
not-weekdays = „{ $written }” nu este o zi a săptămânii
    .hint = Scrieți `mon`, `tue`, `wed`, `thu`, `fri`, `sat`, `sun`, mai multe ca `mon-fri`, sau `daily`.
