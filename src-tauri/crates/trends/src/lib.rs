//! Numbers from records: usuals, weekly means, Drift, and what they say in a sentence.
//!
//! Values in, values out: nothing here reads a clock, a file or a locale. A sentence is a
//! [`Phrase`](freshlegs_texts::Phrase) and its words live in `trends.ftl`
//! and `reading.ftl`.

pub mod drift;
mod felt;
mod finding;
pub mod look;
mod plateau;
mod usual;
mod weekly;

pub use felt::{ENOUGH, Felt, RECENT, Recent, speed};
pub use finding::finding;
pub use plateau::{Plateau, plateau};
pub use usual::{Usuals, usual, usuals};
pub use weekly::{WeekMean, weekly_means};
