# What commands say of their own work.

nothing-written = { $problems }: nothing was written
checked = { COUNT($releases) }: { $problems }
built = { COUNT($releases) }: { COUNT($written) } written, { NUMBER($kept) } kept, { NUMBER($removed) } removed in { $seconds }.{ $hundredths } s
progress-reading = reading the files
progress-composing = composing the releases
progress-rendering = files
built-with-problems = { $built } ({ $problems })
foreign-kept = Not written by vestnesis, and kept: { $names }. Delete from { $path } what should not be published.
foreign-more = { $names } and { $more } more
published-with-trouble = the new site is in place, but { $trouble }
site-begun =
    { COUNT($files) } written to { $folder }. Next: edit content/site.yaml and content/register/, then
    { "  " }vestnesis new partner-meeting ID
    { "  " }vestnesis build
folder-not-empty = { $folder }: the folder is not empty; choose a new one
entry-exists = there is a { NAME($what) } "{ $key }" already
record-written = { $path } is written. Fill it in, then run: vestnesis check
entry-written = "{ $key }" is added to { $path }. Fill it in, then run: vestnesis check
bad-id = "{ $id }" cannot be an id; use lower-case letters a–z and digits, with single hyphens between them, such as riga-conference, but not "index"
release-exists = there is a release "{ $id }" already: { $path }
new-kind-near = there is no kind "{ $kind }"; did you mean "{ $near }"?
new-kind-unknown = there is no kind "{ $kind }"; kinds are { $kinds }
new-like-unknown = there is no release "{ $id }"
new-like-near = there is no release "{ $id }"; did you mean "{ $near }"?
new-like-unreadable = the release "{ $id }" cannot be read; to see why, run: vestnesis check
new-like-entry = --like goes with a kind of release; an entry of the register begins empty
no-such-folder = { $path }: there is no such folder
no-threads = the work cannot begin: { $trouble }
standard-input = standard input: { $trouble }

## How releases fit their channels

channel-release = { $id } ({ $language })
channel-subject = { "  " }subject ({ $length }): { $text }
channel-preheader = { "  " }preheader ({ $length }): { $text }
channel-social = { "  " }social: { $text }
channel-post = { "  " }on X: { $length }
channel-sms = { "  " }as SMS: { COUNT($parts) } ({ $used } of { $room })
channel-sms-unicode = { "  " }as SMS: { COUNT($parts) } ({ $used } of { $room }; with { $letters } there is less than half the room)
channel-fits = { $found } of { $room }
channel-too-long = { $found } of { $room }, too long

## Releases that leave the site

no-such-article = the release "{ $id }" has no article in "{ $language }"; it has { $languages }
export-draft = "{ $id }" is a draft; to take it out all the same, add --drafts
export-embargoed = "{ $id }" is not out yet; --now with a later time shows what will be

## Newsletters

newsletter-draft = "{ $id }" is a draft; newsletters have only what is published
newsletter-embargoed = "{ $id }" is not out yet; newsletters have only what is published; to see the newsletter as it will be, give a later time with --now
newsletter-withdrawn = "{ $id }" was withdrawn; newsletters have only what holds
newsletter-project-near = there is no project "{ $project }" in the register; did you mean "{ $near }"?
newsletter-project-unknown = there is no project "{ $project }" in the register; projects are { $projects }
newsletter-no-such-language = the site has no language "{ $language }"; it has { $languages }
newsletter-not-in-language = none of this news is there in "{ $language }"; it is there in { $languages }
newsletter-no-news = there is no news on the site yet: a newsletter needs some
newsletter-nothing-of-project = there is no news of the project "{ $project }" yet; there is news of { $projects }
newsletter-nothing-in-period = no news was published from { $first } to { $last }; there is news of { $months }
newsletter-days-reversed = --since { $since } lies after --until { $until }
newsletter-no-sender =
    a letter needs a sender; write into content/site.yaml, for instance:
    { "  " }newsletter:
    { "    " }from: news@example.org
newsletter-no-url =
    a newsletter needs whole addresses; write the address of the site into content/site.yaml, for instance:
    { "  " }url: https://news.example.org
newsletter-too-long = the newsletter has { $size } kB, and mail programs cut it off at { $most } kB; choose a shorter period or fewer releases
newsletter-too-long-in-full = the newsletter has { $size } kB, and mail programs cut it off at { $most } kB; leave out --full, and it has first paragraphs with links

## Faults of the program

program-fault = a fault of the program: { $what }: { $promise }
    .hint = Please report it, with this place: { $place }
the-command = the command
the-site = the site
a-line = a line

## Lines of questions that cannot be read

line-note = line { $line }: { $note }
line-faulty = a fault of the program; please report this line
line-not-utf8 = not UTF-8
line-columns = 6 or 7 columns are wanted, not { $columns }
line-unknown = unknown { $what } "{ $text }"
phrase-with-control = the phrase "{ $phrase }" holds a control character
asked-case = { NAME($case) }
and-no = { $one } and no { $other }

refused =
    { $message }
    { "  " }{ $hint }
