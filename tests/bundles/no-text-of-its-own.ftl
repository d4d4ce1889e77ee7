probe = News: { other }
other =
    .short = short
