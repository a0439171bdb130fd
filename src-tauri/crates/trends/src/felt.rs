//! A session as it felt, and which of them a reading stands on.

use freshlegs_calendar::{Day, Effort, Family, Kind, Quality};

/// How many of the newest speed sessions are "the last" ones, the days behind a reading.
pub const RECENT: usize = 5;

/// How many speed sessions a usual needs; the same six as a kind's own baseline (`trends.md`).
pub const ENOUGH: usize = 6;

/// A session with both ratings.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Felt {
    /// The day it was done on.
    pub day: Day,
    /// What it was.
    pub kind: Kind,
    /// How hard it was as a whole.
    pub effort: Effort,
    /// How well the athlete moved.
    pub quality: Quality,
}

/// The newest speed sessions and those before them, both oldest first.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Recent {
    /// Speed sessions before the newest [`RECENT`].
    pub before: Vec<Felt>,
    /// The newest speed sessions, at most [`RECENT`].
    pub newest: Vec<Felt>,
}

/// The speed sessions among some sessions, in any order given, oldest first.
pub fn speed(sessions: &[Felt]) -> Vec<Felt> {
    let speed: Vec<Felt> = sessions.iter().copied().filter(|felt| felt.kind.family() == Family::Speed).collect();
    in_order(&speed)
}

/// Sessions in any order given, oldest first.
pub(crate) fn in_order(sessions: &[Felt]) -> Vec<Felt> {
    let mut sorted = sessions.to_vec();
    sorted.sort_by_key(|felt| (felt.day, felt.kind, felt.effort, felt.quality));
    sorted
}

impl Recent {
    /// Parts the speed sessions among some sessions, in any order given.
    pub fn of(sessions: &[Felt]) -> Self {
        Self::parted(speed(sessions))
    }

    /// Parts sessions that come oldest first.
    pub(crate) fn parted(mut before: Vec<Felt>) -> Self {
        let newest = before.split_off(before.len().saturating_sub(RECENT));
        Self { before, newest }
    }
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;

    /// A session on a day counted from the end of August 2026: `felt(1, "technique", 4, 6)` is 1 September.
    pub(crate) fn felt(day: i64, kind: &str, effort: i64, quality: i64) -> Felt {
        Felt {
            day: Day::new(2026, 8, 31).unwrap().plus(day),
            kind: kind.parse().unwrap(),
            effort: effort.try_into().unwrap(),
            quality: quality.try_into().unwrap(),
        }
    }

    #[test]
    fn the_last_five_are_the_newest_in_whatever_order_they_come() {
        let mut sessions: Vec<_> = (1..=8).map(|day| felt(day, "acceleration", 5, 5)).collect();
        sessions.push(felt(20, "rest", 0, 5));
        sessions.reverse();
        let recent = Recent::of(&sessions);
        assert_eq!(recent.newest, (4..=8).map(|day| felt(day, "acceleration", 5, 5)).collect::<Vec<_>>());
        assert_eq!(recent.before.len(), 3);
    }
}
