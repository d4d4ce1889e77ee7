# Ko nozīmē katrs ziņojuma kods, vienā rindā, un kāpēc tas ir svarīgi: `vestnesis explain`.

room-Y = Fails kā YAML
room-R = Ierakstu, reģistra un vietnes lauki
room-F = Faktu saskaņa
room-P = Teksts un atsauces tajā
room-L = Valodu faili un to teikumi
room-T = Veidnes
room-S = Vietne kopumā
room-M = Attēli un pielikumi
room-C = Izmaiņas jau publicētajā
room-B = Programmas kļūdas

## Y

code-Y01 = failu nevar nolasīt kā YAML
    .why = YAML lasa pēc atkāpēm, koliem un pēdiņām: ja kaut kas no tā nav savā vietā, nevar zināt, kura vērtība pieder kuram laukam. Visbiežāk tekstā ir kols vai arī teksts sākas ar tādu zīmi kā `{ "{{" }`, `*` vai `@`: lieciet to pēdiņās vai rakstiet kā bloku aiz `|`.
code-Y02 = lauks ierakstīts divreiz
    .why = Publicēt varētu tikai vienu no abām vērtībām, un kuru – to izšķirtu nejaušība. Atstājiet pareizo un izdzēsiet otru.
code-Y03 = failā ir YAML iespējas, ko ierakstos nelieto
    .why = Birkas (`!`), enkurus (`&`), vairākus dokumentus vienā failā un kodējumus, kas nav UTF-8, pazīst programmētāji, bet pārējie tos pārprot, tāpēc ierakstos to nav. Teksts, kas sākas ar šādu zīmi, jāliek pēdiņās.
code-Y04 = fails ir pārāk liels vai tajā ir pārāk daudz līmeņu
    .why = Nevienai ziņai tik daudz nevajag: parasti nav aizvērta kāda iekava vai arī ierakstā ir ielīmēts vesels dokuments.
code-Y05 = tekstā ir rakstzīme, kādas nevienā tekstā nedrīkst būt
    .why = Neredzamas rakstzīmes nāk līdzi tekstam, kas nokopēts no citas programmas. Tās traucē meklēt tekstā un nolasīt to balsī un var apgriezt tekstu lapā otrādi. Izdzēsiet vārdu un uzrakstiet to no jauna.

## R

code-R01 = tāda lauka nav
    .why = Lauks ar nepareizu nosaukumu klusām paliktu ārpus ziņas. Tāpēc katru nosaukumu salīdzina ar tiem, kas ir, un piedāvā tuvāko.
code-R02 = trūkst lauka
    .why = Šā veida relīzes teikumiem šis fakts ir vajadzīgs; bez tā rakstā būtu robs. Ierakstiet lauku tā, kā parādīts ziņojumā.
code-R03 = vērtība nav tāda, kādai šeit jābūt
    .why = Skaitli, datumu, tekstu, sarakstu un lauku grupu raksta atšķirīgi. Ja viens uzrakstīts kā cits, to nevar ne saskaitīt, ne locīt, ne pārbaudīt.
code-R04 = vērtība nav neviena no iespējamām
    .why = Dažos laukos drīkst būt tikai noteikti vārdi: valstu kodi no diviem burtiem, valodas, pasākumu tipi. Katram no tiem ir atbilstošs vārds visās valodās; paša izdomātam vārdam tāda nav.
code-R05 = tāda datuma vai laikposma nav, vai arī tas uzrakstīts nepareizi
    .why = Datumu raksta, sākot ar gadu, lai visi to saprastu vienādi: 2018-04-11 neviens nenoturēs par 4. novembri. Rakstā katrā valodā datums ir tā, kā tajā pieņemts. Laikposms ir divi datumi ar slīpsvītru starp tiem.
code-R06 = reģistrā nav tādas atslēgas
    .why = Vietas, projektus, organizācijas un personas ieraksta reģistrā vienreiz un tālāk sauc pēc atslēgas, lai visās ziņās tās rakstītu un locītu vienādi. Lietojiet atslēgu tādu, kāda tā ir reģistrā, vai pievienojiet šķirkli: `vestnesis new place torun`.
code-R07 = tāda relīzes veida nav
    .why = Veids nosaka, kurus faktus relīzē min un kādā secībā. Veidi ir faili mapē templates/articles/.
code-R08 = šā veida relīzē šo lauku neizmanto
    .why = Ko nemin neviens teikums, tas pazustu: fakts būtu ierakstā, bet nevienā rakstā. Izņemiet lauku vai izvēlieties citu veidu.
code-R09 = kādā relīzes valodā trūkst teksta
    .why = Relīze visās valodās vēsta vienu un to pašu. Ja kādā valodā teksta nav, tās lasītāji uzzinātu mazāk nekā citi.
code-R10 = failam ir nepareizs nosaukums vai tas ir nepareizā mapē
    .why = Faila nosaukums un gads mapes nosaukumā ir lapas adrese. Tiem jāsaskan ar ierakstu, un pēc ziņas publicēšanas tie nedrīkst mainīties.

## F

code-F01 = daļu summa nesakrīt ar kopskaitu
    .why = Ja lasītājs skaitļus saskaita, viņam jāiegūst tas kopskaits, kas publicēts. Viens no abiem ir nepareizs: noskaidrojiet, no kurienes tie ņemti.
code-F02 = laikposms beidzas, pirms tas sācies
    .why = Parasti abi datumi ir samainīti vietām vai vienam no tiem ir nepareizs gads.
code-F03 = skaits un saraksts nesaskan
    .why = „8 partneri” blakus septiņu partneru sarakstam ir kļūda, ko lasītāji pamana pirmo. Ja saraksts ir pilnīgs, rakstiet tikai sarakstu: skaitu aprēķinās programma.
code-F04 = datums ir ārpus projekta īstenošanas laika
    .why = Tā gadās, piemēram, ar noslēguma pasākumu, tāpēc šis ir tikai brīdinājums. Biežāk ierakstā vai reģistrā ir nepareizs gads.
code-F05 = fakts nav pilnīgs
    .why = Ar skaitli bez lietvārda vai lietvārdu bez skaitļa teikums neveidojas. Rakstiet abus.
code-F06 = diviem dažādiem sērijas pasākumiem ir viens numurs
    .why = Astotā tikšanās ir tikai viena. Vai nu vienā no ierakstiem ir nepareizs numurs, vai arī abi stāsta par vienu pasākumu – tad datumiem un vietai jāsaskan.
code-F07 = vēlākam pasākumam ir mazāks numurs
    .why = Projekta tikšanās numurē tādā secībā, kādā tās notiek. Nepareizs ir kāds numurs vai kāds datums.
code-F08 = iepriekšējais pasākums ir vēlāk par šo vai nākamais – agrāk
    .why = Iepriekšējais pasākums notiek pirms šā, nākamais – pēc tā. Parasti kāds datums ir pārņemts no vecāka ieraksta.
code-F09 = par iepriekšējo pasākumu tā relīzē rakstīts citādi
    .why = Relīze par iepriekšējo pasākumu jau ir publicēta, un lasītāji var salīdzināt. Ņemiet vietu un datumus no tās vai izlabojiet to.
code-F10 = nākamais pasākums notika citādi, nekā bija izziņots
    .why = Plāni mainās, tāpēc šis ir tikai brīdinājums. Ja paziņojums publicēšanas dienā bija pareizs, atstājiet to; ja vienā no abiem ir pārrakstīšanās kļūda, izlabojiet to.
code-F11 = divi reģistra šķirkļi, iespējams, apzīmē vienu un to pašu
    .why = Ja vietai, organizācijai vai personai ir divi šķirkļi, tai ir arī divas lapas un divi rakstības varianti. Ja tie tiešām apzīmē vienu un to pašu, atstājiet vienu šķirkli un visur lietojiet tā atslēgu; ja ne, nekas nav jādara.
code-F12 = reģistra šķirklis nekur nav lietots
    .why = Visbiežāk kaut kur ir pārrakstīšanās kļūda atslēgā vai arī šķirklis palicis pēc relīzes labošanas. Ja tas domāts kādai nākamajai relīzei, nekas nav jādara.
code-F13 = lietvārds nerāda savu daudzskaitli
    .why = Vairumam lietvārdu dzimti rāda galotne, bet dažiem nerāda, un tad daudzskaitlis būtu minējums: vārdam „sertar” varētu būt „sertari” vai „sertare”. Viena rinda reģistrā to noskaidro visām relīzēm.
code-F14 = pēc nosaukuma nevar zināt, kā to locīt
    .why = Cittautu nosaukums ar galotni -i var būt daudzskaitlis vai nelokāms, un no paša nosaukuma tas nav redzams. Kamēr tas nav norādīts, nosaukumu uzskata par nelokāmu.
code-F21 = diena ir pretrunā ar publicēšanas dienu
    .why = Embargo beidzas tajā dienā, kad ziņu publicē; labojums vai atsaukums var būt tikai pēc tam. Pēc šīm dienām vadās lasītāji, jaunumu plūsmas un arhīvi, tāpēc tām jāsaskan.

## P

code-P01 = atsauci nevar nolasīt
    .why = Starp `{ "{{" }` un `{ "}}" }` ir fakta ceļš un aiz stāvsvītras – tas, kas ar faktu jādara. Ko nevar nolasīt, tas ziņā paliktu ar visām iekavām.
code-P02 = atsauce norāda uz kaut ko, kas nav fakts
    .why = Faktu nosauc pēc tā ceļa ierakstā, piemēram, event.place vai participants.total. Tikai tā nosaukts fakts visās valodās ir viens un tas pats.
code-P03 = faktu tā lietot nevar
    .why = Aiz stāvsvītras ir tas, kā fakts iekļaujas teikumā: saistījums, piemēram, at, from vai with, vai darbība ar opcijām. Ne katrs saistījums der katram faktam: „kopā ar” datumu neviens nav.
code-P04 = valodā šādas formas nav
    .why = Dažiem vārdiem kādas formas nav, vai arī programma to nevar izveidot, nezinot vārda dzimti vai daudzskaitli. Ierakstiet formu reģistrā vai pārveidojiet teikumu tā, lai tā nebūtu vajadzīga. Jūsu ierakstīto formu vienmēr lieto nemainītu.
code-P05 = teikums ir pārcelts tekstā tikai dažās valodās
    .why = Pārcelts teikums ir tikai tur un nekur citur. Ja kādā valodā tas nav pārcelts, tās rakstā tas ir citā vietā vai divreiz. Pārceliet to visās valodās vai nevienā.
code-P06 = tekstā ir Markdown pieraksts, kāda rakstā nevar būt
    .why = No viena un tā paša teksta veidojas tīmekļa lapas, e-pasts un vienkāršs teksts. HTML un saites ar skriptu dažus no tiem sabojātu un varētu kaitēt lasītājiem.
code-P07 = rakstība, ko reģistrs aizliedz
    .why = Reģistrā ir teikts, kā nosaukumu raksta un kādas kļūdas ir biežas. Fakta vietā rakstiet atsauci uz to, un tas vienmēr būs pareizs.
code-P08 = jūsu formulējumā trūkst fakta vai ir izlaists tāds, kura teikumā nemaz nav
    .why = Formulējumu var izvēlēties brīvi, taču visās valodās arī turpmāk jābūt tiem pašiem faktiem. Miniet faktu formulējumā vai nosauciet to laukā `drops`, lai būtu skaidrs, ka tas izlaists ar nodomu.
code-P09 = šajā relīzē tāda fakta nav
    .why = Ceļš ir pareizs, bet ierakstā fakts nav norādīts, tāpēc nav ko teikt. Ierakstiet lauku vai izņemiet atsauci.
code-P10 = prievārds pirms atsauces, kurai ir savs
    .why = Attieksme (`from`, `at`, `of` …) līdzi nes prievārdu, kāds valodā vajadzīgs, un dažā valodā tas nav vajadzīgs. Izņemiet ierakstīto prievārdu vai rakstiet atsauci bez attieksmes.

## L

code-L01 = valodas failu nevar nolasīt
    .why = Valodas teikumi ir Fluent failos. Ko tajos nevar nolasīt, tā pietrūktu katrai relīzei, kurai tas vajadzīgs.
code-L02 = teikums, termins vai variants ir divreiz
    .why = Lietots tiktu tikai viens no abiem, un par otru nebūtu ne vārda. Atstājiet pareizo.
code-L03 = tāda teikuma, termina vai atribūta nav
    .why = Ja teikums atsaucas uz citu, kura nav, tajā vietā paliek tukšums. Nosaukumus salīdzina ar tiem, kas ir kopīgajos failos un relīzes veida failā.
code-L04 = mainīgais nav fakts
    .why = Mainīgo nosauc pēc fakta ceļa, ar defisēm: $event-place. Jebkura cita mainīgā vietā teikumā paliktu tukšums.
code-L05 = tādas funkcijas nav
    .why = Funkcijas liek faktus pareizā gramatiskā formā: PLACE, NAME, PERIOD, COUNT un citas. Jebkuras citas funkcijas vietā teikumā paliktu tukšums.
code-L06 = funkcijai nav tādas opcijas vai opcijai nav tādas vērtības
    .why = Kļūdaini uzrakstītu opciju Fluent klusējot neņemtu vērā, un teikumu publicētu nepareizā formā.
code-L07 = variants nekad netiks izvēlēts
    .why = Izvēlē tādas atslēgas nav, tāpēc šā varianta vārdus nekad nelietotu; to vietā būtu noklusējuma variants.
code-L08 = funkcijai vai terminam neder tas, kas tam dots
    .why = Katru faktu tekstā liek tam domāta funkcija, lai fakts būtu pareizi locīts; termins redz tikai sava izsaukuma argumentus; skaitli ņem no ieraksta, nekad no valodas faila.
code-L09 = vienā valodā ir teikums, kura citā nav
    .why = Ziņu publicē visās valodās vienādi. Ko var pateikt vienā valodā, to jāspēj pateikt arī visās citās.
code-L10 = teikumi atsaucas cits uz citu bez gala
    .why = Šādu teikumu veidošana nekad nebeigtos. Vienā no tiem atsauces vietā uzrakstiet pašus vārdus.
code-L11 = vārdnīcā trūkst vārda
    .why = Valstīm, mēnešiem, amatiem un lietvārdiem, ko programma lieto pati, jābūt katras valodas vārdnīcā.

## T

code-T01 = veidni nevar nolasīt vai aizpildīt
    .why = Veidne nosaka, ko rakstā teikt un kādā secībā, bet ne vārdus: teikumus tajā nosauc ar `say`, faktus – tikai nosacījumos. Kamēr veidnē ir kļūda, nevienu šā veida relīzi nevar uzrakstīt.
code-T02 = rakstam nebūtu virsraksta vai ievada
    .why = Virsraksts un pirmais teikums ir tas, ko rāda saraksti, jaunumu plūsmas un meklētāji. Tos var formulēt citādi, bet ne izlaist.
code-T03 = raksta veidnes galvene ir nepareiza
    .why = Starp abām defišu rindām ir rakstīts, kuri fakti relīzes veidam ir vajadzīgi un kurus tajā var minēt. Pēc tā pārbauda ierakstus.

## S

code-S01 = divām relīzēm ir viens un tas pats identifikators
    .why = Faila nosaukums ir relīzes identifikators un tās adreses beigas. Divas relīzes nevar būt vienā adresē: vienu no failiem nosauciet citādi.
code-S02 = vietnei nav savas adreses
    .why = Jaunumu plūsmām, vietnes kartei un saitēm starp valodām vajag pilnu adresi. Ja failā content/site.yaml nav `url`, to visu izlaiž; pārējo izveido.
code-S03 = saite ved uz relīzi, kuras nav
    .why = Saitē uz citu relīzi raksta tās identifikatoru, lai to atrastu katrā valodā un saite nekad nepārtrūktu. Citādi lasītāji lapas vietā redzētu kļūdas paziņojumu.
code-S04 = saite ved uz relīzi, kuras lasītājiem vēl nav
    .why = Melnrakstam un relīzei, kurai ir embargo, lapas nav. Saite nekur nevestu, un tās adrese pirms laika atklātu, kas gaidāms.
code-S05 = relīzes vecais nosaukums pieder citai
    .why = Vecie nosaukumi ved lasītājus uz jauno adresi. Katrs var vest tikai uz vienu relīzi, tāpēc tas nedrīkst būt citas relīzes pašreizējais vai vecais nosaukums.

## M

code-M01 = nav faila, ko min ieraksts
    .why = Attēli un pielikumi ir mapē content/media/, un ieraksts tos min pēc to ceļa šajā mapē. Bez faila lasītāji redzētu tukšu vietu vai saiti, kas nekur neved.
code-M02 = attēlu nevar nolasīt
    .why = Fails nav attēls, vai arī kopējot tas palicis nepilnīgs. Pirms publicēšanas katrs attēls tiek nolasīts līdz galam.
code-M03 = attēls ir par mazu
    .why = Attēli nekad netiek palielināti: šaurāks par 640 pikseļiem tas visās lapās būtu izplūdis. Visbiežāk tāds attēls ir kopēts no ziņas vai tīmekļa lapas, nevis no fotoaparāta.
code-M04 = šāda veida failu nepublicē
    .why = Attēli ir JPEG vai PNG, ko rāda katrs pārlūks. Pielikumi ir dokumenti; failu, kas varētu darboties kā programma vai kā vietnes lapa, nepublicē.
code-M05 = fails vai attēls ir par lielu
    .why = Lasītāji tālrunī gaidītu vairākas minūtes, un pārmērīgi liels attēls aptur vietnes veidošanu. Lapās katrs attēls tik un tā ir dažos mazākos platumos.
code-M06 = mapes content/media/ failu nemin neviena relīze
    .why = To neviens neredz. Varbūt ieraksts kļūdas dēļ min citu failu; varbūt relīzes, kurai tas piederēja, vairs nav.

## C

code-C01 = izmaiņa reģistrā maina publicētas relīzes
    .why = Vietu vai organizāciju ieraksta vienreiz, bet piemin daudzās relīzēs. Reģistrs domāts tieši tam, lai rakstību varētu izlabot visās uzreiz; taču veca relīze nedrīkst mainīties nemanāmi. Piezīmē katrs teikums ir parādīts pirms un pēc izmaiņas.

## B

code-B01 = programmas kļūda
    .why = Jūsu tekstā viss ir kārtībā: kļūdījusies ir pati programma. Lūdzu, ziņojiet par to un norādiet ziņojumā minēto vietu; vietne paliek tāda, kāda bija.
