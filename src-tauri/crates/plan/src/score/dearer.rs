//! Two weeks side by side, and the day on which a part of the score shows that the second costs more: what the
//! sentence of a part is said of.

use freshlegs_calendar::{Kind, Weekday};
use freshlegs_texts::Phrase;

use super::bill::Bill;
use super::{ScorePart, Wishes};
use crate::phrases::{when, whose};
use crate::rules::Step;
use crate::setting::weekday_of;
use crate::trail::{Counts, Seen};
use crate::{Problem, phrases};

/// A part of the score that costs more than it did.
pub(crate) struct Dearer<'a> {
    first: Weekday,
    /// The day on which it shows most.
    pub(super) day: i8,
    /// That day as it would be; nothing if no card would stand there.
    pub(super) now: Option<Step<'a>>,
    /// That day as it is.
    pub(super) was: Option<Step<'a>>,
    /// What the whole week would hold.
    pub(super) counts: &'a Counts,
    pub(super) wishes: &'a Wishes,
    /// Where the card would go.
    pub(super) to: i8,
}

impl<'a> Dearer<'a> {
    pub(crate) fn new(problem: &Problem, was: &'a Bill, now: &'a Bill, part: ScorePart, to: u8) -> Self {
        let day = now.dearest_day(part, was);
        Self {
            first: problem.first,
            day: day as i8,
            now: now.step(day),
            was: was.step(day),
            counts: now.counts(),
            wishes: now.wishes(),
            to: to as i8,
        }
    }

    /// The kind that would stand on the day.
    pub(super) fn kind(&self) -> Kind {
        self.now.map_or(Kind::Rest, |step| step.today.kind)
    }

    pub(super) fn yesterday(&self) -> Option<Seen> {
        self.now.and_then(|step| step.trail.yesterday)
    }

    pub(super) fn day_before(&self) -> Option<Seen> {
        self.now.and_then(|step| step.trail.day_before)
    }

    /// "Tuesday’s strength".
    pub(super) fn whose(&self, card: Seen) -> Phrase {
        whose(self.first, card.day, card.kind)
    }

    /// "Thursday’s max velocity", of the day on which it shows.
    pub(super) fn this(&self) -> Phrase {
        whose(self.first, self.day, self.kind())
    }

    /// The same of another kind on that day.
    pub(super) fn on_that_day(&self, kind: Kind) -> Phrase {
        whose(self.first, self.day, kind)
    }

    /// "last Sunday" or "Tuesday".
    pub(super) fn when(&self, day: i8) -> Phrase {
        when(self.first, day)
    }

    /// The weekday on which it shows.
    pub(super) fn weekday(&self) -> Phrase {
        weekday_of(self.first, self.day)
    }

    /// The weekdays of these days of the week, in one breath.
    pub(super) fn weekdays(&self, days: &[bool; 7]) -> Option<Phrase> {
        let days = (0_i8..).zip(days).filter_map(|(day, chosen)| chosen.then_some(day));
        phrases::all_of(days.map(|day| weekday_of(self.first, day)))
    }
}
