# The words of the pages themselves. None takes variables.
language-name = English
choose-language = Choose a language
languages = Languages
skip-to-content = Skip to content
news = News
all-news = All news
no-releases = There is no news in this language yet.
newer-page = Newer news
older-page = Older news
pages = News pages
more-news = More news
newer-release = Newer
older-release = Older
other-versions = Other versions
bilingual-version = Bilingual version
plain-text = Plain text
published-by = Published by
