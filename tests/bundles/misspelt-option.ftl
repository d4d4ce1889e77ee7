probe = It was held { PLACE($event-place, az: "at") }.
