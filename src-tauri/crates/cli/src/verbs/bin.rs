//! `bin list`, `bin restore`, `bin empty`.

use freshlegs_actions::views::BinnedLine;
use freshlegs_actions::{Desk, Refusal};
use freshlegs_store::Moment;
use serde_json::json;

use crate::args::BinVerb;
use crate::page::Answer;
use crate::table::table;

pub fn run(desk: &mut Desk, verb: BinVerb, moment: &Moment) -> Result<Answer, Refusal> {
    let done = match verb {
        BinVerb::List => return list(desk, moment),
        BinVerb::Restore { record } => desk.restore_record(moment, record)?,
        BinVerb::Empty => desk.empty_bin(moment)?,
    };
    Answer::said(&done.output.said, &json!({ "said": done.output.said, "changes": done.changes }))
}

fn list(desk: &Desk, moment: &Moment) -> Result<Answer, Refusal> {
    let bin = desk.read_bin(moment)?;
    let row = |binned: &BinnedLine| {
        let line = &binned.line;
        vec![line.record.to_string(), line.day.to_string(), line.title.clone(), binned.left.clone()]
    };
    let heads = ["record", "day", "kind", "left"].map(|head| desk.words().word(&format!("terminal-head-{head}")));
    let rows: Vec<Vec<String>> = bin.lines.iter().map(row).collect();
    let drawn = if rows.is_empty() { bin.said.clone() + "." } else { table(&heads, &rows) };
    let document: Vec<_> = bin
        .lines
        .iter()
        .map(|binned| {
            let line = &binned.line;
            json!({
                "record": line.record, "day": line.day, "kind": line.kind,
                "removed_at": binned.removed_at.to_rfc3339(), "left": binned.left,
            })
        })
        .collect();
    Answer::said(drawn, &document)
}
