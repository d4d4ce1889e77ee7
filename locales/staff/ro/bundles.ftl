# Ce nu este în regulă în fișierele de limbă ale unui site: locales/<limba>/*.ftl.

bad-language-tag = „{ $tag }” nu este un cod de limbă (BCP 47)
    .hint = Au gramatică limbile lv, en și ro; codurile sunt, de exemplu, lv, en-GB, ro.
language-without-data = CLDR nu are date pentru „{ $tag }”
    .hint = Au gramatică limbile lv, en și ro; codurile sunt, de exemplu, lv, en-GB, ro.

bundle-none-of-language = limba „{ $language }” nu are fișiere de limbă
    .hint = Copiați fișierele altei limbi în { $folder } și traduceți-le sau scoateți limba.
bundle-file-missing = limba „{ $language }” nu are fișierul { $stem }.ftl
    .hint = Copiați acest fișier ca locales/{ $language }/{ $stem }.ftl și traduceți-l.
bundle-message-missing = limba „{ $language }” nu are mesajul „{ $message }”
    .hint = Adăugați `{ $message } = …` în { $file }.
bundle-attribute-missing = limba „{ $language }” nu are mesajul „{ $message }”
    .hint = Adăugați `.{ $attribute } = …` sub „{ $above }” în { $file }.
bundle-word-missing = limba „{ $language }” nu are cuvântul „{ $word }”
    .hint = Adăugați `{ $word } = …` în { $file }.
bundle-lexicon-lacks = lexicul nu are cuvântul „{ $word }”
    .hint = Adăugați `{ $word } = …` în { $file }.
bundle-near = Ați vrut să scrieți { $near }?

## Ce spune fișierul însuși

bundle-interface-not-plain = cuvântul de interfață „{ $word }” nu este text simplu
    .hint = Cuvintele paginilor nu conțin nici variabile, nici funcții.
bundle-word-not-plain = cuvântul „{ $word }” nu are text simplu
    .hint = Un cuvânt al lexicului este text fără `{ "{ }" }`.
bundle-word-attribute-unknown = un cuvânt nu are atributul „{ $attribute }” cu valoarea „{ $value }”
    .hint = Sunt posibile `.gender = feminine`, `.number = plural`, `.article = the`, `.indeclinable = yes` și forme precum `.genitive` sau `.plural_locative`.
bundle-says-nothing = mesajul „{ $name }” este gol
    .hint = Scrieți textul lui; o fișă poate omite o propoziție cu `none`.
bundle-number = numărul { $number } nu provine din fișă
    .hint = Un număr care apare în text este o informație din fișă: scrieți { "{ NUMBER($participants-total) }" }.
bundle-forbidden-escape = textul conține un caracter pe care niciun text nu îl poate avea ({ $code })
    .hint = Ștergeți acest cod de caracter.
bundle-unsayable = mesajul „{ $name }” nu poate fi redat: { $error }
    .hint = Scurtați mesajul sau împărțiți-l în două.

## Nume care apar de două ori și cercuri

bundle-message-twice = mesajul „{ $name }” apare de două ori
    .hint = Ștergeți unul dintre cele două sau dați-i alt nume.
bundle-term-twice = termenul „{ $name }” apare de două ori
    .hint = Ștergeți unul dintre cei doi sau dați-i alt nume.
bundle-other-there = apare și aici
bundle-variant-twice = varianta [{ $key }] apare de două ori
    .hint = S-ar folosi doar prima: ștergeți una dintre ele.
bundle-variant-first = prima
bundle-namesake = termenul -{ $name } are numele unui mesaj
    .hint = Redenumiți termenul sau mesajul.
bundle-namesake-there = mesajul este aici
bundle-circle-of-one = mesajul „{ $name }” trimite la el însuși
    .hint = Scrieți chiar cuvintele în unul dintre mesaje.
bundle-circle = mesajele { $names } trimit la nesfârșit unul la altul
    .hint = Scrieți chiar cuvintele în unul dintre mesaje.
bundle-named-first = „{ $name }”
bundle-named-next = { $before }, „{ $name }”
bundle-named-last = { $before } și „{ $name }”

## Informații, mesaje și termeni

bundle-no-fact = nu există informația ${ $fact }
    .hint = Variabilele sunt căile informațiilor, cu cratime, de exemplu $event-place sau $project-partners.
bundle-bare-fact = ${ $fact } nu poate fi redată fără o funcție
bundle-say-by = Scrieți { "{" } { $function }(${ $fact }) { "}" }, cu opțiunile de care are nevoie propoziția.
bundle-say-by-variants = Scrieți { "{" } ${ $fact } -> [yes] text *[no] text { "}" }.
bundle-no-message = nu există mesajul „{ $name }”
    .hint = Mesajele se află în fișierele comune și în fișierul tipului.
bundle-no-attribute = mesajul „{ $name }” nu are atributul .{ $attribute }
    .hint = Indicați un atribut aflat sub mesaj.
bundle-no-text-of-its-own = mesajul „{ $name }” nu are text propriu
    .hint = Indicați un atribut aflat sub mesaj.
bundle-no-term = nu există termenul -{ $term }
    .hint = Termenii se află în fișierele comune și în fișierul tipului: -nume = text.
bundle-term-needs = termenul -{ $term } are nevoie de argumentul „{ $argument }”
    .hint = Scrieți { "{" } -{ $term }({ $argument }: "…") { "}" }.
bundle-term-has-no-argument = termenul -{ $term } nu are argumentul „{ $argument }”
    .hint = Termenul -{ $term } nu folosește un astfel de argument.
bundle-term-knows-no-key = argumentul { $argument } al termenului -{ $term } nu are valoarea „{ $key }”
    .hint = Sunt posibile { $keys }.
bundle-fact-in-term = un termen nu vede informația ${ $fact }
    .hint = Un termen vede doar argumentele apelului său, de exemplu -termen(case: "genitive"). Puneți informația în mesaj.
bundle-call-in-term = un termen nu poate apela { $function }
    .hint = Funcțiile primesc informații, pe care un termen nu le vede. Puneți apelul în mesaj.
bundle-term-in-term = un termen nu poate conține termenul -{ $term }
    .hint = După el, Fluent uită argumentele termenului exterior. Scrieți aici cuvintele termenului -{ $term } sau indicați ambii termeni în mesaj.
bundle-message-in-term = un termen nu poate conține mesajul „{ $name }”
    .hint = Într-un termen, un mesaj nu vede informațiile. Scrieți aici cuvintele lui sau puneți-l lângă termen.

## Funcțiile și opțiunile lor

bundle-no-function = nu există funcția { $function }
    .hint = Funcțiile sunt { $functions }.
bundle-takes-one = { $function } primește o singură informație, nu { $given }
    .hint = { $does } Scrieți { $function }($cale).
bundle-takes-two = { $function } primește două informații, nu { $given }
    .hint = { $does } Scrieți { $function }($cale, $cale).
bundle-takes-facts = { $function } primește o informație, de exemplu $event-place
    .hint = Redați informațiile pe rând: funcțiile nu se pun una în alta.
bundle-cannot-take = { $function } nu poate primi ${ $fact }
    .hint = Pentru această informație există { $functions }.
bundle-key-as-text = { $function } dă o cheie pentru un selector, nu un text
    .hint = Scrieți { "{" } { $function }(…) -> [cheie] text *[other] text { "}" }.
bundle-no-option = { $function } nu are opțiunea „{ $option }”
bundle-no-options = { $function } nu are opțiuni.
bundle-options = Opțiunile pentru { $function } sunt { $options }.
bundle-unquoted = valoarea opțiunii „{ $option }” nu este între ghilimele
    .hint = Scrieți { $option }: "{ $value }".
bundle-bad-value = { $function }: „{ $option }” nu poate fi „{ $value }”
bundle-values = { $does } Sunt posibile { $values }.

## Selectorii și cheile variantelor

bundle-key-never-given = { $selector } nu dă niciodată „{ $key }”
bundle-near-key = Ați vrut să scrieți { $near }? { $possible }
bundle-keys = Sunt posibile { $keys }.
bundle-keys-and-numbers = Sunt posibile { $keys } și numere întregi, de exemplu [2].
bundle-text-selects = { $function } dă un text, după care nu se poate alege
bundle-fact-selects = după ${ $fact } nu se poate alege
bundle-term-selects = după termenul -{ $term } nu se poate alege
bundle-literal-selects = după „{ $text }” se alege mereu același lucru
bundle-what-selects = Alegeți după TENSE, SAME, HOLDS, un număr, un nume (numărul și genul lui), o oră sau o informație de tip da/nu.

## Ce nu poate citi Fluent

bundle-too-deep = parantezele sunt puse una în alta pe mai mult de { $levels } de niveluri
    .hint = Niciun mesaj nu are nevoie de atât: închideți fiecare { "{" } cu { "}" } și fiecare ( cu ).
bundle-syntax-token = aici lipsește `{ $token }`
    .hint = Fiecare `{ "{" }` are un `{ "}" }`, fiecare `(` are un `)` și fiecare cheie de variantă se scrie între `[` și `]`.
bundle-syntax-empty-message = mesajul „{ $name }” nu are text
    .hint = Scrieți textul după `=` sau, indentat, pe rândul următor.
bundle-syntax-empty-term = termenul -{ $term } nu are text
    .hint = Scrieți textul după `=` sau, indentat, pe rândul următor.
bundle-syntax-option-twice = opțiunea „{ $option }” apare de două ori
    .hint = Păstrați una dintre cele două.
bundle-syntax-callee = o funcție se scrie cu majuscule
    .hint = Scrieți, de exemplu, PLACE($event-place, as: "at").
bundle-syntax-no-default = niciuna dintre variante nu este cea implicită
    .hint = Puneți `*` înaintea variantei care se folosește când nu se potrivește alta: *[other] …
bundle-syntax-two-defaults = două variante sunt implicite
    .hint = O singură variantă are `*` în față.
bundle-syntax-no-value = aici lipsește un text
    .hint = Scrieți textul după `=` sau după cheia variantei.
bundle-syntax-open-quotation = ghilimelele nu sunt închise pe acest rând
    .hint = Închideți-le cu ".
bundle-syntax-closing-brace = acest `{ "}" }` nu închide nimic
    .hint = Ștergeți-l sau scrieți `{ "{" }` care lipsește înaintea lui.
bundle-syntax-fact-last = informația este scrisă după opțiuni
    .hint = Scrieți întâi informația: PLACE($event-place, as: "at").
bundle-syntax-option-value = valoarea unei opțiuni este un cuvânt între ghilimele sau un număr
    .hint = Scrieți, de exemplu, as: "at".
bundle-syntax-selector = după acest element nu se poate alege o variantă
    .hint = Alegeți după TENSE, SAME, un număr sau o informație de tip da/nu.
bundle-syntax-term-attribute = atributul unui termen nu poate fi redat
    .hint = Scrieți chiar cuvintele sau faceți din ele un mesaj.
bundle-syntax-escape = Fluent nu cunoaște acest cod de caracter
    .hint = Scrieți chiar caracterul.
bundle-syntax-nothing-to-say = între `{ "{" }` și `{ "}" }` trebuie scris ceva de redat
    .hint = Scrieți o informație ($event-theme), o funcție (PLACE($event-place)) sau numele unui mesaj.
bundle-syntax-stray-line = acest rând nu este nici mesaj, nici parte a celui de deasupra
    .hint = Un mesaj este `nume = text`; un rând următor al textului este indentat; un comentariu începe cu `# `.
