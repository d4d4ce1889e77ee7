director = Direktor
