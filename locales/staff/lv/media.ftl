# Attēli un lejupielādējami faili.

media-missing = nav faila content/media/{ $file }
    .hint = Ielieciet failu tur vai izlabojiet tā nosaukumu; lielie un mazie burti ir atšķirīgi.
media-sort = failu „{ $file }” te publicēt nevar
    .hint = Saglabājiet to kādā no šiem veidiem: { $known }
media-too-large = fails „{ $file }” ir { $megabytes } MB liels; publicēt var ne vairāk kā { $most } MB
    .hint = Saglabājiet to mazāku: fotogrāfiju kā JPEG, dokumentu ar saspiestiem attēliem.
media-unused = šo failu nemin neviena relīze
    .hint = Norādiet to kādas relīzes laukā `images` vai `attachments` vai izdzēsiet.
image-broken = attēlu „{ $file }” nevar nolasīt vai arī tas ir nepilnīgs
    .hint = Nokopējiet to no avota vēlreiz vai atveriet un saglabājiet no jauna kā JPEG vai PNG.
image-other-sort = attēls „{ $file }” ir cita veida, nekā rāda tā nosaukums
    .hint = Atveriet to un saglabājiet kā JPEG vai PNG; ar nosaukuma maiņu nepietiek.
image-too-small = attēla „{ $file }” platums ir { $width } px; tam jābūt vismaz { $least } px
    .hint = Ņemiet attēlu, kāds tas ir no fotoaparāta; palielināts tas nekļūst asāks.
image-too-many-pixels = attēlam „{ $file }” ir { $megapixels } milj. pikseļu; nolasīt var ne vairāk kā { $most } milj.
    .hint = Saglabājiet to mazāku: lapās attēlu platums nepārsniedz 1600 px.
