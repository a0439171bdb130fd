//! Why something was not done, in one sentence for the athlete.
//!
//! A code exists only while the window does something with it; everything else is a fault.

use serde::Serialize;
use ts_rs::TS;

/// What a verb answers when it changed nothing.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS, thiserror::Error)]
#[error("{message}")]
pub struct Refusal {
    /// What the window does with it.
    pub code: RefusalCode,
    /// The sentence: what, where, and what to do.
    pub message: String,
    /// The field of the form or the name of the setting it belongs to.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub field: Option<String>,
}

/// What the window does with a refusal.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum RefusalCode {
    /// A rule of training speaks against it; "Keep anyway" is offered.
    Rule,
    /// A field does not hold what it should; shown beside the field.
    Field,
    /// There is nothing to do; said in passing.
    Nothing,
    /// The athlete's file cannot be opened; the whole window says so and offers to try again.
    Start,
    /// Anything else; shown until it is read.
    Fault,
}

impl Refusal {
    /// A rule of training speaks against it.
    pub fn rule(message: String) -> Self {
        Self { code: RefusalCode::Rule, message, field: None }
    }

    /// A field does not hold what it should.
    pub fn field(field: &str, message: String) -> Self {
        Self { code: RefusalCode::Field, message, field: Some(field.to_owned()) }
    }

    /// There is nothing to do.
    pub fn nothing(message: String) -> Self {
        Self { code: RefusalCode::Nothing, message, field: None }
    }

    /// The athlete's file cannot be opened.
    pub fn start(message: String) -> Self {
        Self { code: RefusalCode::Start, message, field: None }
    }

    /// It cannot be done, or something broke.
    pub fn fault(message: String) -> Self {
        Self { code: RefusalCode::Fault, message, field: None }
    }
}
