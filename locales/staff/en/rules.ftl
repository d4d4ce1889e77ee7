# What `vestnesis inflect` says: the rule behind a form, the names of forms, the table around them.

rule-given = given in the register
rule-as-it-stands = as it stands
rule-as-it-is = { $rule }
rule-as-written = as written
rule-indeclinable = does not decline, as the register says
rule-then = { $before }; { $rule }
rule-of-word = { $word }: { $rule }
rule-of-parts = { $one } + { $other }

## Genders

gender-masculine = masculine
gender-feminine = feminine
gender-neuter = neuter

## Rules of Latvian

rule-dictionary-form = the dictionary form
rule-not-declined = does not decline
rule-listed = { $rule } (listed)
rule-stem-listed = { $rule }, stem stays (listed)
rule-stem-added = { $rule }, stem + { $letter }
rule-stem-changed = { $rule }, { $from } → { $to }
declension-1 = 1st declension
declension-2 = 2nd declension
declension-2-in-s = 2nd declension in -s
declension-3 = 3rd declension
declension-4 = 4th declension
declension-4-masculine = 4th declension, masculine
declension-5 = 5th declension
declension-5-masculine = 5th declension, masculine
declension-6 = 6th declension
declension-6-masculine = 6th declension, masculine
declension-reflexive = reflexive noun
declension-definite = definite adjective
declension-definite-in-ej = definite adjective in -ēj-

## Rules of English

rule-plural-given = plural given in the register
rule-plural-like-singular = plural like the singular
rule-plural-irregular = irregular plural from the list
rule-plural-in-ves = -f → -ves from the list
rule-plural-in-ies = consonant and -y → -ies
rule-plural-regular = regular plural in { $ending }
rule-plural-on-first-half = plural on the first half
rule-apostrophe-alone = apostrophe alone after a plural in -s

## Rules of Romanian

rule-no-letters = no letters to inflect
rule-two-heads = two heads with "și": both inflect
rule-ordinal-first = ordinal in front: "celui de-al", "celei de-a"
rule-first-half = compound: the first half inflects, the second stays
rule-adjective-first = adjective in front carries the article, the noun has none
rule-person-unchanged = person's name, unchanged
rule-person = person's name: "lui", or -a → -ei
rule-name-unchanged = name, unchanged
rule-name-in-a = name in -a: { $change }
rule-gender-by-ending = { $gender } by its ending
rule-gender-by-article = { $gender } by its article
rule-plural-as-written = plural as written
rule-plural-by-ending = plural by its ending, { $change }
rule-plural-listed = plural from the list, { $change }
rule-genitive-given = genitive on the plural given in the register
rule-genitive-by-ending = genitive on the plural by its ending, { $change }
rule-genitive-listed = genitive on the plural from the list, { $change }
rule-with-article = article { $article }
rule-without-article = without its article
rule-adjectives-agree = adjectives agree

## The table

inflect-nominative = nominative
inflect-genitive = genitive
inflect-dative = dative
inflect-accusative = accusative
inflect-locative = locative
inflect-vocative = vocative
inflect-base-form = base form
inflect-possessive = possessive
inflect-nominative-accusative = nominative–accusative
inflect-genitive-dative = genitive–dative
inflect-singular = singular
inflect-plural = plural
inflect-both-numbers = the same in both numbers
inflect-indefinite = { $number }, indefinite
inflect-definite = { $number }, definite
inflect-latvian = Latvian
inflect-english = English
inflect-romanian = Romanian
inflect-gender-given = { $gender } as given
inflect-gender-taken = taken as { $gender }
inflect-gender-unknown = gender not known
inflect-plural-only = plural only
inflect-person = person
inflect-form-and-next = { $forms }, { $next }
inflect-ways-out = Where there is no form ({ $mark }): { $hints }
inflect-correction = If a form is wrong, write the right one beside the name in the register; it always wins:
