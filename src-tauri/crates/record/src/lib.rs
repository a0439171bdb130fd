//! What was done and how it felt, checked at the door.
//!
//! Every field may stay empty and none has a default: an unanswered question is unknown,
//! not zero. Knows nothing of plans or of where records are kept.

mod entry;
mod tag;
mod words;

pub use entry::{Ended, Entry, Goal, PainReport, SkipReason};
pub use tag::Tag;
pub use words::{TooLong, Words};
