### What people are. The word for a man, and as `.feminine` the word for a woman.

coordinator = coordonator
    .gender = m
    .feminine = coordonatoare
director = director
    .gender = m
    .feminine = directoare
head = șef
    .gender = m
    .feminine = șefă
manager = manager
    .gender = m
    .feminine = manageră
mayor = primar
    .gender = m
    .feminine = primară
