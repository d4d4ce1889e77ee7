title = News { PLACE($event-place, as: "from") }
