# Ce spune `--help`: `command-<nume>` pentru o comandă, cu ce mai este de spus (`more`); `argument-<comandă>-<nume>` pentru ce urmează după ea,
# cu un atribut pentru fiecare valoare care cere o explicație; `value-<nume>` pentru ce stă între paranteze unghiulare.

## What several arguments say

-root = Dosarul care conține content/
-now = Momentul până la care embargourile s-au încheiat, de exemplu "2026-11-25 09:00 Europe/Riga" [implicit: acum]
-drafts = Se publică și ciornele: pentru a le vedea, niciodată pentru cititori
-file = Fișierul în care se scrie [implicit: ieșirea standard]
-width = Numărul de caractere pe rând
-ascii = Doar litere ASCII, pentru sisteme vechi: ă devine a, „ devine "
-crlf = Rândurile se termină ca în Windows
-headings = Cum se disting titlurile de paragrafe
-underlined = Printr-o linie sub ele
-capitals = Prin majuscule
-text = Text simplu

## Headings of groups of options, and what stands between angle brackets

help-plain-text = Text simplu
value-case = CAZ
value-code = COD
value-columns = NUMĂR
value-command = COMANDĂ
value-date = DATĂ
value-day = ZI
value-deny = CE
value-dir = DOSAR
value-file = FIȘIER
value-format = FORMAT
value-gender = GEN
value-group = CUM
value-headings = CUM
value-id = ID
value-key = CHEIE
value-kind = TIP
value-lang = LIMBĂ
value-month = LUNĂ
value-n = N
value-old = MODEL
value-phrase = EXPRESIE
value-time = MOMENT
value-word = CUVÂNT

## The program

command-vestnesis = Comunicate în mai multe limbi dintr-o singură fișă YAML: informațiile o dată, gramatica și textul pentru fiecare limbă
    .examples =
        { "  " }vestnesis init newsroom                          începe un site în dosarul newsroom
        { "  " }vestnesis new conference riga-conference         scrie o fișă goală, de completat
        { "  " }vestnesis check                                  caută greșeli, nu scrie nimic
        { "  " }vestnesis build                                  scrie site-ul în output/
argument-ui-lang = Limba mesajelor [implicit: cea a mediului, altfel en]
argument-help = Afișează ajutorul
argument-version = Afișează versiunea

## build

command-build = Verifică tot și scrie site-ul
    .more = Cât timp există o eroare, nu se scrie nimic; site-ul vechi rămâne cum a fost.
argument-build-root = { -root }
argument-build-output = Dosarul site-ului generat [implicit: output/, lângă content/]
argument-build-now = { -now }
argument-build-drafts = { -drafts }
argument-build-jobs = Câte nuclee de procesor se folosesc [implicit: toate]

## check

command-check = Caută greșeli fără să scrie nimic
argument-check-root = { -root }
argument-check-output = Dosarul site-ului generat, cu care se compară schimbările [implicit: output/, lângă content/]
argument-check-now = { -now }
argument-check-drafts = { -drafts }
argument-check-format = Cum se afișează problemele
    .human = Pentru oameni
    .json = Pentru programe: câte un obiect pe rând
argument-check-verbose = Arată și cum încape fiecare comunicat în subiectul unui e-mail, într-o postare și într-un SMS
argument-check-deny = Ce probleme se consideră erori
    .warnings = Și avertismentele

## explain

command-explain = Spune ce înseamnă un cod dintr-un raport, cu un exemplu greșit și unul corect
argument-explain-code = Codul, de exemplu R05 [implicit: lista tuturor codurilor]

## export

command-export = Scoate un comunicat din site: ca text, HTML, Markdown sau DOCX
    .more = Fără -o, ajunge la ieșirea standard.
argument-export-id = Comunicatul: numele fișei lui
argument-export-format = Formatul
    .text = { -text }
    .html = HTML de lipit într-o pagină din alt sistem
    .md = Markdown
    .docx = Un document pentru Word și alte procesoare de text
argument-export-lang = Limbile, una după alta, cu virgulă [implicit: prima pereche de limbi a site-ului, altfel toate limbile comunicatului]
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

command-new = Scrie o fișă goală sau o intrare din registru, de completat
    .more = În fișă, fiecare câmp al tipului este explicat într-un comentariu. Dacă în locul tipului se scrie place, organisation, person, project, programme, noun, boilerplate sau contact, se adaugă o intrare în registru.
argument-new-kind = Ce fel de știre (numele unui șablon din templates/articles/) sau place, organisation, person, project, programme, noun, boilerplate, contact
argument-new-id = Numele fișierului fișei și sfârșitul adresei sau cheia intrării: litere mici, cifre, cratime
argument-new-published = Ziua publicării [implicit: azi]
argument-new-like = Preia din acest comunicat ce nu este noutate: proiectul, seria, limbile; `next` al lui devine evenimentul
argument-new-root = { -root }

## newsletter

command-newsletter = Adună într-un buletin știrile unei luni, ale unui proiect sau comunicatele numite
    .more = Ciornele, comunicatele sub embargo și cele retrase nu apar niciodată. Fără -o, ajunge la ieșirea standard.
argument-newsletter-ids = Comunicatele, în ordinea în care trebuie să apară: numele fișelor lor
argument-newsletter-month = Știrile unei luni, de exemplu 2018-04 [implicit: luna aceasta, dacă nu sunt numite comunicate sau un proiect]
argument-newsletter-since = Știrile începând cu această zi, de exemplu 2018-04-01
argument-newsletter-until = Ultima zi a știrilor [implicit: azi]
argument-newsletter-project = Știrile unui proiect: cheia lui din registru
argument-newsletter-lang = Limbile, una după alta, cu virgulă [implicit: prima pereche de limbi a site-ului, altfel prima lui limbă]
argument-newsletter-format = Formatul
    .text = { -text }
    .html = O pagină pentru programele care trimit buletine
    .eml = Un mesaj cu text și pagină: deschideți-l într-un program de e-mail, adăugați cititorii și trimiteți-l
    .md = Markdown
argument-newsletter-full = Comunicatele întregi [implicit: primul paragraf și un link]
argument-newsletter-group = Grupează știrile
    .date = Pe zile; pe luni, dacă știrile sunt din mai multe
    .project = Pe proiecte
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

command-init = Începe un site nou
    .more = Scrie content/, locales/ și templates/ într-un dosar gol sau nou.
argument-init-dir = Dosarul; dacă nu există, este creat

## inflect

command-inflect = Arată formele unui cuvânt sau ale unei expresii
    .more = Spune ce regulă a dat fiecare formă. Ce iese greșit se scrie corect în registru; o formă dată acolo are întotdeauna prioritate.
argument-inflect-phrase = Cuvântul sau expresia la nominativ
argument-inflect-lang = Limba expresiei
argument-inflect-cases = Cazurile de afișat [implicit: toate]
argument-inflect-gender = Genul, dacă terminația nu îl arată
argument-inflect-person = Numele unei persoane
argument-inflect-plural-only = Expresia nu are singular
argument-inflect-plural = Pluralul, dacă nicio regulă nu îl poate ști (română, engleză)
argument-inflect-batch = Răspunde la rândurile `lang⇥lemma⇥gender⇥number⇥case⇥definiteness[⇥plural]` de la intrarea standard, câte o formă pe rând

## schema

command-schema = Afișează schema JSON a unei fișe, cu care un editor ajută la scrierea ei
    .more = Schema conține cheile acestui site: afișați-o din nou când registrele s-au schimbat.
argument-schema-file = Pentru ce fișier: un comunicat, fișierul site-ului sau unul dintre registre
argument-schema-root = { -root }

## help

command-help = Afișează acest ajutor sau pe cel al unei comenzi
argument-help-command = Comanda [implicit: tot programul]
