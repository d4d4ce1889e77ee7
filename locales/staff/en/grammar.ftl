# Why a form cannot be said, with what to write instead: every message here has its next step.

## All languages

word-empty = the word is empty
    .hint = Write the word in the register.
name-not-given = the name "{ $name }" is not given
    .hint = Add a line `{ $language }:` with the name where it is written: in the register or in the record.
name-of-entry-not-given = the name of an entry is not given
    .hint = Add a line `{ $language }:` with the name where it is written: in the register or in the record.
text-not-in-language = the text is not written in the language "{ $language }"
    .hint = Add a line `{ $language }:` to it.
not-in-lexicon = the lexicon has no { NAME($what) } "{ $key }"
    .hint = Add `{ $key } = …` to { $file }.ftl of every language, or correct the key.
role-not-in-lexicon = the lexicon has no role "{ $key }"
    .hint = Add `{ $key } = …` to roles.ftl of every language, or write the role in words.
person-without-role = "{ $person }" has no role
    .hint = Add `role:` to the person in register/people.yaml.
list-without-one-noun = the list holds things that no one noun counts
    .hint = Count them in the words of the sentence, or give their number as a figure of the record.
fact-of-another-sort = { $operation } does not say facts of this sort
    .hint = Use an operation that takes such a fact.
person-without-plural = "{ $name }" is a person's name and has no plural
    .hint = Ask for the singular, or write the plural in the register (`plural:`).

## English

name-without-plural = "{ $name }" is a name and has no plural
    .hint = Ask for the singular, or write the plural in the register (`plural:`).
number-without-possessive = a number of "{ $noun }" has no possessive
    .hint = Use the relation `of`: it brings its preposition.
person-with-role-without-possessive = "{ $name }, { $role }" has no possessive
    .hint = Use the relation `of`, or say the name alone.
no-ordinal-of-zero = 0 has no ordinal
    .hint = Write an ordinal from 1.

## Latvian

lv-word-without-case = "{ $word }" has no { NAME($case) }
    .hint = Write around it with the genitive ("{ $genitive } laikā"), or use another noun ("sanāksme").
lv-ordinal-without-neuter = Latvian has no neuter
    .hint = Let the ordinal agree with a masculine or feminine noun.
lv-noun-without-neuter = Latvian has no neuter
    .hint = Write `gender: masculine` or `gender: feminine` for "{ $word }".
lv-gender-unknown = the gender of "{ $word }" is not known
    .hint = Its ending does not tell the gender. Write `gender: masculine` or `gender: feminine` in the register.
lv-not-agreeing = "{ $word }" does not agree with a noun
    .hint = Give a participle or adjective in the masculine singular, such as "iesaistīts" or "jaunais". A verb in the third person has one form for all: write it in the sentence itself.

## Romanian

ro-no-case = Romanian has no { NAME($case) } of "{ $word }"
    .hint = Use a relation, such as `at`: it brings its preposition.
ro-looks-like-a-name = "{ $name }" looks like a name: no rule gives it an article or a plural
    .hint = Write the form in the register (`definite:`, `plural:`), or give the noun's `gender:`.
ro-genitive-without-rule = the genitive of "{ $name }" follows no rule
    .hint = Write the form in the register (`genitive:`), or put a noun such as "orașul" before the name.
ro-not-agreeing = "{ $word }" is not an adjective or participle that can agree
    .hint = Write one word in the masculine singular ("implicat"); choose between forms of a verb with a selector.
ro-ordinal-without-case = Romanian ordinals have no { NAME($case) }
    .hint = Ask for the nominative or the genitive.
ro-ordinal-without-plural = the ordinal { $number } has no plural in Romanian
    .hint = Word the sentence with a singular noun.
ro-no-ordinal-of-zero = 0 has no ordinal in Romanian
    .hint = Write an ordinal from 1.

## Languages without grammar rules

plain-form = the register gives no { $key } of "{ $word }"
    .hint = This language has no grammar rules: add `{ $key }: …` beside the name in the register.
plain-relation = there is no rule for the relation "{ $relation }" of "{ $word }"
    .hint = This language has no grammar rules: add the whole phrase as `{ $relation }: …` beside the name in the register, or ask for a case in the message and write the preposition there.
plain-form-beside-number = there is no rule for the form of "{ $noun }" beside a number
    .hint = This language has other plural forms than one and many: say { "{" } NUMBER($participants) { "}" } and select the noun in the message: { "{" } $participants -> [one] … *[other] … { "}" }.
plain-not-agreeing = there are no rules by which "{ $word }" could agree
    .hint = Select the form in the message by the number: { "{" } $participants -> [one] … *[other] … { "}" }.
plain-ordinal = there is no rule for the ordinal of { $number }
    .hint = This language has no grammar rules: ask for `style: "roman"`, or select the word in the message: { "{" } $event-ordinal -> [8] … *[other] … { "}" }.
plain-name-of-place = there is no rule for a name made of "{ $noun }" and "{ $place }"
    .hint = Give the body a `name:` in this language.
plain-role-in-body = there is no rule for the role "{ $role }" in a body
    .hint = Write the role of the person in words, with a line for this language.

## What `vestnesis inflect` is asked in vain

phrase-empty = the phrase is empty
    .hint = Write a word or phrase in the nominative.
no-plural = "{ $word }" is no plural
    .hint = Write the phrase in the plural, or leave out `--plural-only`.
plurals-follow-rules = { NAME($language) } plurals follow the rules
    .hint = Leave out `--plural`; a form that comes out wrong is written in the register.
language-without-neuter = { NAME($language) } has no neuter
    .hint = Write `--gender masculine` or `--gender feminine`.
language-without-case = { NAME($language) } has no { $cases }
    .hint = Its forms are: { $forms }.
