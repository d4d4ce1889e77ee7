# What stands in the way of the pages and of the finished site.

newsletter-footer-missing = textul de la sfârșitul buletinelor lipsește în limba „{ $language }”
    .hint = Adăugați un rând `{ $language }:` sub acesta.
site-name-missing = lipsește numele site-ului în limba „{ $language }”
    .hint = Adăugați un rând `{ $language }:` sub acesta.
no-site-url = site-ul nu are `url`
    .hint = Fără el lipsesc adresele canonice și linkurile dintre limbi; adăugați `url: https://…` în content/site.yaml.

## Page templates

said-by-tera = { $text }
    .hint = Consultați docs/templates.md: cum se scriu șabloanele și ce date are fiecare.
unknown-template-field = valoarea nu are câmpul `{ $name }`
    .hint = Consultați docs/templates.md: ce câmpuri are fiecare valoare.
unknown-in-template = { $sort ->
        [filter] nu există filtrul
        [function] nu există funcția
        [template] nu există șablonul
       *[test] nu există testul
    } `{ $name }`
    .hint = Consultați docs/templates.md: cum se scriu șabloanele și ce date are fiecare.
unknown-template-variable = variabila `{ $name }` nu există
    .hint = Consultați docs/templates.md: ce variabile are fiecare șablon.
fault-on-page = { $fault }; apare prima dată pe pagina { $page }
did-you-mean-code = Ați vrut să scrieți `{ $name }`?
no-template-to-extend = nu există șablonul `{ $template }` care să fie extins
    .hint = Scrieți `base.html` sau adăugați fișierul în templates/pages/.
template-outside-blocks = ce scrie aici nu apare pe nicio pagină: șablonul completează un altul, iar locul acesta este în afara blocurilor
    .hint = Mutați textul într-un bloc: între `{ "{%" } block … { "%}" }` și `{ "{%" } endblock { "%}" }`.
template-extends-itself = șablonul `{ $template }` se extinde pe sine însuși
    .hint = Indicați alt șablon după `extends`.
template-includes-itself = șablonul `{ $template }` se include pe sine însuși
    .hint = Indicați alt șablon după `include`.
no-page-template = nu există șablonul de pagină `{ $template }`
    .hint = Adăugați fișierul în templates/pages/ sau corectați-i numele.
no-such-interface-word = nu există cuvântul de interfață `{ $word }`
    .hint = Adăugați mesajul `{ $word }` în interface.ftl din fiecare limbă.
interface-without-word = interfeței în limba `{ $language }` îi lipsește cuvântul `{ $word }`
    .hint = Adăugați mesajul `{ $word }` în locales/{ $language }/interface.ftl.
no-interface = limba `{ $language }` nu are cuvinte de interfață
    .hint = Scrieți locales/{ $language }/interface.ftl.

## The output folder

path-trouble = { $path }: { $trouble }
output-no-folder = { $path } nu este un dosar
output-not-ours = { $path } nu a fost scris de vestnesis, așa că rămâne neatins; alegeți alt dosar sau goliți-l pe acesta
output-foreign-in-the-way = { $path } nu a fost scris de vestnesis, iar site-ul are un fișier cu aceeași cale; mutați-l sau ștergeți-l pe al dumneavoastră
output-in-sources = { $path } se află în { $folder }/, din care se face site-ul; alegeți alt dosar
output-busy = { $path } este un punct de montare și nu poate fi înlocuit; alegeți un dosar din el, de exemplu { $path }/site
output-path-twice = două fișiere ale site-ului au calea `{ $path }`
output-path-outside = calea `{ $path }` duce în afara dosarului de ieșire
output-unnamed = `{ $path }` nu este numele unui dosar de ieșire
another-build = rulează deja o altă generare (ocupă { $path })
