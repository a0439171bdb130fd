//! What the window needs to start, the settings, and the season.

use freshlegs_calendar::{Day, Family, Kind, WeekStart, Weekday};
use freshlegs_texts::Language;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Everything the window needs before its first paint, in one call.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct Bootstrap {
    /// Today, as the athlete's clock or `--today` has it.
    pub today: Day,
    /// The settings.
    pub settings: SettingsView,
    /// What can be undone and redone.
    pub history: HistoryView,
    /// The locale files of the language, for the window's own reader.
    pub locale: Vec<String>,
    /// The program's version.
    pub version: String,
    /// Whether nothing was ever planned or recorded in this file.
    pub first_run: bool,
    /// This week.
    pub week: super::WeekView,
    /// The proposal for this week where none is planned yet.
    pub proposal: Option<super::ProposalView>,
}

/// Light or dark.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum Palette {
    /// As the system has it.
    #[default]
    System,
    /// Always light.
    Light,
    /// Always dark.
    Dark,
}

/// The size of the text: 90, 100, 110, 125 or 150 per cent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(try_from = "u8", into = "u8")]
#[ts(type = "90 | 100 | 110 | 125 | 150")]
pub struct TextSize(u8);

impl TextSize {
    /// The sizes offered.
    pub const ALL: [u8; 5] = [90, 100, 110, 125, 150];
}

impl Default for TextSize {
    fn default() -> Self {
        Self(100)
    }
}

impl TryFrom<u8> for TextSize {
    type Error = String;
    fn try_from(given: u8) -> Result<Self, String> {
        let known = Self::ALL.contains(&given).then_some(Self(given));
        known.ok_or_else(|| format!("the text size is 90, 100, 110, 125 or 150 per cent, not {given}"))
    }
}

impl From<TextSize> for u8 {
    fn from(size: TextSize) -> Self {
        size.0
    }
}

/// What the athlete has set, and where the file lies.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct SettingsView {
    /// The athlete's name, printed on the page; may be empty.
    pub name: String,
    /// The one thing the athlete enjoys about moving fast; may be empty.
    pub enjoy: String,
    /// The goal that is not a time, for the next speed session; may be empty.
    pub goal: String,
    /// `sprint`, `running`, `cycling` or `field`.
    pub sport: String,
    /// `new`, `trained`, `advanced` or `masters`.
    pub level: String,
    /// The year of birth, if it was said.
    pub birth_year: Option<i32>,
    /// The athlete's own wish for speed sessions a week, 1–3; the mode's target where there is none.
    pub speed_sessions: Option<u8>,
    /// The day liked best for rest; the last of the week where none was said.
    pub rest_day: Option<Weekday>,
    /// The days with time for something long; Saturday and Sunday where none were said.
    pub long_days: Option<Vec<Weekday>>,
    /// Every how many weeks a deload comes, 3–6.
    pub deload_every: u8,
    /// The day the week begins on.
    pub week_start: WeekStart,
    /// Light or dark.
    pub palette: Palette,
    /// The size of the text in per cent.
    pub text_size: TextSize,
    /// `a4` or `letter`.
    pub paper: String,
    /// The language of the window.
    pub language: Language,
    /// The folder that holds the athlete's file.
    pub place: String,
    /// Whether the file holds the sample athlete.
    pub sample: bool,
}

/// What Undo and Redo would take back, in words ("Move max velocity to Wednesday"); nothing if there is none.
#[derive(Clone, Debug, Default, PartialEq, Serialize, TS)]
pub struct HistoryView {
    /// The last action.
    pub undo: Option<String>,
    /// The last action taken back.
    pub redo: Option<String>,
}

/// Weeks in a row.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct SeasonView {
    /// Newest first: four weeks ahead, this week, and all weeks back to the first with anything in it (at most 60).
    pub weeks: Vec<SeasonWeek>,
}

/// One week of the season.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct SeasonWeek {
    /// The first day.
    pub week: Day,
    /// "23–29 November".
    pub title: String,
    /// "This week", "Week 47".
    pub subtitle: String,
    /// Whether it holds today.
    pub this_week: bool,
    /// For each day the planned or else the recorded kind.
    pub kinds: Vec<Option<Kind>>,
    /// For each day the family of that kind.
    pub families: Vec<Option<Family>>,
    /// For each day what it asks of the nervous system, 0–3; 0 where nothing stands.
    pub asks: Vec<u8>,
    /// Which of the seven days is today, from 0.
    pub today: Option<u8>,
    /// For each day whether something was recorded or rest was kept.
    pub done: Vec<bool>,
    /// "2 speed days, rest kept on Sunday"; "Nothing planned yet".
    pub text: String,
}
