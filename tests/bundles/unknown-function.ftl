probe = It was held { PLACES($event-place, as: "at") }.
