# Ko `vestnesis explain` saka ap koda tekstiem (codes.ftl).

no-code = koda „{ $code }” nav; visus kodus parāda vestnesis explain
no-code-near = koda „{ $code }” nav; vai domājāt „{ $near }”?
example-wrong = Nepareizi ({ $path }):
example-right = Pareizi:
example-change = Kas to maina ({ $path }):
example-published = Kā tas bija publicēts:
more-about-code = Vairāk par kodu: vestnesis explain { $code }
