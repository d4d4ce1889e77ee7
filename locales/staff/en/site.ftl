# What stands in the way of the pages and of the finished site.

newsletter-footer-missing = the footer of newsletters is missing in "{ $language }"
    .hint = Add a line `{ $language }:` below this one.
site-name-missing = the name of the site is missing in the language "{ $language }"
    .hint = Add a line `{ $language }:` below this one.
no-site-url = the site has no `url`
    .hint = Without it canonical addresses and links between languages are left out; add `url: https://…` to content/site.yaml.

## Page templates

said-by-tera = { $text }
    .hint = docs/templates.md says how templates are written and what each may see.
unknown-template-field = field `{ $name }` is not defined
    .hint = docs/templates.md lists what each value has.
unknown-in-template = unknown { $sort } `{ $name }`
    .hint = docs/templates.md says how templates are written and what each may see.
unknown-template-variable = variable `{ $name }` is not defined
    .hint = docs/templates.md lists what each template may see.
fault-on-page = { $fault }, first seen on the page { $page }
did-you-mean-code = Did you mean `{ $name }`?
no-template-to-extend = there is no template `{ $template }` to extend
    .hint = Write `base.html`, or add the file to templates/pages/.
template-outside-blocks = what stands here is on no page: the template fills in another, and this is outside its blocks
    .hint = Move it into a block: between `{ "{%" } block … { "%}" }` and `{ "{%" } endblock { "%}" }`.
template-extends-itself = the template `{ $template }` extends itself
    .hint = Name another template behind `extends`.
template-includes-itself = the template `{ $template }` includes itself
    .hint = Name another template behind `include`.
no-page-template = there is no page template `{ $template }`
    .hint = Add the file to templates/pages/, or correct its name.
no-such-interface-word = there is no interface word `{ $word }`
    .hint = Add a message `{ $word }` to interface.ftl of every language.
interface-without-word = the interface of `{ $language }` lacks the word `{ $word }`
    .hint = Add a message `{ $word }` to locales/{ $language }/interface.ftl.
no-interface = the language `{ $language }` has no interface words
    .hint = Write locales/{ $language }/interface.ftl.

## The output folder

path-trouble = { $path }: { $trouble }
output-no-folder = { $path } is not a folder
output-not-ours = { $path } was not written by vestnesis, so it is left alone; choose another folder or empty this one
output-foreign-in-the-way = { $path } was not written by vestnesis, and the site has a file of this path; move yours elsewhere or delete it
output-in-sources = { $path } lies in { $folder }/, from which the site is made; choose a folder elsewhere
output-busy = { $path } is a mount point, which cannot be swapped; choose a folder inside it, such as { $path }/site
output-path-twice = two files of the site have the path `{ $path }`
output-path-outside = `{ $path }` is not a path inside the output folder
output-unnamed = `{ $path }` does not name an output folder
another-build = another build is running (it holds { $path })
