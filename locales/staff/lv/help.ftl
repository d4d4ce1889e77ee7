# Ko saka `--help`: `command-<nosaukums>` – komanda un tas, kas par to vēl sakāms (`more`); `argument-<komanda>-<nosaukums>` – tas, ko raksta aiz tās,
# ar atribūtu katrai vērtībai, kas jāpaskaidro; `value-<nosaukums>` – tas, kas ir leņķiekavās.

## What several arguments say

-root = Mape, kurā ir content/
-now = Brīdis, līdz kuram embargo ir beidzies, piemēram, "2026-11-25 09:00 Europe/Riga" [noklusējums: tagad]
-drafts = Publicēt arī melnrakstus: lai tos apskatītu, nekad lasītājiem
-file = Fails, kurā rakstīt [noklusējums: standarta izvade]
-width = Rakstzīmju skaits rindā
-ascii = Tikai ASCII burti, vecām sistēmām: ā vietā a, „ vietā "
-crlf = Rindas beidzas kā sistēmā Windows
-headings = Kā virsrakstus atšķir no rindkopām
-underlined = Ar svītru zem tiem
-capitals = Ar lielajiem burtiem
-text = Vienkāršs teksts

## Headings of groups of options, and what stands between angle brackets

help-plain-text = Vienkāršs teksts
value-case = LOCĪJUMS
value-code = KODS
value-columns = SKAITS
value-command = KOMANDA
value-date = DATUMS
value-day = DIENA
value-deny = KO
value-dir = MAPE
value-file = FAILS
value-format = FORMĀTS
value-gender = DZIMTE
value-group = KĀ
value-headings = KĀ
value-id = ID
value-key = ATSLĒGA
value-kind = VEIDS
value-lang = VALODA
value-month = MĒNESIS
value-n = N
value-old = PARAUGS
value-phrase = VĀRDKOPA
value-time = LAIKS
value-word = VĀRDS

## The program

command-vestnesis = Relīzes vairākās valodās no viena YAML ieraksta: fakti vienreiz, gramatika un teksts – katrai valodai savs
    .examples =
        { "  " }vestnesis init newsroom                          sākt vietni mapē newsroom
        { "  " }vestnesis new conference riga-conference         izveidot tukšu ierakstu, ko aizpildīt
        { "  " }vestnesis check                                  atrast kļūdas, neko nerakstot
        { "  " }vestnesis build                                  izveidot vietni mapē output/
argument-ui-lang = Ziņojumu valoda [noklusējums: vides valoda, citādi en]
argument-help = Parādīt palīdzību
argument-version = Parādīt versiju

## build

command-build = Pārbaudīt visu un izveidot vietni
    .more = Kamēr ir kāda kļūda, nekas netiek uzrakstīts; vecā vietne paliek, kāda bija.
argument-build-root = { -root }
argument-build-output = Gatavās vietnes mape [noklusējums: output/ mapē, kurā ir content/]
argument-build-now = { -now }
argument-build-drafts = { -drafts }
argument-build-jobs = Cik procesora kodolu izmantot [noklusējums: visus]

## check

command-check = Atrast kļūdas, neko nerakstot
argument-check-root = { -root }
argument-check-output = Gatavās vietnes mape, ar ko salīdzināt izmaiņas [noklusējums: output/ mapē, kurā ir content/]
argument-check-now = { -now }
argument-check-drafts = { -drafts }
argument-check-format = Kā rādīt atrasto
    .human = Cilvēkiem
    .json = Programmām: viens objekts rindā
argument-check-verbose = Parādīt arī to, kā katra relīze iederas vēstules tematā, sociālo tīklu ierakstā un īsziņā
argument-check-deny = Ko uzskatīt par kļūdām
    .warnings = Arī brīdinājumus

## explain

command-explain = Paskaidrot, ko nozīmē ziņojuma kods, ar nepareizu un pareizu piemēru
argument-explain-code = Kods, piemēram, R05 [noklusējums: visu kodu saraksts]

## export

command-export = Izņemt no vietnes vienu relīzi: kā tekstu, HTML, Markdown vai DOCX
    .more = Bez -o tā nonāk standarta izvadē.
argument-export-id = Relīze: tās ieraksta nosaukums
argument-export-format = Formāts
    .text = { -text }
    .html = HTML, ko ielīmēt citas sistēmas lapā
    .md = Markdown
    .docx = Dokuments programmai Word un citiem teksta redaktoriem
argument-export-lang = Valodas, cita aiz citas, ar komatu [noklusējums: vietnes pirmais valodu pāris, citādi visas relīzes valodas]
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

command-new = Izveidot tukšu ierakstu vai reģistra šķirkli, ko aizpildīt
    .more = Ierakstā katrs šā veida lauks ir paskaidrots komentārā. Ja veida vietā ir place, organisation, person, project, programme, noun, boilerplate vai contact, reģistram pievieno šķirkli.
argument-new-kind = Kāda veida ziņa (mapes templates/articles/ veidnes nosaukums) vai place, organisation, person, project, programme, noun, boilerplate, contact
argument-new-id = Ieraksta faila nosaukums un lapas adreses beigas vai šķirkļa atslēga: mazie burti, cipari, defises
argument-new-published = Publicēšanas diena [noklusējums: šodien]
argument-new-like = Pārņemt no šīs relīzes to, kas nav jaunums: projektu, sēriju, valodas; tās `next` kļūst par pasākumu
argument-new-root = { -root }

## newsletter

command-newsletter = Apkopot mēneša vai projekta ziņas vai nosauktas relīzes vienā vēstulē
    .more = Melnrakstu, relīžu ar embargo un atsauktu relīžu tajā nekad nav. Bez -o tā nonāk standarta izvadē.
argument-newsletter-ids = Relīzes tādā secībā, kādā tām jābūt vēstulē: to ierakstu nosaukumi
argument-newsletter-month = Mēneša ziņas, piemēram, 2018-04 [noklusējums: šis mēnesis, ja nav nosauktas relīzes vai projekts]
argument-newsletter-since = Ziņas no šīs dienas, piemēram, 2018-04-01
argument-newsletter-until = Pēdējā ziņu diena [noklusējums: šodien]
argument-newsletter-project = Projekta ziņas: tā atslēga reģistrā
argument-newsletter-lang = Valodas, cita aiz citas, ar komatu [noklusējums: vietnes pirmais valodu pāris, citādi tās pirmā valoda]
argument-newsletter-format = Formāts
    .text = { -text }
    .html = Lapa programmām, kas izsūta jaunumu vēstules
    .eml = Vēstule ar tekstu un lapu: atveriet to e-pasta programmā, pievienojiet lasītājus un nosūtiet
    .md = Markdown
argument-newsletter-full = Visa relīze [noklusējums: pirmā rindkopa un saite]
argument-newsletter-group = Sagrupēt ziņas
    .date = Pa dienām; pa mēnešiem, ja ziņas ir no vairākiem
    .project = Pa projektiem
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

command-init = Sākt jaunu vietni
    .more = Tukšā vai jaunā mapē ieraksta content/, locales/ un templates/.
argument-init-dir = Mape; ja tādas nav, to izveido

## inflect

command-inflect = Parādīt vārda vai vārdkopas formas
    .more = Pie katras formas ir likums, pēc kura tā izveidota. Ja kāda forma nav pareiza, pareizo ieraksta reģistrā; to lieto vienmēr.
argument-inflect-phrase = Vārds vai vārdkopa nominatīvā
argument-inflect-lang = Vārdkopas valoda
argument-inflect-cases = Kurus locījumus rādīt [noklusējums: visus]
argument-inflect-gender = Dzimte, ja to nevar noteikt pēc galotnes
argument-inflect-person = Personas vārds un uzvārds
argument-inflect-plural-only = Vārdkopai nav vienskaitļa
argument-inflect-plural = Daudzskaitlis, ja to nevar zināt pēc likumiem (rumāņu, angļu valodā)
argument-inflect-batch = Atbildēt uz rindām `lang⇥lemma⇥gender⇥number⇥case⇥definiteness[⇥plural]` no standarta ievades, katrai rindai viena forma

## schema

command-schema = Parādīt ieraksta JSON shēmu, ar kuru redaktors palīdz to rakstīt
    .more = Shēmā ir šīs vietnes atslēgas: kad reģistri ir mainījušies, izveidojiet to no jauna.
argument-schema-file = Kuram failam: relīzei, vietnes failam vai kādam no reģistriem
argument-schema-root = { -root }

## help

command-help = Parādīt šo palīdzību vai palīdzību par komandu
argument-help-command = Komanda [noklusējums: visa programma]
