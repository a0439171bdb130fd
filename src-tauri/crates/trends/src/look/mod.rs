//! The reading of one day with everything it stands on, and what it says.
//!
//! [`crate::drift`] reads every day of a stream; here one day is looked at: since when, by how much, in which
//! sessions, what is still missing, and what would clear it.

mod clears;
mod missing;
mod muted;
mod skipping;
mod words;

use freshlegs_calendar::Day;

use crate::drift::{Answers, Counted, DayReading, Entry, Evidence, Method, Reading, evidence, readings};

pub use clears::MOST_SESSIONS;
pub use missing::{Missing, Wanted};
pub use muted::{FINE_DAYS, Mute, Muted, TAG_DAYS, muted};
pub use skipping::{LatelyDays, Skipping, skipping};
pub use words::{learning, moved, sentences, size};

/// A day, looked at.
#[derive(Clone, Debug, PartialEq)]
pub struct Look {
    /// What is read on the day.
    pub day: DayReading,
    /// The day of the first entry.
    pub first: Option<Day>,
    /// The likeliest slide with its numbers, on watch and trend.
    pub evidence: Option<Evidence>,
    /// How many sessions near the usual would clear it, on watch and trend; nothing if more than
    /// [`MOST_SESSIONS`].
    pub clears: Option<u32>,
}

impl Look {
    /// Looks at a day with the entries up to it, in any order; later ones are not looked at.
    pub fn at(entries: &[Entry], day: Day) -> Self {
        let mut known: Vec<Entry> = entries.iter().filter(|entry| entry.day() <= day).cloned().collect();
        known.sort_by_key(Entry::day);
        let first = known.first().map(Entry::day);
        let shown = first.and_then(|_| reading_on(&known, day)).unwrap_or_else(|| DayReading {
            day,
            reading: Reading::Learning,
            drift: None,
            channels: Vec::new(),
            counted: [Counted::default(); 4],
        });
        let asks = shown.reading >= Reading::Watch;
        let evidence = if asks { evidence(&known, day) } else { None };
        let clears = evidence.as_ref().and_then(|evidence| clears::sessions(&known, day, evidence.start));
        Self { day: shown, first, evidence, clears }
    }

    /// How many days the likeliest slide is old, its first and the day looked at included.
    pub fn days(&self) -> Option<u32> {
        let evidence = self.evidence.as_ref()?;
        u32::try_from(self.day.day.days_since(evidence.start) + 1).ok()
    }
}

/// What is read on a day, whether or not anything was entered on it.
fn reading_on(by_day: &[Entry], day: Day) -> Option<DayReading> {
    let mut entries = by_day.to_vec();
    // An entry that answers nothing stands in no channel: it only lets the days go on until today.
    entries.extend(Entry::new(day, None, Answers::default()));
    readings(&entries, Method::Surprise).pop()
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;

    pub(crate) fn day(number: i64) -> Day {
        Day::new(2026, 1, 1).unwrap().plus(number)
    }

    pub(crate) fn session(number: i64, effort: f64, quality: f64, keenness: f64) -> Entry {
        let answers =
            Answers { effort: Some(effort), quality: Some(quality), keenness: Some(keenness), ..Answers::default() };
        Entry::new(day(number), Some("acceleration"), answers).unwrap()
    }

    /// Every second day 4, 5, 6, 5 for so many days: effort so, quality turned round, keenness 1.
    pub(crate) fn usual(days: i64) -> Vec<Entry> {
        let swing = |number: i64| [4.0, 5.0, 6.0, 5.0][(number / 2 % 4) as usize];
        (0..days).step_by(2).map(|number| session(number, swing(number), 10.0 - swing(number), 1.0)).collect()
    }

    /// The usual for 140 days, then sliding for so many: harder, worse, less keen.
    pub(crate) fn slid(days: i64) -> Vec<Entry> {
        let mut entries = usual(140);
        entries.extend((140..140 + days).step_by(2).map(|number| {
            let slid = ((number - 139) as f64 / 14.0).min(2.5);
            session(number, 5.0 + slid, 5.0 - slid, 1.0 - slid)
        }));
        entries
    }

    #[test]
    fn a_day_is_read_by_what_was_known_on_it() {
        let entries = slid(35);
        let before = Look::at(&entries, day(139));
        assert_eq!((before.day.reading, &before.evidence, before.clears), (Reading::Steady, &None, None));
        let after = Look::at(&entries, day(174));
        assert_eq!(after.day.reading, Reading::Trend);
        assert!(after.days().is_some_and(|days| (20..=45).contains(&days)), "{:?}", after.days());
        let mut backwards = entries.clone();
        backwards.reverse();
        assert_eq!(Look::at(&backwards, day(174)), after);
    }

    #[test]
    fn a_day_without_an_entry_is_read_too() {
        let last = slid(35).last().map(Entry::day);
        assert_eq!(last, Some(day(174)));
        let later = Look::at(&slid(35), day(176));
        assert_eq!((later.day.day, later.day.reading), (day(176), Reading::Trend));
        let gone = Look::at(&slid(35), day(230));
        assert_eq!(gone.day.reading, Reading::Learning, "after a long silence it learns again");
        assert_eq!(Look::at(&[], day(0)).day.reading, Reading::Learning);
        assert_eq!(Look::at(&slid(35), day(-5)).first, None, "nothing was known then");
    }
}
