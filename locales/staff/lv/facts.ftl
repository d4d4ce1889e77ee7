# What is wrong with the facts of a release or with entries of the register, and what finished articles must not have.

## Events

event-and-events = relīzē drīkst būt vai nu viens pasākums (`event`), vai vairāki (`events`)
    .hint = Dodiet pasākumam no lauka `event` nosaukumu un pārceliet to zem `events`.
event-and-events-one = viens pasākums (`event`) ir šeit
outside-term = { $dates } ir ārpus projekta īstenošanas laika ({ $term })
    .hint = Izlabojiet datumu vai īstenošanas laiku; ja pareizi ir abi, nekas nav jādara.
outside-term-term = īstenošanas laiks ir rakstīts šeit

## What a kind says

no-such-kind = veida „{ $kind }” nav
    .hint = Ir šādi veidi: { $kinds }.
field-not-of-kind = veida „{ $kind }” relīzē lauku `{ $field }` neizmanto
    .hint = Izņemiet to vai izvēlieties citu veidu. Šā veida relīzē izmanto: { $known }.
kind-needs = veida „{ $kind }” relīzei ir vajadzīgs lauks `{ $field }`
    .hint =
        { $doc } Pievienojiet to:
        { $lines }

## Texts

prose-missing = trūkst teksta valodā „{ $language }”
    .hint =
        Rakstiet to zem `prose:` vai izņemiet valodu no `languages`:
        prose:
        { "  " }{ $language }: |
        { "    " }…
text-missing = trūkst teksta valodā „{ $language }”
    .hint = Pievienojiet rindu `{ $language }:` vai izņemiet valodu no `languages`.
text-with-reference = šajā tekstā nevar būt atsauču
    .hint = Uzrakstiet pašus vārdus; atsaucēm vieta ir laukos `prose` un `results`.
forbidden-spelling = „{ $spelling }” rakstīt nedrīkst
    .hint = Tā vietā rakstiet atsauci uz faktu ({ "{{" } event.place { "}}" } vai līdzīgu) vai arī pareizo rakstību.
forbidden-spelling-entry = reģistrā tas aizliegts šeit
doubled-preposition = pirms atsauces, kas pati saka „{ $brought }”, stāv „{ $typed }”
    .hint = Atsaucei { $path } prievārdu dod tās attieksme: ierakstīto prievārdu izņemiet.
no-such-release = relīzes „{ $id }” nav
    .hint = Relīzes nosaukums ir tās faila nosaukums bez .yaml.
no-such-release-near = Vai domājāt release:{ $id }?

## The register

no-such-entry = reģistrā nav { NAME($what, case: "genitive") } „{ $key }”
    .hint = Izlabojiet atslēgu vai palaidiet `vestnesis new { $command } { $key }`, un šķirklis tiks pievienots failam content/register/{ $file }.yaml.
no-such-strand = programmai „{ $programme }” nav virziena „{ $strand }”
    .hint = Pievienojiet to programmas „{ $programme }” laukam `strands` failā content/register/programmes.yaml.
part-of-itself = „{ $key }” būtu pati sava daļa
    .hint = Izlabojiet `part_of`: tas norāda no mazākās organizācijas uz lielāko.
organisation-without-name = organizācijai „{ $key }” nav nosaukuma
    .hint = Pievienojiet `name:` vai laukus `type:` un `place:`, no kuriem nosaukums veidojas.
contact-without-name = preses kontaktam „{ $key }” nav nosaukuma
    .hint = Pievienojiet struktūrvienības `name:` vai cilvēka `person:` no reģistra.
contact-with-two-names = preses kontaktam „{ $key }” ir gan nosaukums, gan persona
    .hint = Atstājiet vienu: `name` ir struktūrvienībai, `person` – cilvēkam no reģistra.
contact-without-address = preses kontaktam „{ $key }” nav ne tālruņa numura, ne e-pasta adreses
    .hint = Pievienojiet `phone:` vai `email:`, vai abus.
emblem-without-statement = programma „{ $key }” prasa emblēmu, bet programmai nav `statement:`
    .hint = Emblēmu liek blakus programmas prasītajam formulējumam: ierakstiet to kā `statement:` katrā valodā.
project-without-name = projektam „{ $key }” nav nosaukuma
    .hint = Pievienojiet `name:`.
entry-without-name = šķirklim „{ $key }” ({ NAME($what) }) nav nosaukuma valodā „{ $language }”
    .hint = Zem tā `name:` pievienojiet rindu `{ $language }:`; šajā valodā loka visus nosaukumus.
country-not-in-lexicon = valodā „{ $language }”: vārdnīcā nav valsts „{ $code }”
    .hint = Izlabojiet kodu vai pievienojiet valsti failam { $file } un pārējo valodu failiem.

## Numbers

total-mismatch = kopskaits ir { $total }, bet, saskaitot pa vietām, iznāk { $sum }
    .hint = Izlabojiet kopskaitu vai skaitu kādā no vietām; kopskaitu var arī nerakstīt, jo programma to aprēķina pēc vietām.
count-mismatch = skaits ir { $number }, bet sarakstā ir { $listed }
    .hint = Izlabojiet skaitu vai sarakstu; skaitu var arī nerakstīt, jo programma to aprēķina pēc saraksta.
two-numbers = ir divi skaitļi
    .hint = Atstājiet pareizo: `count` ir precīzs skaits, bet `over`, `about`, `at_least` un `up_to` – aptuvens.
country-twice = valsts „{ $key }” ir ierakstīta divreiz
    .hint = Rakstiet katru valsti tikai vienreiz.
more-countries-than-partners = { COUNT($partners) } nevar būt { COUNT($countries, as: "from") }
    .hint = Izlabojiet partneru skaitu vai valstu sarakstu.
partners-without-number = nav norādīts partneru skaits
    .hint = Rakstiet `count: 8` vai uzskaitiet partnerus zem `all:`.
figure-without-noun = nav norādīts, ko skaita rādītājs „{ $figure }”
    .hint = Pievienojiet `of:` ar lietvārda atslēgu.
figure-with-two-values = rādītājam „{ $figure }” ir divas vērtības
    .hint = Atstājiet vienu: skaitu, summu vai daļu procentos.
figure-without-number = rādītājam „{ $figure }” nav vērtības
    .hint = Rakstiet `count: 13`; ja skaits nav precīzs – `over`, `about`, `at_least` vai `up_to`; ja tā ir summa – `amount: 25000 EUR`; ja daļa – `percent: 12.5`.
total-mismatch-places = vietas ir šeit
count-mismatch-list = saraksts ir šeit
more-countries-than-partners-countries = valstis ir šeit

## Facts of several records

ordinal-twice = diviem dažādiem sērijas pasākumiem ir viens kārtas numurs – { $ordinal }
    .hint = Izlabojiet vienu no kārtas numuriem. Ja abās relīzēs ir runa par vienu un to pašu pasākumu, rakstiet abās vienādus datumus un vienu vietu.
ordinal-twice-other = otrs ir šeit
ordinal-order = kārtas numurs ir { $ordinal }, bet agrākam sērijas pasākumam tas ir { $earlier }
    .hint = Jo vēlāks datums, jo lielāks kārtas numurs: izlabojiet vienu no numuriem vai datumus.
ordinal-order-earlier = agrākais pasākums, { $dates }
previous-after = `previous` ir { $previous }, un tas nav pirms { $own }
    .hint = Izlabojiet datumus; vēlākam pasākumam vieta ir laukā `next`.
next-before = `next` ir { $next }, un tas nav pēc { $own }
    .hint = Izlabojiet datumus; agrākam pasākumam vieta ir laukā `previous`.
edition-not-beside = `{ $field }` ir { $other }, bet šīs programmas kārtas numurs ir { $own }
    .hint = Programmas kārtas numurē secīgi: izlabojiet vienu no numuriem.
turn-own = salīdziniet ar šo
previous-mismatch = šeit `{ $field }` ir { $written }, bet relīzē par šo pasākumu – { $found }
    .hint = Izlabojiet nepareizo.
next-mismatch = šeit `{ $field }` ir { $written }, bet relīzē par šo pasākumu – { $found }
    .hint = Izlabojiet nepareizo. Ja kopš tā laika ir mainījušies plāni, nekas nav jādara.
neighbour-record = tas ir rakstīts šeit
next-not-last = pasākums laukā `next` ir nosaukts par pēdējo, bet ir vēl pasākums ar kārtas numuru { $ordinal }
    .hint = Izlabojiet nepareizo. Ja kopš tā laika ir mainījušies plāni, nekas nav jādara.
next-not-last-later = vēlākais pasākums ir šeit

## Entries of the register beside each other

plural-or-indeclinable = „{ $name }”: daudzskaitlis vai nelokāms nosaukums?
    .hint = Rakstiet `number: plural`, ja nosaukums ir lokāms daudzskaitlī (Ploješti, Ploještos), vai `indeclinable: true`, ja tas nav lokāms (Tbilisi).
two-spellings = „{ $key }” un „{ $other }”, iespējams, ir viens un tas pats šķirklis divos rakstības variantos
    .hint = Atstājiet vienu un visur lietojiet tā atslēgu. Ja tie tiešām ir divi dažādi, nekas nav jādara.
two-spellings-other = otrs šķirklis ir šeit
noun-in-doubt = vārds „{ $word }” nerāda, vai tā daudzskaitlis ir „{ $masculine }” vai „{ $neuter }”
    .hint = Tā vietā ierakstiet pareizo: `{ $language }: {"{"} name: { $word }, plural: { $neuter } {"}"}` vai `{ $language }: {"{"} name: { $word }, plural: { $masculine } {"}"}`.
unused-entry = šķirkli „{ $key }” ({ NAME($what) }) nekur nelieto
    .hint = Lietojiet tā atslēgu kādā ierakstā vai izdzēsiet šķirkli.

## Facts for the text

hours-twice = dienai „{ $days }” darba laiks jau ir norādīts
    .hint = Norādiet katrai dienai darba laiku vienreiz.
street-part-with-one-end = ielas posmam ir tikai viens gals
    .hint = Norādiet gan `from`, gan `to`, vai nevienu no tiem.
street-part-with-house = ielas posmam nav ne mājas numura, ne stāva
    .hint = Norādiet vai nu `house` un `floor`, vai `from` un `to`.
vote-of-nobody = neviens nav balsojis
    .hint = Norādiet, cik balsoja par (`for`), pret (`against`) vai atturējās (`abstained`), vai izņemiet balsojumu.
figure-before-of-another-sort = agrākais rādītājs nav tāda paša veida
    .hint = Skaitāmajam rakstiet veselu skaitli, procentiem – skaitli, naudai – summu tajā pašā valūtā.
