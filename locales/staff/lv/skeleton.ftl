# What `new` writes around the fields of an empty record.

new-release = Relīze; veids: { $kind }. Aizpildiet to, kas ir tukšs.
new-release-like = Relīze; veids: { $kind }; paraugs: { $old }. Aizpildiet to, kas ir tukšs, un pārlasiet to, kas jau ir aizpildīts.
use-comments = Lai izmantotu rindu, kas sākas ar „# ” un nosaukumu, izdzēsiet „# ” tajā un arī rindās zem tās.
skeleton-example = Piemēram: { $example }
as-announced = Tā tas bija izziņots: izlabojiet, ja notika citādi.
new-draft = Relīze sākas kā melnraksts, no kura nekas netiek publicēts. Kad tā ir gatava, izņemiet šo rindu.
