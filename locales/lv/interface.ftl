# The words of the pages themselves. None takes variables.
language-name = Latviešu
choose-language = Izvēlieties valodu
languages = Valodas
skip-to-content = Pāriet uz saturu
news = Ziņas
all-news = Visas ziņas
no-releases = Šajā valodā ziņu vēl nav.
newer-page = Jaunākas ziņas
older-page = Vecākas ziņas
pages = Ziņu lapas
more-news = Citas ziņas
newer-release = Jaunāka ziņa
older-release = Vecāka ziņa
other-versions = Citas versijas
bilingual-version = Divvalodu versija
plain-text = Vienkāršs teksts
published-by = Izdevējs:
