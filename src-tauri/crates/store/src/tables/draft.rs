//! What is typed so far. Outside undo: typing is not an action yet.

use chrono::{DateTime, FixedOffset};
use serde_json::Value;

use crate::{Reader, StoreFault, Writer};

/// A form left open.
#[derive(Clone, Debug, PartialEq)]
pub struct Draft {
    /// Which form.
    pub key: String,
    /// What is in it.
    pub body: Value,
    /// When it was last typed in.
    pub changed_at: DateTime<FixedOffset>,
}

impl Reader<'_> {
    /// The draft of a form.
    pub fn draft(&self, _key: &str) -> Result<Option<Draft>, StoreFault> {
        unimplemented!()
    }

    /// All drafts, by key.
    pub fn drafts(&self) -> Result<Vec<Draft>, StoreFault> {
        unimplemented!()
    }
}

impl Writer<'_> {
    /// Forgets a draft together with the change; undo does not bring it back.
    pub fn drop_draft(&mut self, _key: &str) -> Result<(), StoreFault> {
        unimplemented!()
    }
}
