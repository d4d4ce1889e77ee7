# A town has to be inflected.
probe = It was held in { $event-place }.
