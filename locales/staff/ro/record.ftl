# What is wrong with a file as it is written.

write-fields = { $what } Scrieți fiecare câmp pe un rând al lui: { $line }
add-field =
    { $what } Adăugați-l:
    { $line }
