//! `print week`, `print report`.

use std::path::Path;

use freshlegs_actions::views::ReportPart;
use freshlegs_actions::{Desk, Refusal};
use freshlegs_print::Paper;
use freshlegs_store::Moment;
use freshlegs_texts::Phrase;
use serde_json::json;

use crate::args::{PaperName, PrintVerb};
use crate::page::Answer;

pub fn run(desk: &Desk, verb: PrintVerb, moment: &Moment) -> Result<Answer, Refusal> {
    match verb {
        PrintVerb::Week { week, out, paper } => {
            written(desk, &out, &desk.week_pdf(moment, week.unwrap_or(moment.today), paper.map(sheet))?)
        }
        PrintVerb::Report { weeks, out, leave_out, paper } => {
            let left = |part: &ReportPart| leave_out.iter().any(|name| name == part.name());
            let left: Vec<ReportPart> = ReportPart::ALL.into_iter().filter(left).collect();
            written(desk, &out, &desk.report_pdf(moment, weeks, &left, paper.map(sheet))?)
        }
    }
}

fn sheet(paper: PaperName) -> Paper {
    match paper {
        PaperName::A4 => Paper::A4,
        PaperName::Letter => Paper::Letter,
    }
}

fn written(desk: &Desk, out: &Path, pdf: &[u8]) -> Result<Answer, Refusal> {
    desk.write_file(out, pdf)?;
    let words = desk.words().say(&Phrase::new("terminal-written").with("file", out.display().to_string()));
    Answer::said(words, &json!({ "file": out, "bytes": pdf.len() }))
}
