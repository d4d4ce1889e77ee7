LV = Latvia
LT = Lithuania
PL = Poland
