# What commands say of their own work.

nothing-written = { $problems }: nekas netika uzrakstīts
checked = { $releases ->
        [0] 0 relīžu
       *[other] { COUNT($releases) }
    }: { $problems }
built = { $releases ->
        [0] 0 relīžu
       *[other] { COUNT($releases) }
    }: { $written ->
        [0] uzrakstīti 0 failu
       *[other] { AGREE($written, word: "uzrakstīts") } { COUNT($written) }
    }, { AGREE($kept, word: "nemainīts") } { NUMBER($kept) }, { AGREE($removed, word: "izdzēsts") } { NUMBER($removed) }; { $seconds },{ $hundredths } s
progress-reading = lasa failus
progress-composing = sagatavo relīzes
progress-rendering = faili
built-with-problems = { $built } ({ $problems })
foreign-kept = Šos failus nav izveidojusi programma vestnesis, un tie paliek neskarti: { $names }. Kas nav jāpublicē, to izdzēsiet no mapes { $path }.
foreign-more = { $names } un vēl { $more }
published-with-trouble = jaunā vietne ir izveidota, bet { $trouble }
site-begun =
    Mapē { $folder } { AGREE($files, word: "izveidots") } { COUNT($files) }. Tālāk: pielāgojiet content/site.yaml un content/register/, tad
    { "  " }vestnesis new partner-meeting ID
    { "  " }vestnesis build
folder-not-empty = { $folder }: mape nav tukša; izvēlieties jaunu
entry-exists = { NAME($what) } „{ $key }” reģistrā jau ir
record-written = Izveidots fails { $path }. Aizpildiet to un palaidiet: vestnesis check
entry-written = Šķirklis „{ $key }” pievienots failam { $path }. Aizpildiet to un palaidiet: vestnesis check
bad-id = „{ $id }” nevar būt identifikators; rakstiet to ar mazajiem burtiem a–z un cipariem, starp tiem pa vienai defisei, piemēram, riga-conference, bet ne „index”
release-exists = relīze „{ $id }” jau ir: { $path }
new-kind-near = veida „{ $kind }” nav; vai domājāt „{ $near }”?
new-kind-unknown = veida „{ $kind }” nav; ir šādi veidi: { $kinds }
new-like-unknown = relīzes „{ $id }” nav
new-like-near = relīzes „{ $id }” nav; vai domājāt „{ $near }”?
new-like-unreadable = relīzi „{ $id }” nevar nolasīt; lai uzzinātu, kāpēc, palaidiet: vestnesis check
new-like-entry = --like lieto tikai kopā ar relīzes veidu; jauns reģistra šķirklis vienmēr ir tukšs
no-such-folder = { $path }: tādas mapes nav
no-threads = darbu nevar sākt: { $trouble }
standard-input = standarta ievade: { $trouble }

## Kā relīzes iederas savos kanālos

channel-release = { $id } ({ $language })
channel-subject = { "  " }temats ({ $length }): { $text }
channel-preheader = { "  " }priekšskatījuma teksts ({ $length }): { $text }
channel-social = { "  " }sociālajiem tīkliem: { $text }
channel-post = { "  " }tīklā X: { $length }
channel-sms = { "  " }SMS: { COUNT($parts) } ({ $used } no { $room })
channel-sms-unicode = { "  " }SMS: { COUNT($parts) } ({ $used } no { $room }; ja tekstā ir { $letters }, vietas ir mazāk nekā puse)
channel-fits = { $found } no { $room }
channel-too-long = { $found } no { $room }, par garu

## Relīzes ārpus vietnes

no-such-article = relīzei „{ $id }” nav raksta valodā „{ $language }”; tai ir raksti šādās valodās: { $languages }
export-draft = „{ $id }” ir melnraksts; lai to tomēr eksportētu, pievienojiet --drafts
export-embargoed = „{ $id }” vēl nav publicēta; lai redzētu, kāda tā būs, norādiet ar --now vēlāku laiku

## Newsletters

newsletter-draft = „{ $id }” ir melnraksts; jaunumu vēstulēs ir tikai publicētais
newsletter-embargoed = „{ $id }” vēl nav publicēta; jaunumu vēstulēs ir tikai publicētais. Lai redzētu, kāda vēstule būs, norādiet ar --now vēlāku laiku
newsletter-withdrawn = „{ $id }” ir atsaukta; jaunumu vēstulēs ir tikai neatsauktas relīzes
newsletter-project-near = reģistrā nav projekta „{ $project }”; vai domājāt „{ $near }”?
newsletter-project-unknown = reģistrā nav projekta „{ $project }”; ir šādi projekti: { $projects }
newsletter-no-such-language = vietnē nav valodas „{ $language }”; ir šādas valodas: { $languages }
newsletter-not-in-language = valodā „{ $language }” šo ziņu nav; tās ir šādās valodās: { $languages }
newsletter-no-news = vietnē vēl nav ziņu, un jaunumu vēstulei nav satura
newsletter-nothing-of-project = par projektu „{ $project }” ziņu vēl nav; ziņas ir par šādiem projektiem: { $projects }
newsletter-nothing-in-period = no { $first } līdz { $last } nav publicēta neviena ziņa; ziņas ir šajos mēnešos: { $months }
newsletter-days-reversed = --since { $since } ir vēlāk nekā --until { $until }
newsletter-no-sender =
    jaunumu vēstulei jānorāda sūtītājs; ierakstiet to failā content/site.yaml, piemēram:
    { "  " }newsletter:
    { "    " }from: zinas@example.org
newsletter-no-url =
    jaunumu vēstulē vajadzīgas pilnas adreses; ierakstiet vietnes adresi failā content/site.yaml, piemēram:
    { "  " }url: https://zinas.example.org
newsletter-too-long = jaunumu vēstule ir { $size } kB liela, bet e-pasta programmas rāda tikai pirmos { $most } kB; izvēlieties īsāku laikposmu vai mazāk relīžu
newsletter-too-long-in-full = jaunumu vēstule ir { $size } kB liela, bet e-pasta programmas rāda tikai pirmos { $most } kB; izlaidiet --full, un jaunumu vēstulē būs pirmās rindkopas ar saitēm

## Faults of the program

program-fault = programmas kļūda: { $what }: { $promise }
    .hint = Lūdzu, ziņojiet par to un norādiet šo vietu: { $place }
the-command = komanda
the-site = vietne
a-line = rinda

## Lines of questions that cannot be read

line-note = { $line }. rinda: { $note }
line-faulty = programmas kļūda; lūdzu, ziņojiet par šo rindu
line-not-utf8 = nav UTF-8 kodējumā
line-columns = vajadzīgas 6 vai 7 kolonnas, nevis { $columns }
line-unknown = nezināma vērtība „{ $text }” kolonnā { $what }
phrase-with-control = vārdkopā „{ $phrase }” ir vadības rakstzīme
asked-case = { NAME($case, case: "genitive") }
and-no = { $one } un { $other }

refused =
    { $message }
    { "  " }{ $hint }
