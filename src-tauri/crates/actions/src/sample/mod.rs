//! The sample athlete: ten weeks of plan and log that look like a life, and this week planned.
//!
//! Made from a seed by code of ours; the same everywhere and on every day, only the dates move.
//! Knows nothing of the store: [`crate::Desk::load_sample`] writes what stands here.

mod dice;
mod life;
mod story;

pub(crate) use life::{Life, LivedDay, LivedWeek, Outcome, life};
