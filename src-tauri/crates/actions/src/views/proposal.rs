//! A proposed week beside the one that stands, and what to loosen where none fits.

use freshlegs_calendar::Day;
use freshlegs_plan::Mode;
use freshlegs_store::{EventId, SessionId};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::CardView;

/// A proposed week beside the one that stands. Nothing is stored until it is accepted.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct ProposalView {
    /// The week's first day.
    pub week: Day,
    /// "Your first week", "A new week", or what makes it special.
    pub title: String,
    /// "30 November – 6 December · four days change, three stay. Nothing is saved until you accept."
    pub subtitle: String,
    /// Whether a plan stands for this week now (else there is no "now" row).
    pub replaces: bool,
    /// The chapter of life that begins with it, if one does.
    pub enters: Option<Mode>,
    /// What that chapter changes, a sentence each.
    pub changes: Vec<String>,
    /// Seven days; none where no week fits.
    pub days: Vec<ProposalDay>,
    /// Up to three reasons: a bold sentence and a plain one.
    pub reasons: Vec<(String, String)>,
    /// Why no week fits, where none does.
    pub conflict: Option<ConflictView>,
}

/// One day of a proposal.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct ProposalDay {
    /// The day.
    pub day: Day,
    /// "Mon".
    pub short: String,
    /// "30".
    pub number: String,
    /// "Monday 30 November".
    pub label: String,
    /// Whether it is today.
    pub today: bool,
    /// The title of what stands there now, if anything, and where it goes ("→ Thu"), if it moves.
    pub now: Option<CardView>,
    /// "→ Thu", "leaves", or nothing if it stays.
    pub now_goes: Option<String>,
    /// The proposed card.
    pub card: CardView,
    /// Whether this day is the same as now.
    pub stays: bool,
}

/// The athlete's own entries that cannot hold together.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct ConflictView {
    /// "Monday's acceleration and Tuesday's max velocity cannot both stay: speed needs two days between."
    pub sentence: String,
    /// The days it stands on, in order, for the eye.
    pub days: Vec<Day>,
    /// The one entry to loosen, first; then others that take part in it. Each is a button.
    pub ways: Vec<WayOut>,
}

/// A way out of a conflict.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct WayOut {
    /// "Let Tuesday's max velocity move".
    pub label: String,
    /// What the button does.
    pub loosen: Loosen,
    /// Whether this alone makes the week possible.
    pub alone: bool,
}

/// An entry of the athlete's that is let go of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "loosen", rename_all = "snake_case", deny_unknown_fields)]
pub enum Loosen {
    /// A card held in place, or kept against a rule, may move again.
    Release {
        /// The card.
        session: SessionId,
    },
    /// An event does not take place on a day.
    TakeOut {
        /// The event.
        event: EventId,
        /// The day.
        day: Day,
    },
}
