# What `new` writes around the fields of an empty record.

new-release =
    Relīze, veids: { $kind }. Aizpildiet to, kas ir tukšs.
    Lai izmantotu rindu, kas sākas ar „# ” un nosaukumu, izdzēsiet „# ” tajā un arī rindās zem tās.
for-example = Piemēram: { $example }
