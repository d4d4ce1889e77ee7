country = šalis
organisation = organizacija
partner = partneris
person = žmogus
town = miestas
