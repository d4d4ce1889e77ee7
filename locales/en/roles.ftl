### What people are. English has one word for women and men.

coordinator = coordinator
director = director
head = head
manager = manager
mayor = mayor
