# Why a form cannot be said, with what to write instead: every message here has its next step.

## All languages

word-empty = vārds ir tukšs
    .hint = Ierakstiet vārdu reģistrā.
name-not-given = nosaukums „{ $name }” nav dots
    .hint = Tā šķirklim reģistrā pievienojiet rindu `{ $language }:` ar nosaukumu.
name-of-entry-not-given = kāda šķirkļa nosaukums nav dots
    .hint = Tā šķirklim reģistrā pievienojiet rindu `{ $language }:` ar nosaukumu.
text-not-in-language = teksts nav uzrakstīts valodā „{ $language }”
    .hint = Pievienojiet tam rindu `{ $language }:`.
not-in-lexicon = vārdnīcā nav: { NAME($what) } „{ $key }”
    .hint = Pievienojiet `{ $key } = …` katras valodas failā { $file }.ftl vai izlabojiet atslēgu.
role-not-in-lexicon = vārdnīcā nav amata „{ $key }”
    .hint = Pievienojiet `{ $key } = …` katras valodas failā roles.ftl vai uzrakstiet amatu vārdiem.
person-without-role = personai „{ $person }” nav amata
    .hint = Pievienojiet personai `role:` failā register/people.yaml.
list-without-one-noun = sarakstā ir lietas, ko nevar saskaitīt ar vienu lietvārdu
    .hint = Saskaitiet tās ar teikuma vārdiem vai dodiet to skaitu ierakstā kā skaitli (`figures:`).
person-without-plural = „{ $name }” ir personas vārds, un tam nav daudzskaitļa
    .hint = Prasiet vienskaitli vai ierakstiet daudzskaitli reģistrā (`plural:`).

## English

name-without-plural = „{ $name }” ir īpašvārds, un tam nav daudzskaitļa
    .hint = Prasiet vienskaitli vai ierakstiet daudzskaitli reģistrā (`plural:`).
number-without-possessive = skaitlim ar „{ $noun }” nav piederības formas
    .hint = Rakstiet attieksmi `of`: tā pati pieliek prievārdu.
person-with-role-without-possessive = „{ $name }, { $role }” nav piederības formas
    .hint = Rakstiet attieksmi `of` vai tikai vārdu.
no-ordinal-of-zero = skaitlim 0 nav kārtas formas
    .hint = Rakstiet kārtas skaitli, sākot ar 1.

## Latvian

lv-word-without-case = vārdam „{ $word }” nav { NAME($case, case: "genitive") }
    .hint = Apejiet to ar ģenitīvu („{ $genitive } laikā”) vai ņemiet citu lietvārdu („sanāksme”).
lv-ordinal-without-neuter = latviešu valodā nav nekatras dzimtes
    .hint = Saskaņojiet kārtas skaitli ar vīriešu vai sieviešu dzimtes lietvārdu.
lv-noun-without-neuter = latviešu valodā nav nekatras dzimtes
    .hint = Vārdam „{ $word }” rakstiet `gender: masculine` vai `gender: feminine`.
lv-gender-unknown = vārda „{ $word }” dzimte nav zināma
    .hint = Galotne dzimti nepasaka. Reģistrā rakstiet `gender: masculine` vai `gender: feminine`.
lv-not-agreeing = „{ $word }” nesaskaņojas ar lietvārdu
    .hint = Dodiet divdabi vai īpašības vārdu vīriešu dzimtes vienskaitlī, piemēram, „iesaistīts” vai „jaunais”. Darbības vārdam trešajā personā ir viena forma: rakstiet to pašā teikumā.

## Romanian

ro-no-case = rumāņu valodā vārdam „{ $word }” nav { NAME($case, case: "genitive") }
    .hint = Rakstiet attieksmi, piemēram, `at`: tā pati pieliek prievārdu.
ro-looks-like-a-name = „{ $name }” izskatās pēc īpašvārda: neviena likuma par tā artikulu vai daudzskaitli nav
    .hint = Ierakstiet formu reģistrā (`definite:`, `plural:`) vai norādiet lietvārda dzimti (`gender:`).
ro-genitive-without-rule = vārda „{ $name }” ģenitīvam nav likuma
    .hint = Ierakstiet formu reģistrā (`genitive:`) vai lieciet pirms nosaukuma lietvārdu, piemēram, „orașul”.
ro-not-agreeing = „{ $word }” nav īpašības vārds vai divdabis, ko var saskaņot
    .hint = Rakstiet vienu vārdu vīriešu dzimtes vienskaitlī („implicat”); darbības vārda formas izvēlieties ar selektoru.
ro-ordinal-without-case = rumāņu kārtas skaitļiem nav { NAME($case, case: "genitive") }
    .hint = Prasiet nominatīvu vai ģenitīvu.
ro-ordinal-without-plural = kārtas skaitlim { $number } rumāņu valodā nav daudzskaitļa
    .hint = Veidojiet teikumu ar lietvārdu vienskaitlī.
ro-no-ordinal-of-zero = skaitlim 0 rumāņu valodā nav kārtas formas
    .hint = Rakstiet kārtas skaitli, sākot ar 1.

## Languages without grammar rules

plain-form = reģistrā vārdam „{ $word }” nav { $key }
    .hint = Šai valodai nav gramatikas likumu: reģistrā blakus nosaukumam pievienojiet `{ $key }: …`.
plain-relation = vārdam „{ $word }” nav likuma attieksmei „{ $relation }”
    .hint = Šai valodai nav gramatikas likumu: reģistrā blakus nosaukumam pievienojiet visu frāzi kā `{ $relation }: …` vai teikumā prasiet locījumu un prievārdu rakstiet tur.
plain-form-beside-number = nav likuma vārda „{ $noun }” formai pie skaitļa
    .hint = Šai valodai ir citas skaitļa formas nekā viens un daudzi: rakstiet { "{" } NUMBER($participants) { "}" } un lietvārdu izvēlieties teikumā: { "{" } $participants -> [one] … *[other] … { "}" }.
plain-not-agreeing = nav likumu, pēc kuriem saskaņot „{ $word }”
    .hint = Izvēlieties formu teikumā pēc skaitļa: { "{" } $participants -> [one] … *[other] … { "}" }.
plain-ordinal = nav likuma skaitļa { $number } kārtas formai
    .hint = Šai valodai nav gramatikas likumu: prasiet `style: "roman"` vai izvēlieties vārdu teikumā: { "{" } $event-ordinal -> [8] … *[other] … { "}" }.
plain-name-of-place = nav likuma nosaukumam no „{ $noun }” un „{ $place }”
    .hint = Dodiet iestādei `name:` šajā valodā.
plain-role-in-body = nav likuma amatam „{ $role }” iestādē
    .hint = Uzrakstiet personas amatu vārdiem, ar rindu šai valodai.

## What `vestnesis inflect` is asked in vain

phrase-empty = frāze ir tukša
    .hint = Rakstiet vārdu vai frāzi nominatīvā.
no-plural = „{ $word }” nav daudzskaitlis
    .hint = Rakstiet frāzi daudzskaitlī vai izlaidiet `--plural-only`.
plurals-follow-rules = { NAME($language, case: "locative") } daudzskaitli veido pēc likumiem
    .hint = Izlaidiet `--plural`; formu, kas iznāk nepareiza, raksta reģistrā.
language-without-neuter = { NAME($language, case: "locative") } nav nekatras dzimtes
    .hint = Rakstiet `--gender masculine` vai `--gender feminine`.
language-without-case = { NAME($language, case: "locative") } nav tāda locījuma: { $cases }
    .hint = Tās formas ir: { $forms }.
