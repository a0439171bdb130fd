//! The product's reading: what each rating was expected to be, and whether the surprises look like a slide.
//!
//! Every entry is set against what the entries before it led to expect; the difference is its surprise. A slide that
//! began on a given day would have left a pattern of surprises that can be worked out beforehand, so the surprises
//! are weighed by that pattern: *rating, expected, surprise, weight, product*, and the products add up. Nobody knows
//! the day, so a few weeks are tried and their odds averaged. `docs/drift.md` has the formulas and the figures.

mod expected;
mod likeliest;
mod odds;
mod own;
mod presence;
mod series;
mod start;

pub(super) use likeliest::{Said, likeliest};
pub(super) use odds::{Weighed, alone, weigh};
pub(super) use series::{Series, Told};
