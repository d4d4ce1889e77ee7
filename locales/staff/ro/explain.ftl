# Ce spune `vestnesis explain` în jurul textelor unui cod (codes.ftl).

no-code = nu există codul „{ $code }”; vestnesis explain le arată pe toate
no-code-near = nu există codul „{ $code }”; ați vrut să scrieți „{ $near }”?
example-wrong = Greșit, în { $path }:
example-right = Corect:
example-change = Ce le schimbă, în { $path }:
example-published = Așa cum a fost publicat:
more-about-code = Mai multe despre un cod: vestnesis explain { $code }
