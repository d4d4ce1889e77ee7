# What is wrong with the prose, with sentences that staff vary or move, and with article templates.

## References

prose-no-template = šī nav veidne: tekstā drīkst būt tikai atsauces
    .hint = Rakstiet pašu tekstu, faktus – kā { "{{" } ceļš { "}}" }.
reference-not-closed = atsauce nav aizvērta
    .hint = Aizveriet to ar { "}}" }.
reference-empty = atsauce ir tukša
    .hint = Rakstiet fakta ceļu: { "{{" } event.place | at { "}}" }.
no-such-fact = fakta „{ $path }” nav
    .hint = Ceļš ir, piemēram, event.place, project.lead vai figures.NOSAUKUMS.
release-has-no-fact = šajā relīzē nav fakta „{ $path }”
    .hint = Norādiet faktu ierakstā vai izņemiet atsauci.
give-fact =
    Norādiet faktu ierakstā vai izņemiet atsauci:
    { $lines }
did-you-mean-reference = Vai domājāt { "{{" } { $name } { "}}" }?
needed-by-reference = forma vajadzīga šai atsaucei
needed-by-sentence = forma vajadzīga šim teikumam

## Operations and relations

yes-or-no-fact = „{ $path }” ir jā vai nē fakts, un to nevar pateikt
    .hint = Pasakiet to ar teikuma vārdiem.
relation-does-not-fit = „{ $path }” nevar stāvēt attieksmē „{ $relation }”
operation-does-not-fit = „{ $operation }” neder faktam „{ $path }”
no-such-operation = attieksmes vai darbības „{ $name }” nav
did-you-mean-of-possible = Vai domājāt „{ $name }”? { $possible }
nothing-possible = Šo faktu nevar pateikt atsevišķi.
one-possible = Šeit var rakstīt { $operation }.
operations-possible = Šeit var rakstīt { $operations }.
relations-possible = Šeit var rakstīt attieksmes { $relations } un { $operations }.
options-not-closed = opciju iekava nav aizvērta
    .hint = Aizveriet to ar ).
option-not-named = opcija ir nosaukums un vērtība pēdiņās
    .hint = Rakstiet case="genitive".
no-such-option = darbībai { $operation } nav opcijas { $name }="{ $value }"
    .hint = Iespējamais: { $possible }.
option-takes-number = Tās vērtība ir vesels skaitlis no viena, rakstīts ar cipariem.
option-takes-word = Tās vērtība ir valodas vārds.
operation-without-options = Tai nav opciju.

## Sentences moved into the prose

move-into-prose-only = teikumu var pārcelt tikai uz `prose`
    .hint = Izrakstiet vārdus paši, faktus – kā { "{{" } ceļš { "}}" }.
sentence-not-named = teikums nav nosaukts
    .hint = Rakstiet { "{{" } say("theme") { "}}" } vai, ja pasākumi ir vairāki, { "{{" } say("held", event="linz") { "}}" }.
no-sentence = šajā relīzē nav teikuma „{ $id }”
    .hint = Tās teikumi ir { $sentences }.
sentence-not-of-event = teikums „{ $id }” nerunā par pasākumu „{ $event }”
    .hint = Tā pasākumi ir { $events }.
sentence-of-which-event = teikumu „{ $id }” saka par katru no vairākiem pasākumiem
    .hint = Nosauciet vienu no pasākumiem ({ $events }): { "{{" } say("{ $id }", event="{ $first }") { "}}" }.
sentence-of-no-event = teikums „{ $id }” nav par vienu no vairākiem pasākumiem
    .hint = Rakstiet { "{{" } say("{ $id }") { "}}" }.
heading-cannot-move = „{ $id }” ir virsraksts, to nevar pārcelt uz tekstu
    .hint = Izrakstiet vārdus paši.
sentence-twice = teikums „{ $id }” šeit ir jau otrreiz
    .hint = Atstājiet vienu no abiem.
sentence-says-nothing = teikums „{ $id }” valodā „{ $language }” neko nepasaka
    .hint = Ierakstā trūkst fakta, kas tam vajadzīgs. Norādiet faktu vai izņemiet atsauci.
silent-but-moved = teikums „{ $id }” šeit ir izlaists, bet teksts to pārceļ
    .hint = Izņemiet šo rindu vai arī { "{{" } say("{ $id }") { "}}" } no teksta.
uneven-sentence = teikums „{ $id }” ir pārcelts valodā { $languages }, bet šeit ne
    .hint = Ierakstiet { "{{" } { $call } { "}}" } arī šajā tekstā vai izņemiet no pārējiem.
uneven-sentence-of-event = teikums „{ $id }” par pasākumu „{ $event }” ir pārcelts valodā { $languages }, bet šeit ne
    .hint = Ierakstiet { "{{" } { $call } { "}}" } arī šajā tekstā vai izņemiet no pārējiem.
language-quoted = „{ $language }”
one-and-other = { $one } un { $other }

## Sentences varied by `say:`

no-wording = teikumam „{ $id }” nav varianta „{ $wording }”
    .hint = Tā varianti ir { $wordings }.
one-wording-only = Tam ir tikai viens variants; pārfrāzējiet to zem valodām.
wording-of-several-events = teikumu „{ $id }” saka par katru no vairākiem pasākumiem, tāpēc to nevar pārfrāzēt
    .hint = Izlaidiet to ar `none:` un rakstiet savus vārdus laukā `prose`, ar faktiem kā { "{{" } events.{ $event }.place { "}}" }.
headline-left-out = virsrakstu „{ $id }” nevar izlaist
    .hint = Izvēlieties citu variantu vai uzrakstiet savu zem valodām.
wording-lacks-fact = variantam „{ $wording }” vajadzīgs fakts, kura ierakstā nav
    .hint = Norādiet faktu vai izvēlieties citu variantu.
wording-leaves-out = valodā „{ $language }” šis formulējums izlaiž { $path }
    .hint = Pasakiet to kā { "{{" } { $path } { "}}" } vai zem formulējumiem pierakstiet `drops: [{ $path }]`.
dropped-but-not-said = teikums „{ $id }” nesaka „{ $path }”
    .hint = Izlaist var tikai faktus, ko saka sākotnējais teikums.
wording-one-paragraph = formulējums ir viena rindkopa
    .hint = Rakstiet to bez tukšām rindām, virsrakstiem un sarakstiem; garākiem tekstiem ir `prose`.

## Quotations

quote-into-prose-only = citātu var ievietot tikai laukā `prose`
    .hint = Izņemiet atsauci no šejienes un ievietojiet to tekstā.
quotation-not-named = citāts nav nosaukts
    .hint = Rakstiet { "{{" } quote("anna-berzina") { "}}" } ar personas atslēgu vai { "{{" } quote("anna-berzina", number=2) { "}}" }, ja tas ir vēl viens tās pašas personas citāts.
no-quotation = šajā relīzē nav „{ $who }” citāta
    .hint = Tajā citēti { $people }.
no-quotations = Ierakstiet to laukā `quotes:` ar `who` un vārdiem katrā valodā.
no-quotation-of-number = „{ $who }” nav citāta ar numuru { $number }
    .hint = To numuri sniedzas līdz { $last } lauka `quotes:` secībā.
quotation-twice = šis „{ $who }” citāts šeit ir jau otrreiz
    .hint = Atstājiet vienu no abiem; citu tās pašas personas citātu nosauc ar numuru, piemēram, number=2.
uneven-quotation = „{ $who }” citāts ir ievietots valodā { $languages }, bet šeit ne
    .hint = Ierakstiet { "{{" } { $call } { "}}" } arī šajā tekstā vai izņemiet no pārējiem.
quotation-one-paragraph = citāts ir viena rindkopa
    .hint = Rakstiet to bez tukšām rindām, virsrakstiem un sarakstiem; turpinājums ir vēl viens lauka `quotes:` ieraksts.
quotation-without-words = teikums „{ $id }” nepasaka, ko tas citē
    .hint = Starp tā pēdiņām ielieciet { "{" } TEXT($quote-words) { "}" }.

## The whole article

article-lacks =
    rakstam valodā „{ $language }” nav { $part ->
        [headline] virsraksta
       *[opening] ievada rindkopas
    }
    .hint = Norādiet faktus, ko „{ $kind }” saka vispirms, piemēram, pasākuma datumus un vietu.

## Markdown

cannot-hold-html = rakstā nevar būt HTML
    .hint = Rakstiet tikai tekstu; izcēlums ir *šāds*, saite ir [teksts](adrese).
cannot-hold-rule = rakstā nevar būt svītra
    .hint = Starp rindkopām atstājiet tukšu rindu.
cannot-hold-depth = rakstā nevar būt tik daudz elementu cits citā
    .hint = Lieciet citu citā mazāk sarakstu un citātu.
cannot-hold-table = rakstā nevar būt tabula
    .hint = Rakstiet sarakstu: katrai rindai sava rinda ar „- ”.
cannot-hold-image = rakstā nevar būt attēls
    .hint = Attēlus tekstā neliek.
cannot-hold-link = rakstā nevar būt šāda saite
    .hint = Saite sākas ar https://, http://, mailto: vai tel:, vai ir release:ID – šīs vietnes relīze.
cannot-hold-empty-heading = rakstā nevar būt virsraksts bez vārdiem
    .hint = Ierakstiet vārdus aiz #.
cannot-hold-empty-item = rakstā nevar būt saraksta punkts bez vārdiem
    .hint = Ierakstiet tā vārdus vai dzēsiet rindu.
cannot-hold-empty-link = rakstā nevar būt saite bez vārdiem
    .hint = Ierakstiet tās vārdus: [vārdi](adrese).
cannot-hold-empty-paragraph = rakstā nevar būt rindkopa bez vārdiem
    .hint = Ierakstiet tās vārdus vai dzēsiet to.

## Article templates

template-unreadable = veidni nevar nolasīt: { $trouble }
    .hint = Raksta veidnē ir virsraksti, { "{{" } say("…") { "}}" }, { "{{" } prose { "}}" } un nosacījumi par faktiem: { "{%" } if event.place { "%}" }…{ "{%" } endif { "%}" }.
no-message-for-kind = nevienā valodā šim veidam nav teikuma „{ $id }”
    .hint = Teikumi ir katras valodas failā sentences.ftl un veida failā.
no-mark-of-heading = „{ $words }” šeit nav virsraksta zīme
    .hint = Virsraksts sāk savu rindu: # { "{{" } say("title") { "}}" }, ## { "{{" } say("…") { "}}" }.
no-such-items = saraksta „{ $items }” nav
    .hint = Rakstiet { "{{" } items("results") { "}}" }.
headline-says-nothing = par dažām relīzēm šis virsraksts neko nepasaka
    .hint = Dodiet tam teikumu katram gadījumam: { "{%" } if … { "%}" }{ "{{" } say("…") { "}}" }{ "{%" } else { "%}" }{ "{{" } say("…") { "}}" }{ "{%" } endif { "%}" }.
template-without-headline = veidnei nav virsraksta
    .hint = Sāciet to ar rindu, piemēram, # { "{{" } say("title") { "}}" }.
template-with-two-headlines = veidnei ir divi galvenie virsraksti
    .hint = Pārējie virsraksti sākas ar ##.
template-says-prose-twice = veidnē teksts ir divreiz
    .hint = Rakstiet { "{{" } prose { "}}" } vienreiz.
template-without-prose = veidnē nav teksta
    .hint = Rakstiet { "{{" } prose { "}}" } tur, kur tam jābūt, vai izņemiet `prose` no veidnes galvas.
template-without-quotes = veidnē nav citātu
    .hint = Rakstiet { "{{" } quotes { "}}" } tur, kur tiem jābūt, vai izņemiet `quotes` no veidnes galvas.
template-says-quotes-twice = veidnē citāti ir divreiz
    .hint = Rakstiet { "{{" } quotes { "}}" } vienreiz.
template-with-words = raksta veidnē nav savu vārdu: „{ $words }”
    .hint = Ierakstiet vārdus kā teikumu katras valodas failā un sakiet to: { "{{" } say("…") { "}}" }.
not-in-a-heading = „{ $words }” nevar stāvēt virsrakstā
    .hint = Virsrakstā ir teikumi: { "{{" } say("…") { "}}" }. Pārējo rakstiet zem tā.
template-cannot-print = raksta veidne nevar izdrukāt „{ $words }”
    .hint = Tā izdrukā { "{{" } say("…") { "}}" }, { "{{" } items("results") { "}}" }, { "{{" } prose { "}}" }, { "{{" } quotes { "}}" } un { "{{" } links { "}}" }; fakti stāv nosacījumos: { "{%" } if event.place { "%}" }…{ "{%" } endif { "%}" }.
