# The frame of a report: what stands around every message, and what a command says when it is done.

severity-error = eroare
severity-warning = avertisment
severity-note = notă
severity-help = sfat

did-you-mean = Ați vrut să scrieți „{ $name }”?
near-then = { $near } { $then }
in-language = în limba „{ $language }”: { $what }

## What is counted at the end of a report

no-problems = nicio problemă
counted = { COUNT($what) }
counted-both = { COUNT($errors) } și { COUNT($warnings) }
