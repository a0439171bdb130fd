//! Why a value was not let in.

/// A number outside its range, in a sentence that can stand beside a form field.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{what} {least} to {most}{unit}, not {given}")]
pub struct OutOfRange {
    /// The beginning of the sentence, for example `a session lasts`.
    pub what: &'static str,
    /// The least value let in.
    pub least: i64,
    /// The most value let in.
    pub most: i64,
    /// The unit with a space before it, or nothing.
    pub unit: &'static str,
    /// What was given.
    pub given: i64,
}
