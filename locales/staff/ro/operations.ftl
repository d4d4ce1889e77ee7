# Ce fac operațiile din mesaje și din texte, cu opțiunile lor.

operation-place = O localitate sau o țară: Zviedrijā / in Sweden / în Suedia.
operation-name = Un proiect, un program, o organizație, o persoană sau un lucru, cu numele său.
operation-period = O dată sau o perioadă: no šā gada 19. līdz 21. septembrim / from 19 to 21 September / în perioada 19–21 septembrie.
operation-count = Un substantiv numărat sau câte elemente are o listă: astoņi partneri / eight partners / opt parteneri.
operation-number = Doar numărul, acordat cu substantivul său.
operation-agree = Un participiu acordat cu un substantiv numărat sau cu un singur lucru numit: iesaistīti, notikusi.
operation-ordinal = Locul într-o serie: astotā / eighth / a opta.
operation-list = Mai multe elemente, legate prin conjuncția limbii. Opțiunile se aplică fiecărui element.
operation-tense = Dacă, în ziua publicării, o perioadă este încheiată, în curs sau viitoare.
operation-same = Dacă două informații sunt una și aceeași.
operation-holds = Dacă un nume conține deja cuvântul pe care propoziția l-ar pune lângă el: Programul de Cooperare Transfrontalieră.
operation-role = Funcția unei persoane, fără nume.
operation-money = O sumă de bani, așa cum se spune într-o propoziție: 25 000 eiro / €25,000 / 25.000 de euro.
operation-percent = Un procent, așa cum îl scrie limba: 12,5 % / 12.5% / 12,5%.
operation-time = Ora din zi: plkst. 10.00 / at 10am / la ora 10:00.
operation-text = O expresie scrisă de dumneavoastră, la nominativ; sau un număr ori o adresă, așa cum este.

option-as = Relația din propoziție; aduce prepoziția și cazul cerute de limbă.
option-case = Cazul, fără prepoziție.
option-place-with = Adaugă țara; adaugă între paranteze grafia originală, dacă limba are o formă proprie.
option-style = plain: numele; bare: numele fără articolul pe care îl are în propoziții; short: acronimul, altfel numele între ghilimele; full: numele între ghilimele, cu originalul și acronimul; quoted: numele între ghilimele; possessive: ’s din engleză; role: o persoană cu funcția ei.
option-name-with = Adaugă țara în care se află; adaugă între paranteze grafia originală, dacă limba are o formă proprie.
option-definite = yes: toate cele cunoscute: the four structures / cele patru structuri; limba letonă nu are articol.
option-period-as = on (și at): când; during: cât timp, ca la începutul unei știri; date: singură, cu anul; from, to: începutul, sfârșitul; of: pe lângă un substantiv; between: între capete; by: până când se poate face ceva, ultima zi inclusiv; until: cât timp durează, ultima zi inclusiv; since: de când.
option-period-style = numeric: singură și în cifre, orice ar spune `as`: 11.04.2018. / 11/04/2018 / 11.04.2018.
option-money-style = table: ca într-un tabel: 25 000 eiro / €25,000 / 25.000 EUR.
option-period-with = weekday: ziua săptămânii, calculată din dată: pirmdien, 8. jūnijā / on Monday 8 June / luni, 8 iunie. În letonă și în română, virgula de după dată o pune propoziția.
option-agree-word = Participiul sau adjectivul la nominativ, masculin singular.
option-holds-word = Cuvântul, cu litere mici, în forma pe care ar avea-o în nume.
option-ordinal-agree = Genul substantivului pe care îl însoțește.
option-ordinal-style = words: astotā; emphatic: cea de-a opta; digits: 8th; roman: a II-a.
option-list-word = Un cuvânt pus înaintea fiecărui element: articolul posesiv al genitivului (ai X și ai Y).
option-list-max = Câte elemente se enumeră; din rest, dacă sunt cel puțin două, doar numărul lor: un vēl 4 / and 4 more / și încă 4.

## What a town tells its people

operation-hours = Programul într-o propoziție; cu style list, ca listă.
operation-price = Un preț: bez maksas / free / gratuit; no 3 līdz 5 eiro / from €3 to €5 / de la 3 la 5 euro.
operation-measure = O cantitate cu unitatea ei: 7,3 metri / 7.3 metres / 7,3 metri.
operation-vote = Cum s-a decis: vienbalsīgi / unanimously / în unanimitate.
operation-address = O stradă, o casă de pe ea sau un tronson al ei.
operation-lines = Linii de transport public: 3. un 10. maršruta autobusi / buses 3 and 10 / autobuzele de pe liniile 3 și 10.
option-hours-style = list: pe scurt, pentru o listă sau un tabel.
option-measure-style = short: cu simbolul unității: 7,3 m.
