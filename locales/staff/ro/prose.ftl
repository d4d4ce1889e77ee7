# What is wrong with the prose, with sentences that staff vary or move, and with article templates.

## References

prose-no-template = acesta nu este un șablon: textul poate conține doar trimiteri
    .hint = Scrieți chiar textul, cu informațiile ca { "{{" } cale { "}}" }.
reference-not-closed = trimiterea nu este închisă
    .hint = Închideți-o cu { "}}" }.
reference-empty = trimiterea este goală
    .hint = Scrieți calea unei informații: { "{{" } event.place | at { "}}" }.
no-such-fact = nu există informația „{ $path }”
    .hint = O cale este, de exemplu, event.place, project.lead sau figures.NUME.
release-has-no-fact = acest comunicat nu are informația „{ $path }”
    .hint = Scrieți informația în fișă sau scoateți trimiterea.
give-fact =
    Scrieți informația în fișă sau scoateți trimiterea:
    { $lines }
did-you-mean-reference = Ați vrut să scrieți { "{{" } { $name } { "}}" }?
fact-holds = Despre „{ $name }” înregistrarea dă: { $paths }.
needed-by-reference = această trimitere are nevoie de forma respectivă
needed-by-sentence = această propoziție are nevoie de forma respectivă

## Operations and relations

yes-or-no-fact = „{ $path }” este o informație de tip da/nu și nu poate fi redată
    .hint = Exprimați-o prin cuvintele propoziției.
relation-does-not-fit = „{ $path }” nu poate fi folosită cu relația „{ $relation }”
operation-does-not-fit = „{ $operation }” nu se potrivește cu „{ $path }”
no-such-operation = nu există relația sau operația „{ $name }”
did-you-mean-of-possible = Ați vrut să scrieți „{ $name }”? { $possible }
nothing-possible = Această informație nu poate fi redată de sine stătător.
one-possible = Aici se poate scrie { $operation }.
operations-possible = Aici se pot scrie { $operations }.
relations-possible = Aici se pot scrie relațiile { $relations } și { $operations }.
options-not-closed = opțiunile nu sunt închise
    .hint = Închideți-le cu ).
option-not-named = o opțiune este un nume și o valoare între ghilimele
    .hint = Scrieți case="genitive".
no-such-option = { $operation } nu are opțiunea { $name }="{ $value }"
    .hint = Sunt posibile { $possible }.
option-takes-number = Valoarea ei este un număr întreg de la unu, scris cu cifre.
option-takes-word = Valoarea ei este un cuvânt al limbii.
operation-without-options = Nu are opțiuni.

## Sentences moved into the prose

move-into-prose-only = o propoziție poate fi mutată doar în `prose`
    .hint = Scrieți chiar cuvintele, cu informațiile ca { "{{" } cale { "}}" }.
sentence-not-named = nu este indicată propoziția
    .hint = Scrieți { "{{" } say("theme") { "}}" } sau { "{{" } say("held", event="linz") { "}}" } pentru unul dintre mai multe evenimente.
no-sentence = acest comunicat nu are propoziția „{ $id }”
    .hint = Propozițiile lui sunt { $sentences }.
sentence-not-of-event = propoziția „{ $id }” nu se referă la un eveniment „{ $event }”
    .hint = Evenimentele ei sunt { $events }.
sentence-of-which-event = propoziția „{ $id }” se repetă pentru fiecare dintre mai multe evenimente
    .hint = Indicați evenimentul, unul dintre { $events }: { "{{" } say("{ $id }", event="{ $first }") { "}}" }.
sentence-of-no-event = propoziția „{ $id }” nu se referă la unul dintre mai multe evenimente
    .hint = Scrieți { "{{" } say("{ $id }") { "}}" }.
heading-cannot-move = „{ $id }” este un titlu, care nu poate fi mutat în text
    .hint = Scrieți chiar cuvintele.
sentence-twice = propoziția „{ $id }” apare aici a doua oară
    .hint = Păstrați una dintre cele două.
sentence-says-nothing = propoziția „{ $id }” este goală în limba „{ $language }”
    .hint = Din fișă lipsește o informație de care are nevoie. Scrieți informația sau scoateți trimiterea.
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
one-wording-only = Are o singură formulare; scrieți una proprie pentru fiecare limbă.
wording-of-several-events = propoziția „{ $id }” se repetă pentru fiecare dintre mai multe evenimente și nu poate fi reformulată
    .hint = Omiteți-o prin `none:` și scrieți propriile cuvinte în `prose`, cu informații ca { "{{" } events.{ $event }.place { "}}" }.
headline-left-out = titlul „{ $id }” nu poate fi omis
    .hint = Alegeți altă formulare sau scrieți una proprie pentru fiecare limbă.
wording-lacks-fact = formularea „{ $wording }” are nevoie de o informație care lipsește din fișă
    .hint = Scrieți informația sau alegeți altă formulare.
wording-leaves-out = în limba „{ $language }” această formulare omite { $path }
    .hint = Scrieți-l ca { "{{" } { $path } { "}}" } sau adăugați `drops: [{ $path }]` sub formulări.
dropped-but-not-said = propoziția „{ $id }” nu conține „{ $path }”
    .hint = Pot fi omise doar informațiile din propoziția obișnuită.
wording-one-paragraph = o formulare este un singur paragraf
    .hint = Scrieți-o fără rânduri goale, intertitluri și liste; textele mai lungi se scriu în `prose`.

## Quotations

quote-into-prose-only = un citat poate fi plasat doar în `prose`
    .hint = Scoateți trimiterea de aici și puneți-o în text.
quotation-not-named = nu este indicat citatul
    .hint = Scrieți { "{{" } quote("anna-berzina") { "}}" } cu cheia persoanei sau { "{{" } quote("anna-berzina", number=2) { "}}" } pentru alt citat al aceleiași persoane.
no-quotation = acest comunicat nu are niciun citat de la „{ $who }”
    .hint = Comunicatul citează { $people }.
no-quotations = Scrieți-l sub `quotes:`, cu `who` și cuvintele în fiecare limbă.
no-quotation-of-number = nu există citatul { $number } de la „{ $who }”
    .hint = Numerele lor merg până la { $last }, în ordinea din `quotes:`.
quotation-twice = acest citat de la „{ $who }” apare aici a doua oară
    .hint = Păstrați unul dintre cele două; alt citat al aceleiași persoane se indică prin numărul lui, de exemplu number=2.
uneven-quotation = citatul de la „{ $who }” este plasat în { $languages }, dar nu aici
    .hint = Scrieți { "{{" } { $call } { "}}" } și în acest text sau scoateți-l din celelalte.
quotation-one-paragraph = un citat este un singur paragraf
    .hint = Scrieți-l fără rânduri goale, intertitluri și liste; continuarea se scrie ca alt citat la `quotes:`.
quotation-without-words = mesajul „{ $id }” nu conține citatul
    .hint = Puneți { "{" } TEXT($quote-words) { "}" } între ghilimelele lui.

## The whole article

article-lacks =
    articolul în limba „{ $language }” nu are { $part ->
        [headline] titlu
       *[opening] paragraf introductiv
    }
    .hint = Scrieți în fișă informațiile cu care începe tipul „{ $kind }”, de exemplu datele și locul evenimentului.

## Markdown

cannot-hold-html = un articol nu poate conține HTML
    .hint = Scrieți doar textul; evidențierea se scrie *așa*, un link se scrie [text](adresă).
cannot-hold-rule = un articol nu poate conține o linie de separare
    .hint = Lăsați un rând gol între paragrafe.
cannot-hold-depth = un articol nu poate conține atâtea elemente puse unul în altul
    .hint = Puneți mai puține liste și citate unele în altele.
cannot-hold-image = un articol nu poate conține o imagine
    .hint = Imaginile nu se pun în text.
cannot-hold-link = un articol nu poate conține acest link
    .hint = Un link începe cu https://, http://, mailto: sau tel: ori este release:ID pentru un comunicat de pe acest site.
cannot-hold-empty-heading = un articol nu poate conține un intertitlu fără text
    .hint = Scrieți textul după #.
cannot-hold-empty-item = un articol nu poate conține un element de listă fără text
    .hint = Scrieți textul sau ștergeți rândul.
cannot-hold-empty-link = un articol nu poate conține un link fără text
    .hint = Scrieți textul: [text](adresă).
cannot-hold-empty-paragraph = un articol nu poate conține un paragraf fără text
    .hint = Scrieți textul sau ștergeți paragraful.
cannot-hold-empty-table = un articol nu poate conține un tabel fără text
    .hint = Scrieți textul între semnele | sau ștergeți tabelul.
social-one-paragraph = un text pentru rețele sociale are un singur paragraf
    .hint = Scrieți-l fără intertitluri, liste și rânduri goale.
cannot-hold-definition = un articol nu poate conține adresa unui link separată de textul lui
    .hint = Scrieți-o după text: [text](adresă).

## Article templates

template-unreadable = șablonul nu poate fi citit: { $trouble }
    .hint = Un șablon de articol conține titluri, { "{{" } say("…") { "}}" }, { "{{" } prose { "}}" } și condiții privind informațiile: { "{%" } if event.place { "%}" }…{ "{%" } endif { "%}" }.
no-message-for-kind = nicio limbă nu are mesajul „{ $id }” pentru acest tip
    .hint = Mesajele se află în sentences.ftl și în fișierul tipului, în fiecare limbă.
no-mark-of-heading = aici, „{ $words }” nu marchează un titlu
    .hint = Un titlu se scrie la început de rând: # { "{{" } say("title") { "}}" }, ## { "{{" } say("…") { "}}" }.
no-such-items = nu există lista „{ $items }”
    .hint = Scrieți { "{{" } items("results") { "}}" }.
headline-says-nothing = pentru unele comunicate titlul ar rămâne gol
    .hint = Indicați o propoziție pentru fiecare caz: { "{%" } if … { "%}" }{ "{{" } say("…") { "}}" }{ "{%" } else { "%}" }{ "{{" } say("…") { "}}" }{ "{%" } endif { "%}" }.
template-without-headline = șablonul nu are titlu
    .hint = Începeți-l cu un rând ca # { "{{" } say("title") { "}}" }.
template-with-two-headlines = șablonul are două titluri principale
    .hint = Celelalte titluri încep cu ##.
template-says-prose-twice = șablonul cuprinde textul de două ori
    .hint = Scrieți { "{{" } prose { "}}" } o singură dată.
template-without-prose = șablonul nu cuprinde textul
    .hint = Scrieți { "{{" } prose { "}}" } la locul lui sau scoateți `prose` din antetul șablonului.
template-without-quotes = șablonul nu cuprinde citatele
    .hint = Scrieți { "{{" } quotes { "}}" } la locul lor sau scoateți `quotes` din antetul șablonului.
template-says-quotes-twice = șablonul cuprinde citatele de două ori
    .hint = Scrieți { "{{" } quotes { "}}" } o singură dată.
template-with-words = un șablon de articol nu are cuvinte proprii: „{ $words }”
    .hint = Puneți cuvintele într-un mesaj al fiecărei limbi și folosiți-l: { "{{" } say("…") { "}}" }.
not-in-a-heading = „{ $words }” nu poate apărea într-un titlu
    .hint = Un titlu conține propoziții: { "{{" } say("…") { "}}" }. Scrieți restul sub titlu.
key-facts-say-only = datele esențiale conțin numai propoziții, nu „{ $words }”
    .hint = Scrieți { "{{" } say("…") { "}}" }: eticheta ca titlu, iar sub ea valorile.
key-facts-without-label = în datele esențiale, o valoare nu are etichetă
    .hint = Începeți fiecare rând cu eticheta lui: ## { "{{" } say("…") { "}}" }.
template-cannot-print = un șablon de articol nu poate afișa „{ $words }”
    .hint = Poate afișa { "{{" } say("…") { "}}" }, { "{{" } items("results") { "}}" }, { "{{" } prose { "}}" }, { "{{" } quotes { "}}" } și { "{{" } links { "}}" }; informațiile apar în condiții: { "{%" } if event.place { "%}" }…{ "{%" } endif { "%}" }.
