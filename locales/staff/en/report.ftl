# The frame of a report: what stands around every message, and what a command says when it is done.

severity-error = error
severity-warning = warning
severity-note = note
severity-help = help

did-you-mean = Did you mean "{ $name }"?
near-then = { $near } { $then }
in-language = in "{ $language }": { $what }

## What is counted at the end of a report

no-problems = no problems
counted = { COUNT($what) }
counted-both = { COUNT($errors) } and { COUNT($warnings) }
