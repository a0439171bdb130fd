//! What is inside a session, as something that can be chosen and changed.

use freshlegs_calendar::Kind;
use freshlegs_plan::{Content, OwnDraft, OwnSession, Rung};
use freshlegs_store::{SessionId, TemplateId};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::Dose;

/// What could be inside a session.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct ContentsView {
    /// The session.
    pub session: SessionId,
    /// Its kind.
    pub kind: Kind,
    /// "Max velocity, Thursday".
    pub title: String,
    /// What is inside it now, ready to be changed by hand.
    pub now: OwnSession,
    /// The usual one, the library's and the athlete's own, the best suited first.
    pub choices: Vec<ContentChoice>,
}

/// One session to choose.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct ContentChoice {
    /// What the session would hold.
    pub content: Content,
    /// The athlete's own template it is, if it is one.
    pub template: Option<TemplateId>,
    /// "Flys with a soft start".
    pub title: String,
    /// What it is for, in one sentence.
    pub purpose: String,
    /// "5 × 40 m".
    pub dose: Option<Dose>,
    /// Whether it is what the session holds now.
    pub now: bool,
}

/// What a session shall hold, as it was chosen or typed.
#[derive(Clone, Debug, PartialEq, Deserialize, TS)]
#[serde(tag = "is", rename_all = "snake_case")]
pub enum ContentDraft {
    /// The usual dose of the kind and level.
    Usual {
        /// Reps more than the level begins with.
        #[serde(default)]
        more_reps: u8,
        /// Metres more than the level begins with.
        #[serde(default)]
        more_metres: u16,
        /// How much of the usual volume, in per cent.
        #[serde(default = "all")]
        volume: u8,
    },
    /// A rung of coming back.
    Rung {
        /// Which, 0–6.
        rung: Rung,
    },
    /// A session of the library.
    Library {
        /// Its name there.
        id: String,
    },
    /// A session of the athlete's own.
    Own(OwnDraft),
}

fn all() -> u8 {
    100
}
