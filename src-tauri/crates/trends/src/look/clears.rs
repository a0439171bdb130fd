//! What would clear a watch or a trend: sessions near the usual, counted by going on with them.
//!
//! Nothing is guessed: the athlete's own days are continued, at their own pace, with sessions as they usually
//! were before the slide, and read by the same method until the reading is steady.

use freshlegs_calendar::Day;

use crate::drift::{Answers, Entry, Method, Reading, Stream};

/// Beyond so many sessions it is called weeks instead of a number.
pub const MOST_SESSIONS: u32 = 12;

/// The usual is what was rated in so many days before the slide.
const USUAL_DAYS: i64 = 84;
/// A kind's own usual needs so many entries (`trends.md`).
const OWN_KIND: usize = 6;

/// How many sessions near the usual it takes; nothing beyond [`MOST_SESSIONS`].
pub(super) fn sessions(by_day: &[Entry], day: Day, start: Day) -> Option<u32> {
    let usual: Vec<&Entry> =
        by_day.iter().filter(|entry| (1..=USUAL_DAYS).contains(&start.days_since(entry.day()))).collect();
    let since: Vec<&Entry> = by_day.iter().filter(|entry| entry.day() >= start && is_session(entry)).collect();
    // Days from one session to the next, to the nearest.
    let count = i64::try_from(since.len().max(1)).unwrap_or(1);
    let pace = (day.days_since(start) + 1 + count / 2) / count;
    let mut stream = Stream::new(Method::Surprise);
    for entry in by_day {
        stream.take(entry, |_| {}).ok()?;
    }
    for (number, like) in (1..=MOST_SESSIONS).zip(since.iter().cycle()) {
        let on = day.plus(i64::from(number) * pace.max(1));
        for kind in [like.kind(), None] {
            stream.take(&as_usual(&usual, kind, on)?, |_| {}).ok()?;
        }
        if stream.last().is_some_and(|read| read.reading < Reading::Watch) {
            return Some(number);
        }
    }
    None
}

/// Whether an entry is a session rather than a morning.
fn is_session(entry: &Entry) -> bool {
    let answers = entry.answers();
    [answers.effort, answers.quality, answers.keenness, answers.enjoyment].iter().any(Option::is_some)
}

/// An entry that answers what entries of its kind usually answered.
fn as_usual(usual: &[&Entry], kind: Option<&str>, day: Day) -> Option<Entry> {
    let mut answers = Answers::default();
    let of_kind = |entry: &&&Entry| entry.kind() == kind;
    for name in Answers::names() {
        let given = |entry: &&Entry| entry.answers().given(name);
        let own: Vec<f64> = usual.iter().filter(of_kind).filter_map(given).collect();
        let any = || usual.iter().filter(|entry| entry.kind().is_some() == kind.is_some()).filter_map(given).collect();
        answers.set(name, median(if own.len() >= OWN_KIND { own } else { any() }));
    }
    Entry::new(day, kind, answers).ok()
}

fn median(mut given: Vec<f64>) -> Option<f64> {
    given.sort_by(f64::total_cmp);
    let (lower, upper) = (given.len().checked_sub(1)? / 2, given.len() / 2);
    Some((given.get(lower)? + given.get(upper)?) / 2.0)
}

#[cfg(test)]
mod tests {
    use super::super::tests::{day, session, slid};
    use crate::drift::Reading;
    use crate::look::Look;

    #[test]
    fn what_is_promised_comes_true() {
        for days in [19, 23, 27, 35] {
            let mut entries = slid(days);
            let last = 140 + days - 1;
            let found = Look::at(&entries, day(last));
            let Some(needed) = found.clears else { continue };
            assert!(found.day.reading >= Reading::Watch);
            entries.extend((1..=i64::from(needed)).map(|n| session(last + n * 2, 5.0, 5.0, 1.0)));
            let then = Look::at(&entries, entries.last().unwrap().day());
            assert!(then.day.reading < Reading::Watch, "{days} days: {needed} sessions, {:?}", then.day);
        }
    }

    #[test]
    fn a_fresh_slide_clears_in_a_few_sessions() {
        let watched: Vec<u32> = (15..=40).filter_map(|days| Look::at(&slid(days), day(139 + days)).clears).collect();
        assert!(!watched.is_empty());
        assert!(watched.iter().all(|sessions| (1..=12).contains(sessions)), "{watched:?}");
    }
}
