association = association
association-of-authorities = association of local authorities
project = project
seminar = seminar
videoconference = videoconference
