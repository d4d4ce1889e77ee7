# What is wrong with a file as it is written.

write-fields = { $what } Write every field on a line of its own: { $line }
add-field =
    { $what } Add it:
    { $line }
