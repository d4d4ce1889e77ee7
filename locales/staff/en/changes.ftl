# What changes in the register do to releases that are published.

published-change =
    the { NAME($what) } "{ $key }" has changed since the site was last built, which changes { COUNT($releases) }:
    { $list }
    .hint = The next build publishes this. If old news is to stay as it was, undo the change; a new name of an organisation stands under `later`, with its day.
entry-changed-too = this has changed too
changed-release = { $release }, { $language }
sentence-before = { "  " }before: { $sentence }
sentence-after = { "  " }after: { $sentence }
sentence-gone = { "  " }left out: { $sentence }
sentence-new = { "  " }added: { $sentence }
