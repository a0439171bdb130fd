//! The actions of this file, newest first.

use chrono::{DateTime, FixedOffset};
use serde::Serialize;
use ts_rs::TS;

use crate::label::{history, label};
use crate::views::HistoryView;
use crate::{Desk, Refusal};

/// One action that was done.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct PastStep {
    /// "Move max velocity to Wednesday".
    pub label: String,
    /// When, with the distance from Greenwich.
    #[ts(type = "string")]
    pub at: DateTime<FixedOffset>,
    /// Whether it was taken back since.
    pub undone: bool,
}

impl Desk {
    /// What Undo and Redo would take back.
    pub fn read_history(&self) -> Result<HistoryView, Refusal> {
        history(self)
    }

    /// The newest actions, newest first, at most so many.
    pub fn past_steps(&self, most: u32) -> Result<Vec<PastStep>, Refusal> {
        let steps = self.read().history(most)?;
        let told = |step: freshlegs_store::Step| PastStep {
            label: self.say(&label(&step.op)),
            at: step.at,
            undone: step.undone,
        };
        Ok(steps.into_iter().map(told).collect())
    }
}
