# What `--help` says: `command-<name>` of a command, with what it says further (`more`); `argument-<command>-<name>` of what stands behind it,
# with an attribute for every value that needs words; `value-<name>` for what stands between angle brackets.

## What several arguments say

-root = Folder that holds content/
-now = The moment up to which embargoes are over, such as "2026-11-25 09:00 Europe/Riga" [default: now]
-drafts = Drafts are published too: for a look at them, never for readers
-file = File to write [default: standard output]
-width = Columns of a line
-ascii = Only letters of ASCII, for old systems: ā becomes a, „ becomes "
-crlf = Lines end as on Windows
-headings = How headings are told from paragraphs
-underlined = By a line under them
-capitals = By capitals
-text = Plain text

## Headings of groups of options, and what stands between angle brackets

help-plain-text = Plain text
value-case = CASE
value-code = CODE
value-columns = COLUMNS
value-command = COMMAND
value-date = DATE
value-day = DAY
value-deny = DENY
value-dir = DIR
value-file = FILE
value-format = FORMAT
value-gender = GENDER
value-group = GROUP
value-headings = HEADINGS
value-id = ID
value-key = KEY
value-kind = KIND
value-lang = LANG
value-month = MONTH
value-n = N
value-old = OLD
value-phrase = PHRASE
value-time = TIME
value-word = WORD

## The program

command-vestnesis = Multilingual news releases from one YAML record: facts once, grammar per language, prose per language
    .examples =
        { "  " }vestnesis init newsroom                          begin a site in the folder newsroom
        { "  " }vestnesis new conference riga-conference         write an empty record to fill in
        { "  " }vestnesis check                                  find mistakes, write nothing
        { "  " }vestnesis build                                  write the site to output/
argument-ui-lang = Language of the messages [default: that of the environment, else en]
argument-help = Print help
argument-version = Print version

## build

command-build = Check everything and write the site
    .more = Nothing is written while there is an error; the old site stays as it was.
argument-build-root = { -root }
argument-build-output = Folder of the finished site [default: output/ in the root]
argument-build-now = { -now }
argument-build-drafts = { -drafts }
argument-build-jobs = How many processor cores to use [default: all]

## check

command-check = Find mistakes without writing anything
argument-check-root = { -root }
argument-check-output = Folder of the finished site, with which changes are compared [default: output/ in the root]
argument-check-now = { -now }
argument-check-drafts = { -drafts }
argument-check-format = How problems are printed
    .human = For people
    .json = For programs: one object per line
argument-check-verbose = How every release fits subject lines, posts and short messages is told too
argument-check-deny = Problems that count as errors
    .warnings = Warnings too

## explain

command-explain = Say what a code of a report means, with an example of wrong and right
argument-explain-code = The code, such as R05 [default: list all codes]

## export

command-export = Take one release out of the site: as text, HTML, Markdown or DOCX
    .more = Without -o it goes to standard output.
argument-export-id = The release: the name of its record
argument-export-format = The format
    .text = { -text }
    .html = HTML to paste into a page of another system
    .md = Markdown
    .docx = A document for Word and other word processors
argument-export-lang = Languages, one after the other [default: those of the site's first bilingual article, else all of the release]
argument-export-output = { -file }
argument-export-root = { -root }
argument-export-now = { -now }
argument-export-drafts = { -drafts }
argument-export-width = { -width }
argument-export-headings = { -headings }
    .underlined = { -underlined }
    .capitals = { -capitals }
argument-export-ascii = { -ascii }
argument-export-crlf = { -crlf }

## new

command-new = Write an empty record, or an entry of the register, to fill in
    .more = The record explains every field of its kind in comments. With place, organisation, person, project, programme, noun, boilerplate or contact instead of a kind, an entry is added to the register.
argument-new-kind = What sort of news (the name of a template in templates/articles/), or place, organisation, person, project, programme, noun, boilerplate, contact
argument-new-id = Name of the record's file and last part of its address, or key of the entry: lower-case letters, digits, hyphens
argument-new-published = Day of publication [default: today]
argument-new-like = Take over from this release what is no news: project, series, languages; its `next` becomes the event
argument-new-root = { -root }

## newsletter

command-newsletter = Put the news of a month, of a project, or named releases into one letter
    .more = Drafts, releases under embargo and withdrawn ones are never in. Without -o it goes to standard output.
argument-newsletter-ids = Releases in the order in which they shall stand: the names of their records
argument-newsletter-month = The news of a month, such as 2018-04 [default: this month, unless releases or a project are named]
argument-newsletter-since = The news from this day on, such as 2018-04-01
argument-newsletter-until = The last day of the news [default: today]
argument-newsletter-project = The news of a project: its key in the register
argument-newsletter-lang = Languages, one after the other [default: those of the site's first bilingual pair, else its first]
argument-newsletter-format = The format
    .text = { -text }
    .html = A page for programs that send newsletters
    .eml = A letter with text and page: open it with a mail program, add the readers, send it
    .md = Markdown
argument-newsletter-full = Whole releases [default: the first paragraph and a link]
argument-newsletter-group = Group the news
    .date = By days; by months if the news is of several
    .project = By projects
argument-newsletter-output = { -file }
argument-newsletter-root = { -root }
argument-newsletter-now = { -now }
argument-newsletter-width = { -width }
argument-newsletter-headings = { -headings }
    .underlined = { -underlined }
    .capitals = { -capitals }
argument-newsletter-ascii = { -ascii }
argument-newsletter-crlf = { -crlf }

## init

command-init = Begin a new site
    .more = Writes content/, locales/ and templates/ into an empty or new folder.
argument-init-dir = The folder; made if it does not exist

## inflect

command-inflect = Show the forms of a word or phrase
    .more = Says which rule gave each form. What comes out wrong is written in the register; a form given there always wins.
argument-inflect-phrase = The word or phrase in the nominative
argument-inflect-lang = Language of the phrase
argument-inflect-cases = Cases to show [default: all]
argument-inflect-gender = Gender, where the ending does not tell
argument-inflect-person = A name of a person
argument-inflect-plural-only = The phrase has no singular
argument-inflect-plural = The plural, where no rule can know it (Romanian, English)
argument-inflect-batch = Answer lines `lang⇥lemma⇥gender⇥number⇥case⇥definiteness[⇥plural]` from standard input, a form a line

## schema

command-schema = Print the JSON Schema of a record, by which an editor helps to write it
    .more = The schema holds the keys of this site: print it anew when the registers have changed.
argument-schema-file = What file it is for: a release, the site's own file, or one of the registers
argument-schema-root = { -root }

## help

command-help = Print this help, or that of a command
argument-help-command = The command [default: the whole program]
