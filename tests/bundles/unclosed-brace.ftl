probe = It was held { PLACE($event-place, as: "at").
other = Good.
