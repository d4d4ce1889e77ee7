# Drafts, embargoes, corrections, withdrawals, old addresses.

moment-syntax = câmpul „{ $field }” nu conține o zi și o oră
    .hint = Scrieți ziua, ora și fusul orar: 2026-11-25 09:00 Europe/Riga
moment-without-zone = în câmpul „{ $field }” lipsește fusul orar
    .hint = Adăugați-l după oră, prin nume sau prin decalaj: 2026-11-25 09:00 Europe/Riga sau 2026-11-25T09:00+02:00
moment-zone-unknown = fusul orar din câmpul „{ $field }” nu există
    .hint = Scrieți un nume ca Europe/Riga, Europe/Bucharest sau Europe/London ori un decalaj ca +02:00.
moment-skipped = la această oră se schimbă ceasul: ora din câmpul „{ $field }” nu există sau apare de două ori
    .hint = Alegeți altă oră sau scrieți decalajul: 2026-10-25T03:30+02:00
embargo-on-another-day = embargoul se încheie la data de { $day }, dar comunicatul se publică la data de { $published }
    .hint = Scrieți aceeași zi în ambele locuri; ziua din `publish_at` este cea din fusul ei orar.
note-before-publication = nota este din { $day }, înainte de publicarea comunicatului
    .hint = Corectați una dintre cele două date.
published-here = data publicării
alias-taken = vechiul nume „{ $id }” aparține altui comunicat
    .hint = Fiecare adresă duce la un singur comunicat: scoateți numele de la cel care nu l-a avut niciodată.
alias-taken-here = este folosit aici
link-before-publication = linkul duce la „{ $id }”, pe care cititorii nu îl pot vedea încă
    .hint = Este o ciornă sau se află sub embargo: scoateți linkul sau publicați ambele comunicate împreună.

drafts-left-out = Nu se publică: { COUNT($count) } ({ $ids }). Pentru a publica, scoateți din fișă rândul „draft: true”.
embargoed-left-out = Nu se publică încă, fiind sub embargo: { COUNT($count) } ({ $ids })
