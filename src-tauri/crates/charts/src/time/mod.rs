//! Charts over time: rows above each other on one scale of days.
//!
//! [`scale`] maps days to pixels, [`frame`] gives each row its place, [`line`], [`bars`] and [`strip`] draw one,
//! [`around`] draws the days below and what was the matter. A chart says what its rows are and nothing of pixels.

mod around;
mod bars;
mod frame;
mod gather;
mod hits;
mod line;
mod scale;
mod strip;
mod telling;
mod weekly;

pub(crate) use frame::{Drawn, Row, Sheet, draw};
pub(crate) use gather::{Dot, Gathered, gathered, pieces};
pub(crate) use hits::{Column, columns};
pub(crate) use line::{Line, Marks, Stroke};
pub(crate) use strip::{Span, Strip};
pub(crate) use telling::{change, count, number, signed};
pub(crate) use weekly::{WeekRow, Weekly, weekly};
