title = Vești { PLACE($event-place, as: "from") }
