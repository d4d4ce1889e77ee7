probe = It was held { PLACE($event-place, as: "att") }.
