# Why a form cannot be said, with what to write instead: every message here has its next step.

## All languages

word-empty = vārds ir tukšs
    .hint = Ierakstiet vārdu reģistrā.
name-not-given = nosaukums „{ $name }” nav ierakstīts
    .hint = Vietā, kur tas ierakstīts (reģistrā vai ierakstā), pievienojiet rindu `{ $language }:` ar nosaukumu.
name-of-entry-not-given = kāda šķirkļa nosaukums nav ierakstīts
    .hint = Vietā, kur tas ierakstīts (reģistrā vai ierakstā), pievienojiet rindu `{ $language }:` ar nosaukumu.
text-not-in-language = teksts nav uzrakstīts valodā „{ $language }”
    .hint = Pievienojiet tam rindu `{ $language }:`.
not-in-lexicon = vārdnīcā nav: { NAME($what) } „{ $key }”
    .hint = Pievienojiet `{ $key } = …` katras valodas failam { $file }.ftl vai izlabojiet atslēgu.
role-not-in-lexicon = vārdnīcā nav amata „{ $key }”
    .hint = Pievienojiet `{ $key } = …` katras valodas failam roles.ftl vai uzrakstiet amatu vārdiem.
person-without-role = personai „{ $person }” nav amata
    .hint = Pievienojiet personai `role:` failā register/people.yaml.
list-without-one-noun = sarakstā ir lietas, ko nevar saskaitīt ar vienu lietvārdu
    .hint = Pasakiet to skaitu teikumā ar vārdiem vai norādiet to ierakstā kā rādītāju (`figures:`).
fact-of-another-sort = darbība { $operation } šāda veida faktam neder
    .hint = Lietojiet darbību, kurai šāds fakts der.
person-without-plural = „{ $name }” ir personas vārds, un tam nav daudzskaitļa
    .hint = Lietojiet vienskaitli vai ierakstiet daudzskaitli reģistrā (`plural:`).

## English

name-without-plural = „{ $name }” ir īpašvārds, un tam nav daudzskaitļa
    .hint = Lietojiet vienskaitli vai ierakstiet daudzskaitli reģistrā (`plural:`).
number-without-possessive = skaitlim kopā ar „{ $noun }” nav piederības formas
    .hint = Rakstiet saistījumu `of`: prievārdu tas pieliek pats.
person-with-role-without-possessive = „{ $name }, { $role }” nav piederības formas
    .hint = Rakstiet saistījumu `of` vai tikai personas vārdu.
no-ordinal-of-zero = skaitlim 0 nav kārtas skaitļa vārda
    .hint = Rakstiet kārtas skaitli, sākot ar 1.

## Latvian

lv-word-without-case = vārdam „{ $word }” nav { NAME($case, case: "genitive") }
    .hint = Iztieciet ar ģenitīvu („{ $genitive } laikā”) vai izvēlieties citu lietvārdu („sanāksme”).
lv-ordinal-without-neuter = latviešu valodā nav nekatrās dzimtes
    .hint = Saskaņojiet kārtas skaitli ar vīriešu vai sieviešu dzimtes lietvārdu.
lv-noun-without-neuter = latviešu valodā nav nekatrās dzimtes
    .hint = Vārdam „{ $word }” rakstiet `gender: masculine` vai `gender: feminine`.
lv-gender-unknown = vārda „{ $word }” dzimte nav zināma
    .hint = Pēc galotnes dzimti nevar noteikt. Reģistrā rakstiet `gender: masculine` vai `gender: feminine`.
lv-not-agreeing = „{ $word }” nevar saskaņot ar lietvārdu
    .hint = Rakstiet divdabi vai īpašības vārdu vīriešu dzimtes vienskaitlī, piemēram, „iesaistīts” vai „jaunais”. Darbības vārdam trešajā personā forma vienmēr ir viena: rakstiet to pašā teikumā.

## Romanian

ro-no-case = rumāņu valodā vārdam „{ $word }” nav { NAME($case, case: "genitive") }
    .hint = Rakstiet saistījumu, piemēram, `at`: prievārdu tas pieliek pats.
ro-looks-like-a-name = „{ $name }” izskatās pēc īpašvārda: gramatikas likumi nenosaka ne tā artikulu, ne daudzskaitli
    .hint = Ierakstiet formu reģistrā (`definite:`, `plural:`) vai norādiet lietvārda dzimti (`gender:`).
ro-genitive-without-rule = vārda „{ $name }” ģenitīvu pēc gramatikas likumiem izveidot nevar
    .hint = Ierakstiet formu reģistrā (`genitive:`) vai nosaukuma priekšā lieciet lietvārdu, piemēram, „orașul”.
ro-not-agreeing = „{ $word }” nav īpašības vārds vai divdabis, ko var saskaņot
    .hint = Rakstiet vienu vārdu vīriešu dzimtes vienskaitlī („implicat”); darbības vārda formas norādiet kā variantus.
ro-ordinal-without-case = rumāņu kārtas skaitļiem nav { NAME($case, case: "genitive") }
    .hint = Lietojiet nominatīvu vai ģenitīvu.
ro-ordinal-without-plural = kārtas skaitlim { $number } rumāņu valodā nav daudzskaitļa
    .hint = Veidojiet teikumu ar lietvārdu vienskaitlī.
ro-no-ordinal-of-zero = skaitlim 0 rumāņu valodā nav kārtas skaitļa vārda
    .hint = Rakstiet kārtas skaitli, sākot ar 1.

## Languages without grammar rules

plain-form = reģistrā vārdam „{ $word }” nav formas { $key }
    .hint = Šīs valodas gramatikas likumu programma nezina: reģistrā blakus nosaukumam pievienojiet `{ $key }: …`.
plain-relation = programma nezina, kā vārdam „{ $word }” veido saistījumu „{ $relation }”
    .hint = Šīs valodas gramatikas likumu programma nezina: reģistrā blakus nosaukumam pievienojiet visu vārdkopu kā `{ $relation }: …` vai arī teikumā lietojiet locījumu un prievārdu rakstiet turpat.
plain-form-beside-number = programma nezina, kāda ir vārda „{ $noun }” forma pie skaitļa
    .hint = Šajā valodā skaitļa formu ir vairāk nekā divas: rakstiet { "{" } NUMBER($participants) { "}" } un lietvārda formu izvēlieties teikumā: { "{" } $participants -> [one] … *[other] … { "}" }.
plain-not-agreeing = programma nezina, kā saskaņot „{ $word }”
    .hint = Izvēlieties formu teikumā pēc skaitļa: { "{" } $participants -> [one] … *[other] … { "}" }.
plain-ordinal = programma nezina, kā veido kārtas skaitļa vārdu skaitlim { $number }
    .hint = Šīs valodas gramatikas likumu programma nezina: lietojiet `style: "roman"` vai izvēlieties vārdu teikumā: { "{" } $event-ordinal -> [8] … *[other] … { "}" }.
plain-name-of-place = programma nezina, kā veido nosaukumu no „{ $noun }” un „{ $place }”
    .hint = Pievienojiet organizācijai `name:` šajā valodā.
plain-role-in-body = programma nezina, kā amatu „{ $role }” saista ar organizāciju
    .hint = Uzrakstiet personas amatu vārdiem un pievienojiet rindu šajā valodā.

## What `vestnesis inflect` is asked in vain

phrase-empty = vārdkopa ir tukša
    .hint = Rakstiet vārdu vai vārdkopu nominatīvā.
no-plural = „{ $word }” nav daudzskaitlī
    .hint = Rakstiet vārdkopu daudzskaitlī vai izlaidiet `--plural-only`.
plurals-follow-rules = { NAME($language, case: "locative") } daudzskaitli veido pēc gramatikas likumiem
    .hint = Izlaidiet `--plural`; ja kāda forma iznāk nepareiza, ierakstiet to reģistrā.
language-without-neuter = { NAME($language, case: "locative") } nav nekatrās dzimtes
    .hint = Rakstiet `--gender masculine` vai `--gender feminine`.
language-without-case = { NAME($language, case: "locative") } nav { $cases }
    .hint = Tajā ir šādas formas: { $forms }.
