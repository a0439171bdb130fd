//! The week on paper, read back as a person, a screen reader and a printer would.

#![expect(clippy::unwrap_used, clippy::panic, reason = "a test may stop at what it cannot go on without")]

mod hostile;
mod reader;
mod report;
mod sample;
mod week;
