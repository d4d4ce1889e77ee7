# What is wrong with the facts of a release or with entries of the register, and what finished articles must not have.

## Events

event-and-events = relīzē ir vai nu viens `event`, vai vairāki `events`
    .hint = Dodiet laukam `event` nosaukumu un pārceliet to pie `events`.
event-and-events-one = viens `event` ir šeit
outside-term = { $dates } ir ārpus projekta termiņa, { $term }
    .hint = Izlabojiet datumu vai termiņu; ja pareizi ir abi, nekas nav jādara.
outside-term-term = termiņš ir rakstīts šeit

## What a kind says

no-such-kind = veida „{ $kind }” nav
    .hint = Ir šādi veidi: { $kinds }.
field-not-of-kind = veidā „{ $kind }” lauku `{ $field }` neizmanto
    .hint = Izņemiet to vai izvēlieties citu veidu. Šajā veidā izmanto: { $known }.
kind-needs = veidam „{ $kind }” ir vajadzīgs lauks `{ $field }`
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
    .hint = Izrakstiet vārdus; atsauces raksta laukos `prose` un `results`.
forbidden-spelling = „{ $spelling }” rakstīt nedrīkst
    .hint = Atsaucieties uz faktu ({ "{{" } event.place { "}}" } vai līdzīgi) vai rakstiet pareizi.
forbidden-spelling-entry = reģistrs to aizliedz šeit
no-such-release = relīzes „{ $id }” nav
    .hint = Relīzes nosaukums ir tās faila nosaukums bez .yaml.
no-such-release-near = Vai domājāt release:{ $id }?

## The register

no-such-entry = reģistrā nav { NAME($what, case: "genitive") } „{ $key }”
    .hint = Izlabojiet atslēgu; vai arī `vestnesis new { $command } { $key }` pievienos šķirkli failā content/register/{ $file }.yaml.
no-such-strand = programmai „{ $programme }” nav virziena „{ $strand }”
    .hint = Pievienojiet to failā content/register/programmes.yaml programmas „{ $programme }” laukā `strands`.
part-of-itself = „{ $key }” būtu pati sava daļa
    .hint = Izlabojiet `part_of`: tas ved no mazākās organizācijas uz lielāko.
organisation-without-name = organizācijai „{ $key }” nav nosaukuma
    .hint = Pievienojiet `name:` vai laukus `type:` un `place:`, no kuriem nosaukums veidojas.
contact-without-name = preses kontaktam „{ $key }” nav nosaukuma
    .hint = Pievienojiet struktūrvienības `name:` vai cilvēka `person:` no reģistra.
contact-with-two-names = preses kontaktam „{ $key }” ir gan nosaukums, gan persona
    .hint = Atstājiet vienu: `name` ir struktūrvienībai, `person` – cilvēkam no reģistra.
contact-without-address = preses kontaktam „{ $key }” nav ne tālruņa numura, ne e-pasta adreses
    .hint = Pievienojiet `phone:` vai `email:`, vai abus.
project-without-name = projektam „{ $key }” nav nosaukuma
    .hint = Pievienojiet `name:`.
entry-without-name = šķirklim „{ $key }” ({ NAME($what) }) nav nosaukuma valodā „{ $language }”
    .hint = Zem tā `name:` pievienojiet rindu `{ $language }:`; šajā valodā loka visus nosaukumus.
country-not-in-lexicon = valodā „{ $language }”: leksikonā nav valsts „{ $code }”
    .hint = Izlabojiet kodu vai pievienojiet valsti failā { $file } un pārējo valodu failos.

## Numbers

total-mismatch = kopskaits ir { $total }, bet vietas kopā dod { $sum }
    .hint = Izlabojiet kopskaitu vai kādu no vietām; vai izlaidiet kopskaitu, tas izriet no vietām.
count-mismatch = skaits ir { $number }, bet sarakstā ir { $listed }
    .hint = Izlabojiet skaitu vai sarakstu; vai izlaidiet skaitu, tas izriet no saraksta.
two-numbers = ir divi skaitļi
    .hint = Paturiet pareizo: `count` ir precīzs, bet `over`, `about`, `at_least` un `up_to` nav.
country-twice = „{ $key }” ir rakstīts divreiz
    .hint = Rakstiet katru valsti vienreiz.
more-countries-than-partners = { COUNT($partners) } nevar būt no { COUNT($countries, case: "dative") }
    .hint = Izlabojiet partneru skaitu vai valstu sarakstu.
partners-without-number = nav zināms partneru skaits
    .hint = Rakstiet `count: 8` vai uzskaitiet partnerus zem `all:`.
figure-without-noun = nav teikts, ko skaita skaitlis „{ $figure }”
    .hint = Pievienojiet `of:` ar lietvārda atslēgu.
figure-with-two-values = skaitlim „{ $figure }” ir divas vērtības
    .hint = Paturiet vienu: skaitu, summu vai daļu procentos.
figure-without-number = skaitlim „{ $figure }” nav vērtības
    .hint = Rakstiet `count: 13`; ja skaits nav precīzs, `over`, `about`, `at_least` vai `up_to`; vai `amount: 25000 EUR`; vai `percent: 12.5`.
total-mismatch-places = vietas ir šeit
count-mismatch-list = saraksts ir šeit
more-countries-than-partners-countries = valstis ir šeit

## Facts of several records

ordinal-twice = kārtas skaitlis { $ordinal } ir dots diviem dažādiem pasākumiem
    .hint = Izlabojiet vienu no kārtas skaitļiem. Ja abās relīzēs ir viens un tas pats pasākums, rakstiet abās vienādus datumus un vietu.
ordinal-twice-other = otrs ir šeit
ordinal-order = kārtas skaitlis ir { $ordinal }, bet agrākam pasākumam ir { $earlier }
    .hint = Kārtas skaitļi aug līdz ar datumiem: izlabojiet vienu no skaitļiem vai datumus.
ordinal-order-earlier = agrākais pasākums, { $dates }
previous-after = `previous` ir { $previous }, un tas nav pirms { $own }
    .hint = Izlabojiet datumus; vēlāko pasākumu rakstiet laukā `next`.
next-before = `next` ir { $next }, un tas nav pēc { $own }
    .hint = Izlabojiet datumus; agrāko pasākumu rakstiet laukā `previous`.
edition-not-beside = `{ $field }` ir { $other }, bet šīs kārtas numurs ir { $own }
    .hint = Programmas kārtas numurē secīgi: izlabojiet vienu no skaitļiem.
turn-own = salīdziniet ar šo
previous-mismatch = `{ $field }` ir { $written }, bet relīzē par to ir { $found }
    .hint = Izlabojiet to, kas ir nepareizs.
next-mismatch = `{ $field }` ir { $written }, bet relīzē par to ir { $found }
    .hint = Izlabojiet to, kas ir nepareizs. Ja kopš tā laika ir mainījušies plāni, nekas nav jādara.
neighbour-record = tas ir rakstīts šeit
next-not-last = `next` ir nosaukts par pēdējo, bet ir pasākums ar kārtas skaitli { $ordinal }
    .hint = Izlabojiet to, kas ir nepareizs. Ja kopš tā laika ir mainījušies plāni, nekas nav jādara.
next-not-last-later = vēlākais pasākums ir šeit

## Entries of the register beside each other

two-spellings = „{ $key }” un „{ $other }”, šķiet, ir viens šķirklis divos rakstījumos
    .hint = Paturiet vienu un visur lietojiet tā atslēgu. Ja tie tiešām ir divi, nekas nav jādara.
two-spellings-other = otrs šķirklis ir šeit
unused-entry = šķirkli „{ $key }” ({ NAME($what) }) nekur nelieto
    .hint = Lietojiet tā atslēgu kādā ierakstā vai izņemiet šķirkli.
