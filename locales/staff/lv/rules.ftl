# Ko saka `vestnesis inflect`: likums, pēc kura forma izveidota, formu nosaukumi, tabula ap tiem.

rule-given = ierakstīta reģistrā
rule-as-it-stands = kā rakstīts
rule-as-it-is = { $rule }
rule-as-written = kā rakstīts
rule-indeclinable = nelokāms, kā norādīts reģistrā
rule-then = { $before }; { $rule }
rule-of-word = { $word }: { $rule }
rule-of-parts = { $one } + { $other }

## Genders

gender-masculine = vīriešu dzimte
gender-feminine = sieviešu dzimte
gender-neuter = nekatrā dzimte

## Rules of Latvian

rule-dictionary-form = pamatforma
rule-not-declined = nelokāms
rule-listed = { $rule } (pēc saraksta)
rule-stem-listed = { $rule }, celms nemainās (pēc saraksta)
rule-stem-added = { $rule }, celms + { $letter }
rule-stem-changed = { $rule }, { $from } → { $to }
declension-1 = 1. deklinācija
declension-2 = 2. deklinācija
declension-2-in-s = 2. deklinācija ar -s
declension-3 = 3. deklinācija
declension-4 = 4. deklinācija
declension-4-masculine = 4. deklinācija, vīriešu dzimte
declension-5 = 5. deklinācija
declension-5-masculine = 5. deklinācija, vīriešu dzimte
declension-6 = 6. deklinācija
declension-6-masculine = 6. deklinācija, vīriešu dzimte
declension-reflexive = atgriezeniskais lietvārds
declension-definite = īpašības vārds ar noteikto galotni
declension-definite-in-ej = īpašības vārds ar noteikto galotni un -ēj-

## Rules of English

rule-plural-given = daudzskaitlis ierakstīts reģistrā
rule-plural-like-singular = daudzskaitlis kā vienskaitlis
rule-plural-irregular = neregulārs daudzskaitlis pēc saraksta
rule-plural-in-ves = -f → -ves pēc saraksta
rule-plural-in-ies = līdzskanis un -y → -ies
rule-plural-regular = regulārs daudzskaitlis ar { $ending }
rule-plural-on-first-half = daudzskaitlis salikteņa pirmajai daļai
rule-apostrophe-alone = aiz daudzskaitļa ar -s tikai apostrofs

## Rules of Romanian

rule-no-letters = nav burtu, ko locīt
rule-two-heads = divi galvenie vārdi ar „și”: loka abus
rule-ordinal-first = priekšā kārtas skaitlis: „celui de-al”, „celei de-a”
rule-first-half = saliktenis: pirmo daļu loka, otra nemainās
rule-adjective-first = artikuls ir īpašības vārdam priekšā, lietvārdam tā nav
rule-person-unchanged = personas vārds, nemainīts
rule-person = personas vārds: „lui” vai -a → -ei
rule-name-unchanged = īpašvārds, nemainīts
rule-name-in-a = īpašvārds ar -a: { $change }
rule-gender-by-ending = { $gender } pēc galotnes
rule-gender-by-article = { $gender } pēc artikula
rule-plural-as-written = daudzskaitlis, kā rakstīts
rule-plural-by-ending = daudzskaitlis pēc galotnes, { $change }
rule-plural-listed = daudzskaitlis pēc saraksta, { $change }
rule-genitive-given = ģenitīvs no reģistrā ierakstītā daudzskaitļa
rule-genitive-by-ending = ģenitīvs no daudzskaitļa pēc galotnes, { $change }
rule-genitive-listed = ģenitīvs no daudzskaitļa pēc saraksta, { $change }
rule-with-article = artikuls { $article }
rule-without-article = bez artikula
rule-adjectives-agree = īpašības vārdi saskaņoti

## The table

inflect-nominative = nominatīvs
inflect-genitive = ģenitīvs
inflect-dative = datīvs
inflect-accusative = akuzatīvs
inflect-locative = lokatīvs
inflect-vocative = vokatīvs
inflect-base-form = pamatforma
inflect-possessive = piederības forma
inflect-nominative-accusative = nominatīvs–akuzatīvs
inflect-genitive-dative = ģenitīvs–datīvs
inflect-singular = vienskaitlis
inflect-plural = daudzskaitlis
inflect-both-numbers = abos skaitļos vienādi
inflect-indefinite = { $number }, nenoteiktā forma
inflect-definite = { $number }, noteiktā forma
inflect-latvian = latviešu valoda
inflect-english = angļu valoda
inflect-romanian = rumāņu valoda
inflect-gender-given = norādīta { $gender }
inflect-gender-taken = noteikta { $gender }
inflect-gender-unknown = dzimte nav zināma
inflect-plural-only = tikai daudzskaitlis
inflect-person = persona
inflect-form-and-next = { $forms }, { $next }
inflect-ways-out = Ja formas nav ({ $mark }): { $hints }
inflect-correction = Ja kāda forma nav pareiza, ierakstiet pareizo reģistrā blakus nosaukumam; to lietos vienmēr:
