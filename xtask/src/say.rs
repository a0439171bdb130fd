//! What the terminal shows: one line a step, with the time since the start.

use std::sync::OnceLock;
use std::time::Instant;

/// The outcome of a step: done, or one sentence why not.
pub type Outcome<T = ()> = Result<T, String>;

static BEGAN: OnceLock<Instant> = OnceLock::new();

/// Says what is being done now.
pub fn step(what: &str) {
    println!("{} {what}", clock());
}

/// Says something that belongs to the step above.
pub fn note(what: &str) {
    println!("        {what}");
}

/// Says why it ended early.
pub fn failed(verb: &str, why: &str) {
    eprintln!("{} {verb} stopped: {why}", clock());
}

/// Minutes and seconds since the first line, for example `[ 1:07]`.
fn clock() -> String {
    let seconds = BEGAN.get_or_init(Instant::now).elapsed().as_secs();
    format!("[{:>2}:{:02}]", seconds / 60, seconds % 60)
}
