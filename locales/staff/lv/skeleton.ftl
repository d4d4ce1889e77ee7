# What `new` writes around the fields of an empty record.

new-release =
    Relīze, kuras veids ir { $kind }. Aizpildiet to, kas ir tukšs.
    Lai izmantotu rindu, kas sākas ar „# ” un nosaukumu, izdzēsiet „# ” tajā un arī rindās zem tās.
skeleton-example = Piemēram: { $example }
