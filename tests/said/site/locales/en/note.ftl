kind-label = Note
title = News { PLACE($event-place, as: "from") }
