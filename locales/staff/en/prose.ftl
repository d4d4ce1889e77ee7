# What is wrong with the prose, with sentences that staff vary or move, and with article templates.

## References

prose-no-template = this is not a template: prose knows references only
    .hint = Write the text itself, with facts as { "{{" } path { "}}" }.
reference-not-closed = the reference is not closed
    .hint = Close it with { "}}" }.
reference-empty = the reference is empty
    .hint = Write the path of a fact: { "{{" } event.place | at { "}}" }.
no-such-fact = there is no fact "{ $path }"
    .hint = A path is such as event.place, project.lead or figures.NAME.
release-has-no-fact = this release has no fact "{ $path }"
    .hint = Give the fact in the record, or take the reference out.
give-fact =
    Give the fact in the record, or take the reference out:
    { $lines }
did-you-mean-reference = Did you mean { "{{" } { $name } { "}}" }?
fact-holds = Of "{ $name }" the record gives: { $paths }.
needed-by-reference = this reference needs the form
needed-by-sentence = this sentence needs the form

## Operations and relations

yes-or-no-fact = "{ $path }" is a yes-or-no fact and cannot be said
    .hint = Say it in the words of the sentence.
relation-does-not-fit = "{ $path }" cannot stand in the relation "{ $relation }"
operation-does-not-fit = "{ $operation }" does not fit "{ $path }"
no-such-operation = there is no relation or operation "{ $name }"
did-you-mean-of-possible = Did you mean "{ $name }"? { $possible }
nothing-possible = This fact cannot be said on its own.
one-possible = Possible here is { $operation }.
operations-possible = Possible here are { $operations }.
relations-possible = Possible here are the relations { $relations }, and { $operations }.
options-not-closed = the options are not closed
    .hint = Close them with ).
option-not-named = an option is a name and a value in quotation marks
    .hint = Write case="genitive".
no-such-option = { $operation } has no option { $name }="{ $value }"
    .hint = Possible are { $possible }.
option-takes-number = Its value is a whole number from one, in digits.
option-takes-word = Its value is a word of the language.
operation-without-options = It has no options.

## Sentences moved into the prose

move-into-prose-only = a sentence can be moved into `prose` only
    .hint = Write the words out, with facts as { "{{" } path { "}}" }.
sentence-not-named = the sentence is not named
    .hint = Write { "{{" } say("theme") { "}}" }, or { "{{" } say("held", event="linz") { "}}" } for one of several events.
no-sentence = this release has no sentence "{ $id }"
    .hint = Its sentences are { $sentences }.
sentence-not-of-event = the sentence "{ $id }" is not said of an event "{ $event }"
    .hint = Its events are { $events }.
sentence-of-which-event = the sentence "{ $id }" is said of each of several events
    .hint = Name the event, one of { $events }: { "{{" } say("{ $id }", event="{ $first }") { "}}" }.
sentence-of-no-event = the sentence "{ $id }" is not about one of several events
    .hint = Write { "{{" } say("{ $id }") { "}}" }.
heading-cannot-move = "{ $id }" is a heading, which cannot be moved into the text
    .hint = Write the words out.
sentence-twice = the sentence "{ $id }" stands here for the second time
    .hint = Keep one of the two.
sentence-says-nothing = the sentence "{ $id }" says nothing in "{ $language }"
    .hint = The record lacks a fact that it needs. Give the fact, or take the reference out.
silent-but-moved = the sentence "{ $id }" is left out here, but the prose moves it
    .hint = Take this out, or { "{{" } say("{ $id }") { "}}" } out of the prose.
uneven-sentence = the sentence "{ $id }" is moved in { $languages }, but not here
    .hint = Write { "{{" } { $call } { "}}" } in this text too, or take it out of the others.
uneven-sentence-of-event = the sentence "{ $id }" of the event "{ $event }" is moved in { $languages }, but not here
    .hint = Write { "{{" } { $call } { "}}" } in this text too, or take it out of the others.
language-quoted = "{ $language }"
one-and-other = { $one } and { $other }

## Sentences varied by `say:`

no-wording = the sentence "{ $id }" has no wording "{ $wording }"
    .hint = Its wordings are { $wordings }.
one-wording-only = It has one wording only; reword it under the languages.
wording-of-several-events = the sentence "{ $id }" is said of each of several events, and cannot be reworded
    .hint = Leave it out by `none:` and write your words in `prose`, with facts such as { "{{" } events.{ $event }.place { "}}" }.
headline-left-out = the headline "{ $id }" cannot be left out
    .hint = Choose another wording, or write your own under the languages.
wording-lacks-fact = the wording "{ $wording }" needs a fact that the record lacks
    .hint = Give the fact, or choose another wording.
wording-leaves-out = in "{ $language }" this wording leaves out { $path }
    .hint = Say it as { "{{" } { $path } { "}}" }, or add `drops: [{ $path }]` below the wordings.
dropped-but-not-said = the sentence "{ $id }" does not say "{ $path }"
    .hint = Only facts that the default sentence says can be dropped.
wording-one-paragraph = a wording is one paragraph
    .hint = Write it without blank lines, headings and lists; longer texts stand in `prose`.

## Quotations

quote-into-prose-only = a quotation can be placed in `prose` only
    .hint = Take the reference out here, and place it in the text.
quotation-not-named = the quotation is not named
    .hint = Write { "{{" } quote("anna-berzina") { "}}" } with the key of the person, or { "{{" } quote("anna-berzina", number=2) { "}}" } for another one of the same person.
no-quotation = this release has no quotation of "{ $who }"
    .hint = It quotes { $people }.
no-quotations = Write it under `quotes:`, with `who` and the words in every language.
no-quotation-of-number = there is no quotation { $number } of "{ $who }"
    .hint = Their numbers go up to { $last }, in the order of `quotes:`.
quotation-twice = this quotation of "{ $who }" stands here for the second time
    .hint = Keep one of the two; another one of the same person is named with its number, such as number=2.
uneven-quotation = the quotation of "{ $who }" is placed in { $languages }, but not here
    .hint = Write { "{{" } { $call } { "}}" } in this text too, or take it out of the others.
quotation-one-paragraph = a quotation is one paragraph
    .hint = Write it without blank lines, headings and lists; what goes on is another entry of `quotes:`.
quotation-without-words = the message "{ $id }" does not say what it quotes
    .hint = Put { "{" } TEXT($quote-words) { "}" } between its quotation marks.

## The whole article

article-lacks =
    the article in "{ $language }" has no { $part ->
        [headline] headline
       *[opening] opening paragraph
    }
    .hint = Give the facts that a { $kind } says first, such as the dates and the place of the event.

## Markdown

cannot-hold-html = an article cannot hold HTML
    .hint = Write the text alone; emphasis is *so*, a link is [text](address).
cannot-hold-rule = an article cannot hold a rule
    .hint = Leave a blank line between paragraphs.
cannot-hold-depth = an article cannot hold so many elements in each other
    .hint = Put fewer lists and quotations into each other.
cannot-hold-image = an article cannot hold an image
    .hint = Pictures do not stand in the prose.
cannot-hold-link = an article cannot hold this link
    .hint = A link begins with https://, http://, mailto: or tel:, or is release:ID for a release of this site.
cannot-hold-empty-heading = an article cannot hold a heading without words
    .hint = Write its words behind the #.
cannot-hold-empty-item = an article cannot hold a list item without words
    .hint = Write its words, or remove the line.
cannot-hold-empty-link = an article cannot hold a link without words
    .hint = Write its words: [words](address).
cannot-hold-empty-paragraph = an article cannot hold a paragraph without words
    .hint = Write its words, or remove it.
cannot-hold-empty-table = an article cannot hold a table without words
    .hint = Write its words between the |, or remove it.
social-one-paragraph = a text for networks is one paragraph
    .hint = Write it without headings, lists and blank lines.
cannot-hold-definition = an article cannot hold the address of a link apart from its words
    .hint = Write it behind the words: [words](address).

## Article templates

template-unreadable = the template cannot be read: { $trouble }
    .hint = An article template holds headings, { "{{" } say("…") { "}}" }, { "{{" } prose { "}}" }, and conditions on facts: { "{%" } if event.place { "%}" }…{ "{%" } endif { "%}" }.
no-message-for-kind = no language has a message "{ $id }" for this kind
    .hint = Messages stand in sentences.ftl and in the file of the kind, in every language.
no-mark-of-heading = "{ $words }" is not the mark of a heading here
    .hint = A heading begins its line: # { "{{" } say("title") { "}}" }, ## { "{{" } say("…") { "}}" }.
no-such-items = there are no items "{ $items }"
    .hint = Write { "{{" } items("results") { "}}" }.
headline-says-nothing = this headline says nothing of some releases
    .hint = Give it a sentence for every case: { "{%" } if … { "%}" }{ "{{" } say("…") { "}}" }{ "{%" } else { "%}" }{ "{{" } say("…") { "}}" }{ "{%" } endif { "%}" }.
template-without-headline = the template has no headline
    .hint = Begin it with a line such as # { "{{" } say("title") { "}}" }.
template-with-two-headlines = the template has two headlines
    .hint = Headings below the headline begin with ##.
template-says-prose-twice = the template says the prose twice
    .hint = Write { "{{" } prose { "}}" } once.
template-without-prose = the template does not say the prose
    .hint = Write { "{{" } prose { "}}" } where it belongs, or take `prose` out of the front matter.
template-without-quotes = the template does not say the quotations
    .hint = Write { "{{" } quotes { "}}" } where they belong, or take `quotes` out of the front matter.
template-says-quotes-twice = the template says the quotations twice
    .hint = Write { "{{" } quotes { "}}" } once.
template-with-words = an article template holds no words of its own: "{ $words }"
    .hint = Put the words into a message of every language and say it: { "{{" } say("…") { "}}" }.
not-in-a-heading = "{ $words }" cannot stand in a heading
    .hint = A heading holds sentences: { "{{" } say("…") { "}}" }. Write the rest below it.
key-facts-say-only = the key facts hold sentences only, not "{ $words }"
    .hint = Write { "{{" } say("…") { "}}" }: a label as a heading, its values below it.
key-facts-without-label = a value of the key facts has no label above it
    .hint = Begin every row with its label: ## { "{{" } say("…") { "}}" }.
template-cannot-print = an article template cannot print "{ $words }"
    .hint = It prints { "{{" } say("…") { "}}" }, { "{{" } items("results") { "}}" }, { "{{" } prose { "}}" }, { "{{" } quotes { "}}" } and { "{{" } links { "}}" }; facts stand in conditions: { "{%" } if event.place { "%}" }…{ "{%" } endif { "%}" }.
