//! Pages to PDF.
//!
//! The only user of typst. A page is a plain struct of ready words; its look is one typst template
//! that is embedded in the program, set in the program's own font. No system font, no clock and no
//! network takes part, so the same words make the same bytes on every machine.
//! Whatever an athlete typed is a value in a JSON file that the template reads, never markup.

mod page;
mod press;
mod sheet;
mod tidy;

pub use page::{Paper, PrintCard, PrintDay, WeekPage};

use freshlegs_texts::Catalogue;

/// A page that could not be made. It names a fault of the program, never of the athlete's words.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PrintFault {
    /// The template, a font or the export refused.
    #[error("the page could not be set: {0}")]
    Set(String),
    /// The page would have been more than one sheet of paper.
    #[error("the week did not fit on one page but took {0}")]
    Pages(usize),
}

/// The week on one page of paper as a tagged PDF (PDF/UA-1), with the labels in the catalogue's language.
///
/// Any words fit: what is too long for its place is set smaller and then cut with an ellipsis.
/// The same page, paper and language give the same bytes.
pub fn week_pdf(page: &WeekPage, paper: Paper, catalogue: &Catalogue) -> Result<Vec<u8>, PrintFault> {
    press::set(&sheet::Sheet::of(page, paper, catalogue))
}
