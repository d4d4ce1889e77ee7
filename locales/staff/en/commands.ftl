# What commands say of their own work.

nothing-written = { $problems }: nothing was written
checked = { COUNT($releases) }: { $problems }
built = { COUNT($releases) }: { COUNT($written) } written, { $kept } kept, { $removed } removed in { $seconds } s
built-with-problems = { $built } ({ $problems })
site-begun =
    { COUNT($files) } written to { $folder }. Next: edit content/site.yaml and content/register/, then
    { "  " }vestnesis new partner-meeting ID
    { "  " }vestnesis build
folder-not-empty = { $folder }: the folder is not empty; choose a new one
entry-exists = there is a { NAME($what) } "{ $key }" already
record-written = { $path } is written. Fill it in, then run: vestnesis check
entry-written = "{ $key }" is added to { $path }. Fill it in, then run: vestnesis check
bad-id = "{ $id }" cannot be an id; use lower-case letters a–z and digits, with single hyphens between them, such as riga-conference, but not "index"
release-exists = there is a release "{ $id }" already: { $path }
new-kind-near = there is no kind "{ $kind }"; did you mean "{ $near }"?
new-kind-unknown = there is no kind "{ $kind }"; kinds are { $kinds }
new-like-unknown = there is no release "{ $id }"
new-like-near = there is no release "{ $id }"; did you mean "{ $near }"?
new-like-entry = --like goes with a kind of release; an entry of the register begins empty
refused =
    { $message }
    { "  " }{ $hint }
