//! The chapter of life a week belongs to: its banner, the ladder of coming back, and what may be entered.

use freshlegs_calendar::Day;
use freshlegs_plan::{Mode, Rung, WeakLink};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What a week's mode says of it.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct LifeView {
    /// The mode.
    pub mode: Mode,
    /// "Masters".
    pub title: String,
    /// "Week 2 of 4, then a deload."; empty where there is no rhythm yet.
    pub rhythm: String,
    /// What it does this week, in one sentence; nothing where the week is an ordinary one.
    pub banner: Option<String>,
    /// What it changes against the usual mode, a sentence each.
    pub changes: Vec<String>,
    /// The mode that "Turn off" goes back to; nothing where there is nothing to turn off.
    pub turn_off: Option<Mode>,
    /// Whether this deload came by itself and may be left out.
    pub skippable: bool,
    /// Where the athlete stands on the way back.
    pub ladder: Option<LadderView>,
}

/// Where the athlete stands on the ladder of coming back.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct LadderView {
    /// The rung, 0–6.
    pub rung: Rung,
    /// "Rung 2 of 6".
    pub title: String,
    /// What was seen and what it means.
    pub why: String,
    /// What opens the next rung.
    pub next: String,
    /// The morning that is asked about, and the question; nothing if none is open.
    pub asks: Option<(Day, String)>,
    /// Whether a clinician comes first.
    pub clinician: bool,
    /// Whether the athlete's usual mode may begin again.
    pub ready: bool,
}

/// What may be entered for a week.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct ModesView {
    /// The week it would begin in.
    pub week: Day,
    /// The modes, in the table's order.
    pub modes: Vec<ModeChoice>,
    /// Lengths of a peak and of a plateau in weeks, and how many weeks before a race preparation may begin.
    pub peak_weeks: (u8, u8),
    /// Shortest and longest plateau.
    pub plateau_weeks: (u8, u8),
    /// What each length of a peak means in dates, from the shortest on.
    pub peak_words: Vec<String>,
    /// Weak links by name, in words.
    pub weak_links: Vec<(WeakLink, String)>,
    /// The rungs one may begin on, in words.
    pub rungs: Vec<(Rung, String)>,
}

/// A mode that may be entered.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct ModeChoice {
    /// The mode.
    pub mode: Mode,
    /// "Short peak".
    pub title: String,
    /// What it does, in one sentence.
    pub line: String,
    /// Whether it holds now.
    pub now: bool,
    /// Whether it is suggested: masters from forty.
    pub suggested: bool,
}

/// A chapter of life that is asked for. What a mode does not need stays empty.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct LifeChange {
    /// The mode.
    pub mode: Mode,
    /// How many weeks: a peak or a plateau.
    #[serde(default)]
    pub weeks: Option<u8>,
    /// What a plateau works on beside speed.
    #[serde(default)]
    pub weak_link: Option<WeakLink>,
    /// The day of the race: base and race preparation.
    #[serde(default)]
    pub race: Option<Day>,
    /// The rung the way back begins on.
    #[serde(default)]
    pub rung: Option<Rung>,
    /// How much of the usual volume, in per cent; all of it unless said.
    #[serde(default)]
    pub volume: Option<u8>,
}

impl LifeChange {
    /// A mode that asks for nothing more.
    pub fn plain(mode: Mode) -> Self {
        Self { mode, weeks: None, weak_link: None, race: None, rung: None, volume: None }
    }
}
