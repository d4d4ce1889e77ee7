probe = It was held in the { TENSE($event-dates) }.
