//! The words and pictures of a report over some weeks, as the caller has them.

use freshlegs_texts::Language;

/// A report, ready to be set: as many sections as there are, on as many pages as they need.
#[derive(Clone, Debug, PartialEq)]
pub struct ReportPage {
    /// The language of the words, for the screen reader.
    pub language: Language,
    /// "The last eight weeks".
    pub title: String,
    /// "5 October – 26 November 2026 · Mara Lind".
    pub subtitle: String,
    /// The one thing the athlete enjoys about moving fast, without quotation marks.
    pub enjoy: Option<String>,
    /// What is told, in order.
    pub sections: Vec<ReportSection>,
    /// What stands under every page.
    pub foot: String,
}

/// One thing that is told. What is empty is left out.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ReportSection {
    /// "Effort and quality".
    pub title: String,
    /// Sentences, a paragraph each.
    pub sentences: Vec<String>,
    /// A drawing.
    pub chart: Option<ReportChart>,
    /// The heads of a table.
    pub columns: Vec<String>,
    /// Its rows, cells in the columns' order.
    pub rows: Vec<Vec<String>>,
    /// What the athlete wrote: when and what it was, and the words.
    pub lines: Vec<(String, String)>,
}

/// A drawing of ours.
#[derive(Clone, Debug, PartialEq)]
pub struct ReportChart {
    /// SVG for paper, made of numbers by the charts.
    pub svg: String,
    /// What it shows, for who cannot see it.
    pub said: String,
}
