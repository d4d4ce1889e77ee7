# What is wrong with the prose, with sentences that staff vary or move, and with article templates.

## References

prose-no-template = teksts nav veidne: tajā drīkst būt tikai atsauces
    .hint = Rakstiet pašu tekstu, bet faktus – kā { "{{" } ceļš { "}}" }.
reference-not-closed = atsauce nav aizvērta
    .hint = Aizveriet to ar { "}}" }.
reference-empty = atsauce ir tukša
    .hint = Rakstiet fakta ceļu: { "{{" } event.place | at { "}}" }.
no-such-fact = fakta „{ $path }” nav
    .hint = Fakta ceļš ir, piemēram, event.place, project.lead vai figures.NOSAUKUMS.
release-has-no-fact = šajā relīzē nav fakta „{ $path }”
    .hint = Norādiet faktu ierakstā vai izņemiet atsauci.
give-fact =
    Norādiet faktu ierakstā vai izņemiet atsauci:
    { $lines }
did-you-mean-reference = Vai domājāt { "{{" } { $name } { "}}" }?
fact-holds = Par „{ $name }” ierakstā ir: { $paths }.
needed-by-reference = šī forma vajadzīga šai atsaucei
needed-by-sentence = šī forma vajadzīga šim teikumam

## Operations and relations

yes-or-no-fact = „{ $path }” ir fakts, kas ir „jā” vai „nē”, un to tekstā ievietot nevar
    .hint = Pasakiet to ar paša teikuma vārdiem.
relation-does-not-fit = saistījums „{ $relation }” faktam „{ $path }” neder
operation-does-not-fit = darbība „{ $operation }” faktam „{ $path }” neder
no-such-operation = saistījuma vai darbības „{ $name }” nav
did-you-mean-of-possible = Vai domājāt „{ $name }”? { $possible }
nothing-possible = Šo faktu atsevišķi tekstā ievietot nevar.
one-possible = Šeit var rakstīt { $operation }.
operations-possible = Šeit var rakstīt { $operations }.
relations-possible = Šeit var rakstīt saistījumus { $relations }, kā arī { $operations }.
options-not-closed = opciju iekava nav aizvērta
    .hint = Aizveriet to ar ).
option-not-named = opcija ir nosaukums un vērtība pēdiņās
    .hint = Rakstiet case="genitive".
no-such-option = darbībai { $operation } nav opcijas { $name }="{ $value }"
    .hint = Iespējams: { $possible }.
option-takes-number = Tās vērtība ir vesels skaitlis, sākot ar 1, rakstīts ar cipariem.
option-takes-word = Tās vērtība ir attiecīgās valodas vārds.
operation-without-options = Tai nav opciju.

## Sentences moved into the prose

move-into-prose-only = teikumu var pārcelt tikai uz `prose`
    .hint = Uzrakstiet pašus vārdus, bet faktus – kā { "{{" } ceļš { "}}" }.
sentence-not-named = nav norādīts, kurš teikums
    .hint = Rakstiet { "{{" } say("theme") { "}}" } vai, ja pasākumi ir vairāki, { "{{" } say("held", event="linz") { "}}" }.
no-sentence = šajā relīzē nav teikuma „{ $id }”
    .hint = Tās teikumi ir: { $sentences }.
sentence-not-of-event = teikums „{ $id }” nav par pasākumu „{ $event }”
    .hint = Tā pasākumi ir: { $events }.
sentence-of-which-event = teikums „{ $id }” ir par katru no vairākiem pasākumiem
    .hint = Nosauciet vienu no pasākumiem ({ $events }): { "{{" } say("{ $id }", event="{ $first }") { "}}" }.
sentence-of-no-event = teikums „{ $id }” nav par vienu no vairākiem pasākumiem
    .hint = Rakstiet { "{{" } say("{ $id }") { "}}" }.
heading-cannot-move = „{ $id }” ir virsraksts, un to tekstā pārcelt nevar
    .hint = Uzrakstiet pašus vārdus.
sentence-twice = teikums „{ $id }” šeit ir jau otro reizi
    .hint = Atstājiet vienu no abiem.
sentence-says-nothing = teikums „{ $id }” valodā „{ $language }” ir tukšs
    .hint = Ierakstā trūkst fakta, kas šim teikumam vajadzīgs. Norādiet faktu vai izņemiet atsauci.
silent-but-moved = teikums „{ $id }” šeit ir izlaists, bet tekstā tas ir pārcelts
    .hint = Izņemiet šo rindu vai arī { "{{" } say("{ $id }") { "}}" } no teksta.
uneven-sentence = teikums „{ $id }” ir pārcelts citur ({ $languages }), bet šeit ne
    .hint = Ierakstiet { "{{" } { $call } { "}}" } arī šajā tekstā vai izņemiet no pārējiem.
uneven-sentence-of-event = teikums „{ $id }” par pasākumu „{ $event }” ir pārcelts citur ({ $languages }), bet šeit ne
    .hint = Ierakstiet { "{{" } { $call } { "}}" } arī šajā tekstā vai izņemiet no pārējiem.
language-quoted = „{ $language }”
one-and-other = { $one } un { $other }

## Sentences varied by `say:`

no-wording = teikumam „{ $id }” nav varianta „{ $wording }”
    .hint = Tā varianti ir: { $wordings }.
one-wording-only = Tam ir tikai viens variants; savu formulējumu rakstiet zem valodu kodiem.
wording-of-several-events = teikums „{ $id }” ir par katru no vairākiem pasākumiem, tāpēc to nevar pārfrāzēt
    .hint = Izlaidiet to ar `none:` un rakstiet savus vārdus laukā `prose`, bet faktus – kā { "{{" } events.{ $event }.place { "}}" }.
headline-left-out = virsrakstu „{ $id }” nevar izlaist
    .hint = Izvēlieties citu variantu vai uzrakstiet savu zem valodu kodiem.
wording-lacks-fact = variantam „{ $wording }” vajag faktu, kura ierakstā nav
    .hint = Norādiet faktu vai izvēlieties citu variantu.
wording-leaves-out = valodā „{ $language }” šajā formulējumā trūkst fakta { $path }
    .hint = Ierakstiet to kā { "{{" } { $path } { "}}" } vai zem formulējumiem pievienojiet `drops: [{ $path }]`.
dropped-but-not-said = teikumā „{ $id }” fakta „{ $path }” nemaz nav
    .hint = Izlaist var tikai faktus, kas ir sākotnējā teikumā.
wording-one-paragraph = formulējumam jābūt vienai rindkopai
    .hint = Rakstiet to bez tukšām rindām, virsrakstiem un sarakstiem; garākam tekstam vieta ir laukā `prose`.

## Quotations

quote-into-prose-only = citātu var ievietot tikai laukā `prose`
    .hint = Izņemiet atsauci no šejienes un ievietojiet to tekstā.
quotation-not-named = nav norādīts, kurš citāts
    .hint = Rakstiet { "{{" } quote("anna-berzina") { "}}" } ar personas atslēgu vai { "{{" } quote("anna-berzina", number=2) { "}}" }, ja tas ir vēl viens tās pašas personas citāts.
no-quotation = šajā relīzē nav „{ $who }” citāta
    .hint = Tajā citētās personas: { $people }.
no-quotations = Ierakstiet to laukā `quotes:` – ar `who` un vārdiem katrā valodā.
no-quotation-of-number = „{ $who }” nav citāta ar numuru { $number }
    .hint = Citāti ir numurēti no 1 līdz { $last } tādā secībā, kādā tie ir laukā `quotes:`.
quotation-twice = šis „{ $who }” citāts šeit ir jau otro reizi
    .hint = Atstājiet vienu no abiem; citu tās pašas personas citātu nosauc ar numuru, piemēram, number=2.
uneven-quotation = „{ $who }” citāts ir ievietots citur ({ $languages }), bet šeit ne
    .hint = Ierakstiet { "{{" } { $call } { "}}" } arī šajā tekstā vai izņemiet no pārējiem.
quotation-one-paragraph = citātam jābūt vienai rindkopai
    .hint = Rakstiet to bez tukšām rindām, virsrakstiem un sarakstiem; turpinājumu rakstiet kā vēl vienu vienumu laukā `quotes:`.
quotation-without-words = teikumā „{ $id }” nav paša citāta
    .hint = Starp tā pēdiņām ielieciet { "{" } TEXT($quote-words) { "}" }.

## The whole article

article-lacks =
    rakstam valodā „{ $language }” nav { $part ->
        [headline] virsraksta
       *[opening] ievada rindkopas
    }
    .hint = Norādiet faktus, ar kuriem veida „{ $kind }” relīze sākas, piemēram, pasākuma datumus un vietu.

## Markdown

cannot-hold-html = rakstā nevar būt HTML
    .hint = Rakstiet tikai tekstu; izcēlumu raksta *šādi*, saiti – [teksts](adrese).
cannot-hold-rule = rakstā nevar būt horizontāla svītra
    .hint = Starp rindkopām atstājiet tukšu rindu.
cannot-hold-depth = rakstā nevar būt tik daudz elementu cits citā
    .hint = Lieciet mazāk sarakstu un citātu citu citā.
cannot-hold-image = rakstā nevar būt attēls
    .hint = Attēlus tekstā neliek.
cannot-hold-link = rakstā nevar būt šāda saite
    .hint = Saite sākas ar https://, http://, mailto: vai tel:, vai arī tā ir release:ID – saite uz šīs vietnes relīzi.
cannot-hold-empty-heading = rakstā nevar būt virsraksts bez vārdiem
    .hint = Ierakstiet vārdus aiz #.
cannot-hold-empty-item = rakstā nevar būt saraksta vienums bez vārdiem
    .hint = Ierakstiet tā vārdus vai izdzēsiet rindu.
cannot-hold-empty-link = rakstā nevar būt saite bez vārdiem
    .hint = Ierakstiet tās vārdus: [vārdi](adrese).
cannot-hold-empty-paragraph = rakstā nevar būt rindkopa bez vārdiem
    .hint = Ierakstiet tās vārdus vai izdzēsiet to.
cannot-hold-empty-table = rakstā nevar būt tabula bez vārdiem
    .hint = Ierakstiet vārdus starp zīmēm | vai izdzēsiet tabulu.
social-one-paragraph = teksts sociālajiem tīkliem ir viena rindkopa
    .hint = Rakstiet to bez virsrakstiem, sarakstiem un tukšām rindām.
cannot-hold-definition = rakstā saites adrese nevar būt atsevišķi no tās vārdiem
    .hint = Rakstiet to aiz vārdiem: [vārdi](adrese).

## Article templates

template-unreadable = veidni nevar nolasīt: { $trouble }
    .hint = Raksta veidnē ir virsraksti, { "{{" } say("…") { "}}" }, { "{{" } prose { "}}" } un nosacījumi par faktiem: { "{%" } if event.place { "%}" }…{ "{%" } endif { "%}" }.
no-message-for-kind = nevienā valodā šim veidam nav teikuma „{ $id }”
    .hint = Teikumi katrā valodā ir failā sentences.ftl un relīzes veida failā.
no-mark-of-heading = „{ $words }” šeit nav virsraksta zīme
    .hint = Virsraksts sāk savu rindu: # { "{{" } say("title") { "}}" }, ## { "{{" } say("…") { "}}" }.
no-such-items = saraksta vienumu „{ $items }” nav
    .hint = Rakstiet { "{{" } items("results") { "}}" }.
headline-says-nothing = dažām relīzēm šis virsraksts paliktu tukšs
    .hint = Norādiet teikumu katram gadījumam: { "{%" } if … { "%}" }{ "{{" } say("…") { "}}" }{ "{%" } else { "%}" }{ "{{" } say("…") { "}}" }{ "{%" } endif { "%}" }.
template-without-headline = veidnei nav virsraksta
    .hint = Sāciet to ar rindu, piemēram, # { "{{" } say("title") { "}}" }.
template-with-two-headlines = veidnei ir divi galvenie virsraksti
    .hint = Pārējie virsraksti sākas ar ##.
template-says-prose-twice = veidnē teksta vieta ir norādīta divreiz
    .hint = Rakstiet { "{{" } prose { "}}" } vienreiz.
template-without-prose = veidnē nav norādīta teksta vieta
    .hint = Rakstiet { "{{" } prose { "}}" } tur, kur tekstam jābūt, vai izņemiet `prose` no veidnes galvenes.
template-without-quotes = veidnē nav norādīta citātu vieta
    .hint = Rakstiet { "{{" } quotes { "}}" } tur, kur citātiem jābūt, vai izņemiet `quotes` no veidnes galvenes.
template-says-quotes-twice = veidnē citātu vieta ir norādīta divreiz
    .hint = Rakstiet { "{{" } quotes { "}}" } vienreiz.
template-with-words = raksta veidnē nedrīkst būt sava teksta: „{ $words }”
    .hint = Ierakstiet šos vārdus kā teikumu katras valodas failā un veidnē rakstiet { "{{" } say("…") { "}}" }.
not-in-a-heading = „{ $words }” nevar būt virsrakstā
    .hint = Virsrakstā ir teikumi: { "{{" } say("…") { "}}" }. Pārējo rakstiet zem tā.
key-facts-say-only = galvenajos faktos var būt tikai teikumi, ne „{ $words }”
    .hint = Rakstiet { "{{" } say("…") { "}}" }: rindas nosaukumu kā virsrakstu un zem tā vērtības.
key-facts-without-label = galvenajos faktos vērtībai nav rindas nosaukuma
    .hint = Sāciet katru rindu ar tās nosaukumu: ## { "{{" } say("…") { "}}" }.
template-cannot-print = raksta veidnē nevar būt „{ $words }”
    .hint = Tajā var būt { "{{" } say("…") { "}}" }, { "{{" } items("results") { "}}" }, { "{{" } prose { "}}" }, { "{{" } quotes { "}}" } un { "{{" } links { "}}" }; fakti – tikai nosacījumos: { "{%" } if event.place { "%}" }…{ "{%" } endif { "%}" }.
