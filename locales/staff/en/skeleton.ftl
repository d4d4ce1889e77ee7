# What `new` writes around the fields of an empty record.

new-release = A release of the kind { $kind }. Fill in what is empty.
new-release-like = A release of the kind { $kind }, like { $old }. Fill in what is empty; read what is filled in.
use-comments = To use a line that begins with "# " and a name, take the "# " away, also from the lines below it.
skeleton-example = For example: { $example }
as-announced = As it was announced: correct it if it came otherwise.
new-draft = It begins as a draft, of which nothing is published. When it is ready, take this line out.
