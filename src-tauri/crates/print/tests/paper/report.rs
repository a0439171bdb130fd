//! A report over some weeks.

use freshlegs_print::{Paper, ReportChart, ReportPage, ReportSection, report_pdf};
use freshlegs_texts::{Catalogue, Language};

use crate::reader::read;

fn report() -> ReportPage {
    let words = |cells: &[&str]| cells.iter().map(|cell| (*cell).to_owned()).collect::<Vec<_>>();
    let svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 200 80\" width=\"200\" height=\"80\"><rect width=\"200\" height=\"80\" fill=\"#eee\"/></svg>";
    ReportPage {
        language: Language::En,
        title: "The last four weeks".to_owned(),
        subtitle: "2–26 November 2026 · Mara Lind".to_owned(),
        enjoy: Some("The moment the ground goes quiet.".to_owned()),
        sections: vec![
            ReportSection {
                title: "Effort and quality".to_owned(),
                sentences: vec!["The last five speed days: right at your usual.".to_owned()],
                chart: Some(ReportChart { svg: svg.to_owned(), said: "20 sessions.".to_owned() }),
                ..ReportSection::default()
            },
            ReportSection {
                title: "Week by week".to_owned(),
                columns: words(&["Week", "Sessions", "Effort"]),
                rows: vec![words(&["2–8 November", "6", "5.1"]), words(&["9–15 November", "5", "5.4"])],
                ..ReportSection::default()
            },
            ReportSection {
                title: "What I enjoyed".to_owned(),
                lines: vec![(
                    "Thu 19 Nov · max velocity".to_owned(),
                    "The last fly felt like rolling downhill.".to_owned(),
                )],
                ..ReportSection::default()
            },
        ],
        foot: "Made of one athlete’s own ratings.".to_owned(),
    }
}

#[test]
fn a_report_reads_from_top_to_bottom() {
    let words = Catalogue::new(Language::En);
    let pdf = report_pdf(&report(), Paper::A4, &words).unwrap();
    assert_eq!(pdf, report_pdf(&report(), Paper::A4, &words).unwrap(), "the same report makes the same bytes");
    let page = read(&pdf);
    for fact in
        ["Title:           The last four weeks – Freshlegs", "Tagged:          yes", "Pages:           1", "(A4)"]
    {
        assert!(page.facts.contains(fact), "missing “{fact}” in {}", page.facts);
    }
    insta::assert_snapshot!("report", page.text);
    insta::assert_snapshot!("report-for-a-screen-reader", page.structure);
}

#[test]
fn a_long_report_goes_on_and_an_endless_one_is_refused() {
    let words = Catalogue::new(Language::En);
    let with_lines = |count: usize| {
        let mut report = report();
        report.sections[2].lines = vec![("Thu 19 Nov".to_owned(), "W".repeat(4000)); count];
        report_pdf(&report, Paper::Letter, &words)
    };
    let page = read(&with_lines(60).unwrap());
    assert!(!page.facts.contains("Pages:           1\n") && page.text.contains("2 / "), "{}", page.facts);
    assert!(with_lines(4000).is_err());
}

#[test]
fn nothing_that_was_typed_is_markup() {
    let mut report = report();
    report.sections[2].lines =
        vec![("#panic()".to_owned(), "*bold* $x$ #import \"x\" <b> \u{202e}דגש\u{0}".to_owned())];
    report.enjoy = Some("\\ #sys ]".to_owned());
    report.sections[1].rows.push(vec!["a row too short".to_owned()]);
    let text = read(&report_pdf(&report, Paper::A4, &Catalogue::new(Language::En)).unwrap()).text;
    assert!(text.contains("#panic()") && text.contains("*bold* $x$ #import"), "{text}");
    assert!(!text.contains("a row too short"), "it would shift the rows after it");
}
