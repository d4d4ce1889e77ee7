kind-label = Notă
title = Vești { PLACE($event-place, as: "from") }
