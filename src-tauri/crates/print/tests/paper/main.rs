//! The week on paper, read back as a person, a screen reader and a printer would.

#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "tests")]

mod hostile;
mod reader;
mod sample;
mod week;
