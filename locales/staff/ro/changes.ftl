# What changes in the register do to releases that are published.

published-change =
    intrarea „{ $key }” ({ NAME($what) }) s-a schimbat de la ultima generare a site-ului; odată cu ea se schimbă { COUNT($releases) }:
    { $list }
    .hint = Schimbarea se publică la următoarea generare. Dacă știrile vechi trebuie să rămână așa cum au fost, anulați-o; noul nume al unei organizații se scrie sub `later`, cu ziua de la care este valabil.
entry-changed-too = și aceasta s-a schimbat
changed-release = { $release }, { $language }
sentence-before = { "  " }înainte: { $sentence }
sentence-after = { "  " }acum: { $sentence }
sentence-gone = { "  " }omisă: { $sentence }
sentence-new = { "  " }adăugată: { $sentence }
