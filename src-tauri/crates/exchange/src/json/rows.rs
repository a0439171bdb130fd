//! The rows of the document, field by field in the order they are written.

use chrono::{DateTime, FixedOffset};
use freshlegs_calendar::{
    Day, Effort, Enjoyment, Keenness, Kind, Minutes, Pain, Quality, Sleep, Soreness, Tiredness, Weekday,
};
use freshlegs_plan::{Content, Level, Mode, OwnSession};
use freshlegs_record::{Ended, Entry, Goal, PainReport, SkipReason, Tag, Words};
use freshlegs_texts::Phrase;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::{GivenRow, Rated};

/// A week with a plan.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(missing_docs, reason = "the fields are the file's own and said there")]
pub struct WeekRow {
    pub first: Day,
    pub mode: Mode,
    pub accepted_at: DateTime<FixedOffset>,
    pub sample: bool,
}

/// A planned session or rest day.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(missing_docs, reason = "the fields are the file's own and said there")]
pub struct SessionRow {
    /// 1, 2, 3 … in the document's order; records name it.
    pub number: u32,
    pub day: Day,
    pub kind: Kind,
    pub minutes: Option<Minutes>,
    pub level: Level,
    pub mode: Mode,
    /// Why it did not happen, if it did not.
    pub skipped: Option<SkippedRow>,
    pub moved_from: Option<Day>,
    pub anyway: bool,
    /// The sentence of the rule it was kept against.
    #[serde(default)]
    pub exception: Option<Phrase>,
    #[serde(default)]
    pub pinned: bool,
    pub own: bool,
    /// What is inside it.
    #[serde(default)]
    pub content: Content,
    /// The sentence's key and values; its words are in the locale files.
    pub why: Phrase,
    pub sample: bool,
}

/// What only the athlete enters, once or every week.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(missing_docs, reason = "the fields are the file's own and said there")]
pub struct EventRow {
    pub day: Day,
    pub kind: Kind,
    pub minutes: Option<Minutes>,
    pub note: Option<Words>,
    pub weekly: bool,
    pub until: Option<Day>,
    pub sample: bool,
}

/// Minutes and places of a weekday, or of one date.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(missing_docs, reason = "the fields are the file's own and said there")]
pub struct FrameRow {
    pub weekday: Option<Weekday>,
    pub day: Option<Day>,
    pub minutes: u16,
    pub track: bool,
    pub gym: bool,
    pub bike: bool,
}

/// A session of the athlete's own making.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(missing_docs, reason = "the fields are the file's own and said there")]
pub struct TemplateRow {
    pub kind: Kind,
    pub body: OwnSession,
}

/// What was said of a morning.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(missing_docs, reason = "the fields are the file's own and said there")]
pub struct MorningRow {
    pub day: Day,
    #[serde(default)]
    pub sleep: Option<Rated<Sleep>>,
    #[serde(default)]
    pub soreness: Option<Rated<Soreness>>,
    #[serde(default)]
    pub tiredness: Option<Rated<Tiredness>>,
    pub pain: Option<Rated<Pain>>,
    pub sharp: bool,
}

/// That a session did not happen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SkippedRow {
    /// Why.
    pub reason: SkipReason,
}

/// A recorded session.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[expect(missing_docs, reason = "the fields are the file's own and said there")]
pub struct RecordRow {
    /// 1, 2, 3 … in the document's order.
    pub number: u32,
    /// The number of its planned session, if it had one.
    pub session: Option<u32>,
    #[serde(flatten)]
    pub entry: EntryRow,
    /// Ratings that came on other scales; left out where there are none.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub given: Vec<GivenRow>,
    /// What was the matter; left out where nothing was.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub tags: Vec<Tag>,
    pub recorded_at: DateTime<FixedOffset>,
    pub changed_at: DateTime<FixedOffset>,
    /// When it was put into the bin; left out where it was not.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub removed_at: Option<DateTime<FixedOffset>>,
    pub sample: bool,
}

/// What was said of a session. What was not answered is null.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[expect(missing_docs, reason = "the fields are the record's own and said there")]
pub struct EntryRow {
    pub day: Day,
    pub kind: Kind,
    #[serde(default)]
    pub keenness: Option<Rated<Keenness>>,
    #[serde(default)]
    pub effort: Option<Rated<Effort>>,
    #[serde(default)]
    pub quality: Option<Rated<Quality>>,
    #[serde(default)]
    pub enjoyment: Option<Rated<Enjoyment>>,
    #[serde(default)]
    pub goal: Option<Goal>,
    #[serde(default)]
    pub goal_words: Option<Words>,
    #[serde(default)]
    pub pain: Option<PainRow>,
    #[serde(default)]
    pub enjoyed: Option<Words>,
    #[serde(default)]
    pub note: Option<Words>,
    #[serde(default)]
    pub minutes: Option<Minutes>,
    #[serde(default)]
    pub stopped_early: bool,
}

/// Pain and where it was felt.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PainRow {
    /// How much.
    pub level: Rated<Pain>,
    /// Where, in the athlete's words.
    #[serde(default)]
    pub place: Option<Words>,
}

/// A form left open, with whatever was typed in it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(missing_docs, reason = "the fields are the file's own and said there")]
pub struct DraftRow {
    pub key: String,
    pub changed_at: DateTime<FixedOffset>,
    pub body: Value,
}

impl From<Entry> for EntryRow {
    fn from(entry: Entry) -> Self {
        Self {
            day: entry.day,
            kind: entry.kind,
            keenness: entry.keenness.map(Rated),
            effort: entry.effort.map(Rated),
            quality: entry.quality.map(Rated),
            enjoyment: entry.enjoyment.map(Rated),
            goal: entry.goal,
            goal_words: entry.goal_words,
            pain: entry.pain.map(|pain| PainRow { level: Rated(pain.level), place: pain.place }),
            enjoyed: entry.enjoyed,
            note: entry.note,
            minutes: entry.minutes,
            stopped_early: entry.ended == Ended::StoppedEarly,
        }
    }
}

impl From<EntryRow> for Entry {
    fn from(row: EntryRow) -> Self {
        Self {
            day: row.day,
            kind: row.kind,
            keenness: row.keenness.map(|rated| rated.0),
            effort: row.effort.map(|rated| rated.0),
            quality: row.quality.map(|rated| rated.0),
            enjoyment: row.enjoyment.map(|rated| rated.0),
            goal: row.goal,
            goal_words: row.goal_words,
            pain: row.pain.map(|pain| PainReport { level: pain.level.0, place: pain.place }),
            enjoyed: row.enjoyed,
            note: row.note,
            minutes: row.minutes,
            ended: if row.stopped_early { Ended::StoppedEarly } else { Ended::Whole },
        }
    }
}
