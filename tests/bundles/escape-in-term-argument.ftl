# A term says what it is given.
-topic = the theme { $of }
probe = It was about { -topic(of: "\uE000") }.
