# Dates are no place.
probe = It was held { PLACE($event-dates, as: "at") }.
