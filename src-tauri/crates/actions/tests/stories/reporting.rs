//! The last weeks on paper.

use freshlegs_actions::RefusalCode;
use freshlegs_actions::views::ReportPart;

use crate::kit::{Athlete, athlete};

fn mara() -> Athlete {
    let mut mara = athlete();
    mara.desk.load_sample(&mara.now).unwrap();
    mara
}

#[test]
fn a_report_is_of_four_eight_or_twelve_weeks() {
    let mara = mara();
    for weeks in [4, 8, 12] {
        let pdf = mara.desk.report_pdf(&mara.now, weeks, &[], None).unwrap();
        assert!(pdf.starts_with(b"%PDF-"), "{weeks}");
        assert_eq!(pdf, mara.desk.report_pdf(&mara.now, weeks, &[], None).unwrap(), "the same bytes again");
    }
    for weeks in [0, 5, 13] {
        let refused = mara.desk.report_pdf(&mara.now, weeks, &[], None).unwrap_err();
        assert_eq!((refused.code, refused.field.as_deref()), (RefusalCode::Field, Some("weeks")), "{weeks}");
    }
    assert_eq!(mara.desk.report_name(&mara.now, 8), "freshlegs-8-weeks-2026-11-26.pdf");
}

#[test]
fn everything_can_be_left_out_and_an_empty_file_still_makes_a_page() {
    let mara = mara();
    let whole = mara.desk.report_pdf(&mara.now, 8, &[], None).unwrap();
    for part in ReportPart::ALL {
        let without = mara.desk.report_pdf(&mara.now, 8, &[part], None).unwrap();
        assert!(without.starts_with(b"%PDF-") && without != whole, "{part:?}");
    }
    mara.desk.report_pdf(&mara.now, 8, &ReportPart::ALL, None).unwrap();
    let new = athlete();
    assert!(new.desk.report_pdf(&new.now, 12, &[], None).unwrap().starts_with(b"%PDF-"));
}
