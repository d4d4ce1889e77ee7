# The frame of a report: what stands around every message, and what a command says when it is done.

severity-error = kļūda
severity-warning = brīdinājums
severity-note = piezīme
severity-help = padoms

did-you-mean = Vai domājāt „{ $name }”?
near-then = { $near } { $then }
in-language = valodā „{ $language }”: { $what }

## What is counted at the end of a report

no-problems = kļūdu nav
counted = { COUNT($what) }
counted-both = { COUNT($errors) } un { COUNT($warnings) }
