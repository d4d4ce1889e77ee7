# Ko nozīmē katrs ziņojuma kods, vienā rindā, un kāpēc tas ir svarīgi: `vestnesis explain`.

room-Y = Fails kā YAML
room-R = Ierakstu, reģistra un vietnes lauki
room-F = Fakti, kas saskan
room-P = Teksts un atsauces tajā
room-L = Valodas faili: valodas teikumi
room-T = Veidnes
room-S = Vietne kopumā
room-M = Attēli un pielikumi
room-C = Jau publicētā izmaiņas
room-B = Programmas kļūdas

## Y

code-Y01 = failu nevar nolasīt kā YAML
    .why = YAML lasa pēc atkāpēm, koliem un pēdiņām: ja kaut kas no tā nav savā vietā, nevar zināt, kura vērtība pieder kuram laukam. Visbiežāk tekstā ir kols vai tas sākas ar tādu zīmi kā `{ "{{" }`, `*` vai `@`: lieciet tekstu pēdiņās vai rakstiet to kā bloku aiz `|`.
code-Y02 = lauks ir divreiz
    .why = Publicēt varētu tikai vienu no abām vērtībām, un kuru, to izšķirtu nejaušība. Atstājiet pareizo un izdzēsiet otru.
code-Y03 = failā ir tāds YAML, kāda ierakstos nav
    .why = Birkas (`!`), enkurus (`&`), vairākus dokumentus vienā failā un citus kodējumus nekā UTF-8 pazīst programmētāji, bet citi tos pārprot, tāpēc ierakstos to nav. Teksts, kas sākas ar šādu zīmi, jāliek pēdiņās.
code-Y04 = fails ir pārāk liels vai tajā ir pārāk daudz līmeņu
    .why = Nevienai ziņai tik daudz nevajag: parasti nav aizvērta kāda iekava vai ierakstā ielīmēts vesels dokuments.
code-Y05 = tekstā ir rakstzīme, kādas nevienā tekstā nedrīkst būt
    .why = Neredzamas rakstzīmes nāk līdzi tekstam, kas nokopēts no citas programmas. Tās traucē meklēt un lasīt priekšā un var apgriezt tekstu lapā otrādi. Izdzēsiet vārdu un uzrakstiet to no jauna.

## R

code-R01 = tāda lauka nav
    .why = Lauks ar nepareizu nosaukumu klusām paliktu ārpus ziņas. Tāpēc katru nosaukumu salīdzina ar tiem, kas ir, un piedāvā tuvāko.
code-R02 = trūkst lauka
    .why = Šā veida relīzes teikumiem fakts ir vajadzīgs; bez tā rakstā būtu robs. Ierakstiet lauku tā, kā ziņojumā parādīts.
code-R03 = vērtībai ir nepareizs tips
    .why = Skaitli, datumu, tekstu, sarakstu un lauku kopu raksta atšķirīgi. Ja kaut kas uzrakstīts kā kas cits, to nevar ne saskaitīt, ne locīt, ne pārbaudīt.
code-R04 = vērtība nav neviena no iespējamām
    .why = Daži lauki pazīst tikai noteiktus vārdus: valstis ar diviem burtiem, valodas, pasākumu tipus. Katram no tiem ir vārdi visās valodās; pašu izdomātam vārdam to nav.
code-R05 = tāda datuma vai laikposma nav, vai arī tas uzrakstīts citādi
    .why = Datumus raksta, sākot ar gadu, lai visi lasītu vienu un to pašu dienu: 2018-04-11 neviens nenoturēs par 4. novembri. Katra valoda datumu pēc tam pasaka savā veidā. Laikposms ir divi datumi ar slīpsvītru starp tiem.
code-R06 = reģistrā nav tādas atslēgas
    .why = Vietas, projektus, organizācijas un personas ieraksta vienreiz, reģistrā, un nosauc ar atslēgu, lai visās ziņās tos rakstītu un locītu vienādi. Lietojiet atslēgu, kāda tā tur ir, vai pievienojiet šķirkli: `vestnesis new place torun`.
code-R07 = tāda relīzes veida nav
    .why = Veids nosaka, kurus faktus pasaka un kādā secībā. Veidi ir faili mapē templates/articles/.
code-R08 = šā veida relīze šo lauku nepasaka
    .why = Ko nepasaka neviens teikums, tas pazustu: fakts būtu ierakstā, bet nevienā rakstā. Izņemiet lauku vai izvēlieties citu veidu.
code-R09 = relīzes valodā trūkst teksta
    .why = Visas relīzes valodas saka vienu un to pašu. Ja vienā teksta nav, tās lasītāji uzzinātu mazāk nekā citi.
code-R10 = failam ir nepareizs nosaukums vai tas ir nepareizā mapē
    .why = Faila nosaukums un mapes gads ir lapas adrese. Tiem jāsaskan ar ierakstu, un pēc ziņas publicēšanas tie nedrīkst mainīties.

## F

code-F01 = daļas kopā nedod kopskaitu
    .why = Lasītājam, kurš saskaita skaitļus, jāiegūst tas, kas publicēts. Viens no abiem ir nepareizs: noskaidrojiet, no kurienes tie ņemti.
code-F02 = laikposms beidzas, pirms tas sācies
    .why = Parasti abi datumi ir samainīti vietām vai vienam no tiem ir nepareizs gads.
code-F03 = skaits un saraksts nesaskan
    .why = „8 partneri” blakus septiņu partneru sarakstam ir kļūda, ko lasītāji pamana pirmo. Ja saraksts ir pilns, rakstiet tikai sarakstu: skaitu saskaita programma.
code-F04 = datums ir ārpus projekta termiņa
    .why = Tā gadās, piemēram, ar noslēguma pasākumu, tāpēc tas ir tikai brīdinājums. Biežāk ierakstā vai reģistrā ir nepareizs gads.
code-F05 = faktam trūkst tā, kas par to jāzina
    .why = No skaitļa bez lietvārda vai lietvārda bez skaitļa teikums neiznāk. Uzrakstiet abus.
code-F06 = diviem dažādiem virknes pasākumiem ir viens numurs
    .why = Astotā tikšanās ir tikai viena. Vienā no ierakstiem ir nepareizs numurs, vai arī abi stāsta par vienu pasākumu: tad datumiem un vietai jāsaskan.
code-F07 = pasākuma numurs ir mazāks, kaut datums ir vēlāks
    .why = Projekta tikšanās skaita tādā secībā, kādā tās notiek. Nepareizs ir kāds numurs vai kāds datums.
code-F08 = iepriekšējais ir pēc šā pasākuma vai nākamais pirms tā
    .why = Iepriekšējais pasākums ir pirms šā, nākamais pēc tā. Parasti kāds datums ir pārņemts no vecāka ieraksta.
code-F09 = par iepriekšējo pasākumu tā relīzē teikts citādi
    .why = Relīze par to pasākumu jau ir publicēta; lasītāji var salīdzināt. Ņemiet vietu un datumus no tās vai izlabojiet to.
code-F10 = nākamais pasākums notika citādi, nekā bija izziņots
    .why = Plāni mainās, tāpēc tas ir tikai brīdinājums. Ja paziņojums publicēšanas dienā bija pareizs, atstājiet to; ja kādā no abiem ir pārrakstīšanās kļūda, izlabojiet to.
code-F11 = divi reģistra šķirkļi, iespējams, ir viens divos rakstījumos
    .why = Vietai, organizācijai vai personai ar diviem šķirkļiem ir divas lapas un divi rakstījumi. Ja tā ir viena, atstājiet vienu šķirkli un visur lietojiet tā atslēgu; ja nav, nekas nav jādara.
code-F12 = reģistra šķirkli neviens neizmanto
    .why = Visbiežāk kaut kur ir pārrakstīšanās kļūda atslēgā vai šķirklis palicis pēc relīzes labošanas. Ja tas domāts kādai nākamai relīzei, nekas nav jādara.
code-F21 = diena ir pretrunā ar publicēšanas dienu
    .why = Embargo beidzas tajā dienā, kad ziņu publicē; labojums vai atsaukums var būt tikai pēc tam. Pēc šīm dienām vadās lasītāji, barotnes un arhīvi, tāpēc tām jāsaskan.

## P

code-P01 = atsauci nevar nolasīt
    .why = Starp `{ "{{" }` un `{ "}}" }` ir fakts ar savu ceļu un aiz svītras tas, kas ar to jādara. Ko nevar nolasīt, tas ziņā paliktu ar visām iekavām.
code-P02 = atsauce nosauc kaut ko, kas nav fakts
    .why = Faktus nosauc ar to ceļu ierakstā, piemēram, event.place vai participants.total. Tikai tas, kas nosaukts tā, visās valodās ir viens un tas pats.
code-P03 = faktu tā pateikt nevar
    .why = Aiz svītras ir tas, kā fakts iederas teikumā: attieksme, piemēram, at, from vai with, vai darbība ar opcijām. Ne katra attieksme der katram faktam: „kopā ar” datumu neviens nav.
code-P04 = valodā tādas formas nav
    .why = Dažiem vārdiem kādas formas nav, vai arī programmai jāpasaka to dzimte vai daudzskaitlis. Uzrakstiet formu reģistrā vai pārveidojiet teikumu tā, lai to nevajag. Jūsu doto formu vienmēr lieto tādu, kāda tā ir.
code-P05 = teikums pārcelts tikai dažu valodu tekstā
    .why = Pārceltu teikumu saka tur un nekur citur. Ja vienā valodā tas nav pārcelts, tās rakstā tas ir citā vietā vai divreiz. Pārceliet to visās valodās vai nevienā.
code-P06 = tekstā ir tāds Markdown, kāda rakstā nevar būt
    .why = No viena un tā paša teksta rodas tīmekļa lapas, e-pasts un vienkāršs teksts. HTML un saites ar skriptu dažu no tiem sabojātu un varētu kaitēt lasītājiem.
code-P07 = reģistrā aizliegts rakstījums
    .why = Reģistrā ir teikts, kā nosaukumu raksta un kādas kļūdas ir biežas. Rakstiet faktu kā atsauci, un tas vienmēr būs pareizs.
code-P08 = jūsu formulējumā trūkst fakta vai izlaists tāds, kura tur nav
    .why = Citu formulējumu var izvēlēties brīvi, bet visām valodām arī turpmāk jāsaka tie paši fakti. Miniet faktu formulējumā vai nosauciet to laukā `drops`, lai tas būtu izlaists ar nodomu.
code-P09 = šai relīzei tāda fakta nav
    .why = Ceļš ir pareizs, bet ierakstā fakta nav, tāpēc nav, ko teikt. Ierakstiet lauku vai izņemiet atsauci.

## L

code-L01 = valodas failu nevar nolasīt
    .why = Valodas teikumi ir Fluent failos. Kas tur nav nolasāms, tas pietrūktu katrai relīzei, kurai to vajag.
code-L02 = teikums, termins vai variants ir divreiz
    .why = Pateikts tiktu tikai viens no abiem, par otru ne vārda. Atstājiet pareizo.
code-L03 = tāda teikuma, termina vai atribūta nav
    .why = Ja teikums atsaucas uz citu, kura nav, tā vietā nekas netiek pateikts. Nosaukumus salīdzina ar kopīgo failu un veida faila nosaukumiem.
code-L04 = mainīgais nav fakts
    .why = Mainīgie ir fakti ar savu ceļu un defisēm: $event-place. Jebkurš cits teikumā atstātu caurumu.
code-L05 = tādas funkcijas nav
    .why = Funkcijas liek faktus pareizā gramatiskā formā: PLACE, NAME, PERIOD, COUNT un citas. Jebkura cita teikumā atstātu caurumu.
code-L06 = funkcijai nav tādas opcijas vai opcijai tādas vērtības
    .why = Pārrakstīšanās kļūdu opcijā Fluent noklusētu, un teikumu publicētu nepareizā formā.
code-L07 = variantu nekad neizvēlēsies
    .why = Izvēle tādas atslēgas nedod, tāpēc varianta vārdus nekad nepateiktu; to vietā būtu noklusējuma variants.
code-L08 = funkcijai vai terminam neder tas, kas tam dots
    .why = Faktu saka tā funkcija, kas ir tā veidam, lai to locītu; termins redz tikai sava izsaukuma argumentus; skaitlis, ko pasaka, nāk no ieraksta un nekad no valodas faila.
code-L09 = vienā valodā ir teikums, kura citā nav
    .why = Ziņu publicē visās valodās vienādi. Ko var pateikt vienā valodā, tas jāvar pateikt arī visās citās.
code-L10 = teikumi ved cits uz citu pa apli
    .why = Tos sakot, nekad nenonāktu līdz galam. Vienā no tiem uzrakstiet pašus vārdus.
code-L11 = vārdnīcā trūkst vārda
    .why = Valstīm, mēnešiem, amatiem un lietvārdiem, ko programma saka pati, jābūt katras valodas vārdnīcā.

## T

code-T01 = veidni nevar nolasīt vai aizpildīt
    .why = Veidne nosaka, ko saka un kādā secībā, bet ne vārdus: teikumus tā nosauc ar `say`, faktus tikai nosacījumos. Kamēr tajā ir kļūda, nevienu šā veida relīzi nevar uzrakstīt.
code-T02 = rakstam nebūtu virsraksta vai ievada
    .why = Virsrakstu un pirmo teikumu rāda saraksti, barotnes un meklētāji. Tos var formulēt citādi, bet ne izlaist.
code-T03 = raksta veidnes galvene ir nepareiza
    .why = Starp abām defišu rindām ir rakstīts, kurus faktus relīzes veids prasa un kurus tas var pateikt. Pēc tā pārbauda ierakstus.

## S

code-S01 = divām relīzēm ir viens identifikators
    .why = Faila nosaukums ir relīzes identifikators un tās adreses beigas. Divas relīzes nevar būt vienā adresē: dodiet vienam no failiem citu nosaukumu.
code-S02 = vietnei nav savas adreses
    .why = Barotnēm, vietnes kartei un saitēm starp valodām vajag pilnu adresi. Ja failā content/site.yaml nav `url`, tās izlaiž; viss cits tiek izveidots.
code-S03 = saite ved uz relīzi, kuras nav
    .why = Saite uz citu relīzi nosauc tās identifikatoru, lai to atrastu katrā valodā un saite nekad nepārtrūktu. Citādi lasītāji lapas vietā redzētu kļūdu.
code-S04 = saite ved uz relīzi, kuras lasītājiem vēl nav
    .why = Melnrakstam un relīzei, kurai ir embargo, lapas nav. Saite nevestu nekur, un tās adrese pirms laika atklātu, kas gaidāms.
code-S05 = relīzes vecais nosaukums pieder citai
    .why = Vecie nosaukumi ved lasītājus uz jauno adresi. Katrs var vest tikai uz vienu relīzi, tāpēc tas nedrīkst būt citas relīzes tagadējais vai vecais nosaukums.

## M

code-M01 = nav faila, ko min ieraksts
    .why = Attēli un pielikumi ir mapē content/media/, un ieraksts tos min pēc to ceļa šajā mapē. Bez faila lasītāji redzētu tukšu vietu vai saiti, kas nekur neved.
code-M02 = attēlu nevar nolasīt
    .why = Fails nav attēls, vai tas ir aprauts kopējot. Pirms publicēšanas katrs attēls tiek nolasīts līdz galam.
code-M03 = attēls ir par mazu
    .why = Attēli nekad netiek palielināti: šaurāks par 640 pikseļiem tas visās lapās būtu izplūdis. Visbiežāk tāds attēls ir kopēts no ziņas vai tīmekļa lapas, nevis no fotoaparāta.
code-M04 = šāda veida failu nepublicē
    .why = Attēli ir JPEG vai PNG, ko rāda katrs pārlūks. Pielikumi ir dokumenti; failu, kas varētu darboties kā programma vai kā vietnes lapa, nepublicē.
code-M05 = fails vai attēls ir par lielu
    .why = Lasītāji ceļā gaidītu minūtēm, un pārmērīgi liels attēls aptur vietnes veidošanu. Lapās katrs attēls tik un tā ir dažos mazākos platumos.
code-M06 = mapes content/media/ failu nemin neviena relīze
    .why = To neviens neredz. Varbūt ieraksts kļūdas dēļ min citu failu; varbūt relīzes, kurai tas piederēja, vairs nav.

## C

code-C01 = izmaiņa reģistrā maina publicētas relīzes
    .why = Vietu vai organizāciju raksta vienreiz, bet piemin daudzās relīzēs. Labot rakstību visās uzreiz – tam reģistrs ir domāts; taču veca relīze nedrīkst mainīties nemanot. Piezīme parāda katru teikumu pirms un pēc izmaiņas.

## B

code-B01 = programmas kļūda
    .why = Jūsu tekstā viss ir kārtībā: kļūdījusies ir pati programma. Lūdzu, ziņojiet par to un pievienojiet vietu, kas nosaukta ziņojumā; vietne paliek tāda, kāda bija.
