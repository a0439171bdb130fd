//! Sessions that were planned and left out without a wish: a channel of its own, never part of Drift.
//!
//! What is asked is `science.md` §11: three or more in two weeks, and at least twice the share of the eight weeks
//! before. It could not be tried on data, because no public log has plans, and it says so by staying one sentence.

use freshlegs_calendar::Day;
use freshlegs_texts::Phrase;

/// The days that are "lately", the day looked at included.
const LATELY: i64 = 14;
/// The days before them that are the usual.
const BEFORE: i64 = 56;
/// Fewer than so many are never "more than usual".
const FEWEST: u32 = 3;

/// Planned sessions with whether they were left out for want of a wish or without a word.
pub type LatelyDays<'a> = &'a [(Day, bool)];

/// How many planned sessions were left out in the last two weeks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Skipping {
    /// So many were left out.
    pub missed: u32,
    /// Of so many.
    pub planned: u32,
    /// Whether that is more than the athlete usually leaves out.
    pub more: bool,
}

/// The last two weeks up to a day; nothing where none was left out.
pub fn skipping(planned: LatelyDays<'_>, day: Day) -> Option<Skipping> {
    let within = |from: i64, to: i64| {
        let there = planned.iter().filter(move |(on, _)| (from..to).contains(&day.days_since(*on)));
        let (mut missed, mut all) = (0, 0);
        for (_, left_out) in there {
            missed += u32::from(*left_out);
            all += 1;
        }
        (missed, all)
    };
    let (missed, planned) = within(0, LATELY);
    let (missed_before, planned_before) = within(LATELY, LATELY + BEFORE);
    let share = |missed: u32, planned: u32| (f64::from(missed) + 0.5) / (f64::from(planned) + 1.0);
    let more = missed >= FEWEST && share(missed, planned) >= 2.0 * share(missed_before, planned_before);
    (missed > 0).then_some(Skipping { missed, planned, more })
}

impl Skipping {
    /// The sentence.
    pub fn words(&self) -> Phrase {
        let key = if self.more { "reading-skipped-more" } else { "reading-skipped" };
        Phrase::new(key).with("missed", self.missed).with("planned", self.planned)
    }
}

#[cfg(test)]
mod tests {
    use freshlegs_texts::{Catalogue, Language};

    use super::super::tests::day;
    use super::*;

    /// Two months of four a week, each twelfth left out, then two weeks with so many of eight.
    fn weeks(left_out: i64) -> Vec<(Day, bool)> {
        let before = (0..32).map(|n| (day(n * 7 / 4), n % 12 == 5));
        before.chain((0..8).map(|n| (day(57 + n * 7 / 4), n < left_out))).collect()
    }

    #[test]
    fn more_than_usual_is_three_and_twice_the_share() {
        let found = |left_out| skipping(&weeks(left_out), day(70));
        assert_eq!(found(0), None);
        assert_eq!(found(2), Some(Skipping { missed: 2, planned: 8, more: false }));
        assert_eq!(found(3), Some(Skipping { missed: 3, planned: 8, more: true }));
        let always: Vec<_> = weeks(3).into_iter().map(|(day, _)| (day, true)).collect();
        assert_eq!(skipping(&always, day(70)).map(|found| found.more), Some(false), "usual for this athlete");
    }

    #[test]
    fn it_is_one_sentence_of_its_own() {
        let words = Catalogue::new(Language::En);
        let said = |left_out| skipping(&weeks(left_out), day(70)).map(|found| words.say(&found.words()));
        assert_eq!(
            said(1).as_deref(),
            Some("In the last two weeks one of 8 planned sessions was left out for want of a wish or without a word.")
        );
        assert_eq!(
            said(4).as_deref(),
            Some(
                "In the last two weeks 4 of 8 planned sessions were left out for want of a wish or without a word. That is more than you usually leave out."
            )
        );
    }
}
