# What commands say of their own work.

nothing-written = { $problems }: nekas netika uzrakstīts
checked = { COUNT($releases) }: { $problems }
built = { COUNT($releases) }: uzrakstīts – { COUNT($written) }, nemainīts – { $kept }, izdzēsts – { $removed }; { $seconds } s
built-with-problems = { $built } ({ $problems })
site-begun =
    Mapē { $folder } izveidots: { COUNT($files) }. Tālāk: pielāgojiet content/site.yaml un content/register/, tad
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

## Relīzes ārpus vietnes

no-such-article = relīzei „{ $id }” nav raksta valodā „{ $language }”; tai ir { $languages }
export-draft = „{ $id }” ir melnraksts; lai to tomēr izgūtu, pievienojiet --drafts
export-embargoed = „{ $id }” vēl nav publicēta; --now ar vēlāku laiku parāda, kas būs

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
line-columns = vajadzīgas 6 vai 7 kolonnas, bet šeit to skaits ir { $columns }
line-unknown = nezināma vērtība „{ $text }” kolonnā { $what }
phrase-with-control = vārdkopā „{ $phrase }” ir vadības rakstzīme
asked-case = „{ $case }”
and-no = { $one } un { $other }

refused =
    { $message }
    { "  " }{ $hint }
