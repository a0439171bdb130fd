//! Up, down and standing still: the days in their order.

use freshlegs_calendar::Day;

use super::judged::{Judged, Verdict};
use crate::Rung;

/// Good days that open the next rung.
const GOOD_DAYS: u8 = 2;
/// The 48 hours off are the two days after the day that hurt.
pub const DAYS_OFF: i64 = 2;

/// Where the ladder has led so far.
#[derive(Clone, Copy, Debug)]
pub(super) struct Climb {
    pub(super) rung: Rung,
    pub(super) good: u8,
    /// The last day of the latest 48 hours off.
    off: Option<Day>,
    /// The latest session whose morning is asked for, since the rung last changed.
    pub(super) asks: Option<Day>,
    pub(super) last: Option<(Day, Seen)>,
}

/// What the latest day brought.
#[derive(Clone, Copy, Debug)]
pub(super) enum Seen {
    /// It counts, or it is one of those that do not; the verdict says which.
    Judged(Verdict),
    /// The second good day: the next rung is open.
    Opened,
    /// Free of pain, but on a lower rung.
    Lower(Rung),
    /// Done while off, so it does not count.
    WhileOff,
    /// Today's session was good; its morning is still to come.
    Waits { pain: u8 },
}

impl Climb {
    pub(super) fn from(start: Rung) -> Self {
        Self { rung: start, good: 0, off: None, asks: None, last: None }
    }

    pub(super) fn ready(&self) -> bool {
        self.rung == Rung::LAST && self.good >= GOOD_DAYS
    }

    /// The last day off, if this day lies in the 48 hours.
    pub(super) fn off_on(&self, day: Day) -> Option<Day> {
        self.off.filter(|last| day <= *last)
    }

    /// The stand after one more day; days come in order.
    #[must_use]
    pub(super) fn after(self, day: Day, judged: Judged, today: Day) -> Self {
        match judged.verdict {
            Verdict::Sharp => self.down_to(Rung::FIRST, day, judged.verdict),
            // What hurts on a lower rung leads below that one.
            Verdict::Hurt { .. } | Verdict::HurtMorning { .. } | Verdict::Worse { .. } => {
                let below = self.rung.min(judged.rung).get().saturating_sub(1);
                self.down_to(Rung::of(below), day, judged.verdict)
            }
            _ if self.off_on(day).is_some() => self.seeing(day, Seen::WhileOff),
            Verdict::Good { .. } if judged.rung < self.rung => self.seeing(day, Seen::Lower(judged.rung)),
            // A higher rung without pain is a good day for this one too, and opens no more than this one does.
            Verdict::Good { .. } => self.good_day(day, judged.verdict),
            Verdict::MorningOpen { pain } if day == today => self.seeing(day, Seen::Waits { pain }),
            Verdict::MorningOpen { .. } | Verdict::PainOpen | Verdict::Two => {
                let asks = if judged.asks && day < today { Some(day) } else { self.asks };
                Self { asks, ..self.seeing(day, Seen::Judged(judged.verdict)) }
            }
        }
    }

    fn good_day(self, day: Day, verdict: Verdict) -> Self {
        let good = self.good.saturating_add(1).min(GOOD_DAYS);
        if good == GOOD_DAYS && self.rung < Rung::LAST {
            let next = Rung::of(self.rung.get() + 1);
            return Self { rung: next, good: 0, asks: None, ..self.seeing(day, Seen::Opened) };
        }
        Self { good, ..self.seeing(day, Seen::Judged(verdict)) }
    }

    fn down_to(self, rung: Rung, day: Day, verdict: Verdict) -> Self {
        let off = Some(day.plus(DAYS_OFF));
        Self { rung, good: 0, off, asks: None, ..self.seeing(day, Seen::Judged(verdict)) }
    }

    fn seeing(self, day: Day, seen: Seen) -> Self {
        Self { last: Some((day, seen)), ..self }
    }
}
