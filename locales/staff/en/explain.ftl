# What `vestnesis explain` says around the texts of a code (codes.ftl).

no-code = there is no code "{ $code }"; vestnesis explain lists all codes
no-code-near = there is no code "{ $code }"; did you mean "{ $near }"?
example-wrong = Wrong, in { $path }:
example-right = Right:
example-change = What changes them, in { $path }:
example-published = As it was published:
more-about-code = For more about a code: vestnesis explain { $code }
