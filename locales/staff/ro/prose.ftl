# What is wrong with the prose, with sentences that staff vary or move, and with article templates.

## References

prose-no-template = acesta nu este un șablon: textul cunoaște doar referințe
    .hint = Scrieți textul însuși, cu faptele ca { "{{" } cale { "}}" }.
reference-not-closed = referința nu este închisă
    .hint = Închideți-o cu { "}}" }.
reference-empty = referința este goală
    .hint = Scrieți calea unui fapt: { "{{" } event.place | at { "}}" }.
no-such-fact = nu există faptul „{ $path }”
    .hint = O cale este, de exemplu, event.place, project.lead sau figures.NUME.
release-has-no-fact = acest comunicat nu are faptul „{ $path }”
    .hint = Dați faptul în fișă sau scoateți referința.
give-fact =
    Dați faptul în fișă sau scoateți referința:
    { $lines }
did-you-mean-reference = Ați vrut să scrieți { "{{" } { $name } { "}}" }?
needed-by-reference = această referință are nevoie de formă
needed-by-sentence = această propoziție are nevoie de formă

## Operations and relations

yes-or-no-fact = „{ $path }” este un fapt de tip da sau nu și nu poate fi spus
    .hint = Spuneți-l prin cuvintele propoziției.
relation-does-not-fit = „{ $path }” nu poate sta în relația „{ $relation }”
operation-does-not-fit = „{ $operation }” nu se potrivește cu „{ $path }”
no-such-operation = nu există relația sau operația „{ $name }”
did-you-mean-of-possible = Ați vrut să scrieți „{ $name }”? { $possible }
nothing-possible = Acest fapt nu poate fi spus singur.
one-possible = Aici se poate scrie { $operation }.
operations-possible = Aici se pot scrie { $operations }.
relations-possible = Aici se pot scrie relațiile { $relations } și { $operations }.
options-not-closed = opțiunile nu sunt închise
    .hint = Închideți-le cu ).
option-not-named = o opțiune este un nume și o valoare între ghilimele
    .hint = Scrieți case="genitive".
no-such-option = { $operation } nu are opțiunea { $name }="{ $value }"
    .hint = Posibile sunt { $possible }.
option-takes-number = Valoarea ei este un număr întreg de la unu, scris cu cifre.
option-takes-word = Valoarea ei este un cuvânt al limbii.
operation-without-options = Nu are opțiuni.

## Sentences moved into the prose

move-into-prose-only = o propoziție poate fi mutată doar în `prose`
    .hint = Scrieți cuvintele, cu faptele ca { "{{" } cale { "}}" }.
sentence-not-named = propoziția nu este numită
    .hint = Scrieți { "{{" } say("theme") { "}}" } sau { "{{" } say("held", event="linz") { "}}" } pentru unul din mai multe evenimente.
no-sentence = acest comunicat nu are propoziția „{ $id }”
    .hint = Propozițiile lui sunt { $sentences }.
sentence-not-of-event = propoziția „{ $id }” nu se spune despre un eveniment „{ $event }”
    .hint = Evenimentele ei sunt { $events }.
sentence-of-which-event = propoziția „{ $id }” se spune despre fiecare din mai multe evenimente
    .hint = Numiți evenimentul, unul din { $events }: { "{{" } say("{ $id }", event="{ $first }") { "}}" }.
sentence-of-no-event = propoziția „{ $id }” nu este despre unul din mai multe evenimente
    .hint = Scrieți { "{{" } say("{ $id }") { "}}" }.
heading-cannot-move = „{ $id }” este un titlu, care nu poate fi mutat în text
    .hint = Scrieți cuvintele.
sentence-twice = propoziția „{ $id }” stă aici a doua oară
    .hint = Păstrați una din cele două.
sentence-says-nothing = propoziția „{ $id }” nu spune nimic în limba „{ $language }”
    .hint = Din fișă lipsește un fapt de care are nevoie. Dați faptul sau scoateți referința.
silent-but-moved = propoziția „{ $id }” este omisă aici, dar textul o mută
    .hint = Scoateți acest rând sau { "{{" } say("{ $id }") { "}}" } din text.
uneven-sentence = propoziția „{ $id }” este mutată în { $languages }, dar nu aici
    .hint = Scrieți { "{{" } { $call } { "}}" } și în acest text sau scoateți-o din celelalte.
uneven-sentence-of-event = propoziția „{ $id }” despre evenimentul „{ $event }” este mutată în { $languages }, dar nu aici
    .hint = Scrieți { "{{" } { $call } { "}}" } și în acest text sau scoateți-o din celelalte.
language-quoted = „{ $language }”
one-and-other = { $one } și { $other }

## Sentences varied by `say:`

no-wording = propoziția „{ $id }” nu are formularea „{ $wording }”
    .hint = Formulările ei sunt { $wordings }.
one-wording-only = Are o singură formulare; reformulați-o sub limbi.
wording-of-several-events = propoziția „{ $id }” se spune despre fiecare din mai multe evenimente și nu poate fi reformulată
    .hint = Omiteți-o prin `none:` și scrieți cuvintele în `prose`, cu fapte ca { "{{" } events.{ $event }.place { "}}" }.
headline-left-out = titlul „{ $id }” nu poate fi omis
    .hint = Alegeți altă formulare sau scrieți una proprie sub limbi.
wording-lacks-fact = formularea „{ $wording }” are nevoie de un fapt care lipsește din fișă
    .hint = Dați faptul sau alegeți altă formulare.
wording-leaves-out = în limba „{ $language }” această formulare omite { $path }
    .hint = Spuneți-l ca { "{{" } { $path } { "}}" } sau adăugați `drops: [{ $path }]` sub formulări.
dropped-but-not-said = propoziția „{ $id }” nu spune „{ $path }”
    .hint = Pot fi omise doar faptele pe care le spune propoziția inițială.
wording-one-paragraph = o formulare este un singur paragraf
    .hint = Scrieți-o fără rânduri goale, titluri și liste; textele mai lungi stau în `prose`.

## Quotations

quote-into-prose-only = un citat poate fi pus doar în `prose`
    .hint = Scoateți referința de aici și puneți-o în text.
quotation-not-named = citatul nu este numit
    .hint = Scrieți { "{{" } quote("anna-berzina") { "}}" } cu cheia persoanei sau { "{{" } quote("anna-berzina", number=2) { "}}" } pentru alt citat al aceleiași persoane.
no-quotation = acest comunicat nu are un citat al „{ $who }”
    .hint = Citează { $people }.
no-quotations = Scrieți-l sub `quotes:`, cu `who` și cuvintele în fiecare limbă.
no-quotation-of-number = nu există citatul { $number } al „{ $who }”
    .hint = Numerele lor merg până la { $last }, în ordinea din `quotes:`.
quotation-twice = acest citat al „{ $who }” stă aici a doua oară
    .hint = Păstrați unul din cele două; alt citat al aceleiași persoane se numește cu numărul lui, de exemplu number=2.
uneven-quotation = citatul „{ $who }” este pus în { $languages }, dar nu aici
    .hint = Scrieți { "{{" } { $call } { "}}" } și în acest text sau scoateți-l din celelalte.
quotation-one-paragraph = un citat este un singur paragraf
    .hint = Scrieți-l fără rânduri goale, titluri și liste; continuarea este altă intrare din `quotes:`.
quotation-without-words = mesajul „{ $id }” nu spune ce citează
    .hint = Puneți { "{" } TEXT($quote-words) { "}" } între ghilimelele lui.

## The whole article

article-lacks =
    articolul în limba „{ $language }” nu are { $part ->
        [headline] titlu
       *[opening] paragraf de început
    }
    .hint = Dați faptele pe care tipul „{ $kind }” le spune întâi, cum sunt datele și locul evenimentului.

## Markdown

cannot-hold-html = un articol nu poate conține HTML
    .hint = Scrieți doar textul; evidențierea este *așa*, o legătură este [text](adresă).
cannot-hold-rule = un articol nu poate conține o linie de separare
    .hint = Lăsați un rând gol între paragrafe.
cannot-hold-depth = un articol nu poate conține atâtea elemente unul în altul
    .hint = Puneți mai puține liste și citate unele în altele.
cannot-hold-table = un articol nu poate conține un tabel
    .hint = Scrieți o listă, câte un rând cu „- ” pentru fiecare linie.
cannot-hold-image = un articol nu poate conține o imagine
    .hint = Imaginile nu stau în text.
cannot-hold-link = un articol nu poate conține această legătură
    .hint = O legătură începe cu https://, http://, mailto: sau tel: ori este release:ID pentru un comunicat al acestui site.
cannot-hold-empty-heading = un articol nu poate conține un titlu fără cuvinte
    .hint = Scrieți-i cuvintele după #.
cannot-hold-empty-item = un articol nu poate conține un element de listă fără cuvinte
    .hint = Scrieți-i cuvintele sau ștergeți rândul.
cannot-hold-empty-link = un articol nu poate conține o legătură fără cuvinte
    .hint = Scrieți-i cuvintele: [cuvinte](adresă).
cannot-hold-empty-paragraph = un articol nu poate conține un paragraf fără cuvinte
    .hint = Scrieți-i cuvintele sau ștergeți-l.

## Article templates

template-unreadable = șablonul nu poate fi citit: { $trouble }
    .hint = Un șablon de articol conține titluri, { "{{" } say("…") { "}}" }, { "{{" } prose { "}}" } și condiții asupra faptelor: { "{%" } if event.place { "%}" }…{ "{%" } endif { "%}" }.
no-message-for-kind = nicio limbă nu are mesajul „{ $id }” pentru acest tip
    .hint = Mesajele stau în sentences.ftl și în fișierul tipului, în fiecare limbă.
no-mark-of-heading = „{ $words }” nu este aici semnul unui titlu
    .hint = Un titlu își începe rândul: # { "{{" } say("title") { "}}" }, ## { "{{" } say("…") { "}}" }.
no-such-items = nu există lista „{ $items }”
    .hint = Scrieți { "{{" } items("results") { "}}" }.
headline-says-nothing = acest titlu nu spune nimic despre unele comunicate
    .hint = Dați-i o propoziție pentru fiecare caz: { "{%" } if … { "%}" }{ "{{" } say("…") { "}}" }{ "{%" } else { "%}" }{ "{{" } say("…") { "}}" }{ "{%" } endif { "%}" }.
template-without-headline = șablonul nu are titlu
    .hint = Începeți-l cu un rând ca # { "{{" } say("title") { "}}" }.
template-with-two-headlines = șablonul are două titluri principale
    .hint = Celelalte titluri încep cu ##.
template-says-prose-twice = șablonul spune textul de două ori
    .hint = Scrieți { "{{" } prose { "}}" } o singură dată.
template-without-prose = șablonul nu spune textul
    .hint = Scrieți { "{{" } prose { "}}" } la locul lui sau scoateți `prose` din antetul șablonului.
template-without-quotes = șablonul nu spune citatele
    .hint = Scrieți { "{{" } quotes { "}}" } la locul lor sau scoateți `quotes` din antetul șablonului.
template-says-quotes-twice = șablonul spune citatele de două ori
    .hint = Scrieți { "{{" } quotes { "}}" } o singură dată.
template-with-words = un șablon de articol nu are cuvinte proprii: „{ $words }”
    .hint = Puneți cuvintele într-un mesaj al fiecărei limbi și spuneți-l: { "{{" } say("…") { "}}" }.
not-in-a-heading = „{ $words }” nu poate sta într-un titlu
    .hint = Un titlu conține propoziții: { "{{" } say("…") { "}}" }. Scrieți restul sub el.
template-cannot-print = un șablon de articol nu poate tipări „{ $words }”
    .hint = Tipărește { "{{" } say("…") { "}}" }, { "{{" } items("results") { "}}" }, { "{{" } prose { "}}" }, { "{{" } quotes { "}}" } și { "{{" } links { "}}" }; faptele stau în condiții: { "{%" } if event.place { "%}" }…{ "{%" } endif { "%}" }.
