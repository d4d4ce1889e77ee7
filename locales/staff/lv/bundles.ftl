# Kas nav kārtībā vietnes valodas failos: locales/<valoda>/*.ftl.

bad-language-tag = „{ $tag }” nav valodas apzīmējums (BCP 47)
    .hint = Gramatika ir valodām lv, en un ro; apzīmējumi ir, piemēram, lv, en-GB, ro.
language-without-data = CLDR nav datu par „{ $tag }”
    .hint = Gramatika ir valodām lv, en un ro; apzīmējumi ir, piemēram, lv, en-GB, ro.

bundle-none-of-language = valodai „{ $language }” nav valodas failu
    .hint = Nokopējiet citas valodas failus mapē { $folder } un iztulkojiet tos vai izņemiet šo valodu.
bundle-file-missing = valodai „{ $language }” nav faila { $stem }.ftl
    .hint = Nokopējiet šo failu kā locales/{ $language }/{ $stem }.ftl un iztulkojiet to.
bundle-message-missing = valodai „{ $language }” nav teikuma „{ $message }”
    .hint = Pievienojiet `{ $message } = …` failā { $file }.
bundle-attribute-missing = valodai „{ $language }” nav teikuma „{ $message }”
    .hint = Pievienojiet `.{ $attribute } = …` zem „{ $above }” failā { $file }.
bundle-word-missing = valodai „{ $language }” nav vārda „{ $word }”
    .hint = Pievienojiet `{ $word } = …` failā { $file }.
bundle-lexicon-lacks = vārdnīcā nav vārda „{ $word }”
    .hint = Pievienojiet `{ $word } = …` failā { $file }.
bundle-near = Vai domājāt { $near }?

## Ko fails saka pats

bundle-interface-not-plain = lapas vārds „{ $word }” nav vienkāršs teksts
    .hint = Lapas vārdos nav ne mainīgo, ne funkciju.
bundle-word-not-plain = vārdam „{ $word }” nav vienkārša teksta
    .hint = Vārdnīcas vārds ir teksts bez `{ "{ }" }`.
bundle-word-attribute-unknown = vārdam nav atribūta „{ $attribute }” ar vērtību „{ $value }”
    .hint = Iespējami ir `.gender = feminine`, `.number = plural`, `.article = the`, `.indeclinable = yes` un formas, piemēram, `.genitive` vai `.plural_locative`.
bundle-says-nothing = teikums „{ $name }” neko nepasaka
    .hint = Uzrakstiet tā tekstu; ierakstā teikumu var izlaist ar `none`.
bundle-number = skaitlis { $number } nav no ieraksta
    .hint = Skaitlis, ko pasaka, ir fakts: rakstiet { "{ NUMBER($participants-total) }" }.
bundle-forbidden-escape = tekstā ir rakstzīme, kādas nevienā tekstā nedrīkst būt ({ $code })
    .hint = Izņemiet šo kodu.
bundle-unsayable = teikumu „{ $name }” nevar pateikt: { $error }
    .hint = Saīsiniet teikumu vai sadaliet to divos.
bundle-not-read-back = failu pēc daudzskaitļa izvēļu sagatavošanas vairs nevar nolasīt
    .hint = Lūdzu, ziņojiet par šo failu: tā ir programmas kļūda.

## Nosaukumi, kas ir divreiz, un apļi

bundle-message-twice = teikums „{ $name }” ir divreiz
    .hint = Izdzēsiet vienu no abiem vai dodiet tam citu nosaukumu.
bundle-term-twice = termins „{ $name }” ir divreiz
    .hint = Izdzēsiet vienu no abiem vai dodiet tam citu nosaukumu.
bundle-other-there = tas ir arī šeit
bundle-variant-twice = variants [{ $key }] ir divreiz
    .hint = Tiktu pateikts tikai pirmais: izdzēsiet vienu no tiem.
bundle-variant-first = pirmais
bundle-namesake = terminam -{ $name } ir tāds pats nosaukums kā teikumam
    .hint = Dodiet vienam no abiem citu nosaukumu.
bundle-namesake-there = teikums ir šeit
bundle-circle-of-one = teikums „{ $name }” ved atpakaļ uz sevi
    .hint = Vienā no teikumiem uzrakstiet pašus vārdus.
bundle-circle = teikumi { $names } ved cits uz citu pa apli
    .hint = Vienā no teikumiem uzrakstiet pašus vārdus.
bundle-named-first = „{ $name }”
bundle-named-next = { $before }, „{ $name }”
bundle-named-last = { $before } un „{ $name }”

## Fakti, teikumi un termini

bundle-no-fact = fakta ${ $fact } nav
    .hint = Mainīgie ir faktu ceļi ar defisēm, piemēram, $event-place vai $project-partners.
bundle-bare-fact = ${ $fact } nevar pateikt bez funkcijas
bundle-say-by = Rakstiet { "{" } { $function }(${ $fact }) { "}" } ar opcijām, kādas teikumam vajag.
bundle-say-by-variants = Rakstiet { "{" } ${ $fact } -> [yes] teksts *[no] teksts { "}" }.
bundle-no-message = teikuma „{ $name }” nav
    .hint = Teikumi ir kopīgajos failos un veida failā.
bundle-no-attribute = teikumam „{ $name }” nav atribūta .{ $attribute }
    .hint = Nosauciet atribūtu, kas ir zem teikuma.
bundle-no-text-of-its-own = teikumam „{ $name }” nav sava teksta
    .hint = Nosauciet atribūtu, kas ir zem teikuma.
bundle-no-term = termina -{ $term } nav
    .hint = Termini ir kopīgajos failos un veida failā: -nosaukums = teksts.
bundle-no-term-for-term = termina -{ $term } nav
    .hint = Tur, kur terminu definē, tas sākas ar defisi.
bundle-term-needs = terminam -{ $term } vajag argumentu „{ $argument }”
    .hint = Rakstiet { "{" } -{ $term }({ $argument }: "…") { "}" }.
bundle-term-has-no-argument = terminam -{ $term } nav argumenta „{ $argument }”
    .hint = Termins -{ $term } tādu argumentu neizmanto.
bundle-term-knows-no-key = termins -{ $term } nepazīst „{ $key }” kā { $argument }
    .hint = Iespējams: { $keys }.
bundle-fact-in-term = termins neredz faktu ${ $fact }
    .hint = Termins redz tikai sava izsaukuma argumentus, piemēram, -termins(case: "genitive"). Faktu rakstiet teikumā.
bundle-call-in-term = termins nevar izsaukt { $function }
    .hint = Funkcijām vajag faktus, un tos termins neredz. Izsaukumu rakstiet teikumā.

## Funkcijas un to opcijas

bundle-no-function = funkcijas { $function } nav
    .hint = Funkcijas ir { $functions }.
bundle-takes-one = { $function } vajag vienu faktu; šeit to skaits ir { $given }
    .hint = { $does } Rakstiet { $function }($fakts).
bundle-takes-two = { $function } vajag divus faktus; šeit to skaits ir { $given }
    .hint = { $does } Rakstiet { $function }($fakts, $fakts).
bundle-takes-facts = { $function } vajag faktu, piemēram, $event-place
    .hint = Sakiet faktus pa vienam: funkcijas neliek citu citā.
bundle-cannot-take = { $function } neder faktam ${ $fact }
    .hint = Šim faktam der { $functions }.
bundle-key-as-text = { $function } dod izvēles atslēgu, nevis tekstu
    .hint = Rakstiet { "{" } { $function }(…) -> [atslēga] teksts *[other] teksts { "}" }.
bundle-no-option = { $function } nav opcijas „{ $option }”
bundle-no-options = { $function } opciju nav.
bundle-options = { $function } opcijas ir { $options }.
bundle-unquoted = opcijas „{ $option }” vērtība nav pēdiņās
    .hint = Rakstiet { $option }: "{ $value }".
bundle-bad-value = { $function }: „{ $option }” nevar būt „{ $value }”
bundle-values = { $does } Iespējams: { $values }.

## Izvēles un variantu atslēgas

bundle-key-never-given = { $selector } nekad nedod „{ $key }”
bundle-near-key = Vai domājāt { $near }? { $possible }
bundle-keys = Iespējams: { $keys }.
bundle-keys-and-numbers = Iespējams: { $keys } un veseli skaitļi, piemēram, [2].
bundle-text-selects = { $function } dod tekstu, un pēc teksta izvēlēties nevar
bundle-fact-selects = pēc ${ $fact } izvēlēties nevar
bundle-term-selects = pēc termina -{ $term } izvēlēties nevar
bundle-literal-selects = pēc „{ $text }” vienmēr izvēlas vienu un to pašu
bundle-what-selects = Izvēlieties pēc TENSE, SAME, skaita vai fakta, kas ir „jā” vai „nē”.

## Ko Fluent nevar nolasīt

bundle-too-deep = iekavas ir ieliktas cita citā dziļāk par { $levels } līmeņiem
    .hint = Nevienam teikumam tik daudz nevajag: aizveriet katru { "{" } ar { "}" } un katru ( ar ).
bundle-syntax-token = šeit trūkst `{ $token }`
    .hint = Katrai `{ "{" }` ir sava `{ "}" }`, katrai `(` sava `)`, un katra varianta atslēga ir starp `[` un `]`.
bundle-syntax-empty-message = teikumam „{ $name }” nav teksta
    .hint = Rakstiet tekstu aiz `=` vai ar atkāpi nākamajā rindā.
bundle-syntax-empty-term = terminam -{ $term } nav teksta
    .hint = Rakstiet tekstu aiz `=` vai ar atkāpi nākamajā rindā.
bundle-syntax-option-twice = opcija „{ $option }” ir divreiz
    .hint = Atstājiet vienu no abām.
bundle-syntax-callee = funkciju raksta ar lielajiem burtiem
    .hint = Rakstiet, piemēram, PLACE($event-place, as: "at").
bundle-syntax-no-default = neviens variants nav noklusējuma variants
    .hint = Lieciet `*` pirms varianta, ko saka, ja neviens cits neder: *[other] …
bundle-syntax-two-defaults = divi varianti ir noklusējuma varianti
    .hint = Tikai vienam variantam priekšā ir `*`.
bundle-syntax-no-value = šeit trūkst teksta
    .hint = Rakstiet tekstu aiz `=` vai aiz varianta atslēgas.
bundle-syntax-open-quotation = pēdiņas šajā rindā nav aizvērtas
    .hint = Aizveriet tās ar ".
bundle-syntax-closing-brace = šī `{ "}" }` neko neaizver
    .hint = Izņemiet to vai ierakstiet `{ "{" }`, kuras pirms tās trūkst.
bundle-syntax-fact-last = fakts ir aiz opcijām
    .hint = Rakstiet faktu vispirms: PLACE($event-place, as: "at").
bundle-syntax-option-value = opcijas vērtība ir vārds pēdiņās vai skaitlis
    .hint = Rakstiet, piemēram, as: "at".
bundle-syntax-selector = pēc šā variantu izvēlēties nevar
    .hint = Izvēlieties pēc TENSE, SAME, skaita vai fakta, kas ir „jā” vai „nē”.
bundle-syntax-term-attribute = termina atribūtu nevar pateikt
    .hint = Uzrakstiet pašus vārdus vai izveidojiet no tiem teikumu.
bundle-syntax-escape = tādu kodu Fluent nepazīst
    .hint = Rakstiet pašu rakstzīmi.
bundle-syntax-nothing-to-say = starp `{ "{" }` un `{ "}" }` jābūt kaut kam, ko pateikt
    .hint = Rakstiet faktu ($event-theme), funkciju (PLACE($event-place)) vai teikuma nosaukumu.
bundle-syntax-stray-line = šī rinda nav ne teikums, ne daļa no iepriekšējā
    .hint = Teikums ir `nosaukums = teksts`; nākamā tā teksta rinda ir ar atkāpi; piezīme sākas ar `# `.
