# What stands in the way of the pages and of the finished site.

newsletter-footer-missing = trūkst jaunumu vēstuļu noslēguma teksta valodā „{ $language }”
    .hint = Zem šīs rindas pievienojiet rindu `{ $language }:`.
site-name-missing = trūkst vietnes nosaukuma valodā „{ $language }”
    .hint = Zem šīs rindas pievienojiet rindu `{ $language }:`.
no-site-url = vietnei nav `url`
    .hint = Bez tā lapās nebūs kanonisko adrešu un saišu starp valodām; pievienojiet `url: https://…` failam content/site.yaml.

## Page templates

said-by-tera = { $text }
    .hint = Kā rakstīt veidnes un kādi dati katrai no tām pieejami, lasiet failā docs/templates.md.
unknown-template-field = vērtībai nav lauka `{ $name }`
    .hint = Kādi lauki ir katrai vērtībai, lasiet failā docs/templates.md.
unknown-in-template = { $sort ->
        [filter] nav filtra
        [function] nav funkcijas
        [template] nav veidnes
       *[test] nav pārbaudes
    } `{ $name }`
    .hint = Kā rakstīt veidnes un kādi dati katrai no tām pieejami, lasiet failā docs/templates.md.
unknown-template-variable = mainīgais `{ $name }` nav zināms
    .hint = Kādi mainīgie pieejami katrai veidnei, lasiet failā docs/templates.md.
fault-on-page = { $fault }; pirmoreiz lapā { $page }
did-you-mean-code = Vai domājāt `{ $name }`?
no-template-to-extend = nav veidnes `{ $template }`, ko papildināt
    .hint = Rakstiet `base.html` vai pievienojiet failu mapei templates/pages/.
template-outside-blocks = šeit rakstītais nav nevienā lapā: veidne papildina citu, un šī vieta ir ārpus tās blokiem
    .hint = Pārvietojiet to blokā: starp `{ "{%" } block … { "%}" }` un `{ "{%" } endblock { "%}" }`.
template-extends-itself = veidne `{ $template }` papildina pati sevi
    .hint = Aiz `extends` norādiet citu veidni.
template-includes-itself = veidne `{ $template }` iekļauj pati sevi
    .hint = Aiz `include` norādiet citu veidni.
no-page-template = nav lapas veidnes `{ $template }`
    .hint = Pievienojiet failu mapei templates/pages/ vai izlabojiet tā nosaukumu.
no-such-interface-word = saskarnes vārdos nav vārda `{ $word }`
    .hint = Pievienojiet teikumu `{ $word }` katras valodas failam interface.ftl.
interface-without-word = valodas `{ $language }` saskarnes vārdos trūkst `{ $word }`
    .hint = Pievienojiet teikumu `{ $word }` failam locales/{ $language }/interface.ftl.
no-interface = valodai `{ $language }` nav saskarnes vārdu
    .hint = Uzrakstiet failu locales/{ $language }/interface.ftl.

## The output folder

path-trouble = { $path }: { $trouble }
output-no-folder = { $path } nav mape
output-not-ours = mapi { $path } nav izveidojusi programma vestnesis, tāpēc tā paliek neskarta; izvēlieties citu mapi vai iztukšojiet šo
output-foreign-in-the-way = failu { $path } nav izveidojusi programma vestnesis, bet vietnei ir fails ar tādu pašu ceļu; pārvietojiet vai izdzēsiet savējo
output-in-sources = mape { $path } atrodas mapē { $folder }/, no kuras veido vietni; izvēlieties citu mapi
output-busy = { $path } ir montēšanas punkts, ko nevar apmainīt; izvēlieties mapi tajā, piemēram, { $path }/site
output-path-twice = diviem vietnes failiem ir ceļš `{ $path }`
output-path-outside = ceļš `{ $path }` ved ārpus gatavās vietnes mapes
output-unnamed = `{ $path }` nevar būt gatavās vietnes mape
another-build = vietni jau veido cita komanda (tā aizņem { $path })
