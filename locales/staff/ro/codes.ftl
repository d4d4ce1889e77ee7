# Ce înseamnă fiecare cod dintr-un raport, pe un rând, și de ce contează: `vestnesis explain`.

room-Y = Fișierul ca YAML
room-R = Câmpurile fișelor, ale registrului și ale site-ului
room-F = Informații care se potrivesc
room-P = Textul și trimiterile din el
room-L = Fișierele de limbă: mesajele unei limbi
room-T = Șabloane
room-S = Site-ul în ansamblu
room-M = Imagini și atașamente
room-C = Schimbări în comunicatele publicate
room-B = Erori ale programului

## Y

code-Y01 = fișierul nu poate fi citit ca YAML
    .why = YAML se citește după indentare, două puncte și ghilimele: dacă unul dintre acestea nu este la locul lui, nu se mai știe care valoare ține de care câmp. De cele mai multe ori, un text conține două puncte sau începe cu un semn precum `{ "{{" }`, `*` ori `@`: puneți-l între ghilimele sau scrieți-l ca bloc, după `|`.
code-Y02 = un câmp apare de două ori
    .why = Doar una dintre cele două valori s-ar putea publica, iar alegerea ar fi la întâmplare. Păstrați-o pe cea corectă și ștergeți-o pe cealaltă.
code-Y03 = fișierul folosește elemente YAML pe care fișele nu le au
    .why = Etichetele (`!`), ancorele (`&`), mai multe documente într-un fișier și alte codificări decât UTF-8 sunt cunoscute programatorilor, dar îi încurcă pe ceilalți, așa că fișele nu le folosesc. Un text care începe cu un asemenea semn are nevoie de ghilimele.
code-Y04 = un fișier este prea mare sau are prea multe niveluri
    .why = Nicio știre nu are nevoie de atât de mult: de regulă, o paranteză nu a fost închisă sau în fișă s-a lipit un document întreg.
code-Y05 = un text conține un caracter pe care niciun text nu îl poate avea
    .why = Caracterele invizibile vin odată cu textul copiat din alt program. Ele strică atât căutarea, cât și citirea cu voce tare și pot inversa textul pe pagină. Ștergeți cuvântul și scrieți-l din nou.

## R

code-R01 = nu există un astfel de câmp
    .why = Un câmp cu nume greșit ar lipsi din știre fără ca cineva să observe. De aceea fiecare nume se compară cu cele existente și se propune cel mai apropiat.
code-R02 = lipsește un câmp
    .why = Propozițiile acestui tip de comunicat au nevoie de această informație; fără ea, articolul ar avea un gol. Scrieți câmpul așa cum îl arată raportul.
code-R03 = o valoare este de alt tip decât trebuie
    .why = Un număr, o dată, un text, o listă și un grup de câmpuri se scriu diferit. Ce este scris altfel nu poate fi numărat, declinat sau verificat.
code-R04 = valoarea nu este una dintre cele posibile
    .why = Unele câmpuri acceptă doar anumite cuvinte: țările prin două litere, limbile, tipurile de evenimente. Fiecare dintre acestea are corespondent în toate limbile; un cuvânt ales de dumneavoastră nu are.
code-R05 = o dată sau o perioadă nu există ori este scrisă altfel
    .why = Datele se scriu începând cu anul, ca toți să citească aceeași zi: 2018-04-11 nu poate fi luat drept 4 noiembrie. Fiecare limbă redă apoi data în felul ei. O perioadă înseamnă două date despărțite de o bară oblică.
code-R06 = registrul nu are o astfel de cheie
    .why = Locurile, proiectele, organizațiile și persoanele se scriu o singură dată, în registru, și se indică prin cheie, ca să fie scrise și declinate la fel în toate știrile. Folosiți cheia așa cum apare acolo sau adăugați o intrare: `vestnesis new place torun`.
code-R07 = nu există un astfel de tip de comunicat
    .why = Tipul hotărăște ce informații se dau și în ce ordine. Tipurile sunt fișierele din templates/articles/.
code-R08 = acest tip de comunicat nu folosește câmpul
    .why = Ce nu apare în nicio propoziție s-ar pierde: informația ar rămâne în fișă, dar nu ar ajunge în niciun articol. Scoateți câmpul sau alegeți alt tip.
code-R09 = lipsește un text într-o limbă a comunicatului
    .why = Toate limbile unui comunicat spun același lucru. Unde una nu are text, cititorii ei ar afla mai puțin decât ceilalți.
code-R10 = un fișier are un nume greșit sau se află în alt dosar
    .why = Numele fișierului și anul dosarului formează adresa paginii. Ele trebuie să se potrivească cu fișa și nu trebuie schimbate după publicarea știrii.

## F

code-F01 = suma părților nu este egală cu totalul
    .why = Cititorul care adună numerele trebuie să ajungă la totalul publicat. Unul dintre numere este greșit: aflați de unde provin.
code-F02 = o perioadă se termină înainte să înceapă
    .why = De regulă, cele două date au fost inversate sau anul uneia dintre ele este greșit.
code-F03 = numărul nu se potrivește cu lista
    .why = „8 parteneri” lângă o listă de șapte este greșeala pe care cititorii o văd prima. Când lista este completă, scrieți doar lista: numărul se calculează de la sine.
code-F04 = o dată se află în afara duratei proiectului
    .why = Se întâmplă, de exemplu la un eveniment de încheiere, așa că este doar un avertisment. De cele mai multe ori însă este greșit anul, în fișă sau în registru.
code-F05 = o informație este incompletă
    .why = Un număr fără substantiv sau un substantiv fără număr nu formează o propoziție. Scrieți-le pe amândouă.
code-F06 = două evenimente diferite ale unei serii au același număr
    .why = A opta întâlnire nu poate fi decât una. Una dintre fișe are un număr greșit sau ambele vorbesc despre același eveniment: atunci datele și locul trebuie să se potrivească.
code-F07 = numărul unui eveniment scade, deși data este mai târzie
    .why = Întâlnirile unui proiect se numără în ordinea în care au loc. Un număr sau o dată este greșită.
code-F08 = evenimentul anterior are loc după acesta sau cel următor, înaintea lui
    .why = Evenimentul anterior are loc înaintea acestuia, cel următor, după el. De regulă, o dată a fost preluată dintr-o fișă mai veche.
code-F09 = comunicatul despre evenimentul anterior spune altceva
    .why = Comunicatul acelui eveniment este deja publicat; cititorii pot compara. Luați locul și datele de acolo sau corectați-l.
code-F10 = evenimentul următor s-a desfășurat altfel decât s-a anunțat
    .why = Planurile se schimbă, așa că este doar un avertisment. Dacă anunțul era corect când a fost publicat, lăsați-l; dacă unul dintre cele două are o greșeală, corectați-o.
code-F11 = două intrări ale registrului pot fi una singură, scrisă în două feluri
    .why = Un loc, o organizație sau o persoană cu două intrări are două pagini și este scrisă în două feluri. Dacă este vorba de una și aceeași, păstrați o singură intrare și folosiți peste tot cheia ei; dacă nu, nu este nimic de făcut.
code-F12 = o intrare din registru nu este folosită nicăieri
    .why = De cele mai multe ori, o cheie este scrisă greșit undeva sau intrarea a rămas după modificarea unui comunicat. Dacă este păstrată pentru un comunicat viitor, nu este nimic de făcut.
code-F13 = un substantiv nu își arată pluralul
    .why = Cele mai multe substantive își arată genul prin terminație; unele nu, iar atunci pluralul ar fi o presupunere: „sertar” ar putea avea „sertari” sau „sertare”. Un singur rând în registru lămurește lucrurile pentru toate comunicatele.
code-F14 = regulile nu pot ști cum se declină un nume
    .why = Un nume străin în -i poate fi un plural sau poate rămâne neschimbat, iar forma lui nu arată care dintre ele. Până când o precizați, numele este considerat invariabil.
code-F21 = o zi contrazice ziua publicării
    .why = Embargoul se încheie în ziua în care se publică știrea; o rectificare sau o retragere poate veni doar după aceea. Cititorii, fluxurile și arhivele se orientează după aceste zile, așa că ele trebuie să se potrivească.

## P

code-P01 = o trimitere nu poate fi citită
    .why = Între `{ "{{" }` și `{ "}}" }` se scrie calea unei informații, iar după bară, ce este de făcut cu ea. Ce nu poate fi citit ar rămâne în știre așa cum este, cu tot cu acolade.
code-P02 = o trimitere nu indică o informație din fișă
    .why = Informațiile se indică prin calea lor din fișă, de exemplu event.place sau participants.total. Doar ce este indicat astfel este același în toate limbile.
code-P03 = o informație nu poate fi redată în acest fel
    .why = După bară se scrie felul în care informația intră în propoziție: o relație precum at, from sau with ori o operație cu opțiunile ei. Nu orice relație se potrivește oricărei informații: nimeni nu este „împreună cu” o dată.
code-P04 = limba nu are această formă
    .why = Unor cuvinte le lipsește o formă, iar pentru altele programul trebuie să afle genul sau pluralul, ca să o construiască. Scrieți forma în registru sau schimbați propoziția, ca să nu mai fie nevoie de ea. O formă scrisă de dumneavoastră se folosește întotdeauna așa cum este.
code-P05 = o propoziție este mutată doar în textul unor limbi
    .why = O propoziție mutată se spune acolo și nicăieri altundeva. Dacă o limbă nu o mută, articolul ei o spune în alt loc sau de două ori. Mutați-o în toate limbile sau în niciuna.
code-P06 = textul conține elemente Markdown pe care un articol nu le poate avea
    .why = Același text devine pagini web, e-mail și text simplu. HTML și linkurile cu scripturi le-ar strica pe unele și le-ar putea face rău cititorilor.
code-P07 = o grafie interzisă de registru
    .why = Registrul spune cum se scrie numele și ce greșeli sunt frecvente. Scrieți o trimitere la informație, iar numele va fi întotdeauna corect.
code-P08 = o formulare proprie omite o informație sau renunță la una care nu este acolo
    .why = Puteți formula altfel, dar toate limbile trebuie să spună în continuare aceleași informații. Includeți informația în formulare sau treceți-o la `drops`, ca să fie omisă intenționat.
code-P09 = acest comunicat nu are informația
    .why = Calea este corectă, dar fișa nu conține informația, așa că nu este nimic de spus. Scrieți câmpul sau scoateți trimiterea.
code-P10 = o prepoziție înaintea unei trimiteri care o aduce pe a sa
    .why = O relație (`from`, `at`, `of` …) aduce prepoziția de care limba are nevoie, iar unele limbi nu au nevoie de niciuna. Scoateți prepoziția scrisă sau scrieți trimiterea fără relație.

## L

code-L01 = un fișier de limbă nu poate fi citit
    .why = Mesajele unei limbi se află în fișiere Fluent. Ce nu poate fi citit acolo ar lipsi din fiecare comunicat care are nevoie de el.
code-L02 = un mesaj, un termen sau o variantă apare de două ori
    .why = S-ar folosi doar unul dintre cele două, iar celălalt s-ar pierde pe neobservate. Păstrați-l pe cel corect.
code-L03 = nu există un astfel de mesaj, termen sau atribut
    .why = Un mesaj care trimite la altul inexistent nu spune nimic în locul lui. Numele se compară cu cele din fișierele comune și din fișierul tipului.
code-L04 = o variabilă nu este o informație din fișă
    .why = Variabilele sunt informații din fișă, prin calea lor, cu cratime: $event-place. Oricare alta ar lăsa un gol în propoziție.
code-L05 = nu există o astfel de funcție
    .why = Funcțiile pun informațiile în forma gramaticală potrivită: PLACE, NAME, PERIOD, COUNT și altele. Oricare alta ar lăsa un gol în propoziție.
code-L06 = o funcție nu are o astfel de opțiune sau opțiunea nu are o astfel de valoare
    .why = Fluent ar trece în tăcere peste o opțiune scrisă greșit, iar propoziția ar fi publicată în forma nepotrivită.
code-L07 = o variantă nu poate fi aleasă niciodată
    .why = Cheia variantei nu este printre cele pe care le dă selectorul, așa că în locul ei s-ar folosi mereu varianta implicită.
code-L08 = o funcție sau un termen nu poate folosi ce i se dă
    .why = O informație se redă prin funcția potrivită felului ei, ca să fie declinată; un termen vede doar argumentele apelului său; un număr care apare în text vine din fișă, niciodată dintr-un fișier de limbă.
code-L09 = o limbă are un mesaj pe care alta nu îl are
    .why = Știrea se publică la fel în toate limbile. Ce poate spune una trebuie să poată spune fiecare.
code-L10 = mesajele trimit la nesfârșit unul la altul
    .why = Textul lor nu s-ar mai termina. Scrieți chiar cuvintele în unul dintre ele.
code-L11 = lexicului îi lipsește un cuvânt
    .why = Țările, lunile, funcțiile persoanelor și substantivele pe care programul le scrie singur trebuie să se afle în lexicul fiecărei limbi.

## T

code-T01 = un șablon nu poate fi citit sau completat
    .why = Un șablon arată ce se spune și în ce ordine, nu cuvintele: indică propozițiile prin `say`, iar informațiile doar în condiții. Cât timp are o greșeală, niciun comunicat de acest tip nu poate fi scris.
code-T02 = un articol nu ar avea titlu sau paragraf introductiv
    .why = Titlul și prima propoziție sunt cele pe care le arată listele, fluxurile și motoarele de căutare. Pot fi formulate altfel, dar nu pot lipsi.
code-T03 = antetul unui șablon de articol este greșit
    .why = Între cele două rânduri de cratime se scrie ce informații cere un tip de comunicat și ce informații poate reda. Fișele se verifică după antet.

## S

code-S01 = două comunicate au același identificator
    .why = Numele fișierului este identificatorul comunicatului și sfârșitul adresei lui. Două comunicate nu pot avea aceeași adresă: dați unuia dintre fișiere alt nume.
code-S02 = site-ul nu are o adresă proprie
    .why = Fluxurile, harta site-ului și linkurile dintre limbi au nevoie de adresa completă. Fără `url` în content/site.yaml acestea sunt omise; restul se generează.
code-S03 = un link duce la un comunicat care nu există
    .why = Un link spre alt comunicat conține identificatorul acestuia, ca să fie găsit în fiecare limbă și să funcționeze întotdeauna. Altfel, cititorii ar vedea o eroare în locul paginii.
code-S04 = un link duce la un comunicat pe care cititorii încă nu îl pot vedea
    .why = O ciornă sau un comunicat sub embargo nu are pagină. Linkul nu ar duce nicăieri, iar adresa lui ar dezvălui înainte de vreme ce urmează.
code-S05 = un nume vechi al unui comunicat aparține altuia
    .why = Numele vechi îi duc pe cititori la noua adresă. Fiecare poate duce la un singur comunicat, așa că nu poate fi și numele, actual sau vechi, al altuia.

## M

code-M01 = un fișier menționat într-o fișă nu există
    .why = Imaginile și atașamentele stau în content/media/, iar fișa le indică prin calea lor de acolo. Fără fișier, cititorii ar vedea un gol sau un link care nu duce nicăieri.
code-M02 = o imagine nu poate fi citită
    .why = Fișierul nu este o imagine sau copierea lui s-a întrerupt. Fiecare imagine este citită până la capăt înainte de publicare.
code-M03 = o imagine este prea mică
    .why = O imagine nu se mărește niciodată: sub 640 px ar fi neclară în toate paginile. De cele mai multe ori a fost copiată dintr-un mesaj sau dintr-o pagină web, nu din aparatul foto.
code-M04 = un fișier este de un tip care nu se publică
    .why = Imaginile sunt JPEG sau PNG, pe care le arată orice browser. Atașamentele sunt documente; un fișier care ar putea rula ca program sau ca pagină a site-ului nu se publică.
code-M05 = un fișier sau o imagine este prea mare
    .why = Pe telefon, cititorii ar aștepta câteva minute, iar o imagine exagerat de mare oprește generarea site-ului. Paginile arată oricum fiecare imagine în câteva lățimi mai mici.
code-M06 = un fișier din content/media/ nu este menționat în niciun comunicat
    .why = Nu îl vede nimeni. Poate că o fișă indică din greșeală alt fișier; poate că s-a renunțat la comunicatul care îl folosea.

## C

code-C01 = o schimbare din registru modifică comunicate publicate
    .why = Un loc sau o organizație se scrie o singură dată și apare în multe comunicate. Registrul există tocmai pentru ca o grafie să poată fi îndreptată în toate; un comunicat vechi nu trebuie însă să se schimbe pe neobservate. Nota arată fiecare propoziție înainte și după schimbare.

## B

code-B01 = o eroare a programului
    .why = Textul dumneavoastră este în regulă: a greșit programul însuși. Vă rugăm să semnalați eroarea, împreună cu locul indicat în raport; site-ul rămâne cum a fost.
