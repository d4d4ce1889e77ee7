director = director
