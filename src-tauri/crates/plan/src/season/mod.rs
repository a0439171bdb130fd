//! The season: chapters of life in a row, and what each week is because of them (`training-rules.md` §6).
//!
//! A [`Chapter`] is checked at its door; `course` walks the weeks from the first one known, `week` says what
//! one of them is. `link` is the weak link of a plateau, `load` compares a planned week with the last four.

mod chapter;
mod course;
mod link;
mod load;
mod masters;
mod peak;
mod week;

#[cfg(test)]
mod laws;
#[cfg(test)]
pub(crate) mod stories;
#[cfg(test)]
mod years;

pub use chapter::{Chapter, NotAChapter, chapter_weeks};
pub use link::{WeakLink, weak_link_name, weak_link_words};
pub use load::{expected_load, load_over};
pub use masters::masters_suggested;
pub use peak::peak_words;
pub use week::{WeekInLife, week_in_life};
