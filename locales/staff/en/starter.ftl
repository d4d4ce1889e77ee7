# The comments in the files of a new site.

starter-site = Your newsroom. Change what stands here, then run `vestnesis build`.
starter-name = The name of the newsroom, in each of your languages.
starter-url = Where the site will be published. Feeds, the site map and links between languages need it.
starter-publisher = Who publishes: a key of content/register/organisations.yaml.
starter-languages =
    Your languages, in the order in which they are offered, each with its locale.
    To add Romanian, write "ro: ro" below and give the names above and in the register in Romanian too.
starter-default-languages = The languages of a release that does not name its own.
starter-bilingual = Articles in two languages in one document, the first language first.
starter-closing = What stands at the end of every release: keys of content/register/contacts.yaml and boilerplate.yaml.
starter-numbers = Counts inside a sentence: under-ten writes one to nine in words, digits writes all in digits.
starter-organisations =
    Organisations, each written once. Releases and projects refer to them by their key (city-council).
    Give Latvian always: it inflects the name. Add your partners below in the same way,
    or with `vestnesis new organisation KEY`.
starter-places =
    Towns, each written once. Countries are known already: write their code (LV, SE) where a place is asked for.
    `original` is the name in the town's own language; a language that is left out says the original.
starter-nouns =
    What is counted or named in releases: participants, associations, videoconferences. For example:

    participant:
      lv:
        name: dalībnieks
      en: participant

    `name` is the dictionary form. Where no rule can know them, give `gender` and `plural`.
starter-contacts =
    Whom the press asks. Each contact needs a phone number (with the code of the country) or an e-mail address.
    For a person of content/register/people.yaml write `person:` with the key instead of `name:`.
starter-boilerplate =
    Texts at the end of releases, each under its heading. `content/site.yaml` names those of every release;
    a record chooses others with `boilerplate:`, or none with `boilerplate: none`.
