# What is wrong with a command line, with the next step.

usage-command-unknown = there is no command "{ $command }"
usage-command-missing = the command is missing
usage-option-unknown = there is no option "{ $option }" here
usage-word-too-many = "{ $word }" is one word too many
usage-value-wrong = "{ $value }" cannot stand for { $argument }
usage-value-missing = { $argument } has no value
usage-takes-no-value = { $argument } takes no value; "{ $value }" is too many
usage-twice = { $argument } is given twice
usage-conflict = { $argument } cannot be used with { $others }
usage-missing = this is missing: { $arguments }
usage-not-text = a word of the command line is not UTF-8
usage-not-understood = the command line cannot be understood

## The next step

usage-help = For all that can be written: { $command } --help
usage-possible = Possible are: { $values }.
usage-write-day = Write year, month and day, such as 2018-04-16.
usage-write-month = Write year and month, such as 2018-04.
usage-write-moment = Write day, time and zone between quotation marks, such as "2026-11-25 09:00 Europe/Riga".
usage-write-number = Write a whole number from { $least } to { $most }.

## Around the texts of a help (help.ftl)

help-usage = Usage:
help-commands = Commands
help-arguments = Arguments
help-options = Options
help-some-options = OPTIONS
help-examples = Examples:
help-default = [default: { $value }]
help-possible = [possible values: { $values }]
help-values = Possible values:
