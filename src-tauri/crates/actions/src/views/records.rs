//! Everything recorded as a list, and the bin.

use chrono::{DateTime, FixedOffset};
use freshlegs_calendar::{Day, Family, Kind};
use freshlegs_charts::Shape;
use freshlegs_record::Tag;
use freshlegs_store::{RecordId, RecordPlace};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::RatingView;

/// Which records are asked for. What is not said leaves none out.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
pub struct RecordsAsked {
    /// Words in the note, in the thing enjoyed, or in the name of the kind; each must be found.
    pub words: String,
    /// Of one kind.
    pub kind: Option<Kind>,
    /// Of one family; what `kind` says counts more.
    pub family: Option<Family>,
    /// From this day on.
    pub from: Option<Day>,
    /// Up to this day.
    pub to: Option<Day>,
    /// With this tag.
    pub tag: Option<Tag>,
    /// With at least one rating, or with none.
    pub rated: Option<bool>,
}

/// How long the list is, and where each piece of it begins.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct RecordsOutline {
    /// "1 248 sessions".
    pub said: String,
    /// The same as a number.
    pub count: u32,
    /// How many records a piece holds; the last one may hold fewer.
    pub piece: u32,
    /// Where the pieces begin, the newest first.
    pub pieces: Vec<RecordPlace>,
}

/// One record in the list.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct RecordLine {
    /// The record.
    pub record: RecordId,
    /// Its day.
    pub day: Day,
    /// "Thu 26 Nov", with the year where it is another one.
    pub date: String,
    /// What it was.
    pub kind: Kind,
    /// How the kind is dressed.
    pub family: Family,
    /// The kind's mark.
    pub shape: Option<Shape>,
    /// "Max velocity".
    pub title: String,
    /// "50 min".
    pub minutes: Option<String>,
    /// The ratings given, in the order of the form.
    pub ratings: Vec<RatingView>,
    /// "goal kept".
    pub goal: Option<String>,
    /// "stopped early", where it was.
    pub stopped_early: Option<String>,
    /// The beginning of the thing enjoyed.
    pub enjoyed: Option<String>,
    /// The beginning of the note.
    pub note: Option<String>,
    /// What was the matter, with the words for it.
    pub tags: Vec<(Tag, String)>,
}

/// What lies in the bin.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct BinView {
    /// "3 records".
    pub said: String,
    /// The records, what was removed last first.
    pub lines: Vec<BinnedLine>,
}

/// A record in the bin.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct BinnedLine {
    /// The record as a line of the list.
    pub line: RecordLine,
    /// When it was removed, with the distance from Greenwich.
    #[ts(type = "string")]
    pub removed_at: DateTime<FixedOffset>,
    /// "27 days left".
    pub left: String,
}
