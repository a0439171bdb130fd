//! What a planned session holds, as it is stored with the session.
//!
//! Small and closed: the usual dose with the steps made so far, a rung, a session of the library by
//! its id, or the athlete's own session as it was when it was planned. What it unfolds to is
//! [`inside_of`](crate::inside_of)'s business.

mod door;
mod own;
mod refusal;
mod start;

pub use door::{OwnDraft, OwnDraftAmount, OwnDraftBlock};
pub use own::{OwnAmount, OwnBlock, OwnSession};
pub use refusal::{NotASession, NotASessionReason};

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::Rung;

/// What a planned session holds.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "is", rename_all = "snake_case", deny_unknown_fields)]
pub enum Content {
    /// The usual dose of the kind and level, with the steps of progression made so far.
    Usual {
        /// Reps more than the dose one begins with.
        #[serde(default)]
        #[ts(as = "Option<u8>", optional)]
        more_reps: u8,
        /// Metres a rep more than the dose one begins with.
        #[serde(default)]
        #[ts(as = "Option<u16>", optional)]
        more_metres: u16,
        /// Per cent of the volume; an athlete who comes back begins at 70 (`training-rules.md` §5).
        #[serde(default = "all_of_it")]
        #[ts(as = "Option<u8>", optional)]
        volume: u8,
    },
    /// A rung of coming back.
    Rung {
        /// Which one.
        rung: Rung,
    },
    /// A session of the library.
    Library {
        /// Its id, for example `falling-starts`.
        id: String,
    },
    /// The athlete's own session: a snapshot, so that later changes of a template don't change it.
    Own(OwnSession),
}

impl Content {
    /// Per cent of the volume at which an athlete comes back to the usual mode.
    pub const COMING_BACK: u8 = 70;

    /// The usual dose at a share of its volume, in per cent.
    pub const fn usual_at(volume: u8) -> Self {
        Self::Usual { more_reps: 0, more_metres: 0, volume }
    }
}

impl Default for Content {
    fn default() -> Self {
        Self::usual_at(all_of_it())
    }
}

const fn all_of_it() -> u8 {
    100
}

#[cfg(test)]
mod tests;
