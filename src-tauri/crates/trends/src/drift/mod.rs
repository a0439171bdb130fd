//! Drift: how far an athlete's own ratings have moved, in one direction, from their own usual.
//!
//! It reads ratings and says something about ratings: no illness, injury or state of mind is known from it, and
//! nothing here is shown to come before one (`docs/drift.md` says what was tried). One athlete's entries go in by
//! date; one [`DayReading`] a calendar day comes out.

mod answers;
mod cells;
mod channel;
mod entry;
mod evidence;
mod first;
mod kinds;
mod line;
mod lines;
mod persistence;
mod reader;
mod reading;
mod stream;
mod surprise;
#[cfg(test)]
mod tests;

pub use answers::{Answers, OffScale};
pub use channel::Channel;
pub use entry::Entry;
pub use evidence::{Evidence, Row, Total, evidence};
pub use first::{ENOUGH_BASELINE, ENOUGH_RECENT};
pub use line::BadField;
pub use lines::{BadLine, Lines};
pub use reading::{Counted, DayReading, Reading, Witness};
pub use stream::{LEARNING_DAYS, OutOfOrder, Stream, readings};

/// Which way of reading.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Method {
    /// What each rating was expected to be, and whether the surprises look like a slide.
    #[default]
    Surprise,
    /// The first version, kept as it was written down (`trends.md`).
    First,
}
