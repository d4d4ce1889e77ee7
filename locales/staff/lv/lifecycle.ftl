# Drafts, embargoes, corrections, withdrawals, old addresses.

moment-syntax = laukā „{ $field }” jābūt dienai un pulksteņa laikam
    .hint = Rakstiet dienu, laiku un laika joslu: 2026-11-25 09:00 Europe/Riga
moment-without-zone = laukā „{ $field }” nav laika joslas
    .hint = Pievienojiet to aiz laika – ar nosaukumu vai kā nobīdi: 2026-11-25 09:00 Europe/Riga vai 2026-11-25T09:00+02:00
moment-zone-unknown = tādas laika joslas, kāda ir laukā „{ $field }”, nav
    .hint = Rakstiet nosaukumu, piemēram, Europe/Riga, Europe/Bucharest vai Europe/London, vai nobīdi, piemēram, +02:00.
moment-skipped = šajā stundā pagriež pulksteni: laika, kas rakstīts laukā „{ $field }”, nav vai arī tas iestājas divreiz
    .hint = Izvēlieties citu stundu vai rakstiet nobīdi: 2026-10-25T03:30+02:00
embargo-on-another-day = embargo beidzas { $day }, bet relīzes publicēšanas diena ir { $published }
    .hint = Rakstiet abās vietās vienu un to pašu dienu; `publish_at` dienu nosaka pēc tur rakstītās laika joslas.
note-before-publication = piezīmes diena ir { $day } – pirms relīzes publicēšanas
    .hint = Izlabojiet vienu no abiem datumiem.
published-here = publicēšanas diena ir šeit
alias-taken = vecais nosaukums „{ $id }” pieder citai relīzei
    .hint = Katra adrese ved uz vienu relīzi: izņemiet nosaukumu no tās relīzes, kurai tāda nekad nav bijis.
alias-taken-here = tas pieder šai relīzei
link-before-publication = saite ved uz relīzi „{ $id }”, kas lasītājiem vēl nav pieejama
    .hint = Tas ir melnraksts, vai arī relīzei ir embargo: izņemiet saiti vai publicējiet abas relīzes reizē.

drafts-left-out = Nav { AGREE($count, word: "publicēts") }: { COUNT($count) } ({ $ids }). Lai publicētu, izņemiet no ieraksta rindu „draft: true”.
embargoed-left-out = Embargo dēļ vēl nav { AGREE($count, word: "publicēts") }: { COUNT($count) } ({ $ids })
