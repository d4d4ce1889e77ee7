# What fields and groups of fields are for: comments of `new`, descriptions of the schema, hints.

## A release

release = Viena ziņa: fakti uzrakstīti vienreiz, teksts – katrā valodā.
release-kind = Kāda veida ziņa tā ir: mapes templates/articles/ veidnes nosaukums.
release-published = Publicēšanas diena; tās gads ir arī mapes nosaukums.
release-draft = Vai tā vēl nav gatava: nekas no tās netiek publicēts, un tās kļūdas neaptur pārējo publicēšanu.
release-publish-at = Embargo: pirms šā brīža nekas no relīzes netiek publicēts.
release-aliases = Nosaukumi, kas ieraksta failam bija agrāk: vecās saites turpina darboties.
release-corrections = Kas relīzē bija nepareizi un ir izlabots; katram labojumam ir sava diena.
release-withdrawn = Norāde, ka relīze vairs nav spēkā: tās lapā paliek virsraksts un šī piezīme, un nevienā sarakstā tās nav.
release-languages = Relīzes valodas, ja tās atšķiras no vietnes parastajām valodām.
release-project = Projekts: projektu reģistra atslēga; vai `is: ATSLĒGA` un tas, kas šeit atšķiras; vai viss projekta apraksts.
release-programme = Programma, ja ziņa nav par vienu projektu.
release-edition = Kura programmas kārta.
release-event = Pasākums. Ja to ir vairāki, rakstiet `events`.
release-events = Vairāki pasākumi, katrs ar nosaukumu, pēc kura tekstā uz to atsaucas.
release-previous = Pasākums pirms šā.
release-next = Pasākums pēc šā.
release-participants = Cik cilvēku piedalījās visos pasākumos kopā.
release-partners = Partneri: viena grupa vai vairāku grupu saraksts.
release-figures = Citi šīs relīzes skaitļi (rādītāji), katrs ar nosaukumu, pēc kura tekstā uz to atsaucas.
release-motto = Moto tajās valodās, kurās tas ir.
release-quotes = Ko cilvēki teica: katram citātam personas atslēga un vārdi visās valodās, bez pēdiņām.
release-results = Ko izdevās panākt, veselos teikumos.
release-boilerplate = Noslēguma teksti, ja ne tie, kas norādīti vietnei: noslēguma tekstu reģistra atslēgas; vai none.
release-contacts = Preses kontakti, ja ne tie, kas norādīti vietnei: kontaktu reģistra atslēgas; vai none.
release-links = Lapas, kur lasīt vairāk.
release-images = Attēli: pirmais ir zem virsraksta, pārējie aiz teksta.
release-attachments = Lejupielādējami faili: PDF, DOCX un līdzīgi.
release-social = Īss teksts sociālajiem tīkliem un īsziņām, ja virsraksts tiem neder; tajā var atsaukties uz faktiem.
release-say = Citi programmas veidoto teikumu varianti.
release-prose = Tas, ko varat pastāstīt tikai jūs: teksts Markdown pierakstā, ar atsaucēm uz faktiem.
quotation = Ko kāds teica – visās relīzes valodās, bez pēdiņām.
quotation-who = Kas to teica: personu reģistra atslēga.
quotation-say = Cits variants teikumam, kurā ir citāts: ar `before` persona ir nosaukta pirms citāta, ar `again` ir tikai „viņš” vai „viņa”.
note = Labojums vai atsaukums un tā diena.
note-date = Piezīmes diena.
note-text = Ko par to saka lasītājiem, veselos teikumos.
link = Lapa, kur lasīt vairāk.
link-url = Tās adrese.
link-owner = Kam lapa pieder: organizāciju reģistra atslēga.
link-lang = Lapas valoda.
link-text = Saites teksts.
image = Attēls ar saviem tekstiem.
image-file = Fails: tā ceļš mapē content/media/; JPEG vai PNG, vismaz 640 pikseļu plats.
image-alt = Kas attēlā redzams, tiem, kuri to neredz; katrā valodā.
image-caption = Paraksts zem attēla; ja tas ir vienā valodā, tad visās.
image-credit = Attēla autors.
attachment = Lejupielādējams fails.
attachment-file = Fails: tā ceļš mapē content/media/.
attachment-text = Kas tas par failu; katrā valodā.

## Events, participants, numbers

of = Ko skaita: lietvārdu reģistra atslēga.
count = Precīzs skaits.
over = Vairāk nekā tik daudz.
about = Aptuveni tik daudz.
at-least = Vismaz tik daudz.
up-to = Ne vairāk kā tik daudz.
event = Tikšanās, konference, diena: kaut kas, kam ir laiks un vieta.
event-type = Kāds pasākums tas ir; ja nav rakstīts, to nosaka relīzes veids.
event-name = Pasākuma nosaukums, ja tāds ir; latviski – nominatīvā.
event-ordinal = Kārtas numurs pasākumu sērijā: 8, ja tas ir astotais.
event-dates = Kad: diena vai pirmā un pēdējā diena; der arī mēnesis (2018-12), gadalaiks (no 2018-21 – pavasaris līdz 2018-24 – ziema) vai gads.
event-time = Cikos pasākums sākas un, ja zināms, cikos beidzas.
event-place = Kur: vietu reģistra atslēga vai valsts kods (PL).
event-venue = Norises vieta pilsētā; latviski – nominatīvā, rumāniski – ar artikulu.
event-represented = Organizācijas, kas piedalījās līdzās partneriem.
event-theme = Galvenā tēma: vārdkopa nominatīvā, bez punkta beigās.
goals = Mērķi: latviski – nenoteiksmē, angliski – darbības vārds bez „to”, rumāniski – „să …”; bez punkta beigās.
event-speakers = Kas uzstājās: personu reģistra atslēgas.
event-organisers = Kas to rīkoja: organizāciju reģistra atslēgas.
event-participants = Cik cilvēku piedalījās šajā pasākumā.
participants = Cik cilvēku piedalījās un no kurienes.
participants-total = Cik pavisam.
participants-from = Cik no kuras vietas.
figure = Skaitlis un tas, ko skaita: `of` kopā ar `count`, ja skaits ir precīzs, bet citādi – ar `over`, `about`, `at_least` vai `up_to`; vai naudas summa; vai daļa procentos.
figure-amount = Naudas summa ar valūtu.
figure-percent = Daļa procentos, bez zīmes.
partners = Cik partneru, no kurām valstīm un, ciktāl zināms, kas tie ir.
partners-of = Kas tie ir, ja ne vienkārši partneri: lietvārdu reģistra atslēga.
partners-all = Visi partneri; to skaitu un valstis programma nosaka pati.
partners-countries = Partneru valstis, ja nav zināmi visi partneri.
partners-including = Daži partneri, ja nav zināmi visi.
edition = Kura programmas kārta.
edition-ordinal = Kārtas numurs: 2, ja tā ir otrā.
edition-year = Gads.
neighbour = Pasākums, kas tajā pašā sērijā ir pirms šā vai pēc tā.
neighbour-place = Kur: vietu reģistra atslēga vai valsts kods.
neighbour-dates = Kad, ciktāl zināms.
neighbour-last = Vai tas ir pēdējais sērijas pasākums.

## Registers

name = Nosaukums: `original` – oriģinālvalodā, un nosaukums katrā valodā, kurā tāds ir; latviski – vienmēr, nominatīvā.
original-lang = Valoda, kurā rakstīts `original`.
never = Rakstība, kādu nedrīkst publicēt.
acronym = Saīsinājums, visās valodās vienāds.
budget = Projekta kopējās izmaksas, ar valūtu.
grant = Programmas piešķirtais finansējums, ar valūtu.
term = Īstenošanas laiks: no kura datuma līdz kuram.
project-programme = Programma, kas to finansē.
project-strand = Programmas virziens: atslēga no tās `strands`.
lead = Vadošais partneris.
project-partners = Partneri, arī vadošais.
is = Projekts no reģistra, ja šeit atšķiras tikai daži fakti.
project = Projekts, kam ir partneri un īstenošanas laiks.
project-override = Projekts no reģistra un tas, kas šeit atšķiras, vai viss projekta apraksts.
programme = Programma, kas finansē vai rīko.
programme-funder = Kas to finansē.
programme-statement = Formulējums, ko programma prasa katrā relīzē par tās projektiem: vārds vārdā, katrā valodā, bez atsaucēm.
programme-organiser = Kas to īsteno.
programme-emblem = Emblēma, ko programma prasa blakus savam formulējumam: `eu` ir Eiropas Savienības emblēma.
programme-strands = Programmas virzieni, katrs ar savu atslēgu.
strand = Programmas virziens.
strand-number = Numurs tā, kā to raksta pati programma.
place = Pilsēta. Valstis programmai jau ir zināmas.
place-country = Valsts: tās kods.
organisation = Pašvaldība, biedrība, iestāde.
organisation-type = Kas tā ir; kopā ar `place` no tā veidojas nosaukums (Noršēpingas pašvaldība).
organisation-place = Kur tā atrodas.
organisation-part-of = Organizācija, kuras daļa tā ir.
organisation-later = Vēlāki nosaukumi; vecajās ziņās paliek vecais.
later = Nosaukums no noteiktas dienas.
later-from = Pirmā diena, kad šis nosaukums ir spēkā.
person = Runātājs, iestādes vadītājs.
person-gender = Dzimte: vajadzīga pareizām vārdu formām.
person-role = Kas šis cilvēks ir: amats organizācijā (vārds no valodas failiem) vai formulējums katrā valodā.
role = Amats organizācijā.
role-is = Amats: vārds no valodas failiem.
role-of = Organizācija.
role-place = Kur.
boilerplate = Teksts par pilsētu vai pašvaldību, ar ko beidzas relīzes.
boilerplate-heading = Tā virsraksts.
boilerplate-text = Pats teksts: Markdown bez atsaucēm.
contact = Pie kā vērsties presei.
contact-name = Struktūrvienības nosaukums; latviski nominatīvā. Cilvēkam no reģistra tā vietā rakstiet `person`.
contact-person = Personu reģistra atslēga `name` vietā.
contact-role = Amats.
contact-organisation = Iestāde: organizāciju reģistra atslēga.
contact-phone = Tālruņa numurs ar valsts kodu. Jābūt vai nu tam, vai `email`.
contact-email = E-pasta adrese. Jābūt vai nu tai, vai `phone`.
contact-languages = Valodas, kuru rakstos šis kontakts ir minēts; ja nav norādītas, visas.
noun = Vārds vienskaitlī, bez artikula; latviski nominatīvā. Dzimti un daudzskaitli nosaka pēc gramatikas likumiem.
    Ja tā iznāk nepareizi, rakstiet vārdu zem valodas kā `name: vārds` un tam blakus `gender: feminine`,
    `plural: participanți` vai jebkuru citu formu, piemēram, `plural_genitive: dalībnieku`.

## content/site.yaml

site = Ziņu vietne kopumā.
site-name = Ziņu vietnes nosaukums.
site-url = Kur vietne ir publicēta; tas vajadzīgs jaunumu plūsmām un vietnes kartei.
site-security-contact = Kam ziņot par vietnes drošības nepilnību; saite, kas ir failā /.well-known/security.txt; vajag arī security_expires.
site-security-expires = Pēdējā diena, kad security_contact ir spēkā; ja tā ir pagājusi, lasītājs zina, ka jāmeklē citur.
site-publisher = Kas publicē: organizāciju reģistra atslēga.
site-languages = Valodas tādā secībā, kādā tās piedāvā lasītājam; katrai savs valodas kods.
site-default-languages = Valodas relīzei, kurā tās nav norādītas; ja šā lauka nav – visas.
site-boilerplate = Teksti to relīžu beigās, kurās nav norādīti citi: noslēguma tekstu reģistra atslēgas.
site-contacts = Preses kontakti tām relīzēm, kurās nav norādīti citi: kontaktu reģistra atslēgas.
site-bilingual = Valodu pāri, kuros relīze ir pieejama arī kā viens dokuments; pirmā valoda – vispirms.
site-newsletter = Kas jāzina par jaunumu vēstulēm: kas tās sūta, kā no tām atsakās, kas rakstīts to beigās.
newsletter = Kas jāzina par jaunumu vēstulēm.
newsletter-from = E-pasta adrese, no kuras nāk jaunumu vēstules; vārds pie tās ir vietnes nosaukums.
newsletter-unsubscribe = Saite, ar kuru lasītājs atsakās no jaunumu vēstules: mailto: vai https://. Tā ir vēstules beigās un galvenē.
newsletter-footer = Kas rakstīts katras jaunumu vēstules beigās, piemēram, kāpēc lasītājs to saņem.
site-numbers = Kā teikumā raksta skaitļus: under-ten (arī ja lauka nav) – no viena līdz deviņiem ar vārdiem; digits – visus ar cipariem; teikuma sākumā skaitlis vienmēr ir ar vārdiem.

## The front matter of a kind

kind = Kas šā veida relīzei vajadzīgs un ko tajā var minēt.
kind-requires = Lauki, kuriem šā veida relīzē jābūt.
kind-optional = Lauki, kuri tajā drīkst būt.
kind-event-type = Kas ir tā pasākums, ja relīzē tas nav teikts: vārds no nouns.ftl vai no lietvārdu reģistra.

## Missing languages

site-missing-policy = Ko darīt, ja kādā valodā trūkst relīzes vai kāda tās teksta: require (kļūda; arī ja lauka nav), omit (šajā valodā lapas nav), notice (lapā ir raksts citā valodā un norāde par to).
missing = Ko darīt, ja kādā relīzes valodā trūkst kāda teksta.
missing-release = Ja kādā valodā trūkst relīzes teksta.
missing-theme = Ja kādā valodā trūkst pasākuma tēmas.
missing-goals = Ja kādā valodā trūkst kāda mērķa.
missing-results = Ja kādā valodā trūkst kāda rezultāta.
missing-quotes = Ja kādā valodā trūkst kāda citāta.
missing-links = Ja kādā valodā trūkst saites teksta.

## Facts for the text

release-facts = Citi fakti tekstam, katrs ar nosaukumu, pēc kura tekstā uz to atsaucas: kad, darba laiks, cena, mērs, balsojums, adrese, sabiedriskā transporta maršruti, tālrunis, vārdkopa.
fact = Fakts tekstam.
fact-when = Kad: diena ar pulksteņa laiku vai no viena laika līdz otram; vai dienas, mēneši, gadi. Nedēļas dienu aprēķina programma.
fact-hours = Darba laiks: nedēļas dienas (mon, tue-thu, daily) ar katras laiku, `closed` vai `all-day`.
fact-price = Cena: free (bez maksas), summa, no vienas summas līdz otrai, `from 3 EUR`, `up to 5 EUR`.
fact-measure = Daudzums ar mērvienību: 7.3 m, 1 h 30 min, 2 days.
fact-vote = Kā balsots.
fact-address = Iela, māja tajā vai ielas posms starp divām citām ielām.
fact-lines = Sabiedriskā transporta maršruti: transportlīdzeklis un numuri.
fact-phone = Tālrunis, pa kuru lasītāji var zvanīt.
fact-text = Vārdkopa nominatīvā, visās valodās.
vote = Kā balsots.
vote-for = Cik balsoja par.
vote-against = Cik bija pret; ja neviens, par to nesaka neko.
vote-abstained = Cik atturējās; ja neviens, par to nesaka neko.
address = Iela, māja tajā vai ielas posms.
address-street = Iela kopā ar vārdu „iela”, visās valodās.
address-house = Mājas numurs.
address-floor = Stāvs: 1 ir pirmais stāvs.
address-from = Iela, pie kuras posms sākas.
address-to = Iela, pie kuras posms beidzas.
figure-before = Tas pats rādītājs iepriekšējā periodā; izmaiņas un to daļu procentos aprēķina programma.
figure-period = Laiks, par kuru ir rādītājs.
