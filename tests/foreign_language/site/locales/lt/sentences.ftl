results-heading = Rezultatai
links-heading = Daugiau informacijos
