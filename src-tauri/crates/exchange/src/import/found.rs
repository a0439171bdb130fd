//! What a foreign file tells, nothing decided yet: sessions, mornings and their ratings.
//!
//! Every rating keeps the number as it was given and the scale it was given on. Its place on our 0–10 stands
//! beside it, so that the preview can show both and a wrong direction can be turned round.
//! There is no channel for enjoyment: nobody exports it, and so no import can fill it.

use chrono::{DateTime, NaiveTime, Utc};
use freshlegs_calendar::{Day, Kind, Towards};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

pub use super::rejected::Rejected;

/// A session as a foreign file tells it, nothing decided yet.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct FoundSession {
    /// Where it comes from; by this, duplicates are found.
    pub source: Source,
    /// When it began, as far as the file says.
    pub start: Option<FoundStart>,
    /// The sport in the file's words.
    pub sport: String,
    /// A proposal, where the sport's name allows one.
    pub kind: Option<Kind>,
    /// The whole session with its rests, because that is what effort is multiplied with (Foster 2001).
    pub minutes: Option<f64>,
    /// How it felt.
    pub ratings: Vec<FoundRating>,
    /// Title and comments.
    pub note: Option<String>,
    /// How far, in metres.
    pub distance_m: Option<f64>,
    /// It was written into a plan and never done.
    pub planned_only: bool,
}

/// The format's name and the file's own name for the session.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Source {
    /// The format's name, for example `strava`.
    pub format: String,
    /// The same session has the same id in every export of the same athlete.
    pub id: String,
}

/// When a session began.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FoundStart {
    /// The athlete's local day.
    pub day: Day,
    /// The local time, if it is known.
    pub time: Option<NaiveTime>,
    /// The instant, if it is known.
    pub utc: Option<DateTime<Utc>>,
}

/// One number about how it felt.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct FoundRating {
    /// What the number is about.
    pub channel: FoundChannel,
    /// The number as the file has it.
    pub as_given: f64,
    /// The scale that it was given on.
    pub scale: DeclaredScale,
    /// 0–10 in the channel's own direction; nothing where the number is off its scale or means "not given".
    pub canonical: Option<f64>,
}

/// What a number is about. Enjoyment is not among them, so that no import can fill it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum FoundChannel {
    /// How hard the session was as a whole.
    Effort,
    /// How well it went.
    Feel,
    /// Sore muscles.
    Soreness,
    /// Tiredness.
    Tiredness,
    /// How well the athlete slept.
    Sleep,
    /// The wish to train.
    Keenness,
    /// Stress.
    Stress,
    /// Mood.
    Mood,
    /// Readiness.
    Readiness,
}

/// A foreign scale: its name, its ends, and what a higher number means on it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct DeclaredScale {
    /// The file's name for it, for example `TrainingPeaks Feeling`.
    pub name: String,
    /// The least number.
    pub least: f64,
    /// The greatest number.
    pub most: f64,
    /// What a higher number means.
    pub towards: Towards,
}

/// What was said of a morning.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct FoundMorning {
    /// The athlete's local day.
    pub day: Day,
    /// How it felt.
    pub ratings: Vec<FoundRating>,
}

/// Everything a file held, and what of it was not let in.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Found {
    /// Sessions, in the file's order.
    pub sessions: Vec<FoundSession>,
    /// Mornings, in the file's order.
    pub mornings: Vec<FoundMorning>,
    /// Days that the file calls a day off: kept rests, not sessions.
    pub rest_days: Vec<Day>,
    /// What was left out, a sentence each. The rest is there.
    pub rejected: Vec<Rejected>,
    /// What should be looked at although it was read, a sentence each.
    pub remarks: Vec<String>,
}
