//! What stays the same while a week is judged: the mode, the days and what the history says of speed.

use freshlegs_calendar::{Kind, Weekday};
use freshlegs_texts::Phrase;

use crate::asks::is_match;
use crate::problem::HISTORY;
use crate::{DayFrame, Mode, ModeLimits, Problem, Stimulus, asks, limits, words};

/// What a week is judged by.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Setting {
    pub(crate) mode: Mode,
    pub(crate) limits: ModeLimits,
    pub(crate) days: [DayFrame; 7],
    /// What the last two speed cards of the history trained: two cards, even if alike.
    pub(crate) last_two: [Option<Stimulus>; 2],
}

impl Setting {
    pub(crate) fn new(mode: Mode, days: [DayFrame; 7], history: &[Option<Kind>; HISTORY]) -> Self {
        let chosen = |kind: Kind| !is_match(kind) && asks(kind).speed && asks(kind).stimulus != Some(Stimulus::Return);
        let mut speed = history.iter().copied().flatten().filter(|kind| chosen(*kind)).map(|kind| asks(kind).stimulus);
        let last_two = [speed.next().flatten(), speed.next().flatten()];
        Self { mode, limits: limits(mode), days, last_two }
    }

    pub(crate) fn of(problem: &Problem) -> Self {
        Self::new(problem.mode, problem.days, &problem.before)
    }

    /// The frame of a day of the week; a day outside it has no limits of its own.
    pub(crate) fn day(&self, day: i8) -> DayFrame {
        usize::try_from(day).ok().and_then(|at| self.days.get(at)).copied().unwrap_or(DayFrame::FREE)
    }
}

/// The weekday of a day of the week or of the history, as a phrase.
pub(crate) fn weekday_of(first: Weekday, day: i8) -> Phrase {
    let start = Weekday::ALL.iter().position(|weekday| *weekday == first).unwrap_or_default();
    let at = (start as i64 + i64::from(day)).rem_euclid(7) as usize;
    words::weekday(Weekday::ALL.get(at).copied().unwrap_or(first))
}
