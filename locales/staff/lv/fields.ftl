# What fields and groups of fields are for: comments of `new`, descriptions of the schema, hints.

## A release

release = Viena ziņa: fakti uzrakstīti vienreiz, teksts – katrā valodā.
release-kind = Kāda veida ziņa tā ir: mapes templates/articles/ veidnes nosaukums.
release-published = Publicēšanas diena; gads ir arī mapes nosaukums.
release-draft = Vai tā vēl nav gatava: nekas no tās netiek publicēts, un tās kļūdas neaptur pārējo publicēšanu.
release-publish-at = Embargo: pirms šā brīža nekas no relīzes netiek publicēts.
release-aliases = Nosaukumi, kas ieraksta failam bija agrāk: vecās saites turpina darboties.
release-corrections = Kas relīzē bija nepareizi un ir izlabots, katrs labojums ar savu dienu.
release-withdrawn = Relīze vairs nav spēkā: tās lapā paliek virsraksts un šī piezīme, un nevienā sarakstā tās nav.
release-languages = Relīzes valodas, ja tās nav vietnes parastās valodas.
release-project = Projekts: projektu reģistra atslēga; vai `is: ATSLĒGA` un tas, kas šeit atšķiras; vai viss projekts izrakstīts.
release-programme = Programma, ja ziņa nav par vienu projektu.
release-edition = Kurā reizē programma notiek.
release-event = Pasākums. Ja pasākumi ir vairāki, rakstiet `events`.
release-events = Vairāki pasākumi, katrs ar nosaukumu, ar kuru uz to atsaucas teksts.
release-previous = Pasākums pirms šī.
release-next = Pasākums pēc šī.
release-participants = Cik cilvēku piedalījās visos pasākumos kopā.
release-partners = Partneri: viena grupa vai vairāku grupu saraksts.
release-figures = Citi šīs relīzes skaitļi, katrs ar nosaukumu, ar kuru uz to atsaucas teksts.
release-motto = Moto valodās, kurās tas ir.
release-quotes = Ko cilvēki teica: katram personas atslēga un vārdi visās valodās, bez pēdiņām.
release-results = Ko izdevās panākt: veseli teikumi.
release-boilerplate = Noslēguma teksti, ja ne tie, kas norādīti vietnei: noslēguma tekstu reģistra atslēgas; vai none.
release-contacts = Preses kontakti, ja ne tie, kas norādīti vietnei: kontaktu reģistra atslēgas; vai none.
release-links = Lapas, kur lasīt vairāk.
release-images = Attēli: pirmais ir zem virsraksta, pārējie aiz teksta.
release-attachments = Lejupielādējami faili: PDF, DOCX un līdzīgi.
release-say = Citi programmas veidoto teikumu varianti.
release-prose = Tas, ko varat pastāstīt tikai jūs: teksts Markdown pierakstā ar atsaucēm uz faktiem.
quotation = Ko kāds teica – visās relīzes valodās, bez pēdiņām.
quotation-who = Kas to teica: personu reģistra atslēga.
quotation-say = Cits teikuma variants ap vārdiem: `before` nosauc personu vispirms, `again` saka tikai viņš vai viņa.
note = Labojums vai atsaukums ar savu dienu.
note-date = Piezīmes diena.
note-text = Ko saka lasītājiem: veseli teikumi.
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

of = Ko skaita: nouns reģistra atslēga.
count = Precīzs skaits.
over = Vairāk nekā tik.
about = Aptuveni tik.
at-least = Vismaz tik.
up-to = Ne vairāk kā tik.
event = Tikšanās, konference, diena: kaut kas, kam ir laiks un vieta.
event-type = Kas tas ir par pasākumu; ja nav rakstīts, to nosaka relīzes veids.
event-name = Pasākuma nosaukums, ja tāds ir; latviski nominatīvā.
event-ordinal = Kārtas numurs pasākumu virknē: 8, ja tas ir astotais.
event-dates = Kad: diena vai pirmā un pēdējā diena; der arī mēnesis (2018-12), gadalaiks (no 2018-21, pavasara, līdz 2018-24, ziemai) vai gads.
event-time = Cikos pasākums sākas un, ja zināms, cikos beidzas.
event-place = Kur: vietu reģistra atslēga vai valsts kods (PL).
event-venue = Kurā vietā pilsētā; latviski nominatīvā, rumāniski ar artikulu.
event-represented = Organizācijas, kas piedalījās līdzās partneriem.
event-theme = Galvenā tēma: vārdkopa nominatīvā, bez punkta beigās.
goals = Mērķi: latviski nenoteiksmē, angliski darbības vārds bez „to”, rumāniski „să …”; bez punkta beigās.
event-speakers = Kas uzstājās: cilvēku reģistra atslēgas.
event-organisers = Kas rīkoja: organizāciju reģistra atslēgas.
event-participants = Cik cilvēku piedalījās šajā pasākumā.
participants = Cik cilvēku piedalījās un no kurienes.
participants-total = Cik pavisam kopā.
participants-from = Cik no kuras vietas.
figure = Skaitlis un tas, ko skaita: `of` kopā ar `count`, ja skaits ir precīzs, citādi ar `over`, `about`, `at_least` vai `up_to`; vai naudas summa; vai daļa procentos.
figure-amount = Naudas summa ar valūtu.
figure-percent = Daļa procentos, bez zīmes.
partners = Cik partneru, no kurām valstīm un, ciktāl zināms, kas tie ir.
partners-of = Kas tie ir, ja ne vienkārši partneri: nouns reģistra atslēga.
partners-all = Visi partneri; to skaitu un valstis programma nosaka pati.
partners-countries = Partneru valstis, ja nav zināmi visi partneri.
partners-including = Daži partneri, ja nav zināmi visi.
edition = Kurā reizē programma notiek.
edition-ordinal = Kārtas numurs: 2, ja tā ir otrā reize.
edition-year = Gads.
neighbour = Pasākums, kas tajā pašā virknē ir pirms šī vai pēc tā.
neighbour-place = Kur: vietu reģistra atslēga vai valsts kods.
neighbour-dates = Kad, ciktāl zināms.
neighbour-last = Vai tas ir virknes pēdējais pasākums.

## Registers

name = Nosaukums: `original` – savā valodā, un nosaukums katrā valodā, kurā tāds ir; latviski vienmēr, nominatīvā.
original-lang = Valoda, kurā rakstīts `original`.
never = Rakstības, ko nedrīkst publicēt.
acronym = Īsais nosaukums, visās valodās vienāds.
budget = Cik projekts maksā kopā, ar valūtu.
grant = Cik maksā programma, ar valūtu.
term = No kura līdz kuram laikam tas ilgst.
project-programme = Programma, kas to finansē.
project-strand = Programmas sadaļa: tās `strands` atslēga.
lead = Vadošais partneris.
project-partners = Partneri, arī vadošais.
is = Projekts no reģistra, ja šeit atšķiras tikai daži fakti.
project = Projekts, kam ir partneri un termiņš.
project-override = Projekts no reģistra un tas, kas šeit atšķiras, vai viss projekts izrakstīts.
programme = Programma, kas finansē vai rīko.
programme-funder = Kas maksā.
programme-statement = Formulējums, ko programma prasa katrā relīzē par tās projektiem: vārds vārdā, katrā valodā, bez atsaucēm.
programme-organiser = Kas to īsteno.
programme-strands = Programmas sadaļas, katra ar savu atslēgu.
strand = Programmas sadaļa.
strand-number = Numurs tā, kā to raksta programma.
place = Pilsēta. Valstis programmai jau ir zināmas.
place-country = Valsts: tās kods.
organisation = Pašvaldība, biedrība, iestāde.
organisation-type = Kas tā ir; kopā ar `place` no tā veidojas nosaukums (Noršēpingas pašvaldība).
organisation-place = Kur tā atrodas.
organisation-part-of = Organizācija, kuras daļa tā ir.
organisation-later = Vēlākie nosaukumi; vecajās ziņās paliek vecais.
later = Nosaukums no noteiktas dienas.
later-from = Pirmā diena, kad šis nosaukums ir spēkā.
person = Runātājs vai iestādes vadītājs.
person-gender = Dzimte: vajadzīga pareizām vārdu formām.
person-role = Kas šis cilvēks ir: loma no valodas failiem kādā organizācijā vai formulējums katrā valodā.
role = Loma organizācijā.
role-is = Loma: vārds no valodas failiem.
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
noun = Vārds vienskaitlī, bez artikula; latviski nominatīvā. Dzimti un daudzskaitli nosaka likumi.
    Ja likums kļūdās, rakstiet vārdu zem valodas kā `name: vārds` un tam blakus `gender: feminine`,
    `plural: participanți` vai jebkuru citu formu, piemēram, `plural_genitive: dalībnieku`.

## content/site.yaml

site = Ziņu vietne kopumā.
site-name = Ziņu vietnes nosaukums.
site-url = Kur vietne ir publicēta; tas vajadzīgs jaunumu plūsmām un vietnes kartei.
site-publisher = Kas publicē: organizāciju reģistra atslēga.
site-languages = Valodas tādā secībā, kādā tās piedāvā lasītājam, katra ar savu lokāli.
site-default-languages = Valodas, kādās ir relīze, kas savas nenosauc; ja nav rakstīts, visas.
site-boilerplate = Teksti to relīžu beigās, kurās nav norādīti citi: noslēguma tekstu reģistra atslēgas.
site-contacts = Preses kontakti tām relīzēm, kurās nav norādīti citi: kontaktu reģistra atslēgas.
site-bilingual = Valodu pāri, kuros relīze ir arī vienā dokumentā, pirmā valoda vispirms.
site-numbers = Kā teikumā raksta skaitļus: ar under-ten (arī ja nav rakstīts) no viens līdz deviņi ar vārdiem, ar digits visus ar cipariem; skaitlis teikuma sākumā vienmēr ir ar vārdiem.

## The front matter of a kind

kind = Kas šī veida relīzei vajadzīgs un ko tā var pateikt.
kind-label = Kā veidu sauc.
kind-requires = Lauki, kam šī veida relīzē jābūt.
kind-optional = Lauki, kas tajā drīkst būt.

## Missing languages

site-missing-policy = Ko darīt, ja relīzei vai kādam tās tekstam trūkst valodas: require (kļūda; arī ja nekas nav rakstīts), omit (šajā valodā lapas nav), notice (lapā ir raksts citā valodā un norāde par to).
missing = Ko darīt, ja kādam tekstam trūkst relīzes valodas.
missing-release = Ja valodas trūkst relīzes tekstam.
missing-theme = Ja valodas trūkst pasākuma tēmai.
missing-goals = Ja valodas trūkst kādam mērķim.
missing-results = Ja valodas trūkst kādam rezultātam.
missing-quotes = Ja valodas trūkst kādam citātam.
missing-links = Ja valodas trūkst saites tekstam.
