LV = Lettland
LT = Litauen
PL = Polen
