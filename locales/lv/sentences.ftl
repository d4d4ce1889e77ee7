### Sentences that several kinds of news share.

## Headings

about-project = Par projektu
about-programme = Par programmu
results-heading = Rezultāti
contacts-heading = Kontaktinformācija plašsaziņas līdzekļiem
links-heading = Plašāka informācija

## Pieces that sentences share

at-event-place = { SAME($event-place-country, $publisher-place-country) ->
    [yes] { PLACE($event-place, as: "at") }
   *[no] { PLACE($event-place, as: "at", with: "country original") }
  }
headline-place = { SAME($event-place-country, $publisher-place-country) ->
    [yes] { PLACE($event-place, as: "at") }
   *[no] { PLACE($event-place-country, as: "at") }
  }
host-place = { SAME($event-place-country, $publisher-place-country) ->
    [yes] { PLACE($event-place) }
   *[no] { PLACE($event-place, with: "country original") }
  }
# What is a plural has its ordinal in figures: they show no ending.
event-ordinal = { $event-type ->
    [feminine] { ORDINAL($event-ordinal, agree: "feminine") }
    [plural] { ORDINAL($event-ordinal, style: "digits") }
   *[other] { ORDINAL($event-ordinal, agree: "masculine") }
  }
takes-place = { TENSE($event-dates) ->
    [future] notiks
    [present] notiek
   *[past] notika
  }
# In headlines the past is a participle, which agrees.
type-takes-place = { TENSE($event-dates) ->
    [future] notiks
    [present] notiek
   *[past] { AGREE($event-type, word: "noticis") }
  }
name-takes-place = { TENSE($event-dates) ->
    [future] notiks
    [present] notiek
   *[past] { AGREE($event-name, word: "noticis") }
  }
# A programme, whose name may hold the word itself: whose, and in which.
the-programme = { HOLDS($programme, word: "programma") ->
    [yes] { NAME($programme, case: "genitive") }
   *[no] programmas { NAME($programme, style: "quoted") }
  }
in-programme = { HOLDS($programme, word: "programma") ->
    [yes] { NAME($programme, case: "locative") }
   *[no] programmā { NAME($programme, style: "quoted") }
  }

## The event

time = { $event-time ->
    [start] Pasākums { TENSE($event-dates) ->
        [future] sāksies
        [present] sākas
       *[past] sākās
      } { TIME($event-time) }.
   *[span] Pasākums { takes-place } { TIME($event-time) }.
  }
venue = Norises vieta: { NAME($event-venue) }.
# At home the publisher is no guest: nobody "also" took part.
represented = { TENSE($event-dates) ->
    [future] Tajā piedalīsies
    [present] Tajā piedalās
   *[past] Tajā piedalījās
  } { SAME($event-place, $publisher-place) ->
    [yes] { LIST($event-represented, case: "genitive") } pārstāvji.
   *[no] arī { LIST($event-represented, case: "genitive") } pārstāvji.
  }
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

## How many came; without the full stop in the pieces, since the towns may follow: behind a nominative, as they stand in it

attendance-drew = { TENSE($event-dates) ->
    [future] Pasākums pulcēs
    [present] Pasākums pulcē
   *[past] Pasākums pulcēja
  } { COUNT($event-participants, case: "accusative") }
attendance-took-part = { TENSE($event-dates) ->
    [future] Pasākumā piedalīsies
    [present] Pasākumā piedalās
   *[past] Pasākumā piedalījās
  } { COUNT($event-participants) }
attendance-attended = { TENSE($event-dates) ->
    [future] Uz pasākumu ieradīsies
    [present] Uz pasākumu ierodas
   *[past] Uz pasākumu ieradās
  } { COUNT($event-participants) }
attendance = { $event-participants ->
    [1] { attendance-took-part }.
   *[other] { attendance-drew }.
  }
    .from = { attendance-took-part }: { LIST($event-participants-from) }.
    .took-part = { attendance-took-part }.
    .took-part-from = { attendance-took-part }: { LIST($event-participants-from) }.
    .attended = { attendance-attended }.
    .attended-from = { attendance-attended }: { LIST($event-participants-from) }.
participants-drew = { TENSE($dates) ->
    [future] Pasākums pulcēs
    [present] Pasākums pulcē
   *[past] Pasākums pulcēja
  } { COUNT($participants, case: "accusative") }
participants-took-part = { TENSE($dates) ->
    [future] Pasākumā piedalīsies
    [present] Pasākumā piedalās
   *[past] Pasākumā piedalījās
  } { COUNT($participants) }
participants-attended = { TENSE($dates) ->
    [future] Uz pasākumu ieradīsies
    [present] Uz pasākumu ierodas
   *[past] Uz pasākumu ieradās
  } { COUNT($participants) }
participants = { $participants ->
    [1] { participants-took-part }.
   *[other] { participants-drew }.
  }
    .from = { participants-took-part }: { LIST($participants-from) }.
    .took-part = { participants-took-part }.
    .took-part-from = { participants-took-part }: { LIST($participants-from) }.
    .attended = { participants-attended }.
    .attended-from = { participants-attended }: { LIST($participants-from) }.
    .together = { participants-together }.
    .together-from = { participants-together }: { LIST($participants-from) }.
participants-together = { $participants ->
    [1] { TENSE($dates) ->
        [future] Piedalīsies
        [present] Piedalās
       *[past] Piedalījās
      }
   *[other] { TENSE($dates) ->
        [future] Kopā piedalīsies
        [present] Kopā piedalās
       *[past] Kopā piedalījās
      }
  } { COUNT($participants) }
motto = Moto: { TEXT($motto) }.

## The project

intro-partner = { SAME($project-lead-place-country, $publisher-place-country) ->
    [yes] { NAME($project-lead, case: "accusative", with: "original") }
   *[no] { NAME($project-lead, case: "accusative", with: "original country") }
  }
intro = { SAME($publisher, $project-lead) ->
    [yes] Projektu vada { NAME($publisher) }.
   *[no] Projektu īsteno { NAME($publisher) } kopā ar vadošo partneri – { intro-partner }.
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
          } { NAME($publisher) } kopā ar vadošo partneri – { intro-partner }.
      }
    .dated = { SAME($publisher, $project-lead) ->
        [yes] { TENSE($dates) ->
            [past] Projektu vadīja
           *[present] Projektu vada
          } { NAME($publisher) }.
       *[no] { TENSE($dates) ->
            [past] Projektu īstenoja
           *[present] Projektu īsteno
          } { NAME($publisher) } kopā ar vadošo partneri – { intro-partner }.
      }
funding = Projektu finansē { NAME($programme-funder) } { the-programme } { $strand-number }. darbībā { NAME($strand, style: "quoted") }.
    .unnumbered = Projektu finansē { NAME($programme-funder) } { the-programme } darbībā { NAME($strand, style: "quoted") }.
    .strandless = Projektu finansē { NAME($programme-funder) } { in-programme }.
    .funderless = Projektu īsteno { in-programme }.
    .timed = { funded-timed } { NAME($programme-funder) } { the-programme } { $strand-number }. darbībā { NAME($strand, style: "quoted") }.
    .unnumbered-timed = { funded-timed } { NAME($programme-funder) } { the-programme } darbībā { NAME($strand, style: "quoted") }.
    .strandless-timed = { funded-timed } { NAME($programme-funder) } { in-programme }.
    .funderless-timed = { TENSE($project-term) ->
        [past] Projektu īstenoja
        [future] Projektu īstenos
       *[present] Projektu īsteno
      } { in-programme }.
funded-timed = { TENSE($project-term) ->
    [past] Projektu finansēja
    [future] Projektu finansēs
   *[present] Projektu finansē
  }
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
    .dated = { TENSE($dates) ->
        [past] Projektā bija
       *[present] Projektā
      } { AGREE($project-partners, word: "iesaistīts") } { COUNT($project-partners) } { $project-partners-countries ->
        [1] { LIST($project-partners-countries, as: "from") }
       *[other] { COUNT($project-partners-countries, as: "from") }: { LIST($project-partners-countries, case: "genitive") }
      }.
    .countryless-dated = { TENSE($dates) ->
        [past] Projektā bija
       *[present] Projektā
      } { AGREE($project-partners, word: "iesaistīts") } { COUNT($project-partners) }.
partners-including = Partneru vidū ir { LIST($project-partners-including) }.
    .timed = { TENSE($project-term) ->
        [past] Partneru vidū bija
        [future] Partneru vidū būs
       *[present] Partneru vidū ir
      } { LIST($project-partners-including) }.
    .dated = { TENSE($dates) ->
        [past] Partneru vidū bija
       *[present] Partneru vidū ir
      } { LIST($project-partners-including) }.
goals = Projekta mērķis ir { LIST($project-goals) }.
    .timed = { TENSE($project-term) ->
        [past] Projekta mērķis bija
       *[present] Projekta mērķis ir
      } { LIST($project-goals) }.
    .dated = { TENSE($dates) ->
        [past] Projekta mērķis bija
       *[present] Projekta mērķis ir
      } { LIST($project-goals) }.
budget = Projekta kopējais budžets ir { MONEY($project-budget) }.
    .timed = Projekta kopējais budžets { TENSE($project-term) ->
        [past] bija
        [future] būs
       *[present] ir
      } { MONEY($project-budget) }.
    .dated = { TENSE($dates) ->
        [past] Projekta kopējais budžets bija
       *[present] Projekta kopējais budžets ir
      } { MONEY($project-budget) }.
grant = Programmas finansējums ir { MONEY($project-grant) }.
    .timed = Programmas finansējums { TENSE($project-term) ->
        [past] bija
        [future] būs
       *[present] ir
      } { MONEY($project-grant) }.
    .dated = { TENSE($dates) ->
        [past] Programmas finansējums bija
       *[present] Programmas finansējums ir
      } { MONEY($project-grant) }.
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
        [yes] „{ TEXT($quote-words) },” { quote-again } piebilda.
       *[no] „{ TEXT($quote-words) }” { quote-again } { $quote-question ->
            [yes] jautāja
           *[no] piebilda
          }.
      }
    .before = { NAME($quote-who, style: "role") } { $quote-question ->
        [yes] jautāja
       *[no] sacīja
      }: { $quote-statement ->
        [yes] „{ TEXT($quote-words) }.”
       *[no] „{ TEXT($quote-words) }”
      }
quote-again = { $quote-feminine ->
    [yes] viņa
   *[no] viņš
  }

## What became of a release since

correction = Labojums ({ PERIOD($correction-date) }): { TEXT($correction-text) }
withdrawn = Šī ziņa ir atsaukta ({ PERIOD($withdrawn-date) }). { TEXT($withdrawn-text) }
draft = Melnraksts. Šī ziņa vēl nav publicēta.
