probe = {" "}
    .short = {""}{"\u200B"}
