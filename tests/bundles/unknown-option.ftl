probe = It was held { PLACE($event-place, with_country: "yes") }.
