//! Means of whole weeks, for the line that wanders over the map.

use std::collections::BTreeMap;

use freshlegs_calendar::{Day, Today, Week, WeekStart};

use crate::Felt;

/// The mean of the sessions of one week.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct WeekMean {
    /// The week's first day.
    pub first: Day,
    /// Mean effort, 0 to 10.
    pub effort: f64,
    /// Mean quality, 0 to 10.
    pub quality: f64,
    /// How many sessions it is the mean of; at least one.
    pub sessions: u32,
}

/// The means of the last `weeks` weeks up to the one that holds today, oldest first.
/// A week without a session has no mean; days after today do not count.
pub fn weekly_means(sessions: &[Felt], today: Today, weeks: u8, start: WeekStart) -> Vec<WeekMean> {
    let earliest = Week::holding(today, start).plus(1 - i64::from(weeks)).first();
    let mut sums: BTreeMap<Day, (u32, f64, f64)> = BTreeMap::new();
    for felt in sessions.iter().filter(|felt| (earliest..=today).contains(&felt.day)) {
        let sum = sums.entry(Week::holding(felt.day, start).first()).or_default();
        *sum = (sum.0 + 1, sum.1 + f64::from(felt.effort.get()), sum.2 + f64::from(felt.quality.get()));
    }
    let mean = |(first, (sessions, effort, quality)): (Day, (u32, f64, f64))| {
        let count = f64::from(sessions);
        WeekMean { first, effort: effort / count, quality: quality / count, sessions }
    };
    sums.into_iter().map(mean).collect()
}
