//! A week to be filled: what the athlete entered, what came before, and how much time there is.
//!
//! A problem that exists is well-formed: no two cards on one day, no event among the pinned, history
//! only from day −14 to −1. Whether a week fits it is another question, for [`crate::propose`].

mod frame;
mod json;
mod read;

use std::fmt;

use freshlegs_calendar::{Kind, Weekday};
use serde::{Deserialize, Serialize};

pub use frame::DayFrame;

use crate::asks::is_event;
use crate::rules::Held;
use crate::{Level, Mode, Sport, limits};

/// A card on a day of the week, 0–6.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Card {
    /// 0 is the first day of the week.
    pub day: u8,
    /// What stands there.
    pub kind: Kind,
}

/// A card of a day before the week, −1 (the day before) to −14.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Past {
    /// −1 is the day before the week's first.
    pub day: i8,
    /// What was done, or planned if nothing is known yet.
    pub kind: Kind,
}

/// Why a problem was refused: the field's path and the reason.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{path}{}{reason}", if path.is_empty() { "" } else { ": " })]
pub struct Malformed {
    /// The field, for example `fixed[0].day`; empty for the whole.
    pub path: String,
    /// What is wrong and what would be right.
    pub reason: String,
}

/// How many days of history a problem may hold.
pub(crate) const HISTORY: usize = 14;

/// A week to be filled.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    pub(crate) mode: Mode,
    pub(crate) sport: Sport,
    pub(crate) level: Level,
    pub(crate) first: Weekday,
    pub(crate) wish: Option<u8>,
    pub(crate) days: [DayFrame; 7],
    pub(crate) entered: [Option<(Kind, Held)>; 7],
    /// Index 0 is day −1, index 13 day −14.
    pub(crate) before: [Option<Kind>; HISTORY],
    pub(crate) preferred_rest_day: u8,
    pub(crate) long_days: [bool; 7],
    pub(crate) current: Option<[Kind; 7]>,
}

impl Problem {
    /// A week with two free hours and every place on all days, nothing entered and nothing before it.
    pub fn free(mode: Mode, sport: Sport) -> Self {
        Self {
            mode,
            sport,
            level: Level::Trained,
            first: Weekday::Monday,
            wish: None,
            days: [DayFrame::FREE; 7],
            entered: [None; 7],
            before: [None; HISTORY],
            preferred_rest_day: 6,
            long_days: [false, false, false, false, false, true, true],
            current: None,
        }
    }

    /// The athlete's level, for the length of the sessions; trained unless said.
    #[must_use]
    pub fn with_level(mut self, level: Level) -> Self {
        self.level = level;
        self
    }

    /// The weekday of day 0, for the words of the reasons; Monday unless said.
    #[must_use]
    pub fn with_first_weekday(mut self, first: Weekday) -> Self {
        self.first = first;
        self
    }

    /// The athlete's own number of speed sessions, 1–3.
    pub fn with_speed_sessions(mut self, wish: u8) -> Result<Self, Malformed> {
        if !(1..=3).contains(&wish) {
            return refuse("speed_sessions", format!("1, 2 or 3 speed sessions a week, not {wish}"));
        }
        self.wish = Some(wish);
        Ok(self)
    }

    /// How much time and which places one day has.
    pub fn with_day(mut self, day: u8, frame: DayFrame) -> Result<Self, Malformed> {
        *slot(&mut self.days, day, "days")? = frame;
        Ok(self)
    }

    /// An event, or a card of any kind kept "anyway": never moved.
    pub fn with_fixed(self, card: Card) -> Result<Self, Malformed> {
        self.entered_at("fixed", card, Held::Fixed)
    }

    /// A card of the catalogue that the athlete holds in place.
    pub fn with_pinned(self, card: Card) -> Result<Self, Malformed> {
        if is_event(card.kind) {
            let reason = format!("{} is an event; events are fixed, not pinned", card.kind);
            return refuse("pinned.kind", reason);
        }
        self.entered_at("pinned", card, Held::Pinned)
    }

    /// What stood on a day before the week.
    pub fn with_past(mut self, past: Past) -> Result<Self, Malformed> {
        let place = usize::try_from(-1 - i32::from(past.day)).ok().and_then(|at| self.before.get_mut(at));
        match place {
            None => refuse("before.day", format!("history reaches from day -14 to day -1, not {}", past.day)),
            Some(Some(_)) => refuse("before.day", format!("day {} has a card already; one card a day", past.day)),
            Some(place) => {
                *place = Some(past.kind);
                Ok(self)
            }
        }
    }

    /// The day the athlete likes best for rest; the last one unless said.
    pub fn with_preferred_rest_day(mut self, day: u8) -> Result<Self, Malformed> {
        slot(&mut self.days, day, "preferred_rest_day")?;
        self.preferred_rest_day = day;
        Ok(self)
    }

    /// The days with time for something long; the last two unless said.
    pub fn with_long_days(mut self, days: &[u8]) -> Result<Self, Malformed> {
        self.long_days = [false; 7];
        for day in days {
            *slot(&mut self.long_days, *day, "weekend")? = true;
        }
        Ok(self)
    }

    /// The plan that stands; a new one changes as little of it as it can.
    #[must_use]
    pub fn with_current(mut self, week: [Kind; 7]) -> Self {
        self.current = Some(week);
        self
    }

    /// The mode the week is built in.
    pub fn mode(&self) -> Mode {
        self.mode
    }

    /// The sport it is built for.
    pub fn sport(&self) -> Sport {
        self.sport
    }

    /// The speed sessions aimed for: the athlete's wish or the mode's target, never above the cap.
    pub fn speed_target(&self) -> u8 {
        let limits = limits(self.mode);
        self.wish.unwrap_or(limits.speed_target).min(limits.speed_cap)
    }

    fn entered_at(mut self, list: &str, card: Card, held: Held) -> Result<Self, Malformed> {
        let path = format!("{list}.day");
        let place = slot(&mut self.entered, card.day, &path)?;
        match place {
            Some((_, already)) if *already == held => {
                refuse(&path, format!("day {} has a card already; one card a day", card.day))
            }
            Some(_) => refuse(&path, format!("day {} is both fixed and pinned", card.day)),
            None => {
                *place = Some((card.kind, held));
                Ok(self)
            }
        }
    }
}

impl fmt::Display for Card {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} on day {}", self.kind, self.day)
    }
}

/// History as a row of days, index 0 being day −1; days further back are left out.
pub(crate) fn remembered(before: &[Past]) -> [Option<Kind>; HISTORY] {
    let mut days = [None; HISTORY];
    for past in before {
        let place = usize::try_from(-1 - i32::from(past.day)).ok().and_then(|at| days.get_mut(at));
        if let Some(place) = place {
            *place = Some(past.kind);
        }
    }
    days
}

fn slot<'a, T>(week: &'a mut [T; 7], day: u8, path: &str) -> Result<&'a mut T, Malformed> {
    let refusal = || Malformed { path: path.to_owned(), reason: format!("days go from 0 to 6, not {day}") };
    week.get_mut(usize::from(day)).ok_or_else(refusal)
}

fn refuse<T>(path: &str, reason: String) -> Result<T, Malformed> {
    Err(Malformed { path: path.to_owned(), reason })
}
