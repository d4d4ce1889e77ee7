# Ce nu este în regulă într-o linie de comandă și ce este de făcut.

usage-command-unknown = nu există comanda „{ $command }”
usage-command-missing = lipsește comanda
usage-option-unknown = aici nu există opțiunea „{ $option }”
usage-word-too-many = „{ $word }” este în plus aici
usage-value-wrong = „{ $value }” nu poate fi valoarea pentru { $argument }
usage-value-missing = lipsește valoarea pentru { $argument }
usage-takes-no-value = opțiunea { $argument } nu are valoare; „{ $value }” este în plus
usage-twice = opțiunea { $argument } apare de două ori
usage-conflict = { $argument } nu se poate folosi împreună cu { $others }
usage-missing = lipsește: { $arguments }
usage-not-text = un cuvânt din linia de comandă nu este în UTF-8
usage-not-understood = linia de comandă nu poate fi înțeleasă

## The next step

usage-help = Tot ce se poate scrie: { $command } --help
usage-possible = Sunt posibile: { $values }.
usage-write-day = Scrieți anul, luna și ziua, de exemplu 2018-04-16.
usage-write-month = Scrieți anul și luna, de exemplu 2018-04.
usage-write-moment = Scrieți între ghilimele ziua, ora și fusul orar, de exemplu "2026-11-25 09:00 Europe/Riga".
usage-write-number = Scrieți un număr întreg de la { $least } la { $most }.

## Around the texts of a help (help.ftl)

help-usage = Utilizare:
help-commands = Comenzi
help-arguments = Argumente
help-options = Opțiuni
help-some-options = OPȚIUNI
help-examples = Exemple:
help-default = [implicit: { $value }]
help-possible = [valori posibile: { $values }]
help-values = Valori posibile:
