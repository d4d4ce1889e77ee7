### A conference.

kind-label = Konference
title = { SAME($event-place-country, $publisher-place-country) ->
    [yes] { PLACE($event-place, as: "at") } { TENSE($event-dates) ->
        [future] notiks
        [present] notiek
       *[past] notikusi
      } projekta { NAME($project, style: "short") } konference
   *[no] { PLACE($publisher-place, case: "genitive") } pārstāvji { TENSE($event-dates) ->
        [future] piedalīsies
        [present] piedalās
       *[past] piedalījušies
      } projekta { NAME($project, style: "short") } konferencē { PLACE($event-place-country, as: "at") }
  }
    .plain = { SAME($event-place-country, $publisher-place-country) ->
        [yes] { PLACE($event-place, as: "at") }
       *[no] { PLACE($event-place-country, as: "at") }
      } { TENSE($event-dates) ->
        [future] notiks
        [present] notiek
       *[past] notikusi
      } projekta { NAME($project, style: "short") } konference
    .placeless = { TENSE($event-dates) ->
        [future] Notiks
        [present] Notiek
       *[past] Notikusi
      } projekta { NAME($project, style: "short") } konference
held = { PERIOD($event-dates, as: "during") } { SAME($event-place-country, $publisher-place-country) ->
    [yes] { PLACE($event-place, as: "at") }
   *[no] { PLACE($event-place, as: "at", with: "country original") }
  } { TENSE($event-dates) ->
    [future] notiks
    [present] notiek
   *[past] notika
  } projekta { NAME($project, style: "full") } konference.
    .placeless = { PERIOD($event-dates, as: "during") } { TENSE($event-dates) ->
        [future] notiks
        [present] notiek
       *[past] notika
      } projekta { NAME($project, style: "full") } konference.
    .ordinal = { PERIOD($event-dates, as: "during") } { SAME($event-place-country, $publisher-place-country) ->
        [yes] { PLACE($event-place, as: "at") }
       *[no] { PLACE($event-place, as: "at", with: "country original") }
      } { TENSE($event-dates) ->
        [future] notiks
        [present] notiek
       *[past] notika
      } projekta { NAME($project, style: "full") } { ORDINAL($event-ordinal, agree: "feminine") } konference.
    .ordinal-placeless = { PERIOD($event-dates, as: "during") } { TENSE($event-dates) ->
        [future] notiks
        [present] notiek
       *[past] notika
      } projekta { NAME($project, style: "full") } { ORDINAL($event-ordinal, agree: "feminine") } konference.
event-goals = Konferences { TENSE($event-dates) ->
    [past] mērķis bija
   *[present] mērķis ir
  } { LIST($event-goals) }.
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
next = Nākamais projekta pasākums paredzēts { PERIOD($next-dates, as: "on") } { SAME($next-place-country, $publisher-place-country) ->
    [yes] { PLACE($next-place, as: "at") }
   *[no] { PLACE($next-place, as: "at", with: "country original") }
  }.
    .dateless = Nākamais projekta pasākums paredzēts { SAME($next-place-country, $publisher-place-country) ->
        [yes] { PLACE($next-place, as: "at") }
       *[no] { PLACE($next-place, as: "at", with: "country original") }
      }.
    .placeless = Nākamais projekta pasākums paredzēts { PERIOD($next-dates, as: "on") }.

# In the box of key facts.
label-event = Konference
