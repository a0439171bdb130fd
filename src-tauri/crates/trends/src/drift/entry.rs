//! One thing written down: a session, or a morning, on its own day.

use std::cmp::Ordering;

use freshlegs_calendar::Day;

use super::{Answers, OffScale};

/// An entry whose answers are on their scales. It counts on its own day, whenever it was typed.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    day: Day,
    kind: Option<Box<str>>,
    answers: Answers,
}

impl Entry {
    /// An entry, or the first answer that is off its scale. Any text is a kind; entries without one, the morning
    /// check included, form a kind of their own.
    pub fn new(day: Day, kind: Option<&str>, answers: Answers) -> Result<Self, OffScale> {
        Ok(Self { day, kind: kind.map(Into::into), answers: answers.checked()? })
    }

    /// The day it was done on.
    pub fn day(&self) -> Day {
        self.day
    }

    /// What it was, as its writer calls it.
    pub fn kind(&self) -> Option<&str> {
        self.kind.as_deref()
    }

    /// What was answered.
    pub fn answers(&self) -> &Answers {
        &self.answers
    }

    /// An order that depends on what entries say, not on the order in which they come.
    pub(super) fn compare(&self, other: &Self) -> Ordering {
        let same_day = || self.kind.cmp(&other.kind).then_with(|| self.answers.compare(&other.answers));
        self.day.cmp(&other.day).then_with(same_day)
    }
}
