# What each code of a report means, in one line, and why it matters: `vestnesis explain`.

room-Y = The file as YAML
room-R = Fields of records, of the register and of the site
room-F = Facts that agree
room-P = The prose and its references
room-L = Bundles: the sentences of a language
room-T = Templates
room-S = The site as a whole
room-M = Pictures and attachments
room-C = Changes of what is published
room-B = Faults of the program

## Y

code-Y01 = the file cannot be read as YAML
    .why = YAML is read by its indentation, colons and quotation marks: where one of them is not in its place, nobody can tell which value belongs to which field. Most often a text holds a colon or begins with a sign such as `{ "{{" }`, `*` or `@`: put it between quotation marks, or write it as a block behind `|`.
code-Y02 = a field stands twice
    .why = Only one of the two values could be published, and which one would be chance. Keep the right one and delete the other.
code-Y03 = the file uses YAML that records do not have
    .why = Tags (`!`), anchors (`&`), several documents in one file and encodings other than UTF-8 are known to programmers and misread by everybody else, so records do without them. A text that begins with such a sign needs quotation marks.
code-Y04 = a file is too large or nested too deeply
    .why = No news needs so much: as a rule a bracket was not closed, or a whole document was pasted into the record.
code-Y05 = a text holds a character that no text may hold
    .why = Invisible characters come with text that was copied from another program. They break searching and reading aloud, and can turn the text around on the page. Delete the word and type it anew.

## R

code-R01 = there is no such field
    .why = A field under a wrong name would be left out of the news without a word. So every name is compared with those that exist, and the nearest is offered.
code-R02 = a field is missing
    .why = The sentences of this kind of release need the fact; without it an article would have a gap. Write the field, as the report shows it.
code-R03 = a value is of the wrong type
    .why = A number, a date, a text, a list and a group of fields are written differently. What is written as something else cannot be counted, inflected or checked.
code-R04 = the value is not one of those possible
    .why = Some fields only know certain words: countries by their two letters, languages, types of events. Each of them has its words in all languages; a word of your own has none.
code-R05 = a date or period does not exist, or is written in another way
    .why = Dates are written year first, so that everybody reads the same day: 2018-04-11 is never taken for 4 November. Each language then says the date in its own way. A period is two dates with a slash between them.
code-R06 = the register has no such key
    .why = Places, projects, organisations and people are written once, in the register, and named by their key, so that they are spelt and inflected alike in all news. Use the key as it stands there, or add an entry: `vestnesis new place torun`.
code-R07 = there is no such kind of release
    .why = The kind decides which facts are said and in which order. Kinds are the files in templates/articles/.
code-R08 = this kind of release does not say the field
    .why = What no sentence says would be lost: the fact would stand in the record, and in no article. Take the field out, or choose another kind.
code-R09 = a text is missing in a language of the release
    .why = All languages of a release say the same. Where one has no text, its readers would be told less than the others.
code-R10 = a file has a wrong name or lies in the wrong folder
    .why = The name of the file and the year of its folder are the address of the page. They must agree with the record, and must not change once the news is published.

## F

code-F01 = the parts do not make up the total
    .why = A reader who adds up the numbers must get the one that is published. One of the two is wrong: ask where they come from.
code-F02 = a period ends before it begins
    .why = As a rule the two dates have changed places, or the year of one is wrong.
code-F03 = a number and its list do not agree
    .why = "8 partners" beside a list of seven is the mistake that readers notice first. Where the list is complete, write the list alone: the number is counted by itself.
code-F04 = a date lies outside the term of the project
    .why = That happens, for a closing event for example, so it is only a warning. More often the year is wrong, in the record or in the register.
code-F05 = a fact lacks what must be known of it
    .why = A number without a noun, or a noun without a number, makes no sentence. Write both.
code-F06 = two different events of a series have the same number
    .why = There is only one eighth meeting. One of the two records has the wrong number, or two records tell of one event: then their dates and place must agree.
code-F07 = the number of an event goes down while the dates go up
    .why = The meetings of a project are counted in the order in which they take place. One number, or one date, is wrong.
code-F08 = what comes before stands after it, or the other way round
    .why = The previous event lies before this one, the next one after it. As a rule a date was taken over from an older record.
code-F09 = the previous event is told otherwise in its own release
    .why = The release of that event is published already; readers can compare. Take its place and dates from there, or correct it.
code-F10 = the next event came otherwise than was announced
    .why = Plans change, so it is only a warning. If the announcement was right when it was published, leave it; if one of the two has a slip, correct it.
code-F11 = two entries of the register may be one under two spellings
    .why = A place, a body or a person with two entries has two pages, and is spelt in two ways. If they are one, keep one entry and use its key everywhere; if they are not, nothing need be done.
code-F12 = nothing uses an entry of the register
    .why = Most often a key is misspelt somewhere, or the entry was left when a release changed. If it is kept for a release to come, nothing need be done.
code-F13 = a noun does not show its plural
    .why = Most nouns show their gender by their ending; some do not, and then the plural would be a guess: "sertar" could have "sertari" or "sertare". One line in the register settles it for all releases.
code-F14 = the rules cannot know how a name inflects
    .why = A foreign name in -i may be a plural or never change, and nothing in it tells which. Until you say it, the name is taken for one that never changes.
code-F21 = a day contradicts the day of publication
    .why = An embargo ends on the day on which the news is published; a correction or a withdrawal can only follow it. Readers, feeds and archives go by these days, so they must agree.

## P

code-P01 = a reference cannot be read
    .why = Between `{ "{{" }` and `{ "}}" }` stands a fact by its path, and behind a bar what is to be done with it. What cannot be read would stand in the news as it is, braces and all.
code-P02 = a reference names something that is no fact
    .why = Facts are named by their path in the record, such as event.place or participants.total. Only what is named so is the same in all languages.
code-P03 = a fact cannot be said in this way
    .why = Behind the bar stands how the fact goes into the sentence: a relation such as at, from or with, or an operation with its options. Not every relation fits every fact: nobody is "with" a date.
code-P04 = the language does not have this form
    .why = Some words lack a form, or the program must be told their gender or plural to build it. Give the form in the register, or turn the sentence so that it is not needed. A form that you give is always used as it stands.
code-P05 = a sentence is moved into the text of some languages only
    .why = A sentence that is moved is said there and nowhere else. If one language does not move it, its article says it in another place, or twice. Move it in all languages, or in none.
code-P06 = the text holds Markdown that an article cannot hold
    .why = The same text becomes web pages, e-mail and plain text. HTML and links with a script would break some of them and could harm readers.
code-P07 = a spelling that the register forbids
    .why = The register says how the name is spelt, and which mistakes are common. Write the fact as a reference, and it is always right.
code-P08 = a wording of your own leaves out a fact, or drops one that is not there
    .why = Another wording is free, but all languages must go on saying the same facts. Cite the fact in the wording, or list it under `drops`, so that it is left out on purpose.
code-P09 = this release does not have the fact
    .why = The path is right, but the record does not give the fact, so there is nothing to say. Write the field, or take the reference out.
code-P10 = a preposition before a reference that brings its own
    .why = A relation (`from`, `at`, `of` …) brings the preposition that the language needs, and some languages need none. Leave the typed one out, or write the reference without its relation.

## L

code-L01 = a bundle cannot be read
    .why = Sentences of a language stand in files of Fluent. What cannot be read there would be missing from every release that needs it.
code-L02 = a message, term or variant stands twice
    .why = Only one of the two would be said, without a word about the other. Keep the right one.
code-L03 = there is no such message, term or attribute
    .why = A sentence that refers to another one says nothing in its place if that does not exist. Names are compared with those of the shared files and of the kind.
code-L04 = a variable is no fact
    .why = Variables are facts by their path, with hyphens: $event-place. Any other would leave a hole in the sentence.
code-L05 = there is no such function
    .why = Functions put facts into their grammatical form: PLACE, NAME, PERIOD, COUNT and others. Any other would leave a hole in the sentence.
code-L06 = a function has no such option, or the option no such value
    .why = Fluent would pass over a misspelt option in silence, and the sentence would be published in the wrong form.
code-L07 = a variant can never be chosen
    .why = The key of the variant is not among those that the selector gives, so its words would never be said, and the default in their place.
code-L08 = a function or a term cannot use what it is given
    .why = A fact is said by the function of its sort, so that it is inflected; a term sees only the arguments of its call; a number that is said comes from the record, never from a bundle.
code-L09 = one language has a message that another lacks
    .why = The news is published in all languages alike. What one can say, every other must be able to say.
code-L10 = messages lead back to each other
    .why = Saying them would never end. Write the words out in one of them.
code-L11 = the lexicon lacks a word
    .why = Countries, months, roles and nouns that the program says itself must stand in the lexicon of every language.

## T

code-T01 = a template cannot be read or filled in
    .why = A template says what is said and in which order, not the words: it names sentences by `say`, and facts only in conditions. While it is faulty, no release of its kind can be written.
code-T02 = an article would have no headline or no lead
    .why = The headline and the first sentence are what lists, feeds and search engines show. They can be worded differently, but not left out.
code-T03 = the front matter of an article template is wrong
    .why = Between the two lines of hyphens stands which facts a kind of release requires and which it can say. Records are checked against it.

## S

code-S01 = two releases have one id
    .why = The name of the file is the id of the release and the end of its address. Two releases cannot stand at one address: give one of the files another name.
code-S02 = the site has no address of its own
    .why = Feeds, the map of the site and links between languages need the full address. Without `url` in content/site.yaml they are left out; all else is built.
code-S03 = a link leads to a release that does not exist
    .why = A link to another release names its id, so that it is found in every language and never breaks. Readers would meet an error instead of the page.
code-S04 = a link leads to a release that readers do not have yet
    .why = A draft, or a release under embargo, has no page. The link would lead nowhere, and its address would tell before its time what is to come.
code-S05 = an old name of a release belongs to another
    .why = Old names lead readers to the new address. Each can lead to one release only, so it must not be the name, or an old name, of another.

## M

code-M01 = a file that a record names is not there
    .why = Pictures and attachments lie in content/media/, and a record names them by their path in it. Without the file readers would see a gap, or a link that leads nowhere.
code-M02 = a picture cannot be read
    .why = The file is no picture, or broke off when it was copied. Every picture is read as a whole before anything is published.
code-M03 = a picture is too small
    .why = A picture is never enlarged: under 640 pixels it would be blurred on every page. Most often it was copied from a message or a web page instead of the camera.
code-M04 = a file is of a sort that is not published
    .why = Pictures are JPEG or PNG, which every browser shows. Attachments are documents; a file that could run as a program or as a page of the site is not published.
code-M05 = a file or a picture is too large
    .why = Readers on the road would wait for minutes, and a picture without measure stops the build. Pages show every picture in a few smaller widths anyway.
code-M06 = no release names a file of content/media/
    .why = Nobody sees it. Perhaps a record names another file by mistake; perhaps the release that had it is gone.

## C

code-C01 = a change in the register changes published releases
    .why = A place or a body is written once and said in many releases. To put a spelling right in all of them is what the register is for; an old release must not change unawares. The note shows every sentence before and after.

## B

code-B01 = a fault of the program
    .why = Nothing is wrong with your text: it is the program that has failed. Please report it, with the place that the report names; the site stays as it was.
