# What changes in the register do to releases that are published.

published-change =
    šķirklis „{ $key }” ({ NAME($what) }) kopš vietnes pēdējās izveides ir mainīts; līdz ar to mainās { COUNT($releases) }:
    { $list }
    .hint = To publicēs, kad vietni nākamreiz izveidos. Ja senākām ziņām jāpaliek, kādas tās bija, atceliet izmaiņu; organizācijas jauno nosaukumu rakstiet zem `later` kopā ar dienu, no kuras tas ir spēkā.
entry-changed-too = arī šis ir mainīts
changed-release = { $release }, { $language }
sentence-before = { "  " }bija: { $sentence }
sentence-after = { "  " }būs: { $sentence }
sentence-gone = { "  " }izlaists: { $sentence }
sentence-new = { "  " }pievienots: { $sentence }
