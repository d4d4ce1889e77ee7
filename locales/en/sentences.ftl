### Sentences that several kinds of news share.

## Headings

about-project = About the project
about-programme = About the programme
results-heading = Results
links-heading = Further information

## The event

time = The event { TENSE($event-dates) ->
    [future] will take place
    [present] takes place
   *[past] took place
  } { TIME($event-time) }.
venue = Venue: { NAME($event-venue) }.
represented = { TENSE($event-dates) ->
    [future] { LIST($event-represented) } will also take part.
    [present] It is also attended by { LIST($event-represented) }.
   *[past] { LIST($event-represented) } also took part.
  }
theme = { TENSE($event-dates) ->
    [future] The main theme will be
    [present] The main theme is
   *[past] The main theme was
  } { TEXT($event-theme) }.
event-goals = The { NAME($event-type) } { TENSE($event-dates) ->
    [past] aimed to
   *[present] aims to
  } { LIST($event-goals) }.
    .named = { NAME($event-name) } { TENSE($event-dates) ->
        [past] aimed to
       *[present] aims to
      } { LIST($event-goals) }.
speakers = { TENSE($event-dates) ->
    [future] { $event-speakers ->
        [1] A talk will be given
       *[other] Talks will be given
      }
    [present] { $event-speakers ->
        [1] A talk is being given
       *[other] Talks are being given
      }
   *[past] { $event-speakers ->
        [1] A talk was given
       *[other] Talks were given
      }
  } by { LIST($event-speakers, style: "role") }.
organisers = { TENSE($event-dates) ->
    [future] The event will be organised by
    [present] The event is organised by
   *[past] The event was organised by
  } { LIST($event-organisers) }.
attendance = { TENSE($event-dates) ->
    [future] The event will bring together
    [present] The event brings together
   *[past] The event brought together
  } { COUNT($event-participants) }.
    .from = { TENSE($event-dates) ->
        [future] The event will bring together
        [present] The event brings together
       *[past] The event brought together
      } { COUNT($event-participants) }: { LIST($event-participants-from) }.
participants = In all, { COUNT($participants) } { TENSE($event-dates) ->
    [future] will take part
    [present] { $participants ->
        [1] is taking part
       *[other] are taking part
      }
   *[past] took part
  }.
    .from = In all, { COUNT($participants) } { TENSE($event-dates) ->
        [future] will take part
        [present] { $participants ->
            [1] is taking part
           *[other] are taking part
          }
       *[past] took part
      }: { LIST($participants-from) }.
    .together = In all, { COUNT($participants) } { TENSE($dates) ->
        [future] will take part
        [present] { $participants ->
            [1] is taking part
           *[other] are taking part
          }
       *[past] took part
      }.
    .together-from = In all, { COUNT($participants) } { TENSE($dates) ->
        [future] will take part
        [present] { $participants ->
            [1] is taking part
           *[other] are taking part
          }
       *[past] took part
      }: { LIST($participants-from) }.
motto = Motto: { TEXT($motto) }.

## The project

intro = { SAME($publisher, $project-lead) ->
    [yes] { NAME($publisher) } leads the project.
   *[no] { NAME($publisher) } runs the project together with its lead partner, { SAME($project-lead-place-country, $publisher-place-country) ->
        [yes] { NAME($project-lead) }
       *[no] { NAME($project-lead, with: "country") }
      }.
  }
    .timed = { SAME($publisher, $project-lead) ->
        [yes] { NAME($publisher) } { TENSE($project-term) ->
            [past] led
            [future] will lead
           *[present] leads
          } the project.
       *[no] { NAME($publisher) } { TENSE($project-term) ->
            [past] ran
            [future] will run
           *[present] is running
          } the project together with its lead partner, { SAME($project-lead-place-country, $publisher-place-country) ->
              [yes] { NAME($project-lead) }
             *[no] { NAME($project-lead, with: "country") }
            }.
      }
    .past = { SAME($publisher, $project-lead) ->
        [yes] { NAME($publisher) } led the project.
       *[no] { NAME($publisher) } ran the project together with its lead partner, { SAME($project-lead-place-country, $publisher-place-country) ->
            [yes] { NAME($project-lead) }
           *[no] { NAME($project-lead, with: "country") }
          }.
      }
funding = The project is funded by { NAME($programme-funder) } under strand { $strand-number }, { NAME($strand, style: "quoted") }, of the { NAME($programme) } programme.
    .unnumbered = The project is funded by { NAME($programme-funder) } under the strand { NAME($strand, style: "quoted") } of the { NAME($programme) } programme.
    .strandless = The project is funded by { NAME($programme-funder) } under the { NAME($programme) } programme.
    .funderless = The project is part of the { NAME($programme) } programme.
    .timed = The project { TENSE($project-term) ->
        [past] was funded
        [future] will be funded
       *[present] is funded
      } by { NAME($programme-funder) } under strand { $strand-number }, { NAME($strand, style: "quoted") }, of the { NAME($programme) } programme.
    .unnumbered-timed = The project { TENSE($project-term) ->
        [past] was funded
        [future] will be funded
       *[present] is funded
      } by { NAME($programme-funder) } under the strand { NAME($strand, style: "quoted") } of the { NAME($programme) } programme.
    .strandless-timed = The project { TENSE($project-term) ->
        [past] was funded
        [future] will be funded
       *[present] is funded
      } by { NAME($programme-funder) } under the { NAME($programme) } programme.
    .funderless-timed = The project { TENSE($project-term) ->
        [past] was part of
        [future] will be part of
       *[present] is part of
      } the { NAME($programme) } programme.
partners = { $project-partners ->
    [1] The project has
   *[other] The project brings together
  } { COUNT($project-partners) } { $project-partners-countries ->
    [1] { LIST($project-partners-countries, as: "from") }
   *[other] { COUNT($project-partners-countries, as: "from") }: { LIST($project-partners-countries) }
  }.
    .countryless = { $project-partners ->
        [1] The project has
       *[other] The project brings together
      } { COUNT($project-partners) }.
    .timed = { TENSE($project-term) ->
        [past] { $project-partners ->
            [1] The project had
           *[other] The project brought together
          }
        [future] { $project-partners ->
            [1] The project will have
           *[other] The project will bring together
          }
       *[present] { $project-partners ->
            [1] The project has
           *[other] The project brings together
          }
      } { COUNT($project-partners) } { $project-partners-countries ->
        [1] { LIST($project-partners-countries, as: "from") }
       *[other] { COUNT($project-partners-countries, as: "from") }: { LIST($project-partners-countries) }
      }.
    .countryless-timed = { TENSE($project-term) ->
        [past] { $project-partners ->
            [1] The project had
           *[other] The project brought together
          }
        [future] { $project-partners ->
            [1] The project will have
           *[other] The project will bring together
          }
       *[present] { $project-partners ->
            [1] The project has
           *[other] The project brings together
          }
      } { COUNT($project-partners) }.
    .past = { $project-partners ->
        [1] The project had
       *[other] The project brought together
      } { COUNT($project-partners) } { $project-partners-countries ->
        [1] { LIST($project-partners-countries, as: "from") }
       *[other] { COUNT($project-partners-countries, as: "from") }: { LIST($project-partners-countries) }
      }.
    .countryless-past = { $project-partners ->
        [1] The project had
       *[other] The project brought together
      } { COUNT($project-partners) }.
partners-including = The partners include { LIST($project-partners-including) }.
    .timed = The partners { TENSE($project-term) ->
        [past] included
        [future] will include
       *[present] include
      } { LIST($project-partners-including) }.
    .past = The partners included { LIST($project-partners-including) }.
goals = The project aims to { LIST($project-goals) }.
    .timed = The project { TENSE($project-term) ->
        [past] aimed to
       *[present] aims to
      } { LIST($project-goals) }.
    .past = The project aimed to { LIST($project-goals) }.
budget = The project’s total budget is { MONEY($project-budget) }.
    .timed = The project’s total budget { TENSE($project-term) ->
        [past] was
        [future] will be
       *[present] is
      } { MONEY($project-budget) }.
    .past = The project’s total budget was { MONEY($project-budget) }.
grant = The programme contributes { MONEY($project-grant) }.
    .timed = The programme { TENSE($project-term) ->
        [past] contributed
        [future] will contribute
       *[present] contributes
      } { MONEY($project-grant) }.
    .past = The programme contributed { MONEY($project-grant) }.
term = The project { TENSE($project-term) ->
    [past] ran
    [future] will run
   *[present] runs
  } { PERIOD($project-term, as: "on") }.

## Quotations

# The words come without the full stop at their end: the sentence puts its own mark there.
quotation = { $quote-statement ->
    [yes] “{ TEXT($quote-words) },” said { NAME($quote-who, style: "role") }.
   *[no] “{ TEXT($quote-words) }” { $quote-question ->
        [yes] asked
       *[no] said
      } { NAME($quote-who, style: "role") }.
  }
    .again = { $quote-statement ->
        [yes] “{ TEXT($quote-words) },” { $quote-feminine ->
            [yes] she added
           *[no] he added
          }.
       *[no] “{ TEXT($quote-words) }” { $quote-feminine ->
            [yes] she added
           *[no] he added
          }.
      }
    .before = In the words of { NAME($quote-who, style: "role") }: { $quote-statement ->
        [yes] “{ TEXT($quote-words) }.”
       *[no] “{ TEXT($quote-words) }”
      }

## What became of a release since

correction = Correction, { PERIOD($correction-date) }: { TEXT($correction-text) }
withdrawn = This release was withdrawn on { PERIOD($withdrawn-date) }. { TEXT($withdrawn-text) }
draft = Draft. This release has not been published.
