# Files as such: their encoding, their place, what no text may hold.

file-not-utf8 = the file is not written in UTF-8
    .hint = Save it as UTF-8 (in most editors: "Save as", encoding UTF-8).
file-linked = this is a link to another place, and links are not followed
    .hint = Put the file or folder itself here, or remove the link.
file-yml = a file that ends in ".yml" is not read
    .hint = Rename it so that it ends in ".yaml".
forbidden-character = the text holds an invisible { $sort ->
        [direction] direction
        [control] control
        [zero-width] zero-width
       *[private] private-use
    } character ({ $code })
    .hint = Delete it; it often comes with text copied from another program.

## What several messages say of two places

the-first = the first
file-too-large = the file is larger than { $megabytes } MB
    .hint = Is it a text? Split it.
