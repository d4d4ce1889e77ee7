# Kas nav kārtībā komandrindā un kas jādara.

usage-command-unknown = komandas „{ $command }” nav
usage-command-missing = nav norādīta komanda
usage-option-unknown = opcijas „{ $option }” šeit nav
usage-word-too-many = „{ $word }” šeit ir lieks
usage-value-wrong = { $argument } vērtība nevar būt „{ $value }”
usage-value-missing = nav norādīta { $argument } vērtība
usage-takes-no-value = opcijai { $argument } nav vērtības; „{ $value }” ir lieks
usage-twice = opcija { $argument } ir norādīta divreiz
usage-conflict = { $argument } nevar lietot kopā ar { $others }
usage-missing = trūkst: { $arguments }
usage-not-text = kāds komandrindas vārds nav UTF-8 kodējumā
usage-not-understood = komandrindu nevar saprast

## The next step

usage-help = Viss, ko var rakstīt: { $command } --help
usage-possible = Iespējams: { $values }.
usage-write-day = Rakstiet gadu, mēnesi un dienu, piemēram, 2018-04-16.
usage-write-month = Rakstiet gadu un mēnesi, piemēram, 2018-04.
usage-write-moment = Rakstiet pēdiņās dienu, laiku un laika joslu, piemēram, "2026-11-25 09:00 Europe/Riga".
usage-write-number = Rakstiet veselu skaitli no { $least } līdz { $most }.

## Around the texts of a help (help.ftl)

help-usage = Lietojums:
help-commands = Komandas
help-arguments = Argumenti
help-options = Opcijas
help-some-options = OPCIJAS
help-examples = Piemēri:
help-default = [noklusējums: { $value }]
help-possible = [iespējamās vērtības: { $values }]
help-values = Iespējamās vērtības:
