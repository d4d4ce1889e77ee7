### Sentences that several kinds of news share.

## Headings

about-project = Despre proiect
about-programme = Despre program
results-heading = Rezultate
contacts-heading = Contact pentru presă
links-heading = Informații suplimentare

## Pieces that sentences share

at-event-place = { SAME($event-place-country, $publisher-place-country) ->
    [yes] { PLACE($event-place, as: "at") }
   *[no] { PLACE($event-place, as: "at", with: "country") }
  }
headline-place = { SAME($event-place-country, $publisher-place-country) ->
    [yes] { PLACE($event-place, as: "at") }
   *[no] { PLACE($event-place-country, as: "at") }
  }
host-place = { SAME($event-place-country, $publisher-place-country) ->
    [yes] { PLACE($event-place) }
   *[no] { SAME($event-place, $event-place-country) ->
        [yes] { PLACE($event-place) }
       *[no] { PLACE($event-place) } ({ PLACE($event-place-country) })
      }
  }
event-ordinal = { $event-type ->
    [feminine] { ORDINAL($event-ordinal, agree: "feminine", style: "emphatic") } { NAME($event-type, style: "bare") } a
   *[other] { ORDINAL($event-ordinal, agree: "masculine", style: "emphatic") } { NAME($event-type, style: "bare") } al
  }
takes-place = { TENSE($event-dates) ->
    [future] va avea loc
    [present] are loc
   *[past] a avut loc
  }
# The same for a sort of event, or for a name: it may be a plural.
type-takes-place = { $event-type ->
    [plural] { TENSE($event-dates) ->
        [future] vor avea loc
        [present] au loc
       *[past] au avut loc
      }
   *[other] { takes-place }
  }
name-takes-place = { $event-name ->
    [plural] { TENSE($event-dates) ->
        [future] vor avea loc
        [present] au loc
       *[past] au avut loc
      }
   *[other] { takes-place }
  }
# A programme, whose name may hold the word itself.
the-programme = { HOLDS($programme, word: "programul") ->
    [yes] { NAME($programme, case: "accusative") }
   *[no] programul { NAME($programme, style: "quoted") }
  }
in-programme = prin { the-programme }

## The event

time = Evenimentul { $event-time ->
    [start] { TENSE($event-dates) ->
        [future] va începe
        [present] începe
       *[past] a început
      } { TIME($event-time) }.
   *[span] { takes-place } { TIME($event-time) }.
  }
venue = Locul de desfășurare: { NAME($event-venue) }.
# At home the publisher is no guest: nobody "also" took part.
represented = { TENSE($event-dates) ->
    [future] Vor participa
    [present] Participă
   *[past] Au participat
  } { SAME($event-place, $publisher-place) ->
    [yes] reprezentanți { LIST($event-represented, case: "genitive", word: "ai") }.
   *[no] și reprezentanți { LIST($event-represented, case: "genitive", word: "ai") }.
  }
theme = Evenimentul { TENSE($event-dates) ->
    [future] va avea
    [present] are
   *[past] a avut
  } ca temă principală { TEXT($event-theme) }.
event-goals = { NAME($event-type) } { $event-type ->
    [plural] { TENSE($event-dates) ->
        [past] și-au propus
       *[present] își propun
      }
   *[other] { TENSE($event-dates) ->
        [past] și-a propus
       *[present] își propune
      }
  } { LIST($event-goals) }.
    .named = { NAME($event-name) } { $event-name ->
        [plural] { TENSE($event-dates) ->
            [past] și-au propus
           *[present] își propun
          }
       *[other] { TENSE($event-dates) ->
            [past] și-a propus
           *[present] își propune
          }
      } { LIST($event-goals) }.
speakers = { TENSE($event-dates) ->
    [future] { $event-speakers ->
        [1] O prezentare va fi susținută
       *[other] Prezentările vor fi susținute
      }
    [present] { $event-speakers ->
        [1] O prezentare este susținută
       *[other] Prezentările sunt susținute
      }
   *[past] { $event-speakers ->
        [1] O prezentare a fost susținută
       *[other] Prezentările au fost susținute
      }
  } de { LIST($event-speakers, style: "role") }.
organisers = { TENSE($event-dates) ->
    [future] Evenimentul va fi organizat
    [present] Evenimentul este organizat
   *[past] Evenimentul a fost organizat
  } { LIST($event-organisers, word: "de") }.
## How many came; without the full stop in the pieces, since the towns may follow

attendance-drew = Evenimentul { TENSE($event-dates) ->
    [future] va reuni
    [present] reunește
   *[past] a reunit
  } { COUNT($event-participants) }
attendance-took-part = { TENSE($event-dates) ->
    [future] { $event-participants ->
        [one] va participa
       *[other] vor participa
      }
    [present] participă
   *[past] { $event-participants ->
        [one] a participat
       *[other] au participat
      }
  } { COUNT($event-participants) }
attendance-attended = La eveniment { TENSE($event-dates) ->
    [future] { $event-participants ->
        [one] va fi
       *[other] vor fi
      }
    [present] { $event-participants ->
        [one] este
       *[other] sunt
      }
   *[past] { $event-participants ->
        [one] a fost
       *[other] au fost
      }
  } { AGREE($event-participants, word: "prezent") } { COUNT($event-participants) }
attendance = { $event-participants ->
    [1] { attendance-took-part }.
   *[other] { attendance-drew }.
  }
    .from = { $event-participants ->
        [1] { attendance-took-part }
       *[other] { attendance-drew }
      }: { LIST($event-participants-from) }.
    .took-part = { attendance-took-part }.
    .took-part-from = { attendance-took-part }: { LIST($event-participants-from) }.
    .attended = { attendance-attended }.
    .attended-from = { attendance-attended }: { LIST($event-participants-from) }.
participants-drew = Evenimentul { TENSE($dates) ->
    [future] va reuni
    [present] reunește
   *[past] a reunit
  } { COUNT($participants) }
participants-took-part = { TENSE($dates) ->
    [future] { $participants ->
        [one] va participa
       *[other] vor participa
      }
    [present] participă
   *[past] { $participants ->
        [one] a participat
       *[other] au participat
      }
  } { COUNT($participants) }
participants-attended = La eveniment { TENSE($dates) ->
    [future] { $participants ->
        [one] va fi
       *[other] vor fi
      }
    [present] { $participants ->
        [one] este
       *[other] sunt
      }
   *[past] { $participants ->
        [one] a fost
       *[other] au fost
      }
  } { AGREE($participants, word: "prezent") } { COUNT($participants) }
participants = { $participants ->
    [1] { participants-took-part }.
   *[other] { participants-drew }.
  }
    .from = { $participants ->
        [1] { participants-took-part }
       *[other] { participants-drew }
      }: { LIST($participants-from) }.
    .took-part = { participants-took-part }.
    .took-part-from = { participants-took-part }: { LIST($participants-from) }.
    .attended = { participants-attended }.
    .attended-from = { participants-attended }: { LIST($participants-from) }.
    .together = { participants-together }.
    .together-from = { participants-together }: { LIST($participants-from) }.
participants-together = { $participants ->
    [1] { participants-took-part }
   *[other] { TENSE($dates) ->
        [future] În total vor participa
        [present] În total participă
       *[past] În total au participat
      } { COUNT($participants) }
  }
motto = Motto: { TEXT($motto) }.

## The project

intro-partner = { SAME($project-lead-place-country, $publisher-place-country) ->
    [yes] { NAME($project-lead) }
   *[no] { NAME($project-lead, with: "country") }
  }
intro = { SAME($publisher, $project-lead) ->
    [yes] { NAME($publisher) } coordonează proiectul.
   *[no] Proiectul este derulat de { NAME($publisher, case: "accusative") } împreună cu partenerul coordonator, { intro-partner }.
  }
    .timed = { SAME($publisher, $project-lead) ->
        [yes] { NAME($publisher) } { TENSE($project-term) ->
            [past] { $publisher ->
                [plural] au coordonat
               *[other] a coordonat
              }
            [future] { $publisher ->
                [plural] vor coordona
               *[other] va coordona
              }
           *[present] coordonează
          } proiectul.
       *[no] { TENSE($project-term) ->
            [past] Proiectul a fost derulat
            [future] Proiectul va fi derulat
           *[present] Proiectul este derulat
          } de { NAME($publisher, case: "accusative") } împreună cu partenerul coordonator, { intro-partner }.
      }
    .dated = { SAME($publisher, $project-lead) ->
        [yes] { NAME($publisher) } { TENSE($dates) ->
            [past] { $publisher ->
                [plural] au coordonat
               *[other] a coordonat
              }
           *[present] coordonează
          } proiectul.
       *[no] { TENSE($dates) ->
            [past] Proiectul a fost derulat
           *[present] Proiectul este derulat
          } de { NAME($publisher, case: "accusative") } împreună cu partenerul coordonator, { intro-partner }.
      }
funding = Proiectul este finanțat de { NAME($programme-funder, case: "accusative") } { in-programme }, acțiunea { $strand-number }, { NAME($strand, style: "quoted") }.
    .unnumbered = Proiectul este finanțat de { NAME($programme-funder, case: "accusative") } { in-programme }, acțiunea { NAME($strand, style: "quoted") }.
    .strandless = Proiectul este finanțat de { NAME($programme-funder, case: "accusative") } { in-programme }.
    .funderless = Proiectul face parte din { the-programme }.
    .timed = { funded-timed } de { NAME($programme-funder, case: "accusative") } { in-programme }, acțiunea { $strand-number }, { NAME($strand, style: "quoted") }.
    .unnumbered-timed = { funded-timed } de { NAME($programme-funder, case: "accusative") } { in-programme }, acțiunea { NAME($strand, style: "quoted") }.
    .strandless-timed = { funded-timed } de { NAME($programme-funder, case: "accusative") } { in-programme }.
    .funderless-timed = Proiectul { TENSE($project-term) ->
        [past] a făcut parte
        [future] va face parte
       *[present] face parte
      } din { the-programme }.
funded-timed = Proiectul { TENSE($project-term) ->
    [past] a fost finanțat
    [future] va fi finanțat
   *[present] este finanțat
  }
partners = La proiect participă { COUNT($project-partners) } { $project-partners-countries ->
    [1] { LIST($project-partners-countries, as: "from") }
   *[other] { COUNT($project-partners-countries, as: "from") }: { LIST($project-partners-countries) }
  }.
    .countryless = La proiect participă { COUNT($project-partners) }.
    .timed = { TENSE($project-term) ->
        [past] { $project-partners ->
            [one] La proiect a participat
           *[other] La proiect au participat
          }
        [future] { $project-partners ->
            [one] La proiect va participa
           *[other] La proiect vor participa
          }
       *[present] La proiect participă
      } { COUNT($project-partners) } { $project-partners-countries ->
        [1] { LIST($project-partners-countries, as: "from") }
       *[other] { COUNT($project-partners-countries, as: "from") }: { LIST($project-partners-countries) }
      }.
    .countryless-timed = { TENSE($project-term) ->
        [past] { $project-partners ->
            [one] La proiect a participat
           *[other] La proiect au participat
          }
        [future] { $project-partners ->
            [one] La proiect va participa
           *[other] La proiect vor participa
          }
       *[present] La proiect participă
      } { COUNT($project-partners) }.
    .dated = { TENSE($dates) ->
        [past] { $project-partners ->
            [one] La proiect a participat
           *[other] La proiect au participat
          }
       *[present] La proiect participă
      } { COUNT($project-partners) } { $project-partners-countries ->
        [1] { LIST($project-partners-countries, as: "from") }
       *[other] { COUNT($project-partners-countries, as: "from") }: { LIST($project-partners-countries) }
      }.
    .countryless-dated = { TENSE($dates) ->
        [past] { $project-partners ->
            [one] La proiect a participat
           *[other] La proiect au participat
          }
       *[present] La proiect participă
      } { COUNT($project-partners) }.
partners-including = Printre parteneri se numără { LIST($project-partners-including) }.
    .timed = Printre parteneri { TENSE($project-term) ->
        [past] { $project-partners-including ->
            [one] s-a numărat
           *[other] s-au numărat
          }
        [future] { $project-partners-including ->
            [one] se va număra
           *[other] se vor număra
          }
       *[present] se numără
      } { LIST($project-partners-including) }.
    .dated = Printre parteneri { TENSE($dates) ->
        [past] { $project-partners-including ->
            [one] s-a numărat
           *[other] s-au numărat
          }
       *[present] se numără
      } { LIST($project-partners-including) }.
goals = Proiectul își propune { LIST($project-goals) }.
    .timed = Proiectul { TENSE($project-term) ->
        [past] și-a propus
       *[present] își propune
      } { LIST($project-goals) }.
    .dated = Proiectul { TENSE($dates) ->
        [past] și-a propus
       *[present] își propune
      } { LIST($project-goals) }.
budget = Bugetul total al proiectului este de { MONEY($project-budget) }.
    .timed = Bugetul total al proiectului { TENSE($project-term) ->
        [past] a fost de
        [future] va fi de
       *[present] este de
      } { MONEY($project-budget) }.
    .dated = Bugetul total al proiectului { TENSE($dates) ->
        [past] a fost de
       *[present] este de
      } { MONEY($project-budget) }.
grant = Finanțarea din partea programului este de { MONEY($project-grant) }.
    .timed = Finanțarea din partea programului { TENSE($project-term) ->
        [past] a fost de
        [future] va fi de
       *[present] este de
      } { MONEY($project-grant) }.
    .dated = Finanțarea din partea programului { TENSE($dates) ->
        [past] a fost de
       *[present] este de
      } { MONEY($project-grant) }.
term = { TENSE($project-term) ->
    [past] Proiectul s-a desfășurat
    [future] Proiectul se va desfășura
   *[present] Proiectul se desfășoară
  } { PERIOD($project-term, as: "on") }.

## Quotations

# The words come without the full stop at their end: the sentence puts its own mark there.
quotation = „{ TEXT($quote-words) }”, { $quote-question ->
    [yes] a întrebat
   *[no] a declarat
  } { NAME($quote-who, style: "role") }.
    .again = „{ TEXT($quote-words) }”, { $quote-question ->
        [yes] a întrebat
       *[no] a adăugat
      } { quote-again }.
    .before = { $quote-role ->
        [yes] { NAME($quote-who, style: "role") },
       *[no] { NAME($quote-who, style: "role") }
      } { $quote-question ->
        [yes] a întrebat
       *[no] a declarat
      }: { $quote-statement ->
        [yes] „{ TEXT($quote-words) }.”
       *[no] „{ TEXT($quote-words) }”
      }
quote-again = { $quote-feminine ->
    [yes] ea
   *[no] el
  }

## What became of a release since

correction = Rectificare, { PERIOD($correction-date) }: { TEXT($correction-text) }
withdrawn = Acest comunicat a fost retras la data de { PERIOD($withdrawn-date) }. { TEXT($withdrawn-text) }
draft = Ciornă. Acest comunicat nu a fost publicat.
