country = Land
organisation = Organisation
partner = Partner
person = Person
town = Stadt
