//! The real program in a folder of its own: what it says, what it answers, how it ends.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, missing_docs, reason = "a test that cannot go on has failed")]

mod charts;
mod files;
mod frame;
mod help;
mod journey;
mod kit;
mod reading;
mod refusals;
mod solve;
