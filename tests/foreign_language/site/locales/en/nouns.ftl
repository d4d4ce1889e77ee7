country = country
news-item = news item
organisation = organisation
partner = partner
person = person
town = town
