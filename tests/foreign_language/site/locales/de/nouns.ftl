country = Land
news-item = Neuigkeit
organisation = Organisation
partner = Partner
person = Person
town = Stadt
