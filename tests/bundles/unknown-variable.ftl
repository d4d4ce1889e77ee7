# A fact that is misspelt.
probe = The meeting was held { PLACE($evnt-place, as: "at") }.
