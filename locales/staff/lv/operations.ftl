# Ko dara teikumu un teksta darbības, un to opcijas.

operation-place = Pilsēta vai valsts: Zviedrijā / in Sweden / în Suedia.
operation-name = Projekts, programma, organizācija, persona vai lieta, saukta vārdā.
operation-period = Datums vai laikposms: no šā gada 19. līdz 21. septembrim / from 19 to 21 September / în perioada 19–21 septembrie.
operation-count = Saskaitīts lietvārds vai saraksta garums: astoņi partneri / eight partners / opt parteneri.
operation-number = Tikai skaitlis, saskaņots ar savu lietvārdu.
operation-agree = Divdabis, kas saskaņots ar saskaitītu lietvārdu vai vienu nosauktu lietu: iesaistīti, notikusi.
operation-ordinal = Vieta virknē: astotā / eighth / a opta.
operation-list = Vairāki, savienoti ar valodas saikli. Opcijas attiecas uz katru no tiem.
operation-tense = Vai publicēšanas dienā laikposms ir pagājis, ilgst vai vēl nāks.
operation-same = Vai divi fakti ir viens un tas pats.
operation-role = Personas amats bez vārda.
operation-money = Naudas summa, kā to raksta valodā: 25 000 eiro / €25,000 / 25.000 EUR.
operation-percent = Daļa procentos, kā to raksta valodā: 12,5 % / 12.5% / 12,5%.
operation-time = Laiks dienā: plkst. 10.00 / at 10am / la ora 10:00.
operation-text = Jūsu uzrakstīta vārdkopa nominatīvā; vai skaitlis vai adrese tāda, kāda tā ir.

option-as = Attieksme teikumā; nes līdzi valodas prievārdu un locījumu.
option-case = Locījums bez prievārda.
option-place-with = Pievieno valsti; pievieno oriģinālo rakstību iekavās, ja valodai ir sava forma.
option-style = plain: nosaukums; short: saīsinājums, citādi nosaukums pēdiņās; full: nosaukums pēdiņās ar oriģinālu un saīsinājumu; quoted: nosaukums pēdiņās; possessive: angļu ’s; role: persona ar amatu.
option-name-with = Pievieno valsti, kurā tā atrodas; pievieno oriģinālo rakstību iekavās, ja valodai ir sava forma.
option-definite = yes: visi, kas zināmi: the four structures / cele patru structuri; latviešu valodā artikula nav.
option-period-as = on (arī at): kad; during: cik ilgi, kā sākas ziņa; date: atsevišķi, ar gadu; from, to: sākums, beigas; of: pie lietvārda; between: starp sākumu un beigām.
option-period-style = numeric: atsevišķi un ar cipariem, lai ko saka `as`: 11.04.2018. / 11/04/2018 / 11.04.2018.
option-agree-word = Divdabis vai īpašības vārds vīriešu dzimtes vienskaitļa nominatīvā.
option-ordinal-agree = Dzimte tam lietvārdam, pie kura tas stāv.
option-ordinal-style = words: astotā; emphatic: rumāņu cea de-a opta; digits: 8th; roman: a II-a.
option-list-word = Vārds, ko saka pirms katra: rumāņu ģenitīva saistītājs (ai X și ai Y).
option-list-max = Cik no tiem nosauc; pārējos, ja to ir divi vai vairāk, tikai saskaita: un vēl 4 / and 4 more / și încă 4.
