# Ce spune `vestnesis inflect`: regula din spatele unei forme, numele formelor, tabelul din jurul lor.

rule-given = dată în registru
rule-as-it-stands = așa cum este
rule-as-it-is = { $rule }
rule-as-written = cum este scris
rule-indeclinable = invariabil, cum spune registrul
rule-then = { $before }; { $rule }
rule-of-word = { $word }: { $rule }
rule-of-parts = { $one } + { $other }

## Genders

gender-masculine = masculin
gender-feminine = feminin
gender-neuter = neutru

## Rules of Latvian

rule-dictionary-form = forma de dicționar
rule-not-declined = nu se declină
rule-listed = { $rule } (din listă)
rule-stem-listed = { $rule }, radicalul nu se schimbă (din listă)
rule-stem-added = { $rule }, radical + { $letter }
rule-stem-changed = { $rule }, { $from } → { $to }
declension-1 = declinarea I
declension-2 = declinarea a II-a
declension-2-in-s = declinarea a II-a în -s
declension-3 = declinarea a III-a
declension-4 = declinarea a IV-a
declension-4-masculine = declinarea a IV-a, masculin
declension-5 = declinarea a V-a
declension-5-masculine = declinarea a V-a, masculin
declension-6 = declinarea a VI-a
declension-6-masculine = declinarea a VI-a, masculin
declension-reflexive = substantiv reflexiv
declension-definite = adjectiv hotărât
declension-definite-in-ej = adjectiv hotărât în -ēj-

## Rules of English

rule-plural-given = plural dat în registru
rule-plural-like-singular = plural identic cu singularul
rule-plural-irregular = plural neregulat, din listă
rule-plural-in-ves = -f → -ves, din listă
rule-plural-in-ies = consoană și -y → -ies
rule-plural-regular = plural regulat în { $ending }
rule-plural-on-first-half = plural la prima parte
rule-apostrophe-alone = doar apostrof după pluralul în -s

## Rules of Romanian

rule-no-letters = nu are litere de declinat
rule-two-heads = doi termeni legați prin „și”: se declină amândoi
rule-ordinal-first = numeral ordinal în față: „celui de-al”, „celei de-a”
rule-first-half = compus: prima parte se declină, a doua rămâne neschimbată
rule-adjective-first = adjectivul din față poartă articolul, substantivul nu are
rule-person-unchanged = nume de persoană, neschimbat
rule-person = nume de persoană: „lui” sau -a → -ei
rule-name-unchanged = nume propriu, neschimbat
rule-name-in-a = nume propriu în -a: { $change }
rule-gender-by-ending = { $gender } după terminație
rule-gender-by-article = { $gender } după articol
rule-plural-as-written = plural, cum este scris
rule-plural-by-ending = plural după terminație, { $change }
rule-plural-listed = plural din listă, { $change }
rule-genitive-given = genitiv format de la pluralul din registru
rule-genitive-by-ending = genitiv format de la plural, după terminație, { $change }
rule-genitive-listed = genitiv format de la pluralul din listă, { $change }
rule-with-article = articolul { $article }
rule-without-article = fără articol
rule-adjectives-agree = adjectivele se acordă

## The table

inflect-nominative = nominativ
inflect-genitive = genitiv
inflect-dative = dativ
inflect-accusative = acuzativ
inflect-locative = locativ
inflect-vocative = vocativ
inflect-base-form = forma de bază
inflect-possessive = forma posesivă
inflect-nominative-accusative = nominativ–acuzativ
inflect-genitive-dative = genitiv–dativ
inflect-singular = singular
inflect-plural = plural
inflect-both-numbers = la fel la singular și la plural
inflect-indefinite = { $number }, nearticulat
inflect-definite = { $number }, articulat
inflect-latvian = letonă
inflect-english = engleză
inflect-romanian = română
inflect-gender-given = { $gender }, cum s-a indicat
inflect-gender-taken = considerat { $gender }
inflect-gender-unknown = gen necunoscut
inflect-plural-only = numai plural
inflect-person = persoană
inflect-form-and-next = { $forms }, { $next }
inflect-ways-out = Unde nu există forma ({ $mark }): { $hints }
inflect-correction = Dacă o formă este greșită, scrieți-o pe cea corectă lângă nume, în registru; ea are întotdeauna prioritate:
