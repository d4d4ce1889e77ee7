# only: .short
probe = Long in every language
    .short = Short in English
