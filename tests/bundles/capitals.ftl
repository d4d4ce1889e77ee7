# Functions are written in capitals.
probe = It was held { Place($event-place, as: "at") }.
