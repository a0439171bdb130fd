//! The board of a week: its sessions and records, gathered once and dressed as cards.

mod card;
mod day;
mod differently;
mod dose;
mod foot;
mod gather;
mod picture;

pub(crate) use card::{card, endless, proposed_card, rating, why};
pub(crate) use day::{day_views, frame_view};
pub(crate) use differently::planned_as;
pub(crate) use dose::dose;
pub(crate) use foot::{capital, foot, kinds, rests_kept, sentence, speed_days};
pub(crate) use gather::{Gathered, Slot};
