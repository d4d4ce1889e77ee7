# What changes in the register do to releases that are published.

published-change =
    intrarea „{ $key }” ({ NAME($what) }) s-a schimbat de la ultima construire a site-ului și, odată cu ea, { COUNT($releases) }:
    { $list }
    .hint = Următoarea construire publică schimbarea. Dacă știrile vechi trebuie să rămână cum au fost, anulați-o; noul nume al unei organizații se scrie sub `later`, cu ziua de la care este valabil.
entry-changed-too = și aceasta s-a schimbat
changed-release = { $release }, { $language }
sentence-before = { "  " }înainte: { $sentence }
sentence-after = { "  " }acum: { $sentence }
sentence-gone = { "  " }omis: { $sentence }
sentence-new = { "  " }adăugat: { $sentence }
