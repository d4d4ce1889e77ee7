### Sentences that several kinds of news share.

## Headings

about-project = Par projektu
about-programme = Par programmu
results-heading = Rezultāti
links-heading = Plašāka informācija

## The event

time = Pasākums { TENSE($event-dates) ->
    [future] notiks
    [present] notiek
   *[past] notika
  } { TIME($event-time) }.
venue = Norises vieta: { NAME($event-venue) }.
represented = { TENSE($event-dates) ->
    [future] Tajā piedalīsies
    [present] Tajā piedalās
   *[past] Tajā piedalījās
  } arī { LIST($event-represented, case: "genitive") } pārstāvji.
theme = { TENSE($event-dates) ->
    [future] Galvenā tēma būs
    [present] Galvenā tēma ir
   *[past] Galvenā tēma bija
  } { TEXT($event-theme) }.
event-goals = { NAME($event-type, case: "genitive") } { TENSE($event-dates) ->
    [past] mērķis bija
   *[present] mērķis ir
  } { LIST($event-goals) }.
    .named = { NAME($event-name, case: "genitive") } { TENSE($event-dates) ->
        [past] mērķis bija
       *[present] mērķis ir
      } { LIST($event-goals) }.
speakers = { TENSE($event-dates) ->
    [future] Uzstāsies
    [present] Uzstājas
   *[past] Uzstājās
  } { LIST($event-speakers, style: "role") }.
organisers = { TENSE($event-dates) ->
    [future] Pasākumu organizēs
    [present] Pasākumu organizē
   *[past] Pasākumu organizēja
  } { LIST($event-organisers) }.
attendance = { TENSE($event-dates) ->
    [future] Piedalīsies
    [present] Piedalās
   *[past] Piedalījās
  } { COUNT($event-participants) }.
    .from = { TENSE($event-dates) ->
        [future] Piedalīsies
        [present] Piedalās
       *[past] Piedalījās
      } { COUNT($event-participants) }: { LIST($event-participants-from) }.
participants = { TENSE($event-dates) ->
    [future] Kopā piedalīsies
    [present] Kopā piedalās
   *[past] Kopā piedalījās
  } { COUNT($participants) }.
    .from = { TENSE($event-dates) ->
        [future] Kopā piedalīsies
        [present] Kopā piedalās
       *[past] Kopā piedalījās
      } { COUNT($participants) }: { LIST($participants-from) }.
    .together = { TENSE($dates) ->
        [future] Kopā piedalīsies
        [present] Kopā piedalās
       *[past] Kopā piedalījās
      } { COUNT($participants) }.
    .together-from = { TENSE($dates) ->
        [future] Kopā piedalīsies
        [present] Kopā piedalās
       *[past] Kopā piedalījās
      } { COUNT($participants) }: { LIST($participants-from) }.
motto = Moto: { TEXT($motto) }.

## The project

intro = { SAME($publisher, $project-lead) ->
    [yes] Projektu vada { NAME($publisher) }.
   *[no] Projektu īsteno { NAME($publisher) } kopā ar vadošo partneri – { SAME($project-lead-place-country, $publisher-place-country) ->
        [yes] { NAME($project-lead, case: "accusative", with: "original") }
       *[no] { NAME($project-lead, case: "accusative", with: "original country") }
      }.
  }
    .timed = { SAME($publisher, $project-lead) ->
        [yes] { TENSE($project-term) ->
            [past] Projektu vadīja
            [future] Projektu vadīs
           *[present] Projektu vada
          } { NAME($publisher) }.
       *[no] { TENSE($project-term) ->
            [past] Projektu īstenoja
            [future] Projektu īstenos
           *[present] Projektu īsteno
          } { NAME($publisher) } kopā ar vadošo partneri – { SAME($project-lead-place-country, $publisher-place-country) ->
              [yes] { NAME($project-lead, case: "accusative", with: "original") }
             *[no] { NAME($project-lead, case: "accusative", with: "original country") }
            }.
      }
    .past = { SAME($publisher, $project-lead) ->
        [yes] Projektu vadīja { NAME($publisher) }.
       *[no] Projektu īstenoja { NAME($publisher) } kopā ar vadošo partneri – { SAME($project-lead-place-country, $publisher-place-country) ->
            [yes] { NAME($project-lead, case: "accusative", with: "original") }
           *[no] { NAME($project-lead, case: "accusative", with: "original country") }
          }.
      }
funding = Projektu finansē { NAME($programme-funder) } programmas { NAME($programme, style: "quoted") } { $strand-number }. darbībā { NAME($strand, style: "quoted") }.
    .unnumbered = Projektu finansē { NAME($programme-funder) } programmas { NAME($programme, style: "quoted") } darbībā { NAME($strand, style: "quoted") }.
    .strandless = Projektu finansē { NAME($programme-funder) } programmā { NAME($programme, style: "quoted") }.
    .funderless = Projekts norit programmā { NAME($programme, style: "quoted") }.
    .timed = { TENSE($project-term) ->
        [past] Projektu finansēja
        [future] Projektu finansēs
       *[present] Projektu finansē
      } { NAME($programme-funder) } programmas { NAME($programme, style: "quoted") } { $strand-number }. darbībā { NAME($strand, style: "quoted") }.
    .unnumbered-timed = { TENSE($project-term) ->
        [past] Projektu finansēja
        [future] Projektu finansēs
       *[present] Projektu finansē
      } { NAME($programme-funder) } programmas { NAME($programme, style: "quoted") } darbībā { NAME($strand, style: "quoted") }.
    .strandless-timed = { TENSE($project-term) ->
        [past] Projektu finansēja
        [future] Projektu finansēs
       *[present] Projektu finansē
      } { NAME($programme-funder) } programmā { NAME($programme, style: "quoted") }.
    .funderless-timed = { TENSE($project-term) ->
        [past] Projekts noritēja
        [future] Projekts noritēs
       *[present] Projekts norit
      } programmā { NAME($programme, style: "quoted") }.
partners = Projektā { AGREE($project-partners, word: "iesaistīts") } { COUNT($project-partners) } { $project-partners-countries ->
    [1] { LIST($project-partners-countries, as: "from") }
   *[other] { COUNT($project-partners-countries, as: "from") }: { LIST($project-partners-countries, case: "genitive") }
  }.
    .countryless = Projektā { AGREE($project-partners, word: "iesaistīts") } { COUNT($project-partners) }.
    .timed = { TENSE($project-term) ->
        [past] Projektā bija
        [future] Projektā būs
       *[present] Projektā
      } { AGREE($project-partners, word: "iesaistīts") } { COUNT($project-partners) } { $project-partners-countries ->
        [1] { LIST($project-partners-countries, as: "from") }
       *[other] { COUNT($project-partners-countries, as: "from") }: { LIST($project-partners-countries, case: "genitive") }
      }.
    .countryless-timed = { TENSE($project-term) ->
        [past] Projektā bija
        [future] Projektā būs
       *[present] Projektā
      } { AGREE($project-partners, word: "iesaistīts") } { COUNT($project-partners) }.
    .past = Projektā bija { AGREE($project-partners, word: "iesaistīts") } { COUNT($project-partners) } { $project-partners-countries ->
        [1] { LIST($project-partners-countries, as: "from") }
       *[other] { COUNT($project-partners-countries, as: "from") }: { LIST($project-partners-countries, case: "genitive") }
      }.
    .countryless-past = Projektā bija { AGREE($project-partners, word: "iesaistīts") } { COUNT($project-partners) }.
partners-including = Partneru vidū ir { LIST($project-partners-including) }.
    .timed = { TENSE($project-term) ->
        [past] Partneru vidū bija
        [future] Partneru vidū būs
       *[present] Partneru vidū ir
      } { LIST($project-partners-including) }.
    .past = Partneru vidū bija { LIST($project-partners-including) }.
goals = Projekta mērķis ir { LIST($project-goals) }.
    .timed = { TENSE($project-term) ->
        [past] Projekta mērķis bija
       *[present] Projekta mērķis ir
      } { LIST($project-goals) }.
    .past = Projekta mērķis bija { LIST($project-goals) }.
budget = Projekta kopējais budžets ir { MONEY($project-budget) }.
    .timed = Projekta kopējais budžets { TENSE($project-term) ->
        [past] bija
        [future] būs
       *[present] ir
      } { MONEY($project-budget) }.
    .past = Projekta kopējais budžets bija { MONEY($project-budget) }.
grant = Programmas finansējums ir { MONEY($project-grant) }.
    .timed = Programmas finansējums { TENSE($project-term) ->
        [past] bija
        [future] būs
       *[present] ir
      } { MONEY($project-grant) }.
    .past = Programmas finansējums bija { MONEY($project-grant) }.
term = { TENSE($project-term) ->
    [past] Projekts norisinājās
    [future] Projekts norisināsies
   *[present] Projekts norisinās
  } { PERIOD($project-term, as: "on") }.

## Quotations

# The words come without the full stop at their end: the sentence puts its own mark there.
quotation = { $quote-statement ->
    [yes] „{ TEXT($quote-words) },” sacīja { NAME($quote-who, style: "role") }.
   *[no] „{ TEXT($quote-words) }” { $quote-question ->
        [yes] jautāja
       *[no] sacīja
      } { NAME($quote-who, style: "role") }.
  }
    .again = { $quote-statement ->
        [yes] „{ TEXT($quote-words) },” { $quote-feminine ->
            [yes] viņa piebilda
           *[no] viņš piebilda
          }.
       *[no] „{ TEXT($quote-words) }” { $quote-feminine ->
            [yes] viņa piebilda
           *[no] viņš piebilda
          }.
      }
    .before = { NAME($quote-who, style: "role") } { $quote-question ->
        [yes] jautāja
       *[no] sacīja
      }: { $quote-statement ->
        [yes] „{ TEXT($quote-words) }.”
       *[no] „{ TEXT($quote-words) }”
      }

## What became of a release since

correction = Labojums ({ PERIOD($correction-date) }): { TEXT($correction-text) }
withdrawn = Šī ziņa ir atsaukta ({ PERIOD($withdrawn-date) }). { TEXT($withdrawn-text) }
draft = Melnraksts. Šī ziņa vēl nav publicēta.
