//! `export json`.

use std::path::Path;

use freshlegs_actions::{Desk, Refusal};
use freshlegs_store::Moment;
use freshlegs_texts::Phrase;
use serde_json::json;

use crate::args::ExportVerb;
use crate::page::Answer;

pub fn run(desk: &Desk, verb: ExportVerb, moment: &Moment) -> Result<Answer, Refusal> {
    let ExportVerb::Json { out } = verb;
    let document = desk.export_json(moment)?;
    if out == Path::new("-") {
        return Ok(Answer::Bytes(document));
    }
    desk.write_file(&out, &document)?;
    let words = desk.words().say(&Phrase::new("terminal-written").with("file", out.display().to_string()));
    Answer::said(words, &json!({ "file": out, "bytes": document.len() }))
}
