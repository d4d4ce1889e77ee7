### A meeting of a project's partners, or several.

kind-label = Partneru tikšanās
title = { SAME($event-place-country, $publisher-place-country) ->
    [yes] { PLACE($event-place, as: "at") }
   *[no] { PLACE($event-place-country, as: "at") }
  } { TENSE($event-dates) ->
    [future] notiks
    [present] notiek
   *[past] notikusi
  } projekta { NAME($project, style: "short") } partneru { ORDINAL($event-ordinal, agree: "feminine") } tikšanās
    .plain = { SAME($event-place-country, $publisher-place-country) ->
        [yes] { PLACE($event-place, as: "at") }
       *[no] { PLACE($event-place-country, as: "at") }
      } { TENSE($event-dates) ->
        [future] tiksies
        [present] tiekas
       *[past] tikušies
      } projekta { NAME($project, style: "short") } partneri
    .placeless = { TENSE($event-dates) ->
        [future] Notiks
        [present] Notiek
       *[past] Notikusi
      } projekta { NAME($project, style: "short") } partneru { ORDINAL($event-ordinal, agree: "feminine") } tikšanās
    .bare = { TENSE($event-dates) ->
        [future] Tiksies
        [present] Tiekas
       *[past] Tikušies
      } projekta { NAME($project, style: "short") } partneri
    .several = Projekta { NAME($project, style: "short") } partneri { TENSE($dates) ->
        [future] tiksies
        [present] tiekas
       *[past] tikušies
      } { LIST($places, as: "at") }
    .several-placeless = { TENSE($dates) ->
        [future] Notiks
        [present] Notiek
       *[past] Notikušas
      } vairākas projekta { NAME($project, style: "short") } partneru tikšanās
held = { PERIOD($event-dates, as: "during") } { SAME($event-place-country, $publisher-place-country) ->
    [yes] { PLACE($event-place, as: "at") }
   *[no] { PLACE($event-place, as: "at", with: "country original") }
  } { TENSE($event-dates) ->
    [future] notiks
    [present] notiek
   *[past] notika
  } projekta { NAME($project, style: "full") } partneru tikšanās.
    .placeless = { PERIOD($event-dates, as: "during") } { TENSE($event-dates) ->
        [future] notiks
        [present] notiek
       *[past] notika
      } projekta { NAME($project, style: "full") } partneru tikšanās.
    .ordinal = { PERIOD($event-dates, as: "during") } { SAME($event-place-country, $publisher-place-country) ->
        [yes] { PLACE($event-place, as: "at") }
       *[no] { PLACE($event-place, as: "at", with: "country original") }
      } { TENSE($event-dates) ->
        [future] notiks
        [present] notiek
       *[past] notika
      } projekta { NAME($project, style: "full") } partneru { ORDINAL($event-ordinal, agree: "feminine") } tikšanās.
    .ordinal-placeless = { PERIOD($event-dates, as: "during") } { TENSE($event-dates) ->
        [future] notiks
        [present] notiek
       *[past] notika
      } projekta { NAME($project, style: "full") } partneru { ORDINAL($event-ordinal, agree: "feminine") } tikšanās.
    .further = { PERIOD($event-dates, as: "during") } { SAME($event-place-country, $publisher-place-country) ->
        [yes] { PLACE($event-place, as: "at") }
       *[no] { PLACE($event-place, as: "at", with: "country original") }
      } { TENSE($event-dates) ->
        [future] notiks
        [present] notiek
       *[past] notika
      } vēl viena tikšanās.
    .further-placeless = { PERIOD($event-dates, as: "during") } { TENSE($event-dates) ->
        [future] notiks
        [present] notiek
       *[past] notika
      } vēl viena tikšanās.
    .further-ordinal = { PERIOD($event-dates, as: "during") } { SAME($event-place-country, $publisher-place-country) ->
        [yes] { PLACE($event-place, as: "at") }
       *[no] { PLACE($event-place, as: "at", with: "country original") }
      } { TENSE($event-dates) ->
        [future] notiks
        [present] notiek
       *[past] notika
      } projekta { NAME($project, style: "short") } partneru { ORDINAL($event-ordinal, agree: "feminine") } tikšanās.
    .further-ordinal-placeless = { PERIOD($event-dates, as: "during") } { TENSE($event-dates) ->
        [future] notiks
        [present] notiek
       *[past] notika
      } projekta { NAME($project, style: "short") } partneru { ORDINAL($event-ordinal, agree: "feminine") } tikšanās.
event-goals = Tikšanās { TENSE($event-dates) ->
    [past] mērķis bija
   *[present] mērķis ir
  } { LIST($event-goals) }.
previous = Iepriekšējā tikšanās notika { SAME($previous-place-country, $publisher-place-country) ->
    [yes] { PLACE($previous-place, as: "at") }
   *[no] { PLACE($previous-place, as: "at", with: "country original") }
  }.
    .dated = Iepriekšējā tikšanās notika { PERIOD($previous-dates, as: "on") } { SAME($previous-place-country, $publisher-place-country) ->
        [yes] { PLACE($previous-place, as: "at") }
       *[no] { PLACE($previous-place, as: "at", with: "country original") }
      }.
    .placeless = Iepriekšējā tikšanās notika { PERIOD($previous-dates, as: "on") }.
next = { $next-last ->
    [yes] Noslēguma tikšanās
   *[no] Nākamā tikšanās
  } paredzēta { PERIOD($next-dates, as: "on") } { SAME($next-place-country, $publisher-place-country) ->
    [yes] { PLACE($next-place, as: "at") }
   *[no] { PLACE($next-place, as: "at", with: "country original") }
  }.
    .dateless = { $next-last ->
        [yes] Noslēguma tikšanās
       *[no] Nākamā tikšanās
      } paredzēta { SAME($next-place-country, $publisher-place-country) ->
        [yes] { PLACE($next-place, as: "at") }
       *[no] { PLACE($next-place, as: "at", with: "country original") }
      }.
    .placeless = { $next-last ->
        [yes] Noslēguma tikšanās
       *[no] Nākamā tikšanās
      } paredzēta { PERIOD($next-dates, as: "on") }.
outlook = { SAME($previous-place, $next-place) ->
    [yes] Iepriekšējā tikšanās notika { SAME($previous-place-country, $publisher-place-country) ->
        [yes] { PLACE($previous-place, as: "at") }
       *[no] { PLACE($previous-place, as: "at", with: "country original") }
      }, un tur { PERIOD($next-dates, as: "on") } paredzēta arī { $next-last ->
        [yes] noslēguma tikšanās
       *[no] nākamā tikšanās
      }.
   *[no] Iepriekšējā tikšanās notika { SAME($previous-place-country, $publisher-place-country) ->
        [yes] { PLACE($previous-place, as: "at") }
       *[no] { PLACE($previous-place, as: "at", with: "country original") }
      }. { $next-last ->
        [yes] Noslēguma tikšanās
       *[no] Nākamā tikšanās
      } paredzēta { PERIOD($next-dates, as: "on") } { SAME($next-place-country, $publisher-place-country) ->
        [yes] { PLACE($next-place, as: "at") }
       *[no] { PLACE($next-place, as: "at", with: "country original") }
      }.
  }

# In the box of key facts.
label-event = Tikšanās
label-next = { $next-last ->
    [yes] Noslēguma tikšanās
   *[no] Nākamā tikšanās
  }
