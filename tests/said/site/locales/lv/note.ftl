title = Ziņa { PLACE($event-place, as: "from") }
