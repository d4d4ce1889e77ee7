# What changes in the register do to releases that are published.

published-change =
    šķirklis „{ $key }” ({ NAME($what) }) kopš vietnes pēdējās izveides ir mainīts, un tāpēc mainās { COUNT($releases) }:
    { $list }
    .hint = To publicēs nākamajā vietnes izveides reizē. Ja agrākajām ziņām jāpaliek nemainītām, atceliet šo izmaiņu; organizācijas jauno nosaukumu rakstiet zem `later` kopā ar dienu, no kuras tas ir spēkā.
entry-changed-too = mainīts ir arī šis
changed-release = { $release }, { $language }
sentence-before = { "  " }bija: { $sentence }
sentence-after = { "  " }būs: { $sentence }
sentence-gone = { "  " }izlaists: { $sentence }
sentence-new = { "  " }pievienots: { $sentence }
