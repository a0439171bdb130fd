//! How soon a record is safe, and how soon the list of all of them is there, in a file of twenty thousand sessions.
//!
//! The measuring is an example of `actions`, in release, which prints a line of JSON for each row; here it becomes a
//! table beside the budget. The file lies in memory where the system has such a place, so that the disk has no say.

use std::path::Path;

use serde_json::Value;

use crate::processes::{answer, cargo, done, program};
use crate::root::fresh;
use crate::say::{Outcome, note, step};

use super::release;

/// A folder that is kept in memory.
const IN_MEMORY: &str = "/dev/shm";

/// Prints the table; over the budget is an error.
pub fn record() -> Outcome {
    measured("record_times", "Recording twenty thousand sessions, and one more, and looking through them")
}

/// Builds an example of `actions` that measures, runs it over a fresh folder, and prints its rows as a table.
pub(super) fn measured(example: &str, doing: &str) -> Outcome {
    step("Building the measure (release, long the first time)");
    done(cargo(&["build", "--locked", "--release", "--quiet", "-p", "freshlegs-actions", "--example", example]))?;
    step(doing);
    let folder = fresh(&format!("xtask/bench-{example}"))?;
    let place = if Path::new(IN_MEMORY).is_dir() {
        Path::new(IN_MEMORY).join(format!("freshlegs-bench-{}", std::process::id()))
    } else {
        folder
    };
    let mut measure = program(release(&format!("examples/{example}")), &[]);
    measure.arg(&place);
    let lines = answer(measure);
    let _ = std::fs::remove_dir_all(&place);
    let read = |line| serde_json::from_str(line).map_err(|fault| format!("the measure is no JSON: {fault}"));
    let rows = lines?.lines().map(read).collect::<Outcome<Vec<Value>>>()?;
    note("");
    note(&format!("{:<58} {:>10} {:>10} {:>10}", "(milliseconds)", "median", "worst", "budget"));
    for row in &rows {
        let what = row.get("what").and_then(Value::as_str).unwrap_or_default();
        let ms = |name| match row.get(name).and_then(Value::as_f64) {
            Some(ms) if ms < 0.1 => format!("{ms:.3}"),
            Some(ms) => format!("{ms:.1}"),
            None => String::new(),
        };
        note(&format!("{what:<58} {:>10} {:>10} {:>10}", ms("median"), ms("worst"), ms("budget")));
    }
    let number = |row: &Value, name| row.get(name).and_then(Value::as_f64);
    let over = |row: &&Value| number(row, "median").zip(number(row, "budget")).is_some_and(|(took, may)| took > may);
    match rows.iter().filter(over).filter_map(|row| row.get("what")?.as_str()).collect::<Vec<_>>().as_slice() {
        [] => Ok(()),
        slow => Err(format!("over the budget: {}", slow.join(", "))),
    }
}
