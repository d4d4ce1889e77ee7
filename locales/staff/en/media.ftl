# Pictures and files to download.

media-missing = there is no file content/media/{ $file }
    .hint = Put the file there, or correct its name; capital and small letters differ.
media-sort = "{ $file }" is not a file that can be published here
    .hint = Save it as one of these: { $known }
media-too-large = "{ $file }" has { $megabytes } MB; at most { $most } MB can be published
    .hint = Save it smaller: a photo as JPEG, a document with its pictures compressed.
media-unused = no release names this file
    .hint = Name it under `images` or `attachments` of a release, or delete it.
image-broken = the picture "{ $file }" cannot be read, or breaks off
    .hint = Copy it once more from where it came from, or open it and save it again as JPEG or PNG.
image-other-sort = the picture "{ $file }" is of another sort than its name says
    .hint = Open it and save it as JPEG or PNG; to change the name is not enough.
image-too-small = the picture "{ $file }" is { $width } pixels wide; it must be at least { $least }
    .hint = Take the picture as it came from the camera; to enlarge it does not make it sharper.
image-too-many-pixels = the picture "{ $file }" has { $megapixels } million pixels; at most { $most } million can be read
    .hint = Save it smaller: pages show pictures 1600 pixels wide at most.
