### What newsletters say of themselves. A title stands alone, without a full stop; the project of the news is said if it is that of one.

newsletter-title = { TEXT($newsletter-newsroom) }
    .period = { TEXT($newsletter-newsroom) }, { PERIOD($newsletter-period, as: "date") }
    .project = { TEXT($newsletter-newsroom) }: { NAME($project, style: "short") }
    .project-period = { TEXT($newsletter-newsroom) }: { NAME($project, style: "short") }, { PERIOD($newsletter-period, as: "date") }

newsletter-count = In this issue: { COUNT($newsletter-releases) }.
