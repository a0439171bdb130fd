//! The crates of the lock file, fetched before anything looks at the tree.
//!
//! The house rules and cargo-deny read the tree offline, so that a check never waits for a network. On a new
//! machine the registry's cache is empty, and somebody has to fill it first.

use crate::processes::{answer, cargo, done};
use crate::say::{Outcome, note, step};

/// Fetches what the lock file names and this machine does not have; says nothing if nothing is missing.
pub fn fetch() -> Outcome {
    if answer(cargo(&["fetch", "--locked", "--offline"])).is_ok() {
        return Ok(());
    }
    step("Fetching the crates of the lock file (once)");
    if done(cargo(&["fetch", "--locked", "--quiet"])).is_err() {
        // A machine without a network may still have all that its own system needs, or the next step says what not.
        note("not every crate could be fetched; going on with those that are here");
    }
    Ok(())
}
