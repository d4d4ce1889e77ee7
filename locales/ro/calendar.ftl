### Months, which do not inflect, seasons and weekdays.

month-1 = ianuarie
month-2 = februarie
month-3 = martie
month-4 = aprilie
month-5 = mai
month-6 = iunie
month-7 = iulie
month-8 = august
month-9 = septembrie
month-10 = octombrie
month-11 = noiembrie
month-12 = decembrie

season-spring = primăvară
    .definite = primăvara
season-summer = vară
    .definite = vara
season-autumn = toamnă
    .definite = toamna
season-winter = iarnă
    .definite = iarna

weekday-1 = luni
weekday-2 = marți
weekday-3 = miercuri
weekday-4 = joi
weekday-5 = vineri
weekday-6 = sâmbătă
weekday-7 = duminică
