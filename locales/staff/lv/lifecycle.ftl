# Drafts, embargoes, corrections, withdrawals, old addresses.

moment-syntax = laukā „{ $field }” nav dienas un pulksteņa laika
    .hint = Rakstiet dienu, laiku un laika joslu: 2026-11-25 09:00 Europe/Riga
moment-without-zone = laukā „{ $field }” nav laika joslas
    .hint = Pievienojiet to aiz laika – vārdā vai kā nobīdi: 2026-11-25 09:00 Europe/Riga vai 2026-11-25T09:00+02:00
moment-zone-unknown = laukā „{ $field }” minētas laika joslas nav
    .hint = Rakstiet nosaukumu, piemēram, Europe/Riga, Europe/Bucharest vai Europe/London, vai nobīdi, piemēram, +02:00.
moment-skipped = šajā stundā pulksteņus pagriež: laika, kas rakstīts laukā „{ $field }”, nav, vai tas ir divreiz
    .hint = Izvēlieties citu stundu vai rakstiet nobīdi: 2026-10-25T03:30+02:00
embargo-on-another-day = embargo beidzas { $day }, bet relīzes publicēšanas diena ir { $published }
    .hint = Rakstiet abās vietās vienu dienu; `publish_at` diena ir tās pašas laika joslas diena.
note-before-publication = piezīmes diena ir { $day } – pirms relīzes publicēšanas
    .hint = Izlabojiet vienu no abiem datumiem.
published-here = publicēšanas diena
alias-taken = vecais nosaukums „{ $id }” pieder citai relīzei
    .hint = Katra adrese ved uz vienu relīzi: izņemiet nosaukumu no tās, kurai tā nekad nav bijis.
alias-taken-here = tas pieder šai
link-before-publication = saite ved uz „{ $id }”, kas lasītājiem vēl nav pieejama
    .hint = Tas ir melnraksts, vai uz to attiecas embargo: izņemiet saiti vai publicējiet abas relīzes reizē.

drafts-left-out = Nav publicēts: { COUNT($count) } ({ $ids }). Lai publicētu, izņemiet no ieraksta rindu „draft: true”.
embargoed-left-out = Embargo: { COUNT($count) } ({ $ids })
