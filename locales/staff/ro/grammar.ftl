# Why a form cannot be said, with what to write instead: every message here has its next step.

## All languages

word-empty = cuvântul este gol
    .hint = Scrieți cuvântul în registru.
name-not-given = numele „{ $name }” lipsește
    .hint = Adăugați acolo unde este scris (în registru sau în înregistrare) un rând `{ $language }:` cu numele.
name-of-entry-not-given = numele unei intrări lipsește
    .hint = Adăugați acolo unde este scris (în registru sau în înregistrare) un rând `{ $language }:` cu numele.
text-not-in-language = textul nu este scris în limba „{ $language }”
    .hint = Adăugați-i un rând `{ $language }:`.
not-in-lexicon = din lexic lipsește cuvântul „{ $key }” ({ NAME($what) })
    .hint = Adăugați `{ $key } = …` în { $file }.ftl al fiecărei limbi sau corectați cheia.
role-not-in-lexicon = din lexic lipsește funcția „{ $key }”
    .hint = Adăugați `{ $key } = …` în roles.ftl al fiecărei limbi sau scrieți funcția cu propriile cuvinte.
person-without-role = „{ $person }” nu are o funcție
    .hint = Adăugați `role:` persoanei în register/people.yaml.
list-without-one-noun = elementele listei nu pot fi numărate cu un singur substantiv
    .hint = Scrieți numărul lor în cuvintele propoziției sau dați-l în fișă, la `figures:`.
fact-of-another-sort = operația { $operation } nu se potrivește acestui fel de informații
    .hint = Folosiți o operație potrivită pentru o astfel de informație.
person-without-plural = „{ $name }” este numele unei persoane și nu are plural
    .hint = Folosiți singularul sau scrieți pluralul în registru (`plural:`).

## English

name-without-plural = „{ $name }” este un nume și nu are plural
    .hint = Folosiți singularul sau scrieți pluralul în registru (`plural:`).
number-without-possessive = un număr de „{ $noun }” nu are formă posesivă
    .hint = Folosiți relația `of`: ea aduce prepoziția.
person-with-role-without-possessive = „{ $name }, { $role }” nu are formă posesivă
    .hint = Folosiți relația `of` sau scrieți doar numele.
no-ordinal-of-zero = 0 nu are numeral ordinal
    .hint = Numeralele ordinale încep de la 1.

## Latvian

lv-word-without-case = „{ $word }” nu are { NAME($case) }
    .hint = Ocoliți-l cu genitivul („{ $genitive } laikā”) sau folosiți alt substantiv („sanāksme”).
lv-ordinal-without-neuter = limba letonă nu are neutru
    .hint = Acordați numeralul ordinal cu un substantiv masculin sau feminin.
lv-noun-without-neuter = limba letonă nu are neutru
    .hint = Scrieți `gender: masculine` sau `gender: feminine` pentru „{ $word }”.
lv-gender-unknown = genul cuvântului „{ $word }” nu este cunoscut
    .hint = Terminația nu arată genul. Scrieți `gender: masculine` sau `gender: feminine` în registru.
lv-not-agreeing = „{ $word }” nu se acordă cu un substantiv
    .hint = Dați un participiu sau un adjectiv la masculin singular, de exemplu „iesaistīts” sau „jaunais”. Un verb la persoana a treia are o singură formă: scrieți-l în propoziție.

## Romanian

ro-no-case = „{ $word }” nu are { NAME($case) } în limba română
    .hint = Folosiți o relație, de exemplu `at`: ea aduce prepoziția.
ro-looks-like-a-name = „{ $name }” pare un nume propriu: nicio regulă nu îi dă articol sau plural
    .hint = Scrieți forma în registru (`definite:`, `plural:`) sau dați genul substantivului (`gender:`).
ro-genitive-without-rule = genitivul numelui „{ $name }” nu urmează nicio regulă
    .hint = Scrieți forma în registru (`genitive:`) sau puneți înaintea numelui un substantiv ca „orașul”.
ro-not-agreeing = „{ $word }” nu este un adjectiv sau un participiu care să se poată acorda
    .hint = Scrieți un singur cuvânt la masculin singular („implicat”); între formele unui verb alegeți cu un selector.
ro-ordinal-without-case = numeralele ordinale românești nu au { NAME($case) }
    .hint = Folosiți nominativul sau genitivul.
ro-ordinal-without-plural = numeralul ordinal { $number } nu are plural în limba română
    .hint = Formulați propoziția cu un substantiv la singular.
ro-no-ordinal-of-zero = 0 nu are numeral ordinal în limba română
    .hint = Numeralele ordinale încep de la 1.

## Languages without grammar rules

plain-form = registrul nu conține forma { $key } pentru „{ $word }”
    .hint = Această limbă nu are reguli gramaticale: adăugați `{ $key }: …` lângă nume în registru.
plain-relation = nu există o regulă pentru relația „{ $relation }” a cuvântului „{ $word }”
    .hint = Această limbă nu are reguli gramaticale: adăugați în registru, lângă nume, întreaga expresie ca `{ $relation }: …` sau folosiți un caz în mesaj și scrieți prepoziția acolo.
plain-form-beside-number = nu există o regulă pentru forma lui „{ $noun }” lângă un număr
    .hint = Această limbă are și alte forme de plural decât unu și mai mulți: scrieți { "{" } NUMBER($participants) { "}" } și alegeți substantivul în mesaj: { "{" } $participants -> [one] … *[other] … { "}" }.
plain-not-agreeing = nu există reguli după care s-ar putea acorda „{ $word }”
    .hint = Alegeți forma în mesaj după număr: { "{" } $participants -> [one] … *[other] … { "}" }.
plain-ordinal = nu există o regulă pentru numeralul ordinal al numărului { $number }
    .hint = Această limbă nu are reguli gramaticale: folosiți `style: "roman"` sau alegeți cuvântul în mesaj: { "{" } $event-ordinal -> [8] … *[other] … { "}" }.
plain-name-of-place = nu există o regulă pentru un nume format din „{ $noun }” și „{ $place }”
    .hint = Adăugați organizației `name:` în această limbă.
plain-role-in-body = nu există o regulă pentru funcția „{ $role }” într-o organizație
    .hint = Scrieți funcția persoanei cu propriile cuvinte, cu un rând pentru această limbă.

## What `vestnesis inflect` is asked in vain

phrase-empty = expresia este goală
    .hint = Scrieți un cuvânt sau o expresie la nominativ.
no-plural = „{ $word }” nu este la plural
    .hint = Scrieți expresia la plural sau renunțați la `--plural-only`.
plurals-follow-rules = în { NAME($language) } pluralul se formează după reguli
    .hint = Renunțați la `--plural`; o formă greșită se scrie în registru.
language-without-neuter = { NAME($language) } nu are neutru
    .hint = Scrieți `--gender masculine` sau `--gender feminine`.
language-without-case = { NAME($language) } nu are { $cases }
    .hint = Formele ei sunt: { $forms }.
