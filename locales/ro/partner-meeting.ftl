### A meeting of a project's partners, or several.

kind-label = Reuniune a partenerilor
title = { ORDINAL($event-ordinal, agree: "feminine") } reuniune a partenerilor din proiectul { NAME($project, style: "short") } { TENSE($event-dates) ->
    [future] va avea loc
    [present] are loc
   *[past] a avut loc
  } { SAME($event-place-country, $publisher-place-country) ->
    [yes] { PLACE($event-place, as: "at") }
   *[no] { PLACE($event-place-country, as: "at") }
  }
    .plain = Partenerii din proiectul { NAME($project, style: "short") } { TENSE($event-dates) ->
        [future] se vor reuni
        [present] se reunesc
       *[past] s-au reunit
      } { SAME($event-place-country, $publisher-place-country) ->
        [yes] { PLACE($event-place, as: "at") }
       *[no] { PLACE($event-place-country, as: "at") }
      }
    .placeless = { TENSE($event-dates) ->
        [future] Va avea loc
        [present] Are loc
       *[past] A avut loc
      } { ORDINAL($event-ordinal, agree: "feminine") } reuniune a partenerilor din proiectul { NAME($project, style: "short") }
    .bare = Partenerii din proiectul { NAME($project, style: "short") } { TENSE($event-dates) ->
        [future] se vor reuni
        [present] se reunesc
       *[past] s-au reunit
      }
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
held = { PERIOD($event-dates, as: "during") }, { SAME($event-place-country, $publisher-place-country) ->
    [yes] { PLACE($event-place, as: "at") }
   *[no] { PLACE($event-place, as: "at", with: "country") }
  }, { TENSE($event-dates) ->
    [future] va avea loc
    [present] are loc
   *[past] a avut loc
  } o reuniune a partenerilor din proiectul { NAME($project, style: "full") }.
    .placeless = { PERIOD($event-dates, as: "during") } { TENSE($event-dates) ->
        [future] va avea loc
        [present] are loc
       *[past] a avut loc
      } o reuniune a partenerilor din proiectul { NAME($project, style: "full") }.
    .ordinal = { PERIOD($event-dates, as: "during") }, { SAME($event-place-country, $publisher-place-country) ->
        [yes] { PLACE($event-place, as: "at") }
       *[no] { PLACE($event-place, as: "at", with: "country") }
      }, { TENSE($event-dates) ->
        [future] va avea loc
        [present] are loc
       *[past] a avut loc
      } { ORDINAL($event-ordinal, agree: "feminine", style: "emphatic") } reuniune a partenerilor din proiectul { NAME($project, style: "full") }.
    .ordinal-placeless = { PERIOD($event-dates, as: "during") } { TENSE($event-dates) ->
        [future] va avea loc
        [present] are loc
       *[past] a avut loc
      } { ORDINAL($event-ordinal, agree: "feminine", style: "emphatic") } reuniune a partenerilor din proiectul { NAME($project, style: "full") }.
    .further = { PERIOD($event-dates, as: "during") }, { SAME($event-place-country, $publisher-place-country) ->
        [yes] { PLACE($event-place, as: "at") }
       *[no] { PLACE($event-place, as: "at", with: "country") }
      }, { TENSE($event-dates) ->
        [future] va avea loc
        [present] are loc
       *[past] a avut loc
      } încă o reuniune.
    .further-placeless = { PERIOD($event-dates, as: "during") } { TENSE($event-dates) ->
        [future] va avea loc
        [present] are loc
       *[past] a avut loc
      } încă o reuniune.
    .further-ordinal = { PERIOD($event-dates, as: "during") }, { SAME($event-place-country, $publisher-place-country) ->
        [yes] { PLACE($event-place, as: "at") }
       *[no] { PLACE($event-place, as: "at", with: "country") }
      }, { TENSE($event-dates) ->
        [future] va avea loc
        [present] are loc
       *[past] a avut loc
      } { ORDINAL($event-ordinal, agree: "feminine", style: "emphatic") } reuniune a partenerilor din proiectul { NAME($project, style: "short") }.
    .further-ordinal-placeless = { PERIOD($event-dates, as: "during") } { TENSE($event-dates) ->
        [future] va avea loc
        [present] are loc
       *[past] a avut loc
      } { ORDINAL($event-ordinal, agree: "feminine", style: "emphatic") } reuniune a partenerilor din proiectul { NAME($project, style: "short") }.
event-goals = Reuniunea { TENSE($event-dates) ->
    [past] și-a propus
   *[present] își propune
  } { LIST($event-goals) }.
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
    [yes] Reuniunea finală
   *[no] Următoarea reuniune
  }
