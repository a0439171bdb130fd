//! `cargo xtask bench`: how fast and how big.

use crate::say::Outcome;

/// Prints the table.
pub fn bench() -> Outcome {
    Err("not yet".to_owned())
}
