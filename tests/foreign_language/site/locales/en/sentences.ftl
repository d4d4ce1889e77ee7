results-heading = Results
links-heading = Further information
