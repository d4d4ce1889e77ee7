# What `new` writes around the fields of an empty record.

new-release =
    A release of the kind { $kind }. Fill in what is empty.
    To use a line that begins with "# " and a name, take the "# " away, also from the lines below it.
skeleton-example = For example: { $example }
