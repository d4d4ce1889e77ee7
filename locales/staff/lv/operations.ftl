# Ko dara teikumu un teksta darbības, un to opcijas.

operation-place = Pilsēta vai valsts: Zviedrijā / in Sweden / în Suedia.
operation-name = Projekta, programmas, organizācijas, personas vai lietas nosaukums.
operation-period = Datums vai laikposms: no šā gada 19. līdz 21. septembrim / from 19 to 21 September / în perioada 19–21 septembrie.
operation-count = Lietvārds ar skaitli vai vienumu skaits sarakstā: astoņi partneri / eight partners / opt parteneri.
operation-number = Tikai skaitlis, saskaņots ar lietvārdu.
operation-agree = Divdabis, saskaņots ar saskaitītu lietvārdu vai vienu nosauktu lietu: iesaistīti, notikusi.
operation-ordinal = Kārtas numurs sērijā: astotā / eighth / a opta.
operation-list = Vairāki fakti, savienoti ar attiecīgās valodas saikli. Opcijas attiecas uz katru no tiem.
operation-tense = Vai publicēšanas dienā laikposms ir beidzies, turpinās vai vēl gaidāms.
operation-same = Vai divi fakti ir viens un tas pats.
operation-holds = Vai nosaukumā jau ir vārds, ko teikums liktu tam blakus: Pārrobežu sadarbības programma.
operation-role = Personas amats bez vārda.
operation-money = Naudas summa tā, kā to saka teikumā: 25 000 eiro / €25,000 / 25.000 de euro.
operation-percent = Daļa procentos tā, kā to raksta attiecīgajā valodā: 12,5 % / 12.5% / 12,5%.
operation-time = Pulksteņa laiks: plkst. 10.00 / at 10am / la ora 10:00.
operation-text = Jūsu uzrakstīta vārdkopa nominatīvā; vai skaitlis vai adrese bez izmaiņām.

option-as = Saistījums teikumā; tas nosaka attiecīgās valodas prievārdu un locījumu.
option-case = Locījums, bez prievārda.
option-place-with = Pievieno valsti; pievieno oriģinālo rakstību iekavās, ja attiecīgajā valodā nosaukumam ir sava forma.
option-style = plain: nosaukums; bare: nosaukums bez artikula, kāds tam ir teikumā; short: saīsinājums, bet, ja tā nav, nosaukums pēdiņās; full: nosaukums pēdiņās ar oriģinālu un saīsinājumu; quoted: nosaukums pēdiņās; possessive: angļu ’s; role: persona ar amatu.
option-name-with = Pievieno valsti, kurā tā atrodas; pievieno oriģinālo rakstību iekavās, ja attiecīgajā valodā nosaukumam ir sava forma.
option-definite = yes: visi, kas zināmi: the four structures / cele patru structuri; latviešu valodā artikula nav.
option-period-as = on (arī at): kad; during: cik ilgi, kā ziņas sākumā; date: atsevišķi, ar gadu; from, to: sākums, beigas; of: pie lietvārda; between: starp sākumu un beigām; by: līdz kuram laikam kaut ko var izdarīt, pēdējo dienu ieskaitot; until: cik ilgi kas notiek, pēdējo dienu ieskaitot; since: kopš kura laika.
option-period-style = numeric: atsevišķi un ar cipariem, neatkarīgi no `as`: 11.04.2018. / 11/04/2018 / 11.04.2018.
option-money-style = table: kā tabulā: 25 000 eiro / €25,000 / 25.000 EUR.
option-period-with = weekday: nedēļas diena, ko programma aprēķina pēc datuma: pirmdien, 8. jūnijā / on Monday 8 June / luni, 8 iunie. Latviešu un rumāņu valodā komatu aiz datuma liek teikums.
option-agree-word = Divdabis vai īpašības vārds vīriešu dzimtes vienskaitlī, nominatīvā.
option-holds-word = Vārds ar mazajiem burtiem tādā formā, kāda tam būtu nosaukumā.
option-ordinal-agree = Tā lietvārda dzimte, pie kura ir kārtas skaitlis.
option-ordinal-style = words: astotā; emphatic: rumāņu cea de-a opta; digits: 8th; roman: a II-a.
option-list-word = Vārds katra vienuma priekšā: rumāņu ģenitīva saistītājvārds (ai X și ai Y).
option-list-max = Cik no tiem nosaukt; ja pārējo ir divi vai vairāk, norāda tikai to skaitu: un vēl 4 / and 4 more / și încă 4.

## What a town tells its people

operation-hours = Darba laiks teikumā; ar style list – sarakstam.
operation-price = Cena: bez maksas / free / gratuit; no 3 līdz 5 eiro / from €3 to €5 / de la 3 la 5 euro.
operation-measure = Daudzums ar mērvienību: 7,3 metri / 7.3 metres / 7,3 metri.
operation-vote = Kā lemts: vienbalsīgi / unanimously / în unanimitate.
operation-address = Iela, māja tajā vai ielas posms.
operation-lines = Sabiedriskā transporta maršruti: 3. un 10. maršruta autobusi / buses 3 and 10 / autobuzele de pe liniile 3 și 10.
option-hours-style = list: īsi, sarakstam vai tabulai.
option-measure-style = short: ar mērvienības apzīmējumu: 7,3 m.
