# What `new` writes around the fields of an empty record.

new-release =
    Un comunicat de tipul { $kind }. Completați ce este gol.
    Ca să folosiți un rând care începe cu „# ” și un nume, ștergeți „# ”, și din rândurile de dedesubt.
skeleton-example = De exemplu: { $example }
