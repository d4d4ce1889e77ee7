# The message stands in sentences.ftl too; Fluent would take either without a word.
about-project = Of the project
