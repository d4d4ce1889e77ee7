# The second line begins at the margin, so it is no part of the message.
probe = It was held
in Sweden.
