//! `undo`, `redo`, `history`.

use freshlegs_actions::{Desk, Refusal};
use freshlegs_store::Moment;

use crate::page::Answer;
use crate::table::table;

pub fn undo(desk: &mut Desk, moment: &Moment) -> Result<Answer, Refusal> {
    let said = desk.undo(moment)?.output;
    Answer::said(&said.said, &said)
}

pub fn redo(desk: &mut Desk, moment: &Moment) -> Result<Answer, Refusal> {
    let said = desk.redo(moment)?.output;
    Answer::said(&said.said, &said)
}

pub fn history(desk: &Desk, most: u32) -> Result<Answer, Refusal> {
    let steps = desk.past_steps(most)?;
    let words = desk.words();
    let row = |step: &freshlegs_actions::PastStep| {
        let undone = if step.undone { words.word("terminal-undone") } else { String::new() };
        vec![step.at.format("%Y-%m-%d %H:%M").to_string(), step.label.clone(), undone]
    };
    let rows: Vec<Vec<String>> = steps.iter().map(row).collect();
    let drawn = if rows.is_empty() { words.word("terminal-no-steps") } else { table(&[], &rows) };
    Answer::said(drawn, &steps)
}
