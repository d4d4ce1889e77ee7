### A meeting of a project's partners, or several.

kind-label = Partneru tikšanās
title = { headline-place } { TENSE($event-dates) ->
    [future] notiks
    [present] notiek
   *[past] notikusi
  } projekta { NAME($project, style: "short") } partneru { ORDINAL($event-ordinal, agree: "feminine") } tikšanās
    .plain = { headline-place } { TENSE($event-dates) ->
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
    .held = Projekta { NAME($project, style: "short") } partneru tikšanās { TENSE($event-dates) ->
        [future] notiks
        [present] notiek
       *[past] notikusi
      } { headline-place }
    .met = { headline-place } { ORDINAL($event-ordinal, agree: "feminine", case: "accusative") } reizi { TENSE($event-dates) ->
        [future] tiksies
        [present] tiekas
       *[past] tikušies
      } projekta { NAME($project, style: "short") } partneri
    .theme = Projekta { NAME($project, style: "short") } partneru tikšanās tēma { TENSE($event-dates) ->
        [future] būs
       *[past] –
      } { TEXT($event-theme) }
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
    .several-held = { LIST($places, as: "at") } { TENSE($dates) ->
        [future] notiks
        [present] notiek
       *[past] notikušas
      } projekta { NAME($project, style: "short") } partneru tikšanās
held = { PERIOD($event-dates, as: "during") } { at-event-place } { takes-place } projekta { NAME($project, style: "full") } partneru tikšanās.
    .placeless = { PERIOD($event-dates, as: "during") } { takes-place } projekta { NAME($project, style: "full") } partneru tikšanās.
    .ordinal = { PERIOD($event-dates, as: "during") } { at-event-place } { takes-place } projekta { NAME($project, style: "full") } partneru { ORDINAL($event-ordinal, agree: "feminine") } tikšanās.
    .ordinal-placeless = { PERIOD($event-dates, as: "during") } { takes-place } projekta { NAME($project, style: "full") } partneru { ORDINAL($event-ordinal, agree: "feminine") } tikšanās.
    .other-order = Projekta { NAME($project, style: "full") } partneru tikšanās { takes-place } { PERIOD($event-dates, as: "during") } { at-event-place }.
    .met = { PERIOD($event-dates, as: "during") } { at-event-place } { partners-meet }.
    .met-again = { PERIOD($event-dates, as: "during") } { at-event-place } { ORDINAL($event-ordinal, agree: "feminine", case: "accusative") } reizi { partners-meet }.
    .further = { PERIOD($event-dates, as: "during") } { at-event-place } { takes-place } vēl viena tikšanās.
    .further-placeless = { PERIOD($event-dates, as: "during") } { takes-place } vēl viena tikšanās.
    .further-ordinal = { PERIOD($event-dates, as: "during") } { at-event-place } { takes-place } projekta { NAME($project, style: "short") } partneru { ORDINAL($event-ordinal, agree: "feminine") } tikšanās.
    .further-ordinal-placeless = { PERIOD($event-dates, as: "during") } { takes-place } projekta { NAME($project, style: "short") } partneru { ORDINAL($event-ordinal, agree: "feminine") } tikšanās.
partners-meet = { TENSE($event-dates) ->
    [future] tiksies
    [present] tiekas
   *[past] tikās
  } projekta { NAME($project, style: "full") } partneri
event-goals = Tikšanās { TENSE($event-dates) ->
    [past] mērķis bija
   *[present] mērķis ir
  } { LIST($event-goals) }.
attendance-drew = { TENSE($event-dates) ->
    [future] Tikšanās pulcēs
    [present] Tikšanās pulcē
   *[past] Tikšanās pulcēja
  } { COUNT($event-participants, case: "accusative") }
attendance-took-part = { TENSE($event-dates) ->
    [future] Sanāksmē piedalīsies
    [present] Sanāksmē piedalās
   *[past] Sanāksmē piedalījās
  } { COUNT($event-participants) }
attendance-attended = { TENSE($event-dates) ->
    [future] Uz tikšanos ieradīsies
    [present] Uz tikšanos ierodas
   *[past] Uz tikšanos ieradās
  } { COUNT($event-participants) }
participants-drew = { TENSE($dates) ->
    [future] Tikšanās pulcēs
    [present] Tikšanās pulcē
   *[past] Tikšanās pulcēja
  } { COUNT($participants, case: "accusative") }
participants-took-part = { TENSE($dates) ->
    [future] Sanāksmē piedalīsies
    [present] Sanāksmē piedalās
   *[past] Sanāksmē piedalījās
  } { COUNT($participants) }
participants-attended = { TENSE($dates) ->
    [future] Uz tikšanos ieradīsies
    [present] Uz tikšanos ierodas
   *[past] Uz tikšanos ieradās
  } { COUNT($participants) }
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
