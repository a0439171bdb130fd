//! Pages to PDF.
//!
//! The only user of typst. A page is a plain struct of ready words; its look is one typst template
//! that is embedded in the program, set in the program's own font. No system font, no clock and no
//! network takes part, so the same words make the same bytes on every machine.
//! Whatever an athlete typed is a value in a JSON file that the template reads, never markup.

mod leaf;
mod page;
mod press;
mod report;
mod sheet;
mod tidy;

pub use page::{Paper, PrintCard, PrintDay, WeekPage};
pub use report::{ReportChart, ReportPage, ReportSection};

use freshlegs_texts::Catalogue;

/// A page that could not be made. It names a fault of the program, never of the athlete's words.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PrintFault {
    /// The template, a font or the export refused.
    #[error("the page could not be set: {0}")]
    Set(String),
    /// It would have been more sheets of paper than there may be: one for a week.
    #[error("it did not fit on its paper but took {0} pages")]
    Pages(usize),
}

/// The week on one page of paper as a tagged PDF (PDF/UA-1), with the labels in the catalogue's language.
///
/// Any words fit: what is too long for its place is set smaller and then cut with an ellipsis.
/// The same page, paper and language give the same bytes.
pub fn week_pdf(page: &WeekPage, paper: Paper, catalogue: &Catalogue) -> Result<Vec<u8>, PrintFault> {
    press::set(&sheet::Sheet::of(page, paper, catalogue), press::Sort::Week)
}

/// A report over some weeks as a tagged PDF (PDF/UA-1), on at most twelve pages; words too long for their place are
/// cut with an ellipsis. The same report, paper and language give the same bytes.
pub fn report_pdf(page: &ReportPage, paper: Paper, catalogue: &Catalogue) -> Result<Vec<u8>, PrintFault> {
    press::set(&leaf::Leaf::of(page, paper, catalogue), press::Sort::Report)
}
