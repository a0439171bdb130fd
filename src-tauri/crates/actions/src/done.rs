//! What a verb that changed something answers.

use freshlegs_store::Changes;
use serde::Serialize;
use ts_rs::TS;

use crate::views::HistoryView;

/// The answer, what has to be read again, and what can now be undone.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct Done<T> {
    /// What the caller shows at once.
    pub output: T,
    /// What changed; every page that shows such things reads again.
    pub changes: Changes,
    /// What Undo and Redo would take back now.
    pub history: HistoryView,
}
