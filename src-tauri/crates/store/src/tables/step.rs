//! The steps that undo and redo walk.

use chrono::{DateTime, FixedOffset};

use crate::{Op, Reader, StoreFault};

/// One change that was made.
#[derive(Clone, Debug, PartialEq)]
pub struct Step {
    /// What was done.
    pub op: Op,
    /// When.
    pub at: DateTime<FixedOffset>,
    /// Whether it was taken back since.
    pub undone: bool,
}

impl Reader<'_> {
    /// The newest steps, newest first, at most so many.
    pub fn history(&self, _most: u32) -> Result<Vec<Step>, StoreFault> {
        unimplemented!()
    }

    /// What undo would take back.
    pub fn next_undo(&self) -> Result<Option<Step>, StoreFault> {
        unimplemented!()
    }

    /// What redo would do again.
    pub fn next_redo(&self) -> Result<Option<Step>, StoreFault> {
        unimplemented!()
    }
}
