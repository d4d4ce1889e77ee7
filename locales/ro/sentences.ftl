### Sentences that several kinds of news share.

## Headings

about-project = Despre proiect
about-programme = Despre program
results-heading = Rezultate
contacts-heading = Contact pentru presă
links-heading = Informații suplimentare

## The event

time = Evenimentul { TENSE($event-dates) ->
    [future] va avea loc
    [present] are loc
   *[past] a avut loc
  } { TIME($event-time) }.
venue = Locul de desfășurare: { NAME($event-venue) }.
represented = { TENSE($event-dates) ->
    [future] Vor participa
    [present] Participă
   *[past] Au participat
  } și reprezentanți { LIST($event-represented, case: "genitive", word: "ai") }.
theme = { TENSE($event-dates) ->
    [future] Tema principală va fi
    [present] Tema principală este
   *[past] Tema principală a fost
  } { TEXT($event-theme) }.
event-goals = { NAME($event-type) } { TENSE($event-dates) ->
    [past] și-a propus
   *[present] își propune
  } { LIST($event-goals) }.
    .named = { NAME($event-name) } { TENSE($event-dates) ->
        [past] și-a propus
       *[present] își propune
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
attendance = { TENSE($event-dates) ->
    [future] Evenimentul va reuni
    [present] Evenimentul reunește
   *[past] Evenimentul a reunit
  } { COUNT($event-participants) }.
    .from = { TENSE($event-dates) ->
        [future] Evenimentul va reuni
        [present] Evenimentul reunește
       *[past] Evenimentul a reunit
      } { COUNT($event-participants) }: { LIST($event-participants-from) }.
participants = În total { TENSE($event-dates) ->
    [future] { $participants ->
        [one] va participa
       *[other] vor participa
      }
    [present] participă
   *[past] { $participants ->
        [one] a participat
       *[other] au participat
      }
  } { COUNT($participants) }.
    .from = În total { TENSE($event-dates) ->
        [future] { $participants ->
            [one] va participa
           *[other] vor participa
          }
        [present] participă
       *[past] { $participants ->
            [one] a participat
           *[other] au participat
          }
      } { COUNT($participants) }: { LIST($participants-from) }.
    .together = În total { TENSE($dates) ->
        [future] { $participants ->
            [one] va participa
           *[other] vor participa
          }
        [present] participă
       *[past] { $participants ->
            [one] a participat
           *[other] au participat
          }
      } { COUNT($participants) }.
    .together-from = În total { TENSE($dates) ->
        [future] { $participants ->
            [one] va participa
           *[other] vor participa
          }
        [present] participă
       *[past] { $participants ->
            [one] a participat
           *[other] au participat
          }
      } { COUNT($participants) }: { LIST($participants-from) }.
motto = Motto: { TEXT($motto) }.

## The project

intro = { SAME($publisher, $project-lead) ->
    [yes] { NAME($publisher) } coordonează proiectul.
   *[no] Proiectul este derulat de { NAME($publisher, case: "accusative") } împreună cu partenerul coordonator, { SAME($project-lead-place-country, $publisher-place-country) ->
        [yes] { NAME($project-lead) }
       *[no] { NAME($project-lead, with: "country") }
      }.
  }
    .timed = { SAME($publisher, $project-lead) ->
        [yes] { NAME($publisher) } { TENSE($project-term) ->
            [past] a coordonat
            [future] va coordona
           *[present] coordonează
          } proiectul.
       *[no] { TENSE($project-term) ->
            [past] Proiectul a fost derulat
            [future] Proiectul va fi derulat
           *[present] Proiectul este derulat
          } de { NAME($publisher, case: "accusative") } împreună cu partenerul coordonator, { SAME($project-lead-place-country, $publisher-place-country) ->
              [yes] { NAME($project-lead) }
             *[no] { NAME($project-lead, with: "country") }
            }.
      }
    .past = { SAME($publisher, $project-lead) ->
        [yes] { NAME($publisher) } a coordonat proiectul.
       *[no] Proiectul a fost derulat de { NAME($publisher, case: "accusative") } împreună cu partenerul coordonator, { SAME($project-lead-place-country, $publisher-place-country) ->
            [yes] { NAME($project-lead) }
           *[no] { NAME($project-lead, with: "country") }
          }.
      }
funding = Proiectul este finanțat de { NAME($programme-funder, case: "accusative") } prin programul { NAME($programme, style: "quoted") }, acțiunea { $strand-number }, { NAME($strand, style: "quoted") }.
    .unnumbered = Proiectul este finanțat de { NAME($programme-funder, case: "accusative") } prin programul { NAME($programme, style: "quoted") }, acțiunea { NAME($strand, style: "quoted") }.
    .strandless = Proiectul este finanțat de { NAME($programme-funder, case: "accusative") } prin programul { NAME($programme, style: "quoted") }.
    .funderless = Proiectul face parte din programul { NAME($programme, style: "quoted") }.
    .timed = Proiectul { TENSE($project-term) ->
        [past] a fost finanțat
        [future] va fi finanțat
       *[present] este finanțat
      } de { NAME($programme-funder, case: "accusative") } prin programul { NAME($programme, style: "quoted") }, acțiunea { $strand-number }, { NAME($strand, style: "quoted") }.
    .unnumbered-timed = Proiectul { TENSE($project-term) ->
        [past] a fost finanțat
        [future] va fi finanțat
       *[present] este finanțat
      } de { NAME($programme-funder, case: "accusative") } prin programul { NAME($programme, style: "quoted") }, acțiunea { NAME($strand, style: "quoted") }.
    .strandless-timed = Proiectul { TENSE($project-term) ->
        [past] a fost finanțat
        [future] va fi finanțat
       *[present] este finanțat
      } de { NAME($programme-funder, case: "accusative") } prin programul { NAME($programme, style: "quoted") }.
    .funderless-timed = Proiectul { TENSE($project-term) ->
        [past] a făcut parte
        [future] va face parte
       *[present] face parte
      } din programul { NAME($programme, style: "quoted") }.
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
    .past = { $project-partners ->
        [one] La proiect a participat
       *[other] La proiect au participat
      } { COUNT($project-partners) } { $project-partners-countries ->
        [1] { LIST($project-partners-countries, as: "from") }
       *[other] { COUNT($project-partners-countries, as: "from") }: { LIST($project-partners-countries) }
      }.
    .countryless-past = { $project-partners ->
        [one] La proiect a participat
       *[other] La proiect au participat
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
    .past = Printre parteneri { $project-partners-including ->
        [one] s-a numărat
       *[other] s-au numărat
      } { LIST($project-partners-including) }.
goals = Proiectul își propune { LIST($project-goals) }.
    .timed = Proiectul { TENSE($project-term) ->
        [past] și-a propus
       *[present] își propune
      } { LIST($project-goals) }.
    .past = Proiectul și-a propus { LIST($project-goals) }.
budget = Bugetul total al proiectului este de { MONEY($project-budget) }.
    .timed = Bugetul total al proiectului { TENSE($project-term) ->
        [past] a fost de
        [future] va fi de
       *[present] este de
      } { MONEY($project-budget) }.
    .past = Bugetul total al proiectului a fost de { MONEY($project-budget) }.
grant = Finanțarea din partea programului este de { MONEY($project-grant) }.
    .timed = Finanțarea din partea programului { TENSE($project-term) ->
        [past] a fost de
        [future] va fi de
       *[present] este de
      } { MONEY($project-grant) }.
    .past = Finanțarea din partea programului a fost de { MONEY($project-grant) }.
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
    .again = „{ TEXT($quote-words) }”, a adăugat { $quote-feminine ->
        [yes] ea
       *[no] el
      }.
    .before = Iată ce a { $quote-question ->
        [yes] întrebat
       *[no] declarat
      } { NAME($quote-who, style: "role") }: { $quote-statement ->
        [yes] „{ TEXT($quote-words) }.”
       *[no] „{ TEXT($quote-words) }”
      }

## What became of a release since

correction = Rectificare, { PERIOD($correction-date) }: { TEXT($correction-text) }
withdrawn = Acest comunicat a fost retras la data de { PERIOD($withdrawn-date) }. { TEXT($withdrawn-text) }
draft = Ciornă. Acest comunicat nu a fost publicat.
