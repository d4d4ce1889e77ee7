# What `new` writes around the fields of an empty record.

new-release = Un comunicat de tipul { $kind }. Completați ce este gol.
new-release-like = Un comunicat de tipul { $kind }, după modelul { $old }. Completați ce este gol și recitiți ce este completat.
use-comments = Ca să folosiți un rând care începe cu „# ” și un nume, ștergeți „# ”, și din rândurile de dedesubt.
skeleton-example = De exemplu: { $example }
as-announced = Așa cum a fost anunțat: corectați dacă a ieșit altfel.
new-draft = Începe ca ciornă, din care nu se publică nimic. Când comunicatul este gata, scoateți acest rând.
