//! `print week`.

use freshlegs_actions::{Desk, Refusal};
use freshlegs_print::Paper;
use freshlegs_store::Moment;
use freshlegs_texts::Phrase;
use serde_json::json;

use crate::args::{PaperName, PrintVerb};
use crate::page::Answer;

pub fn run(desk: &Desk, verb: PrintVerb, moment: &Moment) -> Result<Answer, Refusal> {
    let PrintVerb::Week { week, out, paper } = verb;
    let paper = paper.map(|paper| match paper {
        PaperName::A4 => Paper::A4,
        PaperName::Letter => Paper::Letter,
    });
    let pdf = desk.week_pdf(moment, week.unwrap_or(moment.today), paper)?;
    desk.write_file(&out, &pdf)?;
    let words = desk.words().say(&Phrase::new("terminal-written").with("file", out.display().to_string()));
    Answer::said(words, &json!({ "file": out, "bytes": pdf.len() }))
}
