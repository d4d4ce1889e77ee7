# A relation of places that periods do not have.
probe = It was held { PERIOD($event-dates, as: "with") }.
