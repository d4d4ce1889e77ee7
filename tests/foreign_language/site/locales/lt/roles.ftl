director = direktorius
