//! The athlete's own session, as values that cannot be wrong.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::OwnDraft;
use crate::Part;

/// A session in the athlete's own words. It comes through the door of [`OwnDraft`], also while being
/// read from JSON, and then cannot be out of range.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(try_from = "OwnDraft")]
pub struct OwnSession {
    pub(super) title: String,
    pub(super) blocks: Vec<OwnBlock>,
    pub(super) cue: String,
    pub(super) goal: String,
    pub(super) playful: String,
}

/// A part of an own session.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct OwnBlock {
    /// Which part.
    pub part: Part,
    /// Its name, 1–80 characters.
    pub title: String,
    /// What to do; may be empty.
    pub text: String,
    /// How long it takes; worked out where nothing is said.
    pub minutes: Option<u16>,
    /// Rounds, 1–20.
    pub sets: u8,
    /// Reps a round, 1–50.
    pub reps: u8,
    /// How much one rep is.
    pub amount: OwnAmount,
    /// Metres of a rep that lead up to the fast part; fewer than the rep has.
    pub build_up: u16,
    /// Per cent of full speed, from … to.
    pub percent: Option<(u8, u8)>,
    /// The pause between reps; worked out for speed reps where nothing is said.
    pub between_reps_seconds: Option<u16>,
    /// The pause between sets.
    pub between_sets_seconds: Option<u16>,
}

/// How much one rep of an own block is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum OwnAmount {
    /// Nothing is measured: jumps, turns, or just words.
    #[default]
    None,
    /// A way, the build-up included, 1–1000 m.
    Metres(u16),
    /// A time, 1–600 s.
    Seconds(u16),
}

impl OwnSession {
    /// Its name, 1–80 characters.
    pub fn title(&self) -> &str {
        &self.title
    }

    /// Its parts, at most twelve. Without any, the usual ones of its kind stand there.
    pub fn blocks(&self) -> &[OwnBlock] {
        &self.blocks
    }

    /// Something to be curious about; empty where the usual one may stand.
    pub fn cue(&self) -> &str {
        &self.cue
    }

    /// A goal that is not a time; empty where the usual one may stand.
    pub fn goal(&self) -> &str {
        &self.goal
    }

    /// A playful way to do it; empty where the usual one may stand.
    pub fn playful(&self) -> &str {
        &self.playful
    }
}

#[cfg(test)]
pub(super) mod tests {
    use proptest::prelude::*;

    use super::super::{OwnDraft, OwnDraftBlock};
    use super::*;

    prop_compose! {
        fn any_block()(
            part in proptest::sample::select(vec![Part::WarmUp, Part::Work, Part::CoolDown]),
            title in "[a-z ]{0,20}x", text in "\\PC{0,40}",
            minutes in proptest::option::of(1_i64..=1440),
            (sets, reps) in (1_i64..=20, 1_i64..=50),
            amount in prop_oneof![
                Just(OwnAmount::None), (1_u16..=1000).prop_map(OwnAmount::Metres), (1_u16..=600).prop_map(OwnAmount::Seconds),
            ],
            build_up in 0_i64..1000,
            percent in proptest::option::of((1_i64..=100, 1_i64..=100)),
            between_reps_seconds in proptest::option::of(1_i64..=1800),
            between_sets_seconds in proptest::option::of(1_i64..=1800),
        ) -> OwnDraftBlock {
            let build_up = match amount { OwnAmount::Metres(all) => build_up % i64::from(all), _ => 0 };
            let percent = percent.map(|(one, other)| (one.min(other), one.max(other)));
            let amount = amount.into();
            OwnDraftBlock {
                part, title, text, minutes, sets, reps, amount, build_up, percent, between_reps_seconds, between_sets_seconds,
            }
        }
    }

    prop_compose! {
        pub(in crate::content) fn any_own()(
            title in "[A-Za-z ]{0,40}x", blocks in proptest::collection::vec(any_block(), 0..=12),
            cue in "[a-z?]{0,20}", goal in "[a-z]{0,20}", playful in "[a-z]{0,20}",
        ) -> OwnSession {
            OwnSession::try_from(OwnDraft { title, blocks, cue, goal, playful }).unwrap()
        }
    }
}
