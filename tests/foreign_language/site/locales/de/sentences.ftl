results-heading = Ergebnisse
links-heading = Mehr dazu
