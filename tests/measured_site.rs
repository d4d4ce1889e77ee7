//! The site that the benches measure is a site like others: no error in it, and every release has its pages.
//!
//! In: the generator of the benches. Out: nothing but agreement.

use vestnesis::diagnostic::Report;
use vestnesis::output::Nothing;
use vestnesis::source::read_site;
use vestnesis::values::Moment;
use vestnesis::{Edition, Refused, Site};

use crate::corpus;

const RELEASES: usize = 60;

#[test]
fn the_site_of_the_benches_is_built_without_errors() {
    let folder = tempfile::tempdir().unwrap();
    corpus::write(folder.path(), RELEASES);
    let mut problems = Report::default();
    let tree = read_site(folder.path(), &mut problems).unwrap();
    let edition = Edition {
        now: Moment::parse("2026-11-20 09:00 Europe/Riga").unwrap(),
        drafts: false,
    };
    let built = Site::load(tree, problems)
        .and_then(|site| site.check().compose(&edition).plan(&Nothing, &Nothing))
        .and_then(|plan| plan.render(Box::new(Nothing)));
    match built {
        Ok(site) => assert!(site.findings().releases > RELEASES),
        Err(Refused::Environment(trouble)) => panic!("{}", crate::spoken::said(&trouble)),
        Err(Refused::Content(findings)) => {
            let said: String = findings
                .report
                .sorted()
                .into_iter()
                .map(|problem| crate::spoken::human(problem, &findings.sources))
                .collect();
            panic!("{said}");
        }
    }
}
