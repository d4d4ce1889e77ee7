# What stands in the way of the pages and of the finished site.

newsletter-footer-missing = the footer of newsletters is missing in "{ $language }"
    .hint = Add a line `{ $language }:` below this one.
site-name-missing = the name of the site is missing in the language "{ $language }"
    .hint = Add a line `{ $language }:` below this one.
kind-label-missing = the label of the kind is missing in the language "{ $language }"
    .hint = Add a line `{ $language }:` below this one.
no-site-url = the site has no `url`
    .hint = Without it canonical addresses and links between languages are left out; add `url: https://…` to content/site.yaml.

## Page templates

said-by-tera = { $text }
did-you-mean-code = Did you mean `{ $name }`?
no-template-to-extend = there is no template `{ $template }` to extend
template-extends-itself = the template `{ $template }` extends itself
template-includes-itself = the template `{ $template }` includes itself
no-page-template = there is no page template `{ $template }`
no-such-interface-word = there is no interface word `{ $word }`
interface-without-word = the interface of `{ $language }` lacks the word `{ $word }`
    .hint = Add a message `{ $word }` to locales/{ $language }/interface.ftl.
no-interface = the language `{ $language }` has no interface words
    .hint = Write locales/{ $language }/interface.ftl.

## The output folder

path-trouble = { $path }: { $trouble }
output-no-folder = { $path } is not a folder
output-not-ours = { $path } was not written by vestnesis, so it is left alone; choose another folder or empty this one
output-path-twice = two files of the site have the path `{ $path }`
output-path-outside = `{ $path }` is not a path inside the output folder
output-unnamed = `{ $path }` does not name an output folder
another-build = another build is running (it holds { $path })
