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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::felt::tests::felt;

    #[test]
    fn a_week_without_a_session_has_no_mean() {
        // Monday 7 September is day 7; the second week is empty.
        let sessions = [felt(7, "technique", 4, 6), felt(9, "technique", 5, 7), felt(21, "technique", 8, 2)];
        let today = felt(24, "technique", 0, 0).day;
        let means = weekly_means(&sessions, today, 6, WeekStart::Monday);
        let told: Vec<_> = means.iter().map(|mean| (mean.first.to_string(), mean.effort, mean.quality)).collect();
        assert_eq!(told, [("2026-09-07".to_owned(), 4.5, 6.5), ("2026-09-21".to_owned(), 8.0, 2.0)]);
        assert_eq!(means.first().map(|mean| mean.sessions), Some(2));
    }

    #[test]
    fn only_the_last_weeks_up_to_today_count() {
        let sessions: Vec<_> = (1..=30).map(|day| felt(day, "technique", 4, 6)).collect();
        let today = felt(16, "technique", 0, 0).day;
        let firsts: Vec<_> =
            weekly_means(&sessions, today, 2, WeekStart::Sunday).iter().map(|mean| mean.first.to_string()).collect();
        assert_eq!(firsts, ["2026-09-06", "2026-09-13"], "Wednesday 16 September lies in the week of the 13th");
    }
}
