# Drafts, embargoes, corrections, withdrawals, old addresses.

moment-syntax = "{ $field }" is not a day and a time of day
    .hint = Write the day, the time and the time zone: 2026-11-25 09:00 Europe/Riga
moment-without-zone = "{ $field }" has no time zone
    .hint = Add it after the time, by name or by its offset: 2026-11-25 09:00 Europe/Riga, or 2026-11-25T09:00+02:00
moment-zone-unknown = there is no such time zone in "{ $field }"
    .hint = Write a name such as Europe/Riga, Europe/Bucharest or Europe/London, or an offset such as +02:00.
moment-skipped = the clocks change at this hour: the time in "{ $field }" does not exist, or comes twice
    .hint = Choose another hour, or write the offset: 2026-10-25T03:30+02:00
embargo-on-another-day = the embargo ends on { $day }, but the release is published on { $published }
    .hint = Write the same day in both; the day of `publish_at` is that of its own time zone.
note-before-publication = the note is of { $day }, before the release was published
    .hint = Correct one of the two dates.
published-here = published here
alias-taken = the old name "{ $id }" belongs to another release
    .hint = Every address leads to one release: take the name out of the one that never had it.
alias-taken-here = it is taken here
link-before-publication = the link leads to "{ $id }", which readers do not have yet
    .hint = It is a draft or under embargo: take the link out, or publish both together.

drafts-left-out = Not published: { COUNT($count) } ({ $ids }). To publish, take the line "draft: true" out of the record.
embargoed-left-out = Under embargo: { COUNT($count) } ({ $ids })
