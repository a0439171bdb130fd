//! What is missing before anything can be said, in numbers.

use crate::drift::{Channel, Counted, ENOUGH_BASELINE, ENOUGH_RECENT, LEARNING_DAYS, Reading};
use crate::look::Look;

/// What is counted while the usual is being learnt.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wanted {
    /// Days since the first entry.
    Days,
    /// Entries of one channel that are older than two weeks and not older than fourteen.
    Baseline,
    /// Entries of one channel of the last three weeks.
    Recent,
}

/// So many of what is wanted are there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Missing {
    /// What is counted.
    pub wanted: Wanted,
    /// So many are there, at most as many as are needed.
    pub have: u32,
    /// So many are needed.
    pub need: u32,
}

impl Wanted {
    /// The name in JSON and in message keys.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Days => "days",
            Self::Baseline => "baseline",
            Self::Recent => "recent",
        }
    }
}

impl Look {
    /// What is missing, while learning; entries are counted in the channel that is nearest to enough.
    pub fn missing(&self) -> Vec<Missing> {
        if self.day.reading != Reading::Learning {
            return Vec::new();
        }
        let since = self.first.map_or(0, |first| self.day.day.days_since(first));
        let days = u32::try_from(since.clamp(0, LEARNING_DAYS)).unwrap_or(0);
        let nearest = Channel::ALL.iter().zip(self.day.counted).map(|(_, counted)| counted).max_by_key(near);
        let Counted { recent, baseline } = nearest.unwrap_or_default();
        let counts = [
            Missing { wanted: Wanted::Days, have: days, need: u32::try_from(LEARNING_DAYS).unwrap_or(0) },
            Missing { wanted: Wanted::Baseline, have: baseline.min(ENOUGH_BASELINE), need: ENOUGH_BASELINE },
            Missing { wanted: Wanted::Recent, have: recent.min(ENOUGH_RECENT), need: ENOUGH_RECENT },
        ];
        counts.into_iter().filter(|count| count.have < count.need).collect()
    }
}

/// How near a channel is to enough, in whole parts of what it lacks.
fn near(counted: &Counted) -> u32 {
    counted.recent.min(ENOUGH_RECENT) * ENOUGH_BASELINE + counted.baseline.min(ENOUGH_BASELINE) * ENOUGH_RECENT
}

#[cfg(test)]
mod tests {
    use super::super::tests::{day, usual};
    use super::*;

    fn missing(days: i64) -> Vec<(Wanted, u32, u32)> {
        let look = Look::at(&usual(days), day(days - 1));
        look.missing().into_iter().map(|count| (count.wanted, count.have, count.need)).collect()
    }

    #[test]
    fn only_what_is_missing_is_counted() {
        assert_eq!(missing(20), [(Wanted::Days, 19, 35), (Wanted::Baseline, 3, 10)]);
        assert_eq!(missing(3), [(Wanted::Days, 2, 35), (Wanted::Baseline, 0, 10), (Wanted::Recent, 2, 3)]);
        assert_eq!(missing(60), [], "nothing is missing once something is read");
    }

    #[test]
    fn after_a_gap_the_days_are_full_and_recent_sessions_are_missing() {
        let look = Look::at(&usual(60), day(85));
        assert_eq!(look.missing(), [Missing { wanted: Wanted::Recent, have: 0, need: 3 }]);
    }
}
