//! What the effort × quality map shows, in one sentence without a verdict.

use freshlegs_texts::Phrase;

use crate::{ENOUGH, Felt, speed};

/// The sentence above the map of these sessions, in any order given.
pub fn finding(sessions: &[Felt]) -> Phrase {
    let count = speed(sessions).len();
    let missing = ENOUGH.saturating_sub(count);
    Phrase::new("trends-finding-few").with("count", count as f64).with("missing", missing as f64)
}
