# Comentariile din fișierele unui site nou.

starter-site = Site-ul dumneavoastră de știri. Modificați ce scrie aici, apoi rulați `vestnesis build`.
starter-name = Numele site-ului, în fiecare dintre limbile dumneavoastră.
starter-url = Unde va fi publicat site-ul. Fluxurile, harta site-ului și linkurile dintre limbi au nevoie de adresă.
starter-publisher = Cine publică: o cheie din content/register/organisations.yaml.
starter-languages =
    Limbile, în ordinea în care sunt oferite, fiecare cu codul ei regional.
    Ca să adăugați limba română, scrieți mai jos „ro: ro” și dați numele de mai sus și pe cele din registru și în română.
starter-default-languages = Limbile unui comunicat care nu și le indică pe ale sale.
starter-bilingual = Articole în două limbi într-un singur document, prima limbă la început.
starter-closing = Ce apare la sfârșitul fiecărui comunicat: chei din content/register/contacts.yaml și boilerplate.yaml.
starter-numbers = Numerele dintr-o propoziție: cu under-ten, de la unu la nouă în litere; cu digits, toate în cifre.
starter-organisations =
    Organizațiile, fiecare scrisă o singură dată. Comunicatele și proiectele le indică prin cheie (city-council).
    Dați întotdeauna numele în letonă, fiindcă acolo se declină. Adăugați mai jos partenerii dumneavoastră în același fel
    sau cu `vestnesis new organisation CHEIE`.
starter-places =
    Orașele, fiecare scris o singură dată. Țările sunt cunoscute deja: unde se cere un loc, scrieți codul țării (LV, SE).
    `original` este numele în limba orașului; o limbă care lipsește folosește originalul.
starter-nouns =
    Ce se numără sau se numește în comunicate: participanți, asociații, videoconferințe. De exemplu:

    participant:
      lv:
        name: dalībnieks
      en: participant

    `name` este forma de dicționar. Dacă nicio regulă nu le poate ști, dați `gender` și `plural`.
starter-contacts =
    Cui i se adresează presa. Fiecare contact are nevoie de un număr de telefon (cu prefixul țării) sau de o adresă de e-mail.
    Pentru o persoană din content/register/people.yaml scrieți `person:` cu cheia, în loc de `name:`.
starter-boilerplate =
    Textele de la sfârșitul comunicatelor, fiecare sub titlul lui. `content/site.yaml` le indică pe cele ale fiecărui comunicat;
    o fișă alege altele cu `boilerplate:` sau niciunul cu `boilerplate: none`.
