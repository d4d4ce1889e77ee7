# Files as such: their encoding, their place, what no text may hold.

file-not-utf8 = fails nav saglabāts UTF-8 kodējumā
    .hint = Saglabājiet to UTF-8 kodējumā (redaktorā parasti: „Saglabāt kā”, kodējums UTF-8).
file-linked = šī ir saite uz citu vietu, bet saitēm programma neseko
    .hint = Ielieciet šeit pašu failu vai mapi vai izdzēsiet saiti.
file-yml = fails, kura nosaukums beidzas ar „.yml”, netiek lasīts
    .hint = Pārdēvējiet to, lai nosaukums beigtos ar „.yaml”.
forbidden-character = tekstā ir neredzama { $sort ->
        [direction] virziena maiņas
        [control] vadības
        [zero-width] nulles platuma
       *[private] privātā lietojuma
    } rakstzīme ({ $code })
    .hint = Izdzēsiet to; parasti tā nonāk tekstā, kopējot no citas programmas.

## What several messages say of two places

the-first = pirmais
file-too-large = fails ir lielāks par { $megabytes } MB
    .hint = Vai tas tiešām ir teksts? Ja ir, sadaliet to vairākos failos.
