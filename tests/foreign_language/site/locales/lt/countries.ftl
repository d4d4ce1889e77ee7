LV = Latvija
LT = Lietuva
PL = Lenkija
