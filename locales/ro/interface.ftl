# The words of the pages themselves. None takes variables.
language-name = Română
choose-language = Alegeți limba
languages = Limbi
skip-to-content = Salt la conținut
news = Știri
all-news = Toate știrile
no-releases = Nu există încă știri în această limbă.
newer-page = Știri mai noi
older-page = Știri mai vechi
pages = Pagini de știri
more-news = Alte știri
newer-release = Știre mai nouă
older-release = Știre mai veche
other-versions = Alte versiuni
bilingual-version = Versiune bilingvă
plain-text = Text simplu
published-by = Publicat de
