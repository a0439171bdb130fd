//! The ladder of coming back: on which rung the athlete stands, and what opens the next one
//! (`training-rules.md` §5).
//!
//! `judged` says what one day meant, `climb` walks the days in order, `words` says it.
//! What a rung consists of is [`crate::rung`]'s business. No sentence promises a date.

mod climb;
mod door;
mod judged;
mod words;

#[cfg(test)]
mod laws;
#[cfg(test)]
pub(crate) mod stories;

use std::collections::BTreeMap;

use freshlegs_calendar::Day;
use freshlegs_texts::Phrase;

use crate::Rung;
use climb::Climb;

pub use climb::DAYS_OFF;
use judged::Judged;

pub use judged::DOWN_FROM;

/// A day on which a rung was done. Pain is 0–10; a greater number is read as 10.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RungDay {
    /// The day of the session.
    pub day: Day,
    /// The rung that was done.
    pub rung: Rung,
    /// The most pain during or after the session, if it was answered.
    pub pain: Option<u8>,
    /// Pain on the following morning, if it was answered.
    pub morning: Option<u8>,
    /// Sudden sharp pain, a bruise or a limp.
    pub sharp: bool,
}

/// Where the athlete stands on the ladder.
#[derive(Clone, Debug, PartialEq)]
pub struct LadderStand {
    /// The rung whose work is next.
    pub rung: Rung,
    /// Good days on this rung, 0 to 2; two are reached on the last rung only, elsewhere they open the next.
    pub good_days: u8,
    /// The last day of the 48 hours off, while they last.
    pub off_until: Option<Day>,
    /// The latest session whose next morning has come, is not answered and would tell something.
    pub asks_morning: Option<Day>,
    /// A clinician comes first: the athlete stands on rung 0, by sharp pain or step by step.
    pub clinician: bool,
    /// Two full sessions on rung 6: the usual mode at 70 % of its volume is open.
    pub ready: bool,
    /// What was seen last and what it means, in one sentence.
    pub why: Phrase,
    /// What opens the next rung.
    pub next: Phrase,
}

/// Where the athlete stands after these days, beginning on a rung. The order of the days does not matter,
/// and days after today are not looked at. Of several entries on one day the worst counts.
pub fn stand(start: Rung, days: &[RungDay], today: Day) -> LadderStand {
    let mut seen: BTreeMap<Day, Judged> = BTreeMap::new();
    for entry in days.iter().filter(|entry| entry.day <= today) {
        let judged = Judged::of(entry);
        seen.entry(entry.day).and_modify(|day| *day = day.with(judged)).or_insert(judged);
    }
    let climb = seen.into_iter().fold(Climb::from(start), |climb, (day, judged)| climb.after(day, judged, today));
    LadderStand {
        rung: climb.rung,
        good_days: climb.good,
        off_until: climb.off_on(today),
        asks_morning: climb.asks,
        clinician: climb.rung == Rung::FIRST,
        ready: climb.ready(),
        why: words::why(&climb),
        next: words::next(&climb, today),
    }
}
