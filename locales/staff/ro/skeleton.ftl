# What `new` writes around the fields of an empty record.

new-release = Un comunicat de tipul { $kind }. Completați câmpurile goale.
new-release-like = Un comunicat de tipul { $kind }, după modelul { $old }. Completați câmpurile goale și recitiți-le pe cele completate.
use-comments = Ca să folosiți un rând care începe cu „# ” și un nume, ștergeți „# ”, inclusiv din rândurile de dedesubt.
skeleton-example = De exemplu: { $example }
as-announced = Așa cum a fost anunțat: corectați dacă a fost altfel.
new-draft = Comunicatul începe ca ciornă, din care nu se publică nimic. Când este gata, scoateți acest rând.
