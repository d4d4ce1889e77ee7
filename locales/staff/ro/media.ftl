# Imagini și fișiere de descărcat.

media-missing = nu există fișierul content/media/{ $file }
    .hint = Puneți fișierul acolo sau corectați-i numele; literele mari și mici diferă.
media-sort = „{ $file }” nu este un fișier care se poate publica aici
    .hint = Salvați-l într-unul dintre aceste formate: { $known }
media-too-large = „{ $file }” are { $megabytes } MB; se pot publica cel mult { $most } MB
    .hint = Salvați-l mai mic: o fotografie ca JPEG, un document cu imaginile comprimate.
media-unused = niciun comunicat nu menționează acest fișier
    .hint = Indicați-l în câmpul `images` sau `attachments` al unui comunicat ori ștergeți-l.
image-broken = imaginea „{ $file }” nu poate fi citită sau este incompletă
    .hint = Copiați-o încă o dată de la sursă sau deschideți-o și salvați-o din nou ca JPEG sau PNG.
image-other-sort = imaginea „{ $file }” este de alt tip decât arată numele ei
    .hint = Deschideți-o și salvați-o ca JPEG sau PNG; schimbarea numelui nu ajunge.
image-too-small = imaginea „{ $file }” are lățimea de { $width } px; trebuie să aibă cel puțin { $least } px
    .hint = Luați imaginea așa cum a ieșit din aparatul foto; mărită, nu devine mai clară.
image-too-many-pixels = imaginea „{ $file }” are { $megapixels } Mpx; se pot citi cel mult { $most } Mpx
    .hint = Salvați-o mai mică: în pagini imaginile au cel mult 1600 px lățime.
