# Kas nav kārtībā vietnes valodas failos: locales/<valoda>/*.ftl.

bad-language-tag = „{ $tag }” nav valodas kods (BCP 47)
    .hint = Gramatika ir valodām lv, en un ro; valodas kods ir, piemēram, lv, en-GB vai ro.
language-without-data = CLDR datos nav valodas „{ $tag }”
    .hint = Gramatika ir valodām lv, en un ro; valodas kods ir, piemēram, lv, en-GB vai ro.

bundle-none-of-language = valodai „{ $language }” nav valodas failu
    .hint = Nokopējiet citas valodas failus mapē { $folder } un iztulkojiet tos; vai arī izņemiet šo valodu.
bundle-file-missing = valodai „{ $language }” nav faila { $stem }.ftl
    .hint = Nokopējiet šo failu kā locales/{ $language }/{ $stem }.ftl un iztulkojiet to.
bundle-message-missing = valodai „{ $language }” nav teikuma „{ $message }”
    .hint = Pievienojiet `{ $message } = …` failam { $file }.
bundle-attribute-missing = valodai „{ $language }” nav teikuma „{ $message }”
    .hint = Failā { $file } zem „{ $above }” pievienojiet `.{ $attribute } = …`.
bundle-word-missing = valodai „{ $language }” nav vārda „{ $word }”
    .hint = Pievienojiet `{ $word } = …` failam { $file }.
bundle-lexicon-lacks = vārdnīcā nav vārda „{ $word }”
    .hint = Pievienojiet `{ $word } = …` failam { $file }.
bundle-near = Vai domājāt { $near }?

## Ko fails saka pats

bundle-interface-not-plain = lapas vārds „{ $word }” nav vienkāršs teksts
    .hint = Lapas vārdos nedrīkst būt ne mainīgo, ne funkciju.
bundle-word-not-plain = vārdam „{ $word }” nav vienkārša teksta
    .hint = Vārdnīcas vārds ir teksts bez `{ "{ }" }`.
bundle-word-attribute-unknown = vārdam nav atribūta „{ $attribute }” ar vērtību „{ $value }”
    .hint = Iespējami ir `.gender = feminine`, `.number = plural`, `.article = the`, `.indeclinable = yes` un formas, piemēram, `.genitive` vai `.plural_locative`.
bundle-says-nothing = teikums „{ $name }” ir tukšs
    .hint = Uzrakstiet tā tekstu; ja teikums kādā relīzē nav vajadzīgs, ierakstā to var izlaist ar `none`.
bundle-number = skaitlis { $number } nav ņemts no ieraksta
    .hint = Katrs skaitlis tekstā ir fakts: rakstiet { "{ NUMBER($participants-total) }" }.
bundle-forbidden-escape = tekstā ir rakstzīme, kādas nevienā tekstā nedrīkst būt ({ $code })
    .hint = Izņemiet šo kodu.
bundle-unsayable = teikumu „{ $name }” nevar izveidot: { $error }
    .hint = Saīsiniet teikumu vai sadaliet to divos.

## Nosaukumi, kas ir divreiz, un apļi

bundle-message-twice = teikums „{ $name }” ir divreiz
    .hint = Vienu no abiem izdzēsiet vai nosauciet citādi.
bundle-term-twice = termins „{ $name }” ir divreiz
    .hint = Vienu no abiem izdzēsiet vai nosauciet citādi.
bundle-other-there = tas ir arī šeit
bundle-variant-twice = variants [{ $key }] ir divreiz
    .hint = Lietots tiktu tikai pirmais: izdzēsiet vienu no tiem.
bundle-variant-first = pirmais
bundle-namesake = terminam -{ $name } ir tāds pats nosaukums kā teikumam
    .hint = Vienu no abiem nosauciet citādi.
bundle-namesake-there = teikums ir šeit
bundle-circle-of-one = teikums „{ $name }” atsaucas pats uz sevi
    .hint = Vienā no teikumiem atsauces vietā uzrakstiet pašus vārdus.
bundle-circle = teikumi { $names } atsaucas cits uz citu bez gala
    .hint = Vienā no teikumiem atsauces vietā uzrakstiet pašus vārdus.
bundle-named-first = „{ $name }”
bundle-named-next = { $before }, „{ $name }”
bundle-named-last = { $before } un „{ $name }”

## Fakti, teikumi un termini

bundle-no-fact = fakta ${ $fact } nav
    .hint = Mainīgie ir faktu ceļi ar defisēm, piemēram, $event-place vai $project-partners.
bundle-bare-fact = ${ $fact } nevar lietot bez funkcijas
bundle-say-by = Rakstiet { "{" } { $function }(${ $fact }) { "}" } ar opcijām, kas teikumam vajadzīgas.
bundle-say-by-variants = Rakstiet { "{" } ${ $fact } -> [yes] teksts *[no] teksts { "}" }.
bundle-no-message = teikuma „{ $name }” nav
    .hint = Teikumi ir kopīgajos failos un relīzes veida failā.
bundle-no-attribute = teikumam „{ $name }” nav atribūta .{ $attribute }
    .hint = Izvēlieties kādu no atribūtiem, kas ir zem teikuma.
bundle-no-text-of-its-own = teikumam „{ $name }” nav sava teksta
    .hint = Izvēlieties kādu no atribūtiem, kas ir zem teikuma.
bundle-no-term = termina -{ $term } nav
    .hint = Termini ir kopīgajos failos un relīzes veida failā: -nosaukums = teksts.
bundle-term-needs = terminam -{ $term } vajag argumentu „{ $argument }”
    .hint = Rakstiet { "{" } -{ $term }({ $argument }: "…") { "}" }.
bundle-term-has-no-argument = terminam -{ $term } nav argumenta „{ $argument }”
    .hint = Termins -{ $term } tādu argumentu neizmanto.
bundle-term-knows-no-key = terminam -{ $term } argumenta { $argument } vērtība nevar būt „{ $key }”
    .hint = Iespējams: { $keys }.
bundle-fact-in-term = termins neredz faktu ${ $fact }
    .hint = Termins redz tikai sava izsaukuma argumentus, piemēram, -termins(case: "genitive"). Faktu rakstiet pašā teikumā.
bundle-call-in-term = termins nevar izsaukt funkciju { $function }
    .hint = Funkcijām vajag faktus, bet termins tos neredz. Izsaukumu rakstiet pašā teikumā.
bundle-term-in-term = terminā nevar likt terminu -{ $term }
    .hint = Aiz tā Fluent vairs nezina ārējā termina argumentus. Uzrakstiet šeit termina -{ $term } vārdus vai izsauciet abus terminus pašā teikumā.
bundle-message-in-term = terminā nevar likt teikumu „{ $name }”
    .hint = Teikums termina iekšienē neredz faktus. Uzrakstiet tā vārdus šeit vai lieciet to blakus terminam.

## Funkcijas un to opcijas

bundle-no-function = funkcijas { $function } nav
    .hint = Ir šādas funkcijas: { $functions }.
bundle-takes-one = funkcijai { $function } vajag vienu faktu, bet šeit to skaits ir { $given }
    .hint = { $does } Rakstiet { $function }($fakts).
bundle-takes-two = funkcijai { $function } vajag divus faktus, bet šeit to skaits ir { $given }
    .hint = { $does } Rakstiet { $function }($fakts, $fakts).
bundle-takes-facts = funkcijai { $function } vajag faktu, piemēram, $event-place
    .hint = Rakstiet katru faktu atsevišķi: funkciju funkcijā nevar ielikt.
bundle-cannot-take = funkcija { $function } faktam ${ $fact } neder
    .hint = Šim faktam der: { $functions }.
bundle-key-as-text = funkcija { $function } dod izvēles atslēgu, nevis tekstu
    .hint = Rakstiet { "{" } { $function }(…) -> [atslēga] teksts *[other] teksts { "}" }.
bundle-no-option = funkcijai { $function } nav opcijas „{ $option }”
bundle-no-options = Funkcijai { $function } opciju nav.
bundle-options = Funkcijas { $function } opcijas ir: { $options }.
bundle-unquoted = opcijas „{ $option }” vērtība nav pēdiņās
    .hint = Rakstiet { $option }: "{ $value }".
bundle-bad-value = { $function }: opcijas „{ $option }” vērtība nevar būt „{ $value }”
bundle-values = { $does } Iespējams: { $values }.

## Izvēles un variantu atslēgas

bundle-key-never-given = { $selector } nekad nedod „{ $key }”
bundle-near-key = Vai domājāt { $near }? { $possible }
bundle-keys = Iespējams: { $keys }.
bundle-keys-and-numbers = Iespējams: { $keys } un veseli skaitļi, piemēram, [2].
bundle-text-selects = funkcija { $function } dod tekstu, bet pēc teksta variantu izvēlēties nevar
bundle-fact-selects = pēc ${ $fact } variantu izvēlēties nevar
bundle-term-selects = pēc termina -{ $term } variantu izvēlēties nevar
bundle-literal-selects = pēc „{ $text }” vienmēr tiktu izvēlēts viens un tas pats variants
bundle-what-selects = Izvēlieties pēc TENSE, SAME, HOLDS, skaita, nosaukuma (tā skaitļa un dzimtes), laika vai fakta, kas ir „jā” vai „nē”.

## Ko Fluent nevar nolasīt

bundle-too-deep = iekavas ir saliktas cita citā vairāk nekā { $levels } līmeņos
    .hint = Tik daudz nevajag nevienam teikumam: aizveriet katru { "{" } ar { "}" } un katru ( ar ).
bundle-syntax-token = šeit trūkst `{ $token }`
    .hint = Katrai `{ "{" }` ir sava `{ "}" }`, katrai `(` sava `)`, un katra varianta atslēga ir starp `[` un `]`.
bundle-syntax-empty-message = teikumam „{ $name }” nav teksta
    .hint = Rakstiet tekstu aiz `=` vai nākamajā rindā ar atkāpi.
bundle-syntax-empty-term = terminam -{ $term } nav teksta
    .hint = Rakstiet tekstu aiz `=` vai nākamajā rindā ar atkāpi.
bundle-syntax-option-twice = opcija „{ $option }” ir divreiz
    .hint = Atstājiet vienu no abām.
bundle-syntax-callee = funkcijas nosaukumu raksta ar lielajiem burtiem
    .hint = Rakstiet, piemēram, PLACE($event-place, as: "at").
bundle-syntax-no-default = nav norādīts, kurš variants ir noklusējuma variants
    .hint = Lieciet `*` pirms varianta, ko lietot, ja neviens cits neder: *[other] …
bundle-syntax-two-defaults = divi varianti ir noklusējuma varianti
    .hint = `*` drīkst būt tikai viena varianta priekšā.
bundle-syntax-no-value = šeit trūkst teksta
    .hint = Rakstiet tekstu aiz `=` vai aiz varianta atslēgas.
bundle-syntax-open-quotation = pēdiņas šajā rindā nav aizvērtas
    .hint = Aizveriet tās ar ".
bundle-syntax-closing-brace = šī `{ "}" }` neko neaizver
    .hint = Izņemiet to vai ierakstiet `{ "{" }`, kas pirms tās trūkst.
bundle-syntax-fact-last = fakts ir aiz opcijām
    .hint = Vispirms rakstiet faktu: PLACE($event-place, as: "at").
bundle-syntax-option-value = opcijas vērtība ir vārds pēdiņās vai skaitlis
    .hint = Rakstiet, piemēram, as: "at".
bundle-syntax-selector = pēc šā variantu izvēlēties nevar
    .hint = Izvēlieties pēc TENSE, SAME, skaita vai fakta, kas ir „jā” vai „nē”.
bundle-syntax-term-attribute = termina atribūtu tekstā lietot nevar
    .hint = Uzrakstiet pašus vārdus vai izveidojiet no tiem teikumu.
bundle-syntax-escape = tādu kodu Fluent nepazīst
    .hint = Rakstiet pašu rakstzīmi.
bundle-syntax-nothing-to-say = starp `{ "{" }` un `{ "}" }` nekā nav
    .hint = Rakstiet faktu ($event-theme), funkciju (PLACE($event-place)) vai teikuma nosaukumu.
bundle-syntax-stray-line = šī rinda nav ne teikums, ne iepriekšējā teikuma daļa
    .hint = Teikums ir `nosaukums = teksts`; ja tekstam ir vēl kāda rinda, tā sākas ar atkāpi; komentārs sākas ar `# `.
