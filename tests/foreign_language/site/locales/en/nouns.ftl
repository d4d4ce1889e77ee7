country = country
organisation = organisation
partner = partner
person = person
town = town
