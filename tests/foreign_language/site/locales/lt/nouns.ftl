country = šalis
news-item = žinia
organisation = organizacija
partner = partneris
person = žmogus
town = miestas
