kind-label = Ziņa
title = Ziņa { PLACE($event-place, as: "from") }
