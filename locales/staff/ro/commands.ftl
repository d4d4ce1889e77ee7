# What commands say of their own work.

nothing-written = { $problems }: nu s-a scris nimic
checked = { COUNT($releases) }: { $problems }
built = { COUNT($releases) }: { COUNT($written) } scrise, { $kept } păstrate, { $removed } șterse în { $seconds } s
built-with-problems = { $built } ({ $problems })
site-begun =
    { COUNT($files) } în { $folder }. Mai departe: completați content/site.yaml și content/register/, apoi
    { "  " }vestnesis new partner-meeting ID
    { "  " }vestnesis build
folder-not-empty = { $folder }: dosarul nu este gol; alegeți altul
entry-exists = există deja: { NAME($what) } „{ $key }”
record-written = { $path } a fost scris. Completați-l, apoi rulați: vestnesis check
entry-written = „{ $key }” a fost adăugat în { $path }. Completați-l, apoi rulați: vestnesis check
bad-id = „{ $id }” nu poate fi un identificator; folosiți litere mici a–z și cifre, cu câte o cratimă între ele, de exemplu riga-conference, dar nu „index”
release-exists = există deja un comunicat „{ $id }”: { $path }
new-kind-near = nu există tipul „{ $kind }”; ați vrut să scrieți „{ $near }”?
new-kind-unknown = nu există tipul „{ $kind }”; tipurile sunt { $kinds }
new-like-unknown = nu există comunicatul „{ $id }”
new-like-near = nu există comunicatul „{ $id }”; ați vrut să scrieți „{ $near }”?
new-like-entry = --like se folosește cu un tip de comunicat; o intrare din registru începe goală
refused =
    { $message }
    { "  " }{ $hint }
