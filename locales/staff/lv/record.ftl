# What is wrong with a record, a register, a kind or the site's file as they are written.

-key-letters = Lietojiet mazos burtus (no a līdz z), ciparus un defises.
-remove-one = Vienu no tiem izdzēsiet.

## Files

file-not-read = šis fails netiek lasīts
    .hint = Ierakstiem vieta ir mapē content/releases/GADS/, reģistriem – mapē content/register/; pašas vietnes fails ir content/site.yaml.
site-missing = vietnei nav faila content/site.yaml
    .hint = Palaidiet komandu mapē, kurā ir content/, vai sāciet jaunu vietni: vestnesis init MAPE
record-outside-year = ierakstam jābūt sava gada mapē
    .hint = Pārvietojiet to uz mapi content/releases/GADS/, kur GADS ir publicēšanas gads.
bad-release-name = „{ $id }” nevar būt relīzes nosaukums
    .hint = Lietojiet mazos burtus (no a līdz z), ciparus un defises, bet ne „index”: nosaukums ir lapas adreses daļa.
two-releases = divām relīzēm ir nosaukums „{ $id }”
    .hint = Pārdēvējiet vienu no failiem: saitēs relīzi nosauc bez gada.
the-other-file = otrs: { $path }
wrong-year = relīzes publicēšanas gads ir { $published }, bet tā atrodas mapē { $folder }
    .hint = Pārvietojiet failu uz content/releases/{ $published }/{ $id }.yaml vai izlabojiet datumu.
unknown-register = reģistra „{ $name }” nav
registers-are = Reģistri ir: { $files }.
register-not-entries = failā jābūt šķirkļiem ({ NAME($what) }), katram ar savu atslēgu
    .hint = Katru šķirkli sāciet ar tā atslēgu un kolu, bet laukus rakstiet ar atkāpi.
bad-register-key = „{ $key }” nevar būt { NAME($what, case: "genitive") } atslēga
    .hint = { -key-letters }
empty-entry = šķirklis „{ $key }” ({ NAME($what) }) ir tukšs
    .hint = Ierakstiet tā laukus zem tā, ar atkāpi, vai izdzēsiet rindu.

## Kinds

no-front-matter = veidnei nav galvenes
    .hint = Faila sākumā rakstiet rindu „---”, tad requires un optional, tad vēlreiz rindu „---”.
path-too-long = zem „{ $path }” citu lauku nav
    .hint = Ar to ceļam jābeidzas.
below-are = Lauki ir: { $fields }.

## Fields

for-example = Piemēram:{ $lines }
not-fields = šeit jābūt { NAME($table, case: "genitive") } laukiem, nevis { $found }
    .hint = { $doc } Katru lauku rakstiet savā rindā: { $line }
unknown-field = { NAME($table, case: "genitive") } laukos nav lauka „{ $field }”
fields-are = Lauki ir: { $fields }.
belongs-below = Lauka „{ $field }” vieta ir zem: { $places }.
belongs-to-record = Lauka „{ $field }” vieta ir ieraksta pirmajā līmenī, bez atkāpes.
not-indented = lauka „{ $field }” apakšlaukiem nav atkāpes
    .hint = Pirms katras rindas, kas pieder laukam „{ $field }”, ielieciet divas atstarpes.
missing-field = { NAME($table, case: "genitive") } laukos trūkst lauka „{ $field }”
    .hint =
        { $doc } Pievienojiet:
        { $line }
no-value = { $slot } nav vērtības
    .hint = Ierakstiet to vai izdzēsiet rindu. { $example }
wrong-type = { $slot } jābūt { $expected }, nevis { $found }
    .hint = { $example }

## A field in a sentence: where

slot-field = laukā „{ $name }”
slot-item = saraksta „{ $name }” vienumā

## What was found: in the dative, as what must stand there

found-nothing = tukšumam
found-text = „{ $words }”
found-list = sarakstam
found-fields = lauku grupai

## What must stand in a field: in the dative

shape-text = tekstam vienā rindā
shape-at-least = veselam skaitlim, ne mazākam par { $min }
shape-integer = veselam skaitlim no { $min } līdz { $max }
shape-flag = true vai false
shape-date = datumam, piemēram, 2018-04-16
shape-period = datumam vai laikposmam, piemēram, 2018-04-11/2018-04-12
shape-money = summai un valūtai, piemēram, 25000 EUR vai 1250.50 EUR
shape-percent = skaitlim bez zīmes, piemēram, 80 vai 12.5
shape-time = pulksteņa laikam, piemēram, 10:00, vai laikam no–līdz, piemēram, 10:00/16:30
shape-phone = tālruņa numuram ar valsts kodu, piemēram, +371 600 00000
shape-email = e-pasta adresei, piemēram, prese@example.org
shape-url = tīmekļa adresei, kas sākas ar https:// vai http://
shape-media-path = mapes content/media/ faila ceļam, piemēram, 2018/torun.jpg
shape-country = valsts kodam no diviem lielajiem burtiem
shape-keys-or-none = reģistra atslēgu sarakstam vai vārdam none
shape-register-key = { NAME($what, case: "genitive") } atslēgai no reģistra
shape-place = vietas atslēgai no reģistra vai valsts kodam no diviem lielajiem burtiem
shape-key = { NAME($what, case: "genitive") } atslēgai no mazajiem burtiem, cipariem un defisēm
shape-lexicon-key = vārdam no valodas failiem, ar mazajiem burtiem
shape-language = vietnes valodai
shape-language-tag = valodas kodam, piemēram, ro vai en-GB
shape-local = tekstam katrā valodā
shape-name = nosaukumam katrā valodā
shape-role = amatam: `is` ar `of` un `place` vai formulējumam katrā valodā
shape-say = cita varianta nosaukumam, `none` ar iemeslu vai formulējumam katrā valodā
shape-word = { $word }
shape-one-or-other = { $first } vai { $other }
shape-list = sarakstam
shape-map = nosaukumiem, katram ar savu vērtību
shape-fields = { NAME($what, case: "genitive") } laukiem
shape-key-or-fields = { NAME($what, case: "genitive") } atslēgai no reģistra vai laukiem
shape-fields-or-list = { NAME($what, case: "genitive") } laukiem vai šādu lauku grupu sarakstam

## Texts and numbers

two-lines = tekstam { $slot } jābūt vienā rindā
    .hint = Rakstiet to vienā rindā; vai arī aiz lauka nosaukuma un kola rakstiet „>-”, un turpmākās rindas tiks savienotas.
no-references = { $slot } nevar būt atsauču
    .hint = Uzrakstiet pašus vārdus bez { "{" } un { "}" }; atsaucēm vieta ir laukos `prose` un `results`.
digits-only = { $slot } skaitlis jāraksta tikai ar cipariem, nevis „{ $written }”
    .hint = Rakstiet { $number }; ciparus grupēs programma – katrā valodā tā, kā tajā pieņemts.
unknown-language = „{ $written }” nav vietnes valoda
languages-are = Vietnes valodas ir: { $languages } (content/site.yaml).
local-not-text = laukā „{ $field }” valodā „{ $language }” jābūt tekstam, nevis { $found }
    .hint = { $example }
local-empty = laukā „{ $field }” teksts valodā „{ $language }” ir tukšs
    .hint = Ierakstiet tekstu vai izdzēsiet rindu.

## Lists and maps

list-dash = { $slot } vēl nav saraksta: katrs vienums sākas ar defisi un atstarpi
    .hint = { $example }
twice-in-list = „{ $written }” šajā sarakstā ir ierakstīts divreiz
    .hint = { -remove-one }
not-a-language-code = „{ $written }” nav valodas kods
    .hint = Lietojiet valodas kodu ar diviem burtiem: lv, en, ro.
bad-map-key = { $slot } nosaukums „{ $written }” neder
    .hint = { -key-letters }

## Dates

not-one-day = { $slot } jābūt vienai dienai
    .hint = Rakstiet gadu, mēnesi un dienu: 2018-04-16.
not-a-date = { $slot } datums „{ $written }” nav uzrakstīts pareizi
    .hint = Datumu rakstiet kā 2018-04-11, laikposmu kā 2018-04-11/2018-04-12, mēnesi kā 2018-04, gadalaiku kā 2018-23 (no 21 – pavasaris līdz 24 – ziema), gadu kā 2018.
write-this = Rakstiet { $written }.
no-such-date = tāda datuma nav: { $date }
    .hint = Pārbaudiet mēnesi un dienu; secība ir gads, mēnesis, diena.
period-mixed = { $slot } laikposma abas puses nav viena veida: „{ $written }”
    .hint = Abās pusēs rakstiet vai nu dienas, vai mēnešus, vai gadalaikus, vai gadus; gadskaitli rakstiet abās pusēs vai nevienā.
period-reversed = { $slot } laikposms beidzas, pirms tas sācies
    .hint = Ja abi datumi ir samainīti vietām, rakstiet { $turned }.

## Names

name-part-misplaced = laukā „{ $name }” daļa „{ $part }” nav īstajā vietā
    .hint = Pārceliet to zem valodas, uz kuru tas attiecas, blakus `name`.
name-part-not-text = nosaukuma daļai „{ $part }” jābūt tekstam, nevis { $found }
    .hint = Rakstiet vienu vārdu vai vārdkopu.
name-without-name = laukā „{ $name }” nosaukumam valodā „{ $language }” nav `name`
    .hint = Rakstiet vārdu pamatformā: name: dalībnieks
property-value = laukā „{ $property }” jābūt { $expected }, nevis „{ $written }”
    .hint = Rakstiet { $expected }.
property-gender = masculine, feminine vai neuter
property-number = „plural” (vārdam bez vienskaitļa)
property-the = „the”
unknown-form = nosaukumam nav formas „{ $form }”
forms-are = Bez { $properties } ir vēl šādas formas: locījums (nominative, genitive, dative, accusative, locative, vocative), arī ar plural_ vai definite_ priekšā (plural_genitive), vai tikai plural vai definite; vai arī gatava vārdkopa ar prievārdu ({ $relations }).

## Varied sentences

beside-none = „{ $key }” nevar būt blakus „none”
    .hint = Izlaistam teikumam formulējuma nav: atstājiet vienu no abiem.
drops-not-list = laukā „drops” jābūt faktu sarakstam
    .hint = Piemēram: drops: [previous.place]

## The site

site-address = vietnes adresē ir „?” vai „#”: zem tādas adreses lapu nevar būt
    .hint = Rakstiet vietnes mapes adresi: https://example.org/news
security-address = kontakts ziņām par vietnes drošību sākas ar mailto: vai https://
    .hint = Piemēram: mailto:security@example.org
unsubscribe-address = adrese, kurā atsakās no jaunumu vēstulēm, sākas ar mailto: vai https:// un tajā ir tikai ASCII burti, cipari un zīmes, bez atstarpēm, komatiem un leņķiekavām
    .hint = Rakstiet to kā saiti, piemēram, mailto:zinas@example.org vai https://example.org/atteikties.
security-without-end = kontaktam ziņām par vietnes drošību nav pēdējās dienas
    .hint = Rakstiet dienu, līdz kurai tas ir spēkā, ne tālāk kā gadu uz priekšu: security_expires: 2027-12-31
pair-twice = valodu pāris { $first } un { $second } ir divreiz
    .hint = { -remove-one }
not-a-pair = divvalodu rakstam vajag tieši divas valodas
    .hint = Piemēram: [lv, en]

shape-moment = dienai un laikam ar laika joslu, piemēram, 2026-11-25 09:00 Europe/Riga
shape-old-id = ieraksta faila vecajam nosaukumam (ar gadu, ja tas bija cits), piemēram, 2017/old-name

## A record without anything

record-empty-next =
    Sāciet ar ziņas veidu un publicēšanas dienu un palaidiet komandu vēlreiz:
    kind: conference
    published: 2018-04-16
    Vai arī izdzēsiet failu, un `vestnesis new conference { $id }` uzrakstīs visus laukus ar paskaidrojumiem.

## Values of facts for the text

shape-when = dienai ar pulksteņa laiku, piemēram, 2026-06-08 08:00, divām ar / starp tām, vai datumam, piemēram, 2026-06-30
shape-open = darba laikam, piemēram, 08:00/16:30, vai vārdam `closed` vai `all-day`
shape-price = vārdam `free` vai summai, piemēram, 3 EUR vai 3 EUR/5 EUR
shape-measure = skaitlim ar mērvienību, piemēram, 7.3 m vai 1 h 30 min
shape-lines = transportlīdzeklim ar maršrutu numuriem, piemēram, bus 3, 10, 13
shape-before = skaitlim, piemēram, 1030 vai 48.1, vai naudas summai, piemēram, 25000 EUR
not-weekdays = „{ $written }” nav nedēļas diena
    .hint = Rakstiet `mon`, `tue`, `wed`, `thu`, `fri`, `sat`, `sun`, vairākas dienas kā `mon-fri`, vai `daily`.
