//! One session as it was done.

use freshlegs_calendar::{Day, Effort, Enjoyment, Keenness, Kind, Minutes, Pain, Quality};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::Words;

/// What an athlete says of one session. The fields stand in the order of the form and of the paper.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Entry {
    /// The local day the session was done on.
    pub day: Day,
    /// What it was.
    pub kind: Kind,
    /// Asked before: the wish to train.
    #[serde(default)]
    pub keenness: Option<Keenness>,
    /// The session as a whole.
    #[serde(default)]
    pub effort: Option<Effort>,
    /// How well the athlete moved.
    #[serde(default)]
    pub quality: Option<Quality>,
    /// How much it was liked.
    #[serde(default)]
    pub enjoyment: Option<Enjoyment>,
    /// Whether the goal that is not a time was kept.
    #[serde(default)]
    pub goal: Option<Goal>,
    /// What that goal was, for example "relaxed shoulders".
    #[serde(default)]
    pub goal_words: Option<Words>,
    /// Only where there is any.
    #[serde(default)]
    pub pain: Option<PainReport>,
    /// One thing enjoyed.
    #[serde(default)]
    pub enjoyed: Option<Words>,
    /// A note for the athlete or a coach.
    #[serde(default)]
    pub note: Option<Words>,
    /// How long it took in all.
    #[serde(default)]
    pub minutes: Option<Minutes>,
    /// Whether it was stopped early, which is a success.
    #[serde(default)]
    pub ended: Ended,
}

/// How far a goal that is not a time was kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Goal {
    /// All through.
    Kept,
    /// Now and then.
    Partly,
    /// Not this time.
    NotToday,
}

/// How a session came to its end.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Ended {
    /// It was done to its end.
    #[default]
    Whole,
    /// The stop rule was followed.
    StoppedEarly,
}

/// Pain and where it was felt.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct PainReport {
    /// 0 none … 10 worst imaginable.
    pub level: Pain,
    /// The place on the body, in the athlete's words.
    #[serde(default)]
    pub place: Option<Words>,
}

/// Why a planned session did not happen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[expect(missing_docs, reason = "the names say it")]
pub enum SkipReason {
    Ill,
    Injured,
    Travel,
    Life,
    Weather,
    NoWish,
}

impl Entry {
    /// An entry of which nothing has been answered yet.
    pub fn blank(day: Day, kind: Kind) -> Self {
        Self {
            day,
            kind,
            keenness: None,
            effort: None,
            quality: None,
            enjoyment: None,
            goal: None,
            goal_words: None,
            pain: None,
            enjoyed: None,
            note: None,
            minutes: None,
            ended: Ended::Whole,
        }
    }
}
