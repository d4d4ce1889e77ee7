probe = It was held { PLACE($event-place, as: at) }.
other = It was held { PLACE($event-place, as: $event-place) }.
