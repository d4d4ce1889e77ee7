# Komentāri jaunas vietnes failos.

starter-site = Jūsu ziņu vietne. Pielāgojiet to, kas šeit rakstīts, un palaidiet `vestnesis build`.
starter-name = Ziņu vietnes nosaukums katrā no jūsu valodām.
starter-url = Kur vietne būs publicēta. Tas vajadzīgs jaunumu plūsmām, vietnes kartei un saitēm starp valodām.
starter-publisher = Kas publicē: faila content/register/organisations.yaml atslēga.
starter-languages =
    Jūsu valodas tādā secībā, kādā tās piedāvā lasītājam; katrai savs valodas kods.
    Lai pievienotu rumāņu valodu, rakstiet zemāk „ro: ro” un norādiet nosaukumus šeit un reģistrā arī rumāniski.
starter-default-languages = Valodas relīzei, kurā tās nav norādītas.
starter-bilingual = Valodu pāri, kuros raksts ir arī vienā dokumentā; pirmā valoda – vispirms.
starter-closing = Kas ir katras relīzes beigās: failu content/register/contacts.yaml un boilerplate.yaml atslēgas.
starter-numbers = Skaitļi teikumā: ar under-ten no viena līdz deviņiem raksta ar vārdiem, ar digits visus – ar cipariem.
starter-organisations =
    Organizācijas, katra uzrakstīta vienreiz. Relīzēs un projektos tās nosauc pēc atslēgas (city-council).
    Nosaukumu latviski rakstiet vienmēr: to loka. Savus partnerus pievienojiet zemāk tāpat
    vai ar `vestnesis new organisation ATSLĒGA`.
starter-places =
    Pilsētas, katra uzrakstīta vienreiz. Valstis programmai jau ir zināmas: kur vajadzīga vieta, rakstiet valsts kodu (LV, SE).
    `original` ir nosaukums pilsētas pašas valodā; ja kāda valoda nav norādīta, tajā lieto oriģinālu.
starter-nouns =
    Ko relīzēs skaita vai nosauc: dalībnieki, biedrības, videokonferences. Piemēram:

    participant:
      lv:
        name: dalībnieks
      en: participant

    `name` ir pamatforma. Ja dzimti vai daudzskaitli nevar zināt pēc likumiem, norādiet `gender` un `plural`.
starter-contacts =
    Pie kā vēršas prese. Katram kontaktam vajag tālruņa numuru (ar valsts kodu) vai e-pasta adresi.
    Cilvēkam no faila content/register/people.yaml rakstiet `name:` vietā `person:` ar atslēgu.
starter-boilerplate =
    Teksti relīžu beigās, katrs zem sava virsraksta. Kuri ir katrā relīzē, norādīts failā content/site.yaml;
    ierakstā citus izvēlas ar `boilerplate:`, nevienu – ar `boilerplate: none`.
