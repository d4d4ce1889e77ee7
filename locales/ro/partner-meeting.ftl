### A meeting of a project's partners, or several.

kind-label = Reuniune a partenerilor
title = { ORDINAL($event-ordinal, agree: "feminine") } reuniune a partenerilor din proiectul { NAME($project, style: "short") } { takes-place } { headline-place }
    .plain = Partenerii din proiectul { NAME($project, style: "short") } { TENSE($event-dates) ->
        [future] se vor reuni
        [present] se reunesc
       *[past] s-au reunit
      } { headline-place }
    .placeless = { takes-place } { ORDINAL($event-ordinal, agree: "feminine") } reuniune a partenerilor din proiectul { NAME($project, style: "short") }
    .bare = Partenerii din proiectul { NAME($project, style: "short") } { TENSE($event-dates) ->
        [future] se vor reuni
        [present] se reunesc
       *[past] s-au reunit
      }
    .held = { headline-place } { takes-place } reuniunea partenerilor din proiectul { NAME($project, style: "short") }
    .met = Partenerii din proiectul { NAME($project, style: "short") } { TENSE($event-dates) ->
        [future] se vor reuni
        [present] se reunesc
       *[past] s-au reunit
      } pentru { ORDINAL($event-ordinal, agree: "feminine") } oară { headline-place }
    .theme = Reuniunea partenerilor din proiectul { NAME($project, style: "short") } { TENSE($event-dates) ->
        [future] va avea
        [present] are
       *[past] a avut
      } ca temă { TEXT($event-theme) }
    .several = Partenerii din proiectul { NAME($project, style: "short") } { TENSE($dates) ->
        [future] se vor reuni
        [present] se reunesc
       *[past] s-au reunit
      } { LIST($places, as: "at") }
    .several-placeless = Partenerii din proiectul { NAME($project, style: "short") } { TENSE($dates) ->
        [future] se vor reuni
        [present] se reunesc
       *[past] s-au reunit
      } de mai multe ori
    .several-held = { LIST($places, as: "at") } { TENSE($dates) ->
        [future] vor avea loc
        [present] au loc
       *[past] au avut loc
      } reuniuni ale partenerilor din proiectul { NAME($project, style: "short") }
held = { PERIOD($event-dates, as: "during") }, { at-event-place }, { takes-place } o reuniune a partenerilor din proiectul { NAME($project, style: "full") }.
    .placeless = { PERIOD($event-dates, as: "during") } { takes-place } o reuniune a partenerilor din proiectul { NAME($project, style: "full") }.
    .ordinal = { PERIOD($event-dates, as: "during") }, { at-event-place }, { takes-place } { ORDINAL($event-ordinal, agree: "feminine", style: "emphatic") } reuniune a partenerilor din proiectul { NAME($project, style: "full") }.
    .ordinal-placeless = { PERIOD($event-dates, as: "during") } { takes-place } { ORDINAL($event-ordinal, agree: "feminine", style: "emphatic") } reuniune a partenerilor din proiectul { NAME($project, style: "full") }.
    .other-order = O reuniune a partenerilor din proiectul { NAME($project, style: "full") } { takes-place } { PERIOD($event-dates, as: "during") }, { at-event-place }.
    .met = { PERIOD($event-dates, as: "during") }, { at-event-place }, { partners-meet }.
    .met-again = { PERIOD($event-dates, as: "during") }, { at-event-place }, { partners-meet } pentru { ORDINAL($event-ordinal, agree: "feminine") } oară.
    .further = { PERIOD($event-dates, as: "during") }, { at-event-place }, { takes-place } încă o reuniune.
    .further-placeless = { PERIOD($event-dates, as: "during") } { takes-place } încă o reuniune.
    .further-ordinal = { PERIOD($event-dates, as: "during") }, { at-event-place }, { takes-place } { ORDINAL($event-ordinal, agree: "feminine", style: "emphatic") } reuniune a partenerilor din proiectul { NAME($project, style: "short") }.
    .further-ordinal-placeless = { PERIOD($event-dates, as: "during") } { takes-place } { ORDINAL($event-ordinal, agree: "feminine", style: "emphatic") } reuniune a partenerilor din proiectul { NAME($project, style: "short") }.
partners-meet = { TENSE($event-dates) ->
    [future] se vor reuni
    [present] se reunesc
   *[past] s-au reunit
  } partenerii din proiectul { NAME($project, style: "full") }
event-goals = Reuniunea { TENSE($event-dates) ->
    [past] și-a propus
   *[present] își propune
  } { LIST($event-goals) }.
attendance-drew = Reuniunea { TENSE($event-dates) ->
    [future] va aduna
    [present] adună
   *[past] a adunat
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
attendance-attended = La reuniune { TENSE($event-dates) ->
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
participants-drew = Reuniunea { TENSE($dates) ->
    [future] va aduna
    [present] adună
   *[past] a adunat
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
participants-attended = La reuniune { TENSE($dates) ->
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
previous = Reuniunea precedentă a avut loc { SAME($previous-place-country, $publisher-place-country) ->
    [yes] { PLACE($previous-place, as: "at") }
   *[no] { PLACE($previous-place, as: "at", with: "country") }
  }.
    .dated = Reuniunea precedentă a avut loc { PERIOD($previous-dates, as: "on") }, { SAME($previous-place-country, $publisher-place-country) ->
        [yes] { PLACE($previous-place, as: "at") }
       *[no] { PLACE($previous-place, as: "at", with: "country") }
      }.
    .placeless = Reuniunea precedentă a avut loc { PERIOD($previous-dates, as: "on") }.
next = { $next-last ->
    [yes] Ultima reuniune
   *[no] Următoarea reuniune
  } este programată { PERIOD($next-dates, as: "on") }, { SAME($next-place-country, $publisher-place-country) ->
    [yes] { PLACE($next-place, as: "at") }
   *[no] { PLACE($next-place, as: "at", with: "country") }
  }.
    .dateless = { $next-last ->
        [yes] Ultima reuniune
       *[no] Următoarea reuniune
      } este programată { SAME($next-place-country, $publisher-place-country) ->
        [yes] { PLACE($next-place, as: "at") }
       *[no] { PLACE($next-place, as: "at", with: "country") }
      }.
    .placeless = { $next-last ->
        [yes] Ultima reuniune
       *[no] Următoarea reuniune
      } este programată { PERIOD($next-dates, as: "on") }.
outlook = { SAME($previous-place, $next-place) ->
    [yes] Reuniunea precedentă a avut loc { SAME($previous-place-country, $publisher-place-country) ->
        [yes] { PLACE($previous-place, as: "at") }
       *[no] { PLACE($previous-place, as: "at", with: "country") }
      }, unde este programată, { PERIOD($next-dates, as: "on") }, și { $next-last ->
        [yes] ultima reuniune
       *[no] următoarea
      }.
   *[no] Reuniunea precedentă a avut loc { SAME($previous-place-country, $publisher-place-country) ->
        [yes] { PLACE($previous-place, as: "at") }
       *[no] { PLACE($previous-place, as: "at", with: "country") }
      }; { $next-last ->
        [yes] ultima
       *[no] următoarea
      } este programată { PERIOD($next-dates, as: "on") }, { SAME($next-place-country, $publisher-place-country) ->
        [yes] { PLACE($next-place, as: "at") }
       *[no] { PLACE($next-place, as: "at", with: "country") }
      }.
  }

# In the box of key facts.
label-event = Reuniune
label-next = { $next-last ->
    [yes] Reuniune finală
   *[no] Următoarea reuniune
  }
