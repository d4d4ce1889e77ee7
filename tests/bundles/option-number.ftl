probe = Partners come from { LIST($project-partners-countries, max: "three") }.
