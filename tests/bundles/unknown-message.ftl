probe = News: { them }
