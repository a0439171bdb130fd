//! A day as a place to train: its minutes, its places, and what the athlete entered for it.

use freshlegs_calendar::{Day, Kind, Minutes};
use freshlegs_store::EventId;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// How much time a day has, and what can be done on it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct FrameView {
    /// Minutes, 0–1440.
    pub minutes: u16,
    /// Whether there is a track.
    pub track: bool,
    /// Whether there is a gym.
    pub gym: bool,
    /// Whether there is a bike.
    pub bike: bool,
    /// Whether it was set for this date alone.
    pub once: bool,
    /// "45 min, no track"; empty for a day that is free.
    pub text: String,
}

/// Minutes and places as they are set.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct FrameDraft {
    /// Minutes, 0–1440.
    pub minutes: u16,
    /// Whether there is a track.
    pub track: bool,
    /// Whether there is a gym.
    pub gym: bool,
    /// Whether there is a bike.
    pub bike: bool,
}

/// What the athlete entered for a day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct EventView {
    /// Its number.
    pub event: EventId,
    /// Match, competition, practice or long run.
    pub kind: Kind,
    /// "Match".
    pub title: String,
    /// How long, if known.
    pub minutes: Option<Minutes>,
    /// "14:00, home"; may be empty.
    pub note: String,
    /// Whether it comes every week.
    pub weekly: bool,
    /// "90 min · every Saturday · 14:00, home".
    pub text: String,
}

/// An event as it is typed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct EventDraft {
    /// Its day, or the first one where it comes every week.
    pub day: Day,
    /// Match, competition, practice or long run.
    pub kind: Kind,
    /// Minutes as typed: "90", "1:30", or empty.
    #[serde(default)]
    pub minutes: String,
    /// "14:00, home".
    #[serde(default)]
    pub note: String,
    /// Whether it comes every week.
    #[serde(default)]
    pub weekly: bool,
}

/// What was said of a morning: the night, and the body on getting up.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
pub struct MorningView {
    /// The day.
    pub day: Day,
    /// 0–10, 10 = slept very well; or nothing.
    pub sleep: Option<i8>,
    /// 0–10, or nothing.
    pub soreness: Option<i8>,
    /// 0–10, or nothing.
    pub tiredness: Option<i8>,
    /// Whether nothing of it was said yet.
    pub asks: bool,
}

/// One day, opened from its head.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct DaySheetView {
    /// The day.
    pub day: Day,
    /// "Monday 23 November".
    pub title: String,
    /// "every Monday", for the switch between this date and all such weekdays.
    pub every: String,
    /// Minutes and places.
    pub frame: FrameView,
    /// How its morning was; nothing for a day to come.
    pub morning: Option<MorningView>,
    /// What was entered for it.
    pub events: Vec<EventView>,
    /// The events that may be entered: kind and title.
    pub event_kinds: Vec<(Kind, String)>,
    /// The sessions that may be put here, with what speaks against each, if anything does.
    pub session_kinds: Vec<DayKind>,
    /// What keeps sessions from being put here ("This day is done."); nothing if they may.
    pub closed: Option<String>,
    /// The card that would give way; nothing on an empty day.
    pub card: Option<String>,
}

/// A kind of session that may be put on a day.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct DayKind {
    /// The kind.
    pub kind: Kind,
    /// "Max velocity".
    pub title: String,
    /// The rule that speaks against it, in one sentence.
    pub against: Option<String>,
}
