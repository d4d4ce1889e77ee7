# only: other
probe = In every language
other = Only in English
