### Sentences that several kinds of news share.

## Headings

about-project = About the project
about-programme = About the programme
results-heading = Results
contacts-heading = Press contacts
links-heading = Further information

## Pieces that sentences share

at-event-place = { SAME($event-place-country, $publisher-place-country) ->
    [yes] { PLACE($event-place, as: "at") }
   *[no] { SAME($event-place, $event-place-country) ->
        [yes] { PLACE($event-place, as: "at") }
       *[no] { PLACE($event-place, as: "at", with: "country") },
      }
  }
headline-place = { SAME($event-place-country, $publisher-place-country) ->
    [yes] { PLACE($event-place, as: "at") }
   *[no] { PLACE($event-place-country, as: "at") }
  }
host-place = { SAME($event-place-country, $publisher-place-country) ->
    [yes] { PLACE($event-place) }
   *[no] { SAME($event-place, $event-place-country) ->
        [yes] { PLACE($event-place) }
       *[no] { PLACE($event-place, with: "country") },
      }
  }
event-ordinal = { ORDINAL($event-ordinal) }
takes-place = { TENSE($event-dates) ->
    [future] will take place
    [present] takes place
   *[past] took place
  }
# The same for a sort of event, or for a name: it may be a plural.
type-takes-place = { TENSE($event-dates) ->
    [future] will take place
    [present] { $event-type ->
        [plural] take place
       *[other] takes place
      }
   *[past] took place
  }
name-takes-place = { TENSE($event-dates) ->
    [future] will take place
    [present] { $event-name ->
        [plural] take place
       *[other] takes place
      }
   *[past] { $event-name ->
        [plural] were held
       *[other] was held
      }
  }
# A programme, whose name may hold the word itself.
the-programme = { HOLDS($programme, word: "programme") ->
    [yes] the { NAME($programme, style: "bare") }
   *[no] the { NAME($programme, style: "bare") } programme
  }
in-programme = under { the-programme }

## The event

time = { $event-time ->
    [start] The event { TENSE($event-dates) ->
        [future] will start
        [present] starts
       *[past] started
      } { TIME($event-time) }.
   *[span] The event { takes-place } { TIME($event-time) }.
  }
venue = Venue: { NAME($event-venue) }.
# At home the publisher is no guest: nobody "also" took part.
represented = { SAME($event-place, $publisher-place) ->
    [yes] { TENSE($event-dates) ->
        [future] { LIST($event-represented) } will take part.
        [present] It is attended by { LIST($event-represented) }.
       *[past] { LIST($event-represented) } took part.
      }
   *[no] { TENSE($event-dates) ->
        [future] { LIST($event-represented) } will also take part.
        [present] It is also attended by { LIST($event-represented) }.
       *[past] { LIST($event-represented) } also took part.
      }
  }
theme = { TENSE($event-dates) ->
    [future] The main theme will be
    [present] The main theme is
   *[past] The main theme was
  } { TEXT($event-theme) }.
event-goals = The { NAME($event-type, style: "bare") } { TENSE($event-dates) ->
    [past] aimed to
   *[present] { $event-type ->
        [plural] aim to
       *[other] aims to
      }
  } { LIST($event-goals) }.
    .named = { NAME($event-name) } { TENSE($event-dates) ->
        [past] aimed to
       *[present] { $event-name ->
            [plural] aim to
           *[other] aims to
          }
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

## How many came; without the full stop in the pieces, since the towns may follow

attendance-drew = { TENSE($event-dates) ->
    [future] The event will bring together
    [present] The event brings together
   *[past] The event drew
  } { COUNT($event-participants) }
attendance-took-part = { COUNT($event-participants) } { TENSE($event-dates) ->
    [future] will take part
    [present] { $event-participants ->
        [1] is taking part
       *[other] are taking part
      }
   *[past] took part
  }
attendance-attended = { TENSE($event-dates) ->
    [future] The event will be attended by
    [present] The event is attended by
   *[past] The event was attended by
  } { COUNT($event-participants) }
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
participants-drew = { TENSE($dates) ->
    [future] The event will bring together
    [present] The event brings together
   *[past] The event drew
  } { COUNT($participants) }
participants-took-part = { COUNT($participants) } { TENSE($dates) ->
    [future] will take part
    [present] { $participants ->
        [1] is taking part
       *[other] are taking part
      }
   *[past] took part
  }
participants-attended = { TENSE($dates) ->
    [future] The event will be attended by
    [present] The event is attended by
   *[past] The event was attended by
  } { COUNT($participants) }
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
   *[other] In all, { participants-took-part }
  }
motto = Motto: { TEXT($motto) }.

## The project

intro-partner = { SAME($project-lead-place-country, $publisher-place-country) ->
    [yes] { NAME($project-lead) }
   *[no] { NAME($project-lead, with: "country") }
  }
intro = { SAME($publisher, $project-lead) ->
    [yes] { NAME($publisher) } { $publisher ->
        [plural] lead
       *[other] leads
      } the project.
   *[no] { NAME($publisher) } { $publisher ->
        [plural] run
       *[other] runs
      } the project together with its lead partner, { intro-partner }.
  }
    .timed = { SAME($publisher, $project-lead) ->
        [yes] { NAME($publisher) } { TENSE($project-term) ->
            [past] led
            [future] will lead
           *[present] { $publisher ->
                [plural] lead
               *[other] leads
              }
          } the project.
       *[no] { NAME($publisher) } { TENSE($project-term) ->
            [past] ran
            [future] will run
           *[present] { $publisher ->
                [plural] are running
               *[other] is running
              }
          } the project together with its lead partner, { intro-partner }.
      }
    .dated = { SAME($publisher, $project-lead) ->
        [yes] { NAME($publisher) } { TENSE($dates) ->
            [past] led
           *[present] { $publisher ->
                [plural] lead
               *[other] leads
              }
          } the project.
       *[no] { NAME($publisher) } { TENSE($dates) ->
            [past] ran
           *[present] { $publisher ->
                [plural] are running
               *[other] is running
              }
          } the project together with its lead partner, { intro-partner }.
      }
funding = The project is funded by { NAME($programme-funder) } under strand { $strand-number }, { NAME($strand, style: "quoted") }, of { the-programme }.
    .unnumbered = The project is funded by { NAME($programme-funder) } under the strand { NAME($strand, style: "quoted") } of { the-programme }.
    .strandless = The project is funded by { NAME($programme-funder) } { in-programme }.
    .funderless = The project is part of { the-programme }.
    .timed = { funded-timed } by { NAME($programme-funder) } under strand { $strand-number }, { NAME($strand, style: "quoted") }, of { the-programme }.
    .unnumbered-timed = { funded-timed } by { NAME($programme-funder) } under the strand { NAME($strand, style: "quoted") } of { the-programme }.
    .strandless-timed = { funded-timed } by { NAME($programme-funder) } { in-programme }.
    .funderless-timed = The project { TENSE($project-term) ->
        [past] was part of
        [future] will be part of
       *[present] is part of
      } { the-programme }.
funded-timed = The project { TENSE($project-term) ->
    [past] was funded
    [future] will be funded
   *[present] is funded
  }
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
    .dated = { TENSE($dates) ->
        [past] { $project-partners ->
            [1] The project had
           *[other] The project brought together
          }
       *[present] { $project-partners ->
            [1] The project has
           *[other] The project brings together
          }
      } { COUNT($project-partners) } { $project-partners-countries ->
        [1] { LIST($project-partners-countries, as: "from") }
       *[other] { COUNT($project-partners-countries, as: "from") }: { LIST($project-partners-countries) }
      }.
    .countryless-dated = { TENSE($dates) ->
        [past] { $project-partners ->
            [1] The project had
           *[other] The project brought together
          }
       *[present] { $project-partners ->
            [1] The project has
           *[other] The project brings together
          }
      } { COUNT($project-partners) }.
partners-including = The partners include { LIST($project-partners-including) }.
    .timed = The partners { TENSE($project-term) ->
        [past] included
        [future] will include
       *[present] include
      } { LIST($project-partners-including) }.
    .dated = The partners { TENSE($dates) ->
        [past] included
       *[present] include
      } { LIST($project-partners-including) }.
goals = The project aims to { LIST($project-goals) }.
    .timed = The project { TENSE($project-term) ->
        [past] aimed to
       *[present] aims to
      } { LIST($project-goals) }.
    .dated = The project { TENSE($dates) ->
        [past] aimed to
       *[present] aims to
      } { LIST($project-goals) }.
budget = The project’s total budget is { MONEY($project-budget) }.
    .timed = The project’s total budget { TENSE($project-term) ->
        [past] was
        [future] will be
       *[present] is
      } { MONEY($project-budget) }.
    .dated = The project’s total budget { TENSE($dates) ->
        [past] was
       *[present] is
      } { MONEY($project-budget) }.
grant = The programme contributes { MONEY($project-grant) }.
    .timed = The programme { TENSE($project-term) ->
        [past] contributed
        [future] will contribute
       *[present] contributes
      } { MONEY($project-grant) }.
    .dated = The programme { TENSE($dates) ->
        [past] contributed
       *[present] contributes
      } { MONEY($project-grant) }.
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
        [yes] “{ TEXT($quote-words) },” { quote-again } added.
       *[no] “{ TEXT($quote-words) }” { quote-again } { $quote-question ->
            [yes] asked
           *[no] added
          }.
      }
    .before = { $quote-role ->
        [yes] { NAME($quote-who, style: "role") },
       *[no] { NAME($quote-who, style: "role") }
      } { $quote-question ->
        [yes] asked
       *[no] said
      }: { $quote-statement ->
        [yes] “{ TEXT($quote-words) }.”
       *[no] “{ TEXT($quote-words) }”
      }
quote-again = { $quote-feminine ->
    [yes] she
   *[no] he
  }

## What became of a release since

correction = Correction, { PERIOD($correction-date) }: { TEXT($correction-text) }
withdrawn = This release was withdrawn on { PERIOD($withdrawn-date) }. { TEXT($withdrawn-text) }
draft = Draft. This release has not been published.
