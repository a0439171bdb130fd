//! `export json`, `export csv`, `export ics`.

use std::path::Path;

use freshlegs_actions::{Desk, Refusal};
use freshlegs_calendar::Day;
use freshlegs_store::Moment;
use freshlegs_texts::Phrase;
use serde_json::json;

use crate::args::ExportVerb;
use crate::page::Answer;

pub fn run(desk: &Desk, verb: ExportVerb, moment: &Moment) -> Result<Answer, Refusal> {
    let (out, document) = match verb {
        ExportVerb::Json { out } => (out, desk.export_json(moment)?),
        ExportVerb::Csv { out, span } => {
            (out, desk.export_csv(span.from.unwrap_or(Day::MIN), span.to.unwrap_or(Day::MAX))?)
        }
        ExportVerb::Ics { out, span } => (out, desk.export_ics(moment, span.from, span.to)?),
    };
    if out == Path::new("-") {
        return Ok(Answer::Bytes(document));
    }
    desk.write_file(&out, &document)?;
    let words = desk.words().say(&Phrase::new("terminal-written").with("file", out.display().to_string()));
    Answer::said(words, &json!({ "file": out, "bytes": document.len() }))
}
