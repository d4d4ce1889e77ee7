# What commands say of their own work.

nothing-written = { $problems }: nu s-a scris nimic
checked = { COUNT($releases) }: { $problems }
built = { COUNT($releases) }; { AGREE($written, word: "scris") }: { COUNT($written) }, { AGREE($kept, word: "păstrat") }: { NUMBER($kept) }, { AGREE($removed, word: "șters") }: { NUMBER($removed) }, în { $seconds },{ $hundredths } s
progress-reading = se citesc fișierele
progress-composing = se compun comunicatele
progress-rendering = fișiere
built-with-problems = { $built } ({ $problems })
foreign-kept = Nu sunt scrise de vestnesis și rămân: { $names }. Ștergeți din { $path } ce nu trebuie publicat.
foreign-more = { $names } și încă { $more }
published-with-trouble = site-ul nou a fost generat, dar { $trouble }
site-begun =
    În dosarul { $folder } a fost pregătit site-ul: { COUNT($files) }. Mai departe: completați content/site.yaml și content/register/, apoi
    { "  " }vestnesis new partner-meeting ID
    { "  " }vestnesis build
folder-not-empty = { $folder }: dosarul nu este gol; alegeți altul
entry-exists = intrarea „{ $key }” ({ NAME($what) }) există deja
record-written = fișierul { $path } a fost scris. Completați-l, apoi rulați: vestnesis check
entry-written = intrarea „{ $key }” a fost adăugată în { $path }. Completați-o, apoi rulați: vestnesis check
bad-id = „{ $id }” nu poate fi un identificator; folosiți litere mici a–z și cifre, cu câte o cratimă între ele, de exemplu riga-conference, dar nu „index”
release-exists = comunicatul „{ $id }” există deja: { $path }
new-kind-near = nu există tipul „{ $kind }”; ați vrut să scrieți „{ $near }”?
new-kind-unknown = nu există tipul „{ $kind }”; tipurile sunt { $kinds }
new-like-unknown = nu există comunicatul „{ $id }”
new-like-near = nu există comunicatul „{ $id }”; ați vrut să scrieți „{ $near }”?
new-like-unreadable = comunicatul „{ $id }” nu poate fi citit; ca să aflați de ce, rulați: vestnesis check
new-like-entry = --like se folosește cu un tip de comunicat; o intrare din registru începe goală
no-such-folder = { $path }: dosarul nu există
no-threads = programul nu poate începe lucrul: { $trouble }
standard-input = intrarea standard: { $trouble }

## Cum încap comunicatele în canalele lor

channel-release = { $id } ({ $language })
channel-subject = { "  " }subiect ({ $length }): { $text }
channel-preheader = { "  " }text de previzualizare ({ $length }): { $text }
channel-social = { "  " }rețele sociale: { $text }
channel-post = { "  " }pe X: { $length }
channel-sms = { "  " }ca SMS: { COUNT($parts) } ({ $used } din { $room })
channel-sms-unicode = { "  " }ca SMS: { COUNT($parts) } ({ $used } din { $room }; din cauza caracterelor { $letters }, rămâne mai puțin de jumătate din spațiu)
channel-fits = { $found } din { $room }
channel-too-long = { $found } din { $room }, prea lung

## Comunicate în afara site-ului

no-such-article = comunicatul „{ $id }” nu are articol în limba „{ $language }”; are în: { $languages }
export-draft = „{ $id }” este o ciornă; pentru a o exporta totuși, adăugați --drafts
export-embargoed = „{ $id }” nu este încă publicat; --now cu o dată ulterioară arată ce va apărea

## Newsletters

newsletter-draft = „{ $id }” este o ciornă; buletinele conțin numai ce este publicat
newsletter-embargoed = „{ $id }” nu este încă publicat; buletinele conțin numai ce este publicat. Cu --now și o dată ulterioară obțineți buletinul de atunci
newsletter-withdrawn = „{ $id }” a fost retras; buletinele conțin numai comunicate care nu au fost retrase
newsletter-project-near = nu există proiectul „{ $project }” în registru; ați vrut să scrieți „{ $near }”?
newsletter-project-unknown = nu există proiectul „{ $project }” în registru; proiectele sunt { $projects }
newsletter-no-such-language = site-ul nu există în limba „{ $language }”; există în { $languages }
newsletter-not-in-language = aceste știri nu există în limba „{ $language }”; există în { $languages }
newsletter-no-news = pe site nu există încă știri, așa că buletinul nu are conținut
newsletter-nothing-of-project = nu există încă știri despre proiectul „{ $project }”; există despre proiectele { $projects }
newsletter-nothing-in-period = nu s-a publicat nicio știre între { $first } și { $last }; există știri din { $months }
newsletter-days-reversed = --since { $since } este după --until { $until }
newsletter-no-sender =
    buletinul trebuie să aibă un expeditor; scrieți în content/site.yaml, de exemplu:
    { "  " }newsletter:
    { "    " }from: stiri@example.org
newsletter-no-url =
    buletinul trebuie să conțină adrese complete; scrieți adresa site-ului în content/site.yaml, de exemplu:
    { "  " }url: https://stiri.example.org
newsletter-too-long = buletinul are { $size } kB, iar programele de e-mail afișează numai primii { $most } kB; alegeți o perioadă mai scurtă sau mai puține comunicate
newsletter-too-long-in-full = buletinul are { $size } kB, iar programele de e-mail afișează numai primii { $most } kB; renunțați la --full, iar buletinul va conține primele paragrafe, cu linkuri

## Faults of the program

program-fault = o eroare a programului: { $what }: { $promise }
    .hint = Vă rugăm să o semnalați, împreună cu acest loc: { $place }
the-command = comanda
the-site = site-ul
a-line = un rând

## Lines of questions that cannot be read

line-note = rândul { $line }: { $note }
line-faulty = o eroare a programului; vă rugăm să semnalați acest rând
line-not-utf8 = nu este UTF-8
line-columns = sunt necesare 6 sau 7 coloane, nu { $columns }
line-unknown = valoare necunoscută „{ $text }” în coloana { $what }
phrase-with-control = expresia „{ $phrase }” conține un caracter de control
asked-case = { NAME($case) }
and-no = { $one } și nici { $other }

refused =
    { $message }
    { "  " }{ $hint }
