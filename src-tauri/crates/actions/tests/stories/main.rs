//! Stories of one athlete, told through the verbs on a file in memory.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, missing_docs, reason = "a test that cannot go on has failed")]

mod board;
mod charting;
mod contents;
mod export;
mod framing;
mod importing;
mod kit;
mod living;
mod looking_back;
mod mornings;
mod moving;
mod proposing;
mod reading;
mod recording;
mod reporting;
mod sample;
mod season;
mod settings;
mod swapping;
mod types;
mod undoing;
mod words;
