# What is wrong with the facts of a release or with entries of the register, and what finished articles must not have.

## Events

event-and-events = un comunicat are fie un singur `event`, fie mai multe `events`
    .hint = Dați un nume câmpului `event` și puneți-l între `events`.
event-and-events-one = `event` este scris aici
outside-term = { $dates } nu se încadrează în durata proiectului, { $term }
    .hint = Corectați data sau durata; dacă ambele sunt corecte, nu trebuie făcut nimic.
outside-term-term = durata este scrisă aici

## What a kind says

no-such-kind = nu există tipul „{ $kind }”
    .hint = Tipurile sunt { $kinds }.
field-not-of-kind = tipul „{ $kind }” nu folosește câmpul `{ $field }`
    .hint = Ștergeți-l sau alegeți alt tip. Acest tip folosește { $known }.
kind-needs = tipul „{ $kind }” are nevoie de câmpul `{ $field }`
    .hint =
        { $doc } Adăugați-l:
        { $lines }

## Texts

prose-missing = lipsește textul în limba „{ $language }”
    .hint =
        Scrieți-l sub `prose:` sau scoateți limba din `languages`:
        prose:
        { "  " }{ $language }: |
        { "    " }…
text-missing = lipsește textul în limba „{ $language }”
    .hint = Adăugați un rând `{ $language }:` sau scoateți limba din `languages`.
text-with-reference = acest text nu poate conține trimiteri
    .hint = Scrieți chiar cuvintele; trimiterile se folosesc în `prose` și `results`.
forbidden-spelling = grafia „{ $spelling }” nu este permisă
    .hint = Faceți trimitere la informație ({ "{{" } event.place { "}}" } și altele asemenea) sau folosiți grafia corectă.
forbidden-spelling-entry = registrul o interzice aici
doubled-preposition = înaintea unei trimiteri care spune ea însăși „{ $brought }” stă „{ $typed }”
    .hint = Relația trimiterii { $path } aduce prepoziția: scoateți-o pe cea scrisă.
no-such-release = nu există comunicatul „{ $id }”
    .hint = Un comunicat poartă numele fișierului său, fără .yaml.
no-such-release-near = Ați vrut să scrieți release:{ $id }?

## The register

no-such-entry = registrul nu are intrarea „{ $key }” ({ NAME($what) })
    .hint = Corectați cheia sau rulați `vestnesis new { $command } { $key }`, care adaugă intrarea în content/register/{ $file }.yaml.
no-such-strand = programul „{ $programme }” nu are componenta „{ $strand }”
    .hint = Adăugați-o la `strands` ale programului „{ $programme }” în content/register/programmes.yaml.
part-of-itself = organizația „{ $key }” ar face parte din ea însăși
    .hint = Corectați `part_of`: duce de la organizația mai mică la cea mai mare.
organisation-without-name = organizația „{ $key }” nu are nume
    .hint = Adăugați `name:` sau, împreună, `type:` și `place:`, din care se formează numele.
contact-without-name = contactul pentru presă „{ $key }” nu are nume
    .hint = Adăugați `name:`, numele serviciului, sau `person:`, o persoană din registru.
contact-with-two-names = contactul pentru presă „{ $key }” are și nume, și persoană
    .hint = Păstrați unul singur: `name` este pentru un serviciu, `person` pentru o persoană din registru.
contact-without-address = contactul pentru presă „{ $key }” nu are nici număr de telefon, nici adresă de e-mail
    .hint = Adăugați `phone:` sau `email:`, ori pe amândouă.
emblem-without-statement = programul „{ $key }” cere o emblemă, dar nu are `statement:`
    .hint = Emblema apare lângă textul cerut de program: scrieți-l la `statement:`, în fiecare limbă.
project-without-name = proiectul „{ $key }” nu are nume
    .hint = Adăugați `name:`.
entry-without-name = intrarea „{ $key }” ({ NAME($what) }) nu are nume în limba „{ $language }”
    .hint = Adăugați sub `name:` un rând `{ $language }:`; în această limbă se declină toate numele.
country-not-in-lexicon = în limba „{ $language }”: lexicul nu are țara „{ $code }”
    .hint = Corectați codul sau adăugați țara în { $file } și în fișierele celorlalte limbi.

## Numbers

total-mismatch = totalul este { $total }, dar suma pe locuri este { $sum }
    .hint = Corectați totalul sau unul dintre locuri; sau ștergeți totalul: el rezultă din locuri.
count-mismatch = numărul este { $number }, dar în listă sunt { $listed }
    .hint = Corectați numărul sau lista; sau ștergeți numărul: el rezultă din listă.
two-numbers = sunt date două numere
    .hint = Păstrați-l pe cel corect: `count` este exact, iar `over`, `about`, `at_least` și `up_to` nu sunt.
country-twice = „{ $key }” apare de două ori
    .hint = Scrieți fiecare țară o singură dată.
more-countries-than-partners = prea multe țări pentru { COUNT($partners) }: { COUNT($countries) }
    .hint = Corectați numărul partenerilor sau lista țărilor.
partners-without-number = numărul partenerilor lipsește
    .hint = Scrieți `count: 8` sau enumerați-i la `all:`.
figure-without-noun = nu este precizat ce numără cifra „{ $figure }”
    .hint = Adăugați `of:` cu o cheie din registrul substantivelor.
figure-with-two-values = cifra „{ $figure }” are două valori
    .hint = Păstrați una singură: un număr, o sumă sau un procent.
figure-without-number = cifra „{ $figure }” nu are valoare
    .hint = Scrieți `count: 13`; sau `over`, `about`, `at_least`, `up_to` dacă nu este exact; sau `amount: 25000 EUR`; sau `percent: 12.5`.
total-mismatch-places = locurile sunt aici
count-mismatch-list = lista este aici
more-countries-than-partners-countries = țările sunt aici

## Facts of several records

ordinal-twice = două evenimente diferite din serie au numărul de ordine { $ordinal }
    .hint = Corectați unul dintre numere. Dacă ambele comunicate vorbesc despre același eveniment, dați-le aceleași date și același loc.
ordinal-twice-other = celălalt este aici
ordinal-order = numărul de ordine este { $ordinal }, dar un eveniment anterior din serie are numărul { $earlier }
    .hint = Numerele cresc odată cu datele: corectați unul dintre numere sau datele.
ordinal-order-earlier = evenimentul anterior, { $dates }
previous-after = `previous` este { $previous }, care nu este înainte de { $own }
    .hint = Corectați datele; ce urmează se scrie la `next`.
next-before = `next` este { $next }, care nu este după { $own }
    .hint = Corectați datele; ce a fost înainte se scrie la `previous`.
edition-not-beside = `{ $field }` este { $other }, dar această ediție are numărul { $own }
    .hint = Edițiile se numerotează una după alta: corectați unul dintre cele două numere.
turn-own = comparați cu acesta
previous-mismatch = `{ $field }` este { $written }, dar comunicatul despre acel eveniment spune { $found }
    .hint = Corectați ce este greșit.
next-mismatch = `{ $field }` este { $written }, dar comunicatul despre acel eveniment spune { $found }
    .hint = Corectați ce este greșit. Dacă între timp planurile s-au schimbat, nu trebuie făcut nimic.
neighbour-record = este scris aici
next-not-last = `next` este dat ca ultimul, dar există un eveniment cu numărul { $ordinal }
    .hint = Corectați ce este greșit. Dacă între timp planurile s-au schimbat, nu trebuie făcut nimic.
next-not-last-later = evenimentul ulterior este aici

## Entries of the register beside each other

plural-or-indeclinable = „{ $name }”: este un plural sau un nume care nu se schimbă?
    .hint = Scrieți `number: plural` dacă numele se declină ca un plural (Ploješti, Ploještos) sau `indeclinable: true` dacă nu se schimbă niciodată (Tbilisi).
two-spellings = „{ $key }” și „{ $other }” par să fie o singură intrare scrisă în două feluri
    .hint = Păstrați una dintre ele și folosiți-i cheia peste tot. Dacă sunt într-adevăr două, nu trebuie făcut nimic.
two-spellings-other = cealaltă intrare este aici
noun-in-doubt = nimic din „{ $word }” nu arată dacă pluralul este „{ $masculine }” sau „{ $neuter }”
    .hint = Scrieți în locul lui forma corectă: `{ $language }: {"{"} name: { $word }, plural: { $neuter } {"}"}` sau `{ $language }: {"{"} name: { $word }, plural: { $masculine } {"}"}`.
unused-entry = intrarea „{ $key }” ({ NAME($what) }) nu este folosită nicăieri
    .hint = Folosiți-i cheia într-o fișă sau ștergeți intrarea.

## Facts for the text

hours-twice = „{ $days }” are deja un program
    .hint = Dați fiecărei zile programul o singură dată.
street-part-with-one-end = tronsonul străzii are un singur capăt
    .hint = Dați și `from`, și `to`, sau niciunul.
street-part-with-house = un tronson de stradă nu are nici număr, nici etaj
    .hint = Indicați fie `house` și `floor`, fie `from` și `to`.
vote-of-nobody = nu a votat nimeni
    .hint = Indicați câți au votat pentru (`for`), împotrivă (`against`) sau s-au abținut (`abstained`) ori eliminați votul.
figure-before-of-another-sort = cifra anterioară nu este de același fel
    .hint = Scrieți un număr întreg pentru ce se numără, un număr pentru procente, o sumă în aceeași monedă pentru bani.
