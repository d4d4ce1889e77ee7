# What fields and groups of fields are for: comments of `new`, descriptions of the schema, hints.

## A release

release = O singură știre: informațiile scrise o dată, textul în fiecare limbă.
release-kind = Ce fel de știre este: numele unui șablon din templates/articles/.
release-published = Ziua publicării; anul ei este numele dosarului.
release-draft = Dacă comunicatul nu este încă gata: nimic din el nu se publică, iar greșelile lui nu blochează celelalte comunicate.
release-publish-at = Embargoul: nimic din comunicat nu se publică înainte de acest moment.
release-aliases = Numele anterioare ale fișei: linkurile vechi funcționează în continuare.
release-corrections = Ce era greșit în comunicat și a fost îndreptat, fiecare cu ziua lui.
release-withdrawn = Comunicatul nu mai este valabil: pagina lui păstrează titlul și această notă, iar nicio listă nu îl mai arată.
release-languages = Limbile comunicatului, dacă nu sunt cele ale site-ului.
release-project = Proiectul: o cheie din registrul proiectelor; sau `is: CHEIE` și ce diferă aici; sau proiectul scris în întregime.
release-programme = Programul, când știrea nu este despre un singur proiect.
release-edition = A câta ediție a programului.
release-event = Evenimentul. Pentru mai multe evenimente scrieți `events`.
release-events = Mai multe evenimente, fiecare sub un nume prin care textul trimite la el.
release-previous = Evenimentul dinaintea acestuia.
release-next = Evenimentul de după acesta.
release-participants = Câți au participat la toate evenimentele, în total.
release-partners = Partenerii: un grup sau o listă de grupuri.
release-figures = Alte cifre din acest comunicat, fiecare sub un nume prin care textul trimite la ea.
release-motto = Motoul, în limbile în care există.
release-quotes = Ce au spus oamenii: pentru fiecare cheia persoanei și cuvintele în toate limbile, fără ghilimele.
release-results = Ce s-a realizat: propoziții întregi.
release-boilerplate = Textele de la sfârșit, dacă nu sunt cele ale site-ului: chei ale textelor de încheiere; sau none.
release-contacts = Contactele pentru presă, dacă nu sunt cele ale site-ului: chei ale contactelor; sau none.
release-links = Pagini cu informații suplimentare.
release-images = Imagini: prima stă sub titlu, celelalte după text.
release-attachments = Fișiere de descărcat: PDF, DOCX și altele asemenea.
release-social = Un text scurt pentru rețele sociale și SMS, când titlul nu se potrivește; poate conține trimiteri la informații.
release-say = Alte formulări ale propozițiilor generate.
release-prose = Ce puteți povesti numai dumneavoastră: text în Markdown, cu trimiteri la informații.
quotation = Ce a spus cineva, în toate limbile comunicatului, fără ghilimele.
quotation-who = Cine a spus acest lucru: o cheie din registrul persoanelor.
quotation-say = Altă formulare a propoziției din jurul cuvintelor: `before` numește întâi persoana, `again` spune doar „el” sau „ea”.
note = O rectificare sau o retragere, cu ziua ei.
note-date = Ziua notei.
note-text = Ce li se spune cititorilor: propoziții întregi.
link = O pagină cu informații suplimentare.
link-url = Adresa ei.
link-owner = A cui este pagina: o cheie din registrul organizațiilor.
link-lang = Limba paginii.
link-text = Textul linkului.
image = O imagine cu textele ei.
image-file = Fișierul: calea lui din content/media/; JPEG sau PNG, cu lățimea de cel puțin 640 de pixeli.
image-alt = Ce se vede în imagine, pentru cei care nu o văd, în fiecare limbă.
image-caption = Textul de sub imagine; dacă există într-o limbă, atunci în toate.
image-credit = Autorul imaginii.
attachment = Un fișier de descărcat.
attachment-file = Fișierul: calea lui din content/media/.
attachment-text = Ce este fișierul, în fiecare limbă.

## Events, participants, numbers

of = Ce se numără: o cheie din registrul substantivelor.
count = Numărul exact.
over = Mai mult de atât.
about = Aproximativ atât.
at-least = Cel puțin atât.
up-to = Cel mult atât.
event = O întâlnire, o conferință, o zi: ceva care are o dată și un loc.
event-type = Ce fel de eveniment este; dacă lipsește, cel stabilit de tipul comunicatului.
event-name = Numele propriu al evenimentului, dacă are; în letonă la nominativ.
event-ordinal = Numărul lui într-o serie: 8 pentru al optulea.
event-dates = Când: o zi sau prima și ultima zi; ajunge și o lună (2018-12), un anotimp (de la 2018-21, primăvara, la 2018-24, iarna) sau un an.
event-time = La ce oră începe și, dacă se știe, la ce oră se termină.
event-place = Unde: o cheie din registrul locurilor sau codul unei țări (PL).
event-venue = În ce loc din oraș; în letonă la nominativ, în română cu articol.
event-represented = Organizațiile care au participat pe lângă parteneri.
event-theme = Tema principală: o expresie la nominativ, fără punct.
goals = Obiectivele: în letonă infinitivul, în engleză verbul fără „to”, în română „să …”; fără punct.
event-speakers = Cine a vorbit: chei din registrul persoanelor.
event-organisers = Cine a organizat evenimentul: chei din registrul organizațiilor.
event-participants = Câți au participat la acest eveniment.
participants = Câți au participat și de unde.
participants-total = Câți în total.
participants-from = Câți din fiecare loc.
figure = Un număr și ce numără el: `of` cu `count` dacă este exact, altfel cu `over`, `about`, `at_least` sau `up_to`; ori o sumă de bani; ori un procent.
figure-amount = O sumă de bani cu moneda ei.
figure-percent = Un procent, fără semnul lui.
partners = Câți parteneri, din ce țări și, pe cât se știe, cine sunt.
partners-of = Cum se numesc, dacă nu sunt pur și simplu parteneri: o cheie din registrul substantivelor.
partners-all = Toți partenerii; numărul și țările lor rezultă de aici.
partners-countries = Țările lor, când nu sunt cunoscuți toți partenerii.
partners-including = Câțiva dintre ei, când nu sunt cunoscuți toți.
edition = A câta ediție a unui program.
edition-ordinal = Numărul ei: 2 pentru a doua.
edition-year = Anul ei.
neighbour = Evenimentul dinaintea acestuia sau de după el, în aceeași serie.
neighbour-place = Unde: o cheie din registrul locurilor sau codul unei țări.
neighbour-dates = Când, pe cât se știe.
neighbour-last = Dacă este ultimul din serie.

## Registers

name = Numele: `original` în limba proprie și un nume pentru fiecare limbă care are unul; în letonă întotdeauna, la nominativ.
original-lang = Limba în care este scris `original`.
never = Grafii care nu trebuie publicate.
acronym = Numele scurt, același în toate limbile.
budget = Costul total, cu moneda.
grant = Finanțarea acordată de program, cu moneda.
term = De când până când se desfășoară.
project-programme = Programul care îl finanțează.
project-strand = Componenta programului: o cheie din câmpul `strands` al acestuia.
lead = Partenerul coordonator.
project-partners = Partenerii, inclusiv partenerul coordonator.
is = Proiectul din registru, dacă numai unele informații diferă aici.
project = Un proiect cu parteneri și o perioadă de desfășurare.
project-override = Un proiect din registru, cu ce diferă aici, sau scris în întregime.
programme = Un program care finanțează sau organizează.
programme-funder = Cine îl finanțează.
programme-statement = Textul pe care programul îl cere în fiecare comunicat despre proiectele sale: cuvânt cu cuvânt, în fiecare limbă, fără trimiteri.
programme-organiser = Cine îl derulează.
programme-emblem = Emblema pe care programul o cere lângă textul său: `eu` este cea a Uniunii Europene.
programme-strands = Componentele lui, fiecare sub o cheie.
strand = O componentă a unui program.
strand-number = Numărul ei, așa cum îl scrie programul.
place = Un oraș. Țările sunt cunoscute deja.
place-country = Țara: codul ei.
organisation = O primărie, o asociație, o instituție.
organisation-type = Ce este; împreună cu `place` formează numele (municipalitatea Norrköping).
organisation-place = Unde își are sediul.
organisation-part-of = Organizația din care face parte.
organisation-later = Nume ulterioare; știrile vechi îl păstrează pe cel vechi.
later = Un nume valabil dintr-o anumită zi.
later-from = Prima zi în care numele este valabil.
person = O persoană care vorbește sau care conduce o organizație.
person-gender = Genul: de el depind formele corecte.
person-role = Ce este persoana: o funcție din fișierele de limbă, într-o organizație, sau o formulare pentru fiecare limbă.
role = O funcție într-o organizație.
role-is = Funcția: un cuvânt din fișierele de limbă.
role-of = Organizația.
role-place = Unde.
boilerplate = Un text despre oraș sau despre consiliu, cu care se încheie comunicatele.
boilerplate-heading = Titlul său.
boilerplate-text = Textul: Markdown fără trimiteri.
contact = Cui i se adresează presa.
contact-name = Numele serviciului; în letonă la nominativ. Pentru o persoană din registru scrieți în schimb `person`.
contact-person = O cheie a persoanelor, în loc de `name`.
contact-role = Funcția.
contact-organisation = Instituția: o cheie a organizațiilor.
contact-phone = Numărul de telefon cu prefixul țării. Trebuie să existe fie el, fie `email`.
contact-email = Adresa de e-mail. Trebuie să existe fie ea, fie `phone`.
contact-languages = Limbile articolelor în care apare acest contact; dacă lipsesc, toate.
noun = Cuvântul la singular, fără articol; în letonă la nominativ. Genul și pluralul urmează reguli.
    Când o regulă dă o formă greșită, scrieți cuvântul sub limba lui ca `name: cuvânt`, iar alături `gender: feminine`,
    `plural: participanți` sau orice altă formă, de exemplu `plural_genitive: dalībnieku`.

## content/site.yaml

site = Site-ul de știri în ansamblu.
site-name = Numele site-ului de știri.
site-url = Unde este publicat site-ul; fluxurile și harta site-ului au nevoie de adresă.
site-security-contact = Cui i se semnalează o vulnerabilitate a site-ului; un link, care se află în /.well-known/security.txt; are nevoie de security_expires.
site-security-expires = Ultima zi în care security_contact este valabil; după această zi, cititorul știe să caute în altă parte.
site-publisher = Cine publică: o cheie din registrul organizațiilor.
site-languages = Limbile în ordinea în care sunt oferite, fiecare cu codul ei regional.
site-default-languages = Limbile unui comunicat care nu și le indică pe ale sale; dacă lipsește, toate.
site-boilerplate = Textele de la sfârșitul fiecărui comunicat care nu are altele: chei ale textelor de încheiere.
site-contacts = Contactele pentru presă ale fiecărui comunicat care nu are altele: chei ale contactelor.
site-bilingual = Perechi de limbi care apar și într-un singur document, prima limbă la început.
site-newsletter = Ce trebuie să se știe despre buletinele informative: cine le trimite, cum renunță cititorul la ele, ce apare la sfârșitul lor.
newsletter = Ce trebuie să se știe despre buletinele informative.
newsletter-from = Adresa de e-mail de la care vin buletinele; numele de lângă ea este cel al site-ului.
newsletter-unsubscribe = Linkul prin care cititorul renunță la buletin: mailto: sau https://. Apare la sfârșitul buletinului și în antetul lui.
newsletter-footer = Ce apare la sfârșitul fiecărui buletin: de exemplu, de ce îl primește cititorul.
site-numbers = Cum se scriu numerele într-o propoziție: cu under-ten (la fel dacă lipsește), de la unu la nouă în litere; cu digits, toate în cifre; un număr care începe propoziția se scrie mereu în litere.

## The front matter of a kind

kind = Ce informații cere un tip de comunicat și ce poate cuprinde.
kind-requires = Câmpuri pe care un comunicat de acest tip trebuie să le aibă.
kind-optional = Câmpuri pe care le poate avea.
kind-event-type = Ce este evenimentul său, dacă comunicatul nu spune: un cuvânt din nouns.ftl sau din registrul de substantive.

## Missing languages

site-missing-policy = Ce se face când comunicatul sau un text al lui lipsește într-o limbă: require (eroare; la fel dacă nu este scris nimic), omit (nu există pagină în acea limbă), notice (pagina arată articolul în altă limbă și precizează acest lucru).
missing = Ce se face când un text lipsește într-o limbă a comunicatului.
missing-release = Când textul comunicatului lipsește într-o limbă.
missing-theme = Când tema unui eveniment lipsește într-o limbă.
missing-goals = Când un obiectiv lipsește într-o limbă.
missing-results = Când un rezultat lipsește într-o limbă.
missing-quotes = Când un citat lipsește într-o limbă.
missing-links = Când textul unui link lipsește într-o limbă.

## Facts for the text

release-facts = Alte informații pentru text, fiecare sub un nume prin care textul trimite la ea: când, program, preț, măsură, vot, adresă, linii de transport public, telefon, expresie.
fact = O informație pentru text.
fact-when = Când: o zi cu ora ei sau de la una la alta; ori zile, luni, ani. Ziua săptămânii este calculată.
fact-hours = Programul: zilele săptămânii (mon, tue-thu, daily) cu orele fiecăreia, `closed` sau `all-day`.
fact-price = Un preț: free (gratuit), o sumă, de la o sumă la alta, `from 3 EUR`, `up to 5 EUR`.
fact-measure = O cantitate cu unitatea ei: 7.3 m, 1 h 30 min, 2 days.
fact-vote = Cum s-a votat.
fact-address = O stradă, o casă de pe ea sau un tronson al ei între alte două străzi.
fact-lines = Linii de transport public: vehiculul și numerele.
fact-phone = Un număr de telefon la care pot suna cititorii.
fact-text = O expresie la nominativ, în fiecare limbă.
vote = Cum s-a votat.
vote-for = Câți au votat pentru.
vote-against = Câți au votat împotrivă; despre niciunul nu se spune nimic.
vote-abstained = Câți s-au abținut; despre niciunul nu se spune nimic.
address = O stradă, o casă de pe ea sau un tronson al ei.
address-street = Strada cu substantivul ei, în fiecare limbă.
address-house = Numărul casei.
address-floor = Etajul, numărat ca în Letonia: 1 este parterul.
address-from = Strada de la care începe tronsonul.
address-to = Strada la care se termină tronsonul.
figure-before = Aceeași cifră în perioada anterioară; schimbarea și procentul ei sunt calculate.
figure-period = Perioada la care se referă cifra.
