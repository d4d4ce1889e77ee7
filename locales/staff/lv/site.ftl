# What stands in the way of the pages and of the finished site.

site-name-missing = trūkst vietnes nosaukuma valodā „{ $language }”
    .hint = Zem šīs rindas pievienojiet rindu `{ $language }:`.
kind-label-missing = trūkst veida apzīmējuma valodā „{ $language }”
    .hint = Zem šīs rindas pievienojiet rindu `{ $language }:`.
no-site-url = vietnei nav `url`
    .hint = Bez tā lapās nav kanonisko adrešu un saišu starp valodām; pievienojiet `url: https://…` failā content/site.yaml.

## Page templates

said-by-tera = { $text }
did-you-mean-code = Vai domājāt `{ $name }`?
no-template-to-extend = nav veidnes `{ $template }`, ko paplašināt
template-extends-itself = veidne `{ $template }` paplašina pati sevi
template-includes-itself = veidne `{ $template }` iekļauj pati sevi
no-page-template = nav lapas veidnes `{ $template }`
no-such-interface-word = saskarnē nav vārda `{ $word }`
interface-without-word = valodas `{ $language }` saskarnē trūkst vārda `{ $word }`
    .hint = Pievienojiet teikumu `{ $word }` failā locales/{ $language }/interface.ftl.
no-interface = valodai `{ $language }` nav saskarnes vārdu
    .hint = Uzrakstiet failu locales/{ $language }/interface.ftl.

## The output folder

path-trouble = { $path }: { $trouble }
output-no-folder = { $path } nav mape
output-not-ours = mapi { $path } nav rakstījis vestnesis, tāpēc tā paliek neskarta; izvēlieties citu mapi vai iztukšojiet šo
output-path-twice = diviem vietnes failiem ir ceļš `{ $path }`
output-path-outside = ceļš `{ $path }` ved ārpus izvades mapes
output-unnamed = `{ $path }` nav izvades mapes nosaukums
another-build = jau notiek cita būvēšana (tā aizņem { $path })
