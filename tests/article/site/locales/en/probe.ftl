kind-label = Prose
# What stands around the prose of the tests.
title = { NAME($project, style: "short") }
lead = { PLACE($event-place) }.
motto = { NAME($project, style: "short") }: { TEXT($motto) }.
