# What fields and groups of fields are for: comments of `new`, descriptions of the schema, hints.

## A release

release = One piece of news: its facts once, its prose in every language.
release-kind = What sort of news it is: the name of a template in templates/articles/.
release-published = The day of publication; its year is the name of the folder.
release-draft = Whether it is not ready yet: nothing of it is published, and its faults stop nobody.
release-publish-at = The embargo: nothing of it is published before this moment.
release-aliases = Names that the record's file had before: old links keep working.
release-corrections = What was wrong in the release and is put right, each with its day.
release-withdrawn = That the release no longer holds: its page keeps the headline and this note, and no list names it.
release-languages = The languages of the release, if not those of the site.
release-project = The project: a key of the projects; or `is: KEY` with what is different here; or all of it written out.
release-programme = The programme, where the news is not about one project.
release-edition = Which edition of the programme.
release-event = The event. For several events write `events`.
release-events = Several events, each under a name by which the prose refers to it.
release-previous = The event before this one.
release-next = The event after this one.
release-participants = How many took part in all events together.
release-partners = The partners: one group, or a list of groups.
release-figures = Other numbers of this release, each under a name by which the prose refers to it.
release-motto = The motto, in the languages that have it.
release-quotes = What people said: each with the key of the person, and the words in every language without quotation marks.
release-results = What came out of it: whole sentences.
release-boilerplate = The texts at the end, if not those of the site: keys of the boilerplate; or none.
release-contacts = The press contacts, if not those of the site: keys of the contacts; or none.
release-links = Pages to read on.
release-images = Pictures: the first stands under the headline, the others after the text.
release-attachments = Files to download: PDF, DOCX and the like.
release-social = A short text for networks and short messages, where the headline will not do; it can refer to facts.
release-say = Other wordings of generated sentences.
release-prose = What only you can tell: Markdown, with references to the facts.
quotation = What somebody said, in every language of the release, without quotation marks.
quotation-who = Who said it: a key of the people.
quotation-say = Another wording of the sentence around the words: `before` names the person first, `again` says only he or she.
note = A correction or withdrawal with its day.
note-date = The day of the note.
note-text = What readers are told: whole sentences.
link = A page to read on.
link-url = Its address.
link-owner = Whose page it is: a key of the organisations.
link-lang = The language of the page.
link-text = What the link says.
image = A picture with its words.
image-file = The file, by its path in content/media/: JPEG or PNG, at least 640 pixels wide.
image-alt = What the picture shows, for those who do not see it, in every language.
image-caption = What stands below it; if in one language, then in every language.
image-credit = Whose work it is.
attachment = A file to download.
attachment-file = The file, by its path in content/media/.
attachment-text = What the file is, in every language.

## Events, participants, numbers

of = What is counted: a key of the nouns.
count = The exact number.
over = More than so many.
about = About so many.
at-least = At least so many.
up-to = At most so many.
event = A meeting, a conference, a day: something with a time and a place.
event-type = What sort of event it is; if left out, what the kind of the release says.
event-name = Its own name, if it has one; Latvian in the nominative.
event-ordinal = Its number in a series: 8 for the eighth.
event-dates = When: a day, or the first and the last; a month (2018-12), a season (2018-21 spring to 2018-24 winter) or a year will do.
event-time = At what time of the day it begins, and ends if known.
event-place = Where: a key of the places, or the code of a country (PL).
event-venue = Where in the town; Latvian in the nominative, Romanian with its article.
event-represented = Organisations that took part besides the partners.
event-theme = The main theme: a phrase in the nominative, without a full stop.
goals = Its goals: Latvian infinitive, English verb without "to", Romanian "să …"; no full stop.
event-speakers = Who spoke: keys of the people.
event-organisers = Who organised it: keys of the organisations.
event-participants = How many took part in this event.
participants = How many took part, and from where.
participants-total = How many in all.
participants-from = How many from which place.
figure = A number with what it counts: `of` with `count` if exact, else `over`, `about`, `at_least` or `up_to`; or an amount of money; or a share.
figure-amount = An amount of money with its currency.
figure-percent = A share in per cent, without the sign.
partners = How many partners, from which countries, and who they are as far as known.
partners-of = What they are, if not simply partners: a key of the nouns.
partners-all = All of them; their number and countries follow.
partners-countries = Their countries, where not all partners are known.
partners-including = Some of them, where not all are known.
edition = Which edition of a programme.
edition-ordinal = Its number: 2 for the second.
edition-year = Its year.
neighbour = The event before or after this one in its series.
neighbour-place = Where: a key of the places, or the code of a country.
neighbour-dates = When, as far as known.
neighbour-last = Whether it is the last of the series.

## Registers

name = Its name: `original` in its own language, and a name for each language that has one; Latvian always, in the nominative.
original-lang = The language of `original`.
never = Spellings that must not be published.
acronym = Its short name, the same in every language.
budget = What it costs in all, with the currency.
grant = What the programme pays, with the currency.
term = From when to when it runs.
project-programme = The programme that pays for it.
project-strand = The strand of the programme: a key of its `strands`.
lead = The lead partner.
project-partners = The partners, the lead partner included.
is = The project of the register, if only some of its facts are different here.
project = A project with partners and a term.
project-override = A project of the register with what is different here, or written out.
programme = A programme that funds or organises.
programme-funder = Who pays.
programme-statement = What the programme requires every release about its projects to say: word for word, in every language, without references.
programme-organiser = Who runs it.
programme-emblem = The emblem that the programme requires beside its statement: `eu` is that of the European Union.
programme-strands = Its parts, each under a key.
strand = A part of a programme.
strand-number = Its number, as the programme writes it.
place = A town. Countries are known already.
place-country = The country: its code.
organisation = A council, an association, an office.
organisation-type = What it is; with `place` it makes the name (Norrköping Municipality).
organisation-place = Where it sits.
organisation-part-of = The body that it is part of.
organisation-later = Later names; old news keep the old one.
later = The name from a day on.
later-from = The first day of the name.
person = A speaker, a head of a body.
person-gender = Grammar needs it.
person-role = What the person is: a role of the bundles in a body, or a wording for each language.
role = A role in a body.
role-is = The role: a word of the bundles.
role-of = The body.
role-place = Where.
boilerplate = A text about the city or the council that stands at the end of releases.
boilerplate-heading = Its heading.
boilerplate-text = The text: Markdown without references.
contact = Whom the press asks.
contact-name = The name of an office; Latvian in the nominative. For a person of the register write `person` instead.
contact-person = A key of the people, instead of `name`.
contact-role = The post.
contact-organisation = The body: a key of the organisations.
contact-phone = The phone number with the code of its country. It or `email` must be there.
contact-email = The e-mail address. It or `phone` must be there.
contact-languages = The languages of the articles that name this contact; if left out, all.
noun = The word for one, without an article; Latvian in the nominative. Gender and plural follow rules.
    Where a rule is wrong, put the word below its language as `name: word`, and beside it `gender: feminine`,
    `plural: participanți` or any other form, such as `plural_genitive: dalībnieku`.

## content/site.yaml

site = The newsroom as a whole.
site-name = The name of the newsroom.
site-url = Where the site is published; feeds and the site map need it.
site-security-contact = Whom to tell of a weakness of the site, as a link: it stands in /.well-known/security.txt; needs security_expires.
site-security-expires = The last day on which security_contact holds; a date in the past tells the reader to look elsewhere.
site-publisher = Who publishes: a key of the organisations.
site-languages = The languages in the order in which they are offered, each with its locale.
site-default-languages = The languages of a release that does not name its own; if left out, all.
site-boilerplate = Texts that stand at the end of every release that names none of its own: keys of the boilerplate.
site-contacts = Press contacts of every release that names none of its own: keys of the contacts.
site-bilingual = Pairs of languages that also appear in one document, the first language first.
site-newsletter = What newsletters need to know: who sends them, how a reader leaves, what stands at their end.
newsletter = What newsletters need to know.
newsletter-from = The e-mail address that newsletters come from; the name beside it is that of the site.
newsletter-unsubscribe = Where a reader says that no more shall come, as a link: mailto: or https://. It stands in the footer and in the head of the letter.
newsletter-footer = What stands at the end of every newsletter: why the reader gets it, for instance.
site-numbers = How counts inside a sentence are written: under-ten (if left out) has one to nine in words, digits has none; one that opens a sentence always is in words.

## The front matter of a kind

kind = What a kind of release needs and can say.
kind-requires = Fields that a release of this kind must have.
kind-optional = Fields that it may have.
kind-event-type = What its event is where the release does not say: a word of nouns.ftl or of the register of nouns.

## Missing languages

site-missing-policy = What is done where a release or one of its texts lacks a language: require (an error, if nothing is written), omit (no page in that language), notice (the page shows the article in another language and says so).
missing = What is done where a text lacks a language of the release.
missing-release = Where the prose of a release lacks a language.
missing-theme = Where the theme of an event lacks a language.
missing-goals = Where a goal lacks a language.
missing-results = Where a result lacks a language.
missing-quotes = Where a quotation lacks a language.
missing-links = Where the text of a link lacks a language.

## Facts for the text

release-facts = Further facts for the text, each under a name by which the prose refers to it: when, opening hours, a price, a measure, a vote, an address, lines of public transport, a phone number, a phrase.
fact = A fact for the text.
fact-when = When: a day with its hour, or from one to another; or days, months, years. The weekday is computed.
fact-hours = Opening hours: days of the week (mon, tue-thu, daily) with the hours of each, `closed` or `all-day`.
fact-price = A price: free, an amount, from one amount to another, `from 3 EUR`, `up to 5 EUR`.
fact-measure = So much of a unit: 7.3 m, 1 h 30 min, 2 days.
fact-vote = How a body has voted.
fact-address = A street, a house in it, or a part of it between two other streets.
fact-lines = Lines of public transport: the vehicle and their numbers.
fact-phone = A phone number that readers may call.
fact-text = A phrase in the nominative, in every language.
vote = How a body has voted.
vote-for = How many voted for it.
vote-against = How many voted against it; nothing is said of nobody.
vote-abstained = How many abstained; nothing is said of nobody.
address = A street, a house in it, or a part of it.
address-street = The street with its noun, in every language.
address-house = The number of the house.
address-floor = The floor as Latvia counts it: 1 is the ground floor.
address-from = The street where the part begins that is meant.
address-to = The street where it ends.
figure-before = The same figure a period ago; the change and its share are computed.
figure-period = The time of which the figure is.
