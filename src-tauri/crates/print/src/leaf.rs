//! The report as the template reads it: every word tidied, so that nothing an athlete typed can hurt the page.

use freshlegs_texts::{Catalogue, Phrase};
use serde::Serialize;

use crate::press::has_letter;
use crate::tidy::tidy;
use crate::{Paper, ReportPage, ReportSection};

/// A report's values.
#[derive(Debug, PartialEq, Serialize)]
pub struct Leaf {
    paper: &'static str,
    language: &'static str,
    document_title: String,
    title: String,
    subtitle: String,
    enjoy: Option<String>,
    enjoy_label: String,
    brand: String,
    sections: Vec<Section>,
    foot: String,
}

#[derive(Debug, PartialEq, Serialize)]
struct Section {
    title: String,
    sentences: Vec<String>,
    chart: Option<(String, String)>,
    columns: Vec<String>,
    rows: Vec<Vec<String>>,
    lines: Vec<(String, String)>,
}

/// Letters for a cell, a line, a paragraph.
const CELL: usize = 40;
const LINE: usize = 160;
const PARAGRAPH: usize = 600;

impl Leaf {
    /// Tidies every word.
    pub fn of(page: &ReportPage, paper: Paper, catalogue: &Catalogue) -> Self {
        let quoted = |words: &String| catalogue.say(&Phrase::new("print-quoted").with("words", print(words, LINE)));
        let title = Phrase::new("print-document-title").with("title", page.title.as_str());
        Self {
            paper: paper.name(),
            language: page.language.tag(),
            document_title: print(&catalogue.say(&title), LINE),
            title: print(&page.title, LINE),
            subtitle: print(&page.subtitle, LINE),
            enjoy: page.enjoy.as_ref().filter(|words| !words.trim().is_empty()).map(quoted),
            enjoy_label: print(&catalogue.word("print-enjoy"), LINE),
            brand: print(&catalogue.word("print-brand"), CELL),
            sections: page.sections.iter().map(section).collect(),
            foot: print(&page.foot, PARAGRAPH),
        }
    }
}

fn section(section: &ReportSection) -> Section {
    let cells = |cells: &Vec<String>| cells.iter().map(|cell| print(cell, CELL)).collect::<Vec<_>>();
    Section {
        title: print(&section.title, LINE),
        sentences: section.sentences.iter().map(|sentence| print(sentence, PARAGRAPH)).collect(),
        chart: section.chart.as_ref().map(|chart| (chart.svg.clone(), print(&chart.said, PARAGRAPH))),
        columns: cells(&section.columns),
        // A row of another length than its head would shift all that come after it.
        rows: section.rows.iter().filter(|row| row.len() == section.columns.len()).map(cells).collect(),
        lines: section.lines.iter().map(|(when, what)| (print(when, LINE), print(what, LINE))).collect(),
    }
}

fn print(words: &str, most: usize) -> String {
    tidy(words, most, has_letter)
}
