probe = News: { other.long }
other = other
    .short = short
