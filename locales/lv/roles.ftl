### What people are. The word for a man, and as `.feminine` the word for a woman.

coordinator = koordinators
    .feminine = koordinatore
director = direktors
    .feminine = direktore
head = vadītājs
    .feminine = vadītāja
manager = vadītājs
    .feminine = vadītāja
mayor = mērs
    .feminine = mēre
