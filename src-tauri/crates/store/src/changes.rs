//! What a change did, so that only the pages that show it read again.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Which kinds of thing a change touched.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Changes {
    /// Planned weeks and sessions, and what they are built around.
    pub plan: bool,
    /// Records and their ratings, and mornings.
    pub records: bool,
    /// Settings.
    pub settings: bool,
}

/// What came out of a change, and what it touched.
#[derive(Clone, Debug, PartialEq)]
pub struct Changed<T> {
    /// What the closure returned.
    pub output: T,
    /// What is different now. All false where nothing was.
    pub changes: Changes,
}
