# What is wrong with a file as it is written.

write-fields = { $what } Rakstiet katru lauku savā rindā: { $line }
add-field =
    { $what } Pievienojiet to:
    { $line }
