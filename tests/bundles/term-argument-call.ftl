# Fluent's parser lets a call through where its grammar has literals alone.
-topic = the theme { $of } and { $of }
probe = It was about { -topic(of: PLACE($event-place)) }.
