# What is wrong in the bundles of a site: locales/<language>/*.ftl.

bad-language-tag = "{ $tag }" is not a language tag (BCP 47)
    .hint = Languages with a grammar are lv, en and ro; tags are such as lv, en-GB, ro.
language-without-data = CLDR has no data for "{ $tag }"
    .hint = Languages with a grammar are lv, en and ro; tags are such as lv, en-GB, ro.

bundle-none-of-language = the language "{ $language }" has no bundles
    .hint = Copy the files of another language to { $folder } and translate them, or take the language out.
bundle-file-missing = the language "{ $language }" has no file { $stem }.ftl
    .hint = Copy this file to locales/{ $language }/{ $stem }.ftl and translate it.
bundle-message-missing = the language "{ $language }" has no message "{ $message }"
    .hint = Add `{ $message } = …` to { $file }.
bundle-attribute-missing = the language "{ $language }" has no message "{ $message }"
    .hint = Add `.{ $attribute } = …` below "{ $above }" in { $file }.
bundle-word-missing = the language "{ $language }" has no word "{ $word }"
    .hint = Add `{ $word } = …` to { $file }.
bundle-lexicon-lacks = the lexicon has no word "{ $word }"
    .hint = Add `{ $word } = …` to { $file }.
bundle-near = Did you mean { $near }?

## What a file says itself

bundle-interface-not-plain = the interface word "{ $word }" is not plain text
    .hint = Words of pages hold no variables and no functions.
bundle-word-not-plain = the word "{ $word }" has no plain text
    .hint = A word of the lexicon is text without `{ "{ }" }`.
bundle-word-attribute-unknown = a word has no attribute "{ $attribute }" with the value "{ $value }"
    .hint = Possible are `.gender = feminine`, `.number = plural`, `.article = the`, `.indeclinable = yes`, and forms such as `.genitive` or `.plural_locative`.
bundle-says-nothing = the message "{ $name }" says nothing
    .hint = Write its text; a record can leave a sentence out with `none`.
bundle-number = the number { $number } is not from the record
    .hint = A number that is said is a fact: write { "{ NUMBER($participants-total) }" }.
bundle-forbidden-escape = the text holds a character that no text may hold ({ $code })
    .hint = Take the escape out.
bundle-unsayable = the message "{ $name }" cannot be said: { $error }
    .hint = Make the message shorter, or split it into two.

## Names that stand twice, and circles

bundle-message-twice = the message "{ $name }" stands twice
    .hint = Delete one of the two, or give it another name.
bundle-term-twice = the term "{ $name }" stands twice
    .hint = Delete one of the two, or give it another name.
bundle-other-there = it stands here too
bundle-variant-twice = the variant [{ $key }] stands twice
    .hint = Only the first would be said: delete one of them.
bundle-variant-first = the first
bundle-namesake = the term -{ $name } has the name of a message
    .hint = Give one of the two another name.
bundle-namesake-there = the message stands here
bundle-circle-of-one = the message "{ $name }" leads back to itself
    .hint = Write the words out in one of the messages.
bundle-circle = the messages { $names } lead back to each other
    .hint = Write the words out in one of the messages.
bundle-named-first = "{ $name }"
bundle-named-next = { $before }, "{ $name }"
bundle-named-last = { $before } and "{ $name }"

## Facts, messages and terms

bundle-no-fact = there is no fact ${ $fact }
    .hint = Variables are the paths of facts with hyphens, such as $event-place or $project-partners.
bundle-bare-fact = ${ $fact } cannot be said without a function
bundle-say-by = Write { "{" } { $function }(${ $fact }) { "}" }, with the options that the sentence needs.
bundle-say-by-variants = Write { "{" } ${ $fact } -> [yes] text *[no] text { "}" }.
bundle-no-message = there is no message "{ $name }"
    .hint = Messages stand in the shared files and in the file of the kind.
bundle-no-attribute = the message "{ $name }" has no attribute .{ $attribute }
    .hint = Name an attribute that stands below the message.
bundle-no-text-of-its-own = the message "{ $name }" has no text of its own
    .hint = Name an attribute that stands below the message.
bundle-no-term = there is no term -{ $term }
    .hint = Terms stand in the shared files and in the file of the kind: -name = text.
bundle-term-needs = the term -{ $term } needs the argument "{ $argument }"
    .hint = Write { "{" } -{ $term }({ $argument }: "…") { "}" }.
bundle-term-has-no-argument = the term -{ $term } has no argument "{ $argument }"
    .hint = The term -{ $term } uses no such argument.
bundle-term-knows-no-key = the term -{ $term } knows no { $argument } "{ $key }"
    .hint = Possible are { $keys }.
bundle-fact-in-term = a term does not see the fact ${ $fact }
    .hint = A term sees only the arguments of its call, such as -term(case: "genitive"). Put the fact into the message.
bundle-call-in-term = a term cannot call { $function }
    .hint = Functions take facts, which a term does not see. Put the call into the message.
bundle-term-in-term = a term cannot hold the term -{ $term }
    .hint = After it Fluent forgets what the outer term was given. Write the words of -{ $term } out here, or name both terms in the message.
bundle-message-in-term = a term cannot hold the message "{ $name }"
    .hint = A message inside a term sees no facts. Write its words out here, or put it beside the term.

## Functions and their options

bundle-no-function = there is no function { $function }
    .hint = Functions are { $functions }.
bundle-takes-one = { $function } takes one fact, not { $given }
    .hint = { $does } Write { $function }($fact).
bundle-takes-two = { $function } takes two facts, not { $given }
    .hint = { $does } Write { $function }($fact, $fact).
bundle-takes-facts = { $function } takes a fact, such as $event-place
    .hint = Say facts one by one: functions are not nested.
bundle-cannot-take = { $function } cannot take ${ $fact }
    .hint = For this fact there are { $functions }.
bundle-key-as-text = { $function } gives a key for a selector, not a text
    .hint = Write { "{" } { $function }(…) -> [key] text *[other] text { "}" }.
bundle-no-option = { $function } has no option "{ $option }"
bundle-no-options = { $function } has no options.
bundle-options = Options of { $function } are { $options }.
bundle-unquoted = the value of "{ $option }" is not in quotation marks
    .hint = Write { $option }: "{ $value }".
bundle-bad-value = { $function }: "{ $option }" cannot be "{ $value }"
bundle-values = { $does } Possible are { $values }.

## Selectors and the keys of variants

bundle-key-never-given = { $selector } never gives "{ $key }"
bundle-near-key = Did you mean { $near }? { $possible }
bundle-keys = Possible are { $keys }.
bundle-keys-and-numbers = Possible are { $keys } and whole numbers such as [2].
bundle-text-selects = { $function } gives a text, which cannot select
bundle-fact-selects = ${ $fact } cannot select
bundle-term-selects = the term -{ $term } cannot select
bundle-literal-selects = "{ $text }" always selects the same
bundle-what-selects = Select on TENSE, SAME, HOLDS, a count, a name (its number and gender), a time or a yes–no fact.

## What Fluent cannot read

bundle-too-deep = the brackets are nested more than { $levels } levels deep
    .hint = No message needs that: close every { "{" } with { "}" } and every ( with ).
bundle-syntax-token = a `{ $token }` is missing here
    .hint = Every `{ "{" }` has its `{ "}" }`, every `(` its `)`, and every variant key stands between `[` and `]`.
bundle-syntax-empty-message = the message "{ $name }" has no text
    .hint = Write the text behind the `=`, or indented on the next line.
bundle-syntax-empty-term = the term -{ $term } has no text
    .hint = Write the text behind the `=`, or indented on the next line.
bundle-syntax-option-twice = the option "{ $option }" stands twice
    .hint = Keep one of the two.
bundle-syntax-callee = a function is written in capitals
    .hint = Write, for example, PLACE($event-place, as: "at").
bundle-syntax-no-default = none of the variants is the default
    .hint = Put `*` before the variant that is said when no other fits: *[other] …
bundle-syntax-two-defaults = two variants are the default
    .hint = Only one variant has a `*` before it.
bundle-syntax-no-value = a text is missing here
    .hint = Write the text behind the `=` or behind the variant key.
bundle-syntax-open-quotation = the quotation mark is not closed on this line
    .hint = Close it with ".
bundle-syntax-closing-brace = this `{ "}" }` closes nothing
    .hint = Take it out, or write the `{ "{" }` that is missing before it.
bundle-syntax-fact-last = the fact stands behind the options
    .hint = Write the fact first: PLACE($event-place, as: "at").
bundle-syntax-option-value = the value of an option is a word in quotation marks or a number
    .hint = Write, for example, as: "at".
bundle-syntax-selector = this cannot select a variant
    .hint = Select on TENSE, SAME, a count or a yes–no fact.
bundle-syntax-term-attribute = an attribute of a term cannot be said
    .hint = Write the words themselves, or make them a message.
bundle-syntax-escape = this is no escape that Fluent knows
    .hint = Write the character itself.
bundle-syntax-nothing-to-say = between `{ "{" }` and `{ "}" }` something to say is expected
    .hint = Write a fact ($event-theme), a function (PLACE($event-place)) or the name of a message.
bundle-syntax-stray-line = this line is neither a message nor a part of the one above
    .hint = A message is `name = text`; a further line of its text stands indented; a comment begins with `# `.
