//! Drift's reading of a day with all that it stands on.

use std::collections::BTreeMap;

use freshlegs_calendar::{Day, Kind};
use freshlegs_charts::{Shape, Table};
use freshlegs_store::RecordId;
use serde::Serialize;
use ts_rs::TS;

/// What is read on a day, in words and in numbers.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct ReadingView {
    /// The day.
    pub date: Day,
    /// `learning`, `steady`, `watch` or `trend`; also while it is muted.
    pub reading: String,
    /// "Watch"; "Muted" where a watch or a trend is not said.
    pub word: String,
    /// The four words it is one of, by their names.
    pub of: Vec<(String, String)>,
    /// Why a watch or a trend is not said, and until when.
    pub muted: Option<MutedView>,
    /// What it says, a sentence each. While muted only why.
    pub sentences: Vec<String>,
    /// "This is a change in your ratings, not a diagnosis."; nothing where nothing has changed.
    pub note: Option<String>,
    /// "three sessions near your usual."
    pub clears: Option<String>,
    /// When a professional is to be asked; on a trend.
    pub professional: Option<String>,
    /// Planned sessions that were left out, a sentence of its own.
    pub skipped: Option<String>,
    /// Flat weeks, where they are named.
    pub plateau: Option<PlateauView>,
    /// What is missing, while learning.
    pub missing: Vec<MissingView>,
    /// All channels together as log odds; nothing while learning.
    pub drift: Option<f64>,
    /// How far each channel has moved, by its name: `effort`, `quality`, `keenness`, `body`; the same as in a stream.
    pub channels: BTreeMap<String, ChannelView>,
    /// The first day of what moved.
    pub since: Option<Day>,
    /// How many days that is, this one included.
    pub days: Option<u32>,
    /// How many sessions near the usual would clear it; nothing beyond twelve.
    pub clearing_sessions: Option<u32>,
    /// The sessions that speak most, oldest first.
    pub behind: Vec<BehindSession>,
    /// "The five that say most of 14 sessions and 10 mornings."
    pub behind_said: Option<String>,
    /// Every rating with what was expected of it, the newest first.
    pub evidence: Option<Table>,
    /// What the products of each channel add up to.
    pub totals: Option<Table>,
    /// Whether "I am fine" can be answered, or was and can be taken back.
    pub fine: Fine,
}

/// What can be answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Fine {
    /// Nothing is asked.
    NotAsked,
    /// "I am fine" can be said.
    Asked,
    /// It was said, and can be taken back.
    Said,
}

/// That a reading is not said.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct MutedView {
    /// `fine`, or the tag: `ill`, `injured`, `travelling`, `deload`.
    pub by: String,
    /// The first day on which it is said again.
    pub until: Day,
}

/// Flat weeks at usual quality.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct PlateauView {
    /// How many weeks, 4 to 6; six may be more.
    pub weeks: u8,
    /// The speed sessions in them.
    pub sessions: u32,
    /// Their first day.
    pub since: Day,
    /// "Your speed days have been level for five weeks: …"
    pub said: String,
    /// What helps.
    pub then: String,
}

/// So many of what is wanted are there.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct MissingView {
    /// `days`, `baseline` or `recent`.
    pub wanted: String,
    /// So many are there.
    pub have: u32,
    /// So many are needed.
    pub need: u32,
}

/// One channel of a reading.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct ChannelView {
    /// How far it has moved, in the athlete's own spreads; positive is worse.
    pub d: f64,
    /// How much evidence there is, in standard errors.
    pub s: f64,
}

/// A session behind a reading.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct BehindSession {
    /// The record to open.
    pub record: RecordId,
    /// The day.
    pub day: Day,
    /// "Mon 9".
    pub short: String,
    /// What it was.
    pub kind: Kind,
    /// "acceleration".
    pub title: String,
    /// Its mark.
    pub shape: Option<Shape>,
    /// Effort 0–10.
    pub effort: Option<i8>,
    /// Quality 0–10.
    pub quality: Option<i8>,
    /// Keenness −5 to 5.
    pub keenness: Option<i8>,
}
