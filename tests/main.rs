//! Whole-product tests: the commands with their real permissions, and the real window.
//!
//! `commands` needs no display. The rest opens the program as it ships, on a display and a session bus of its
//! own, and looks at it as a person or a screen reader would: by role and name.
#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test fails where it stands; the lints' own exception stops at functions that are no tests"
)]

mod commands;
mod faults;
mod journeys;
mod kit;
mod lists;
mod looks;
