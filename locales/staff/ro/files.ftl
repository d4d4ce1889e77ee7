# Files as such: their encoding, their place, what no text may hold.

file-not-utf8 = fișierul nu este salvat în UTF-8
    .hint = Salvați-l în UTF-8 (în majoritatea editoarelor: „Salvare ca”, codificarea UTF-8).
file-linked = acesta este un link spre alt loc, iar programul nu urmează linkurile
    .hint = Puneți aici chiar fișierul sau dosarul ori ștergeți linkul.
file-yml = un fișier al cărui nume se termină în „.yml” nu este citit
    .hint = Redenumiți-l astfel încât să se termine în „.yaml”.
forbidden-character = textul conține un caracter invizibil { $sort ->
        [direction] de direcție
        [control] de control
        [zero-width] de lățime zero
       *[private] de uz privat
    } ({ $code })
    .hint = Ștergeți-l; apare adesea în textele copiate din alt program.

## What several messages say of two places

the-first = prima apariție
file-too-large = fișierul este mai mare de { $megabytes } MB
    .hint = Este un text? Împărțiți-l.
