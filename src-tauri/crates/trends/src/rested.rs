//! Rest days kept, by the week.

use freshlegs_calendar::{Day, Today, Week, WeekStart};

use crate::weeks::{place, weeks};

/// A week's rest days.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct WeekRest {
    /// The week.
    pub week: Week,
    /// Days on which rest was planned or recorded and nothing else was done, 0 to 7.
    pub kept: u32,
    /// Whether its last day is over.
    pub over: bool,
}

/// The weeks from a first day to today, without holes. A day that is given twice counts once.
pub fn weekly_rests(kept: &[Day], first: Day, today: Today, start: WeekStart) -> Vec<WeekRest> {
    let weeks = weeks(kept.iter().copied().chain([first]), today, start);
    let mut days: Vec<Day> = kept.iter().copied().filter(|day| *day <= today).collect();
    days.sort_unstable();
    days.dedup();
    let mut counts = vec![0_u32; weeks.len()];
    for day in days {
        if let Some(count) = place(&weeks, day).and_then(|at| counts.get_mut(at)) {
            *count += 1;
        }
    }
    let rest = |(week, kept): (Week, u32)| WeekRest { week, kept, over: week.last() < today };
    weeks.into_iter().zip(counts).map(rest).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_week_without_a_rest_day_stands_in_the_row_too() {
        let day = |text: &str| text.parse::<Day>().unwrap();
        let kept = [day("2026-11-08"), day("2026-11-08"), day("2026-11-18"), day("2026-11-22"), day("2026-11-29")];
        let weeks = weekly_rests(&kept, day("2026-11-04"), day("2026-11-25"), WeekStart::Monday);
        let told: Vec<_> = weeks.iter().map(|week| (week.kept, week.over)).collect();
        assert_eq!(told, [(1, true), (0, true), (2, true), (0, false)]);
    }
}
