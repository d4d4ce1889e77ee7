association = biedrība
association-of-authorities = pašvaldību apvienība
project = projekts
seminar = seminārs
videoconference = videokonference
