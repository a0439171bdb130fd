//! What was the matter on a day, in words: for tables.

use freshlegs_calendar::{Day, Week};
use freshlegs_record::Tag;

use crate::past::Note;

/// The words of some notes.
pub(crate) struct Noted<'a> {
    notes: &'a [Note],
    words: [(Tag, String); 4],
}

impl<'a> Noted<'a> {
    pub(crate) fn new(notes: &'a [Note], words: [(Tag, String); 4]) -> Self {
        Self { notes, words }
    }

    /// "ill, deload"; nothing on most days.
    pub(crate) fn on(&self, day: Day) -> String {
        self.between(day, day)
    }

    /// The same of a whole week.
    pub(crate) fn in_week(&self, week: Week) -> String {
        self.between(week.first(), week.last())
    }

    fn between(&self, from: Day, to: Day) -> String {
        // Notes come by their first day; those that begin later cannot matter.
        let begun = self.notes.get(..self.notes.partition_point(|note| note.from <= to)).unwrap_or_default();
        let there = |tag: Tag| begun.iter().any(|note| note.what == tag && note.to >= from);
        let words = self.words.iter().filter(|(tag, _)| !begun.is_empty() && there(*tag));
        words.map(|(_, word)| word.as_str()).collect::<Vec<_>>().join(", ")
    }
}
