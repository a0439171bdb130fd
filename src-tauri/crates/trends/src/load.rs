//! What a week asked: session loads added up, and how alike its days were.
//!
//! Load of a session = effort × minutes, in arbitrary units (Foster 2001). Monotony = mean daily load of seven
//! days over their sample standard deviation, days without a session as 0 (Foster 1998). Both only describe:
//! no threshold of either foretells anything (`docs/drift.md`), so none is kept here.

use freshlegs_calendar::{Day, Today, Week, WeekStart};

use crate::weeks::{place, weeks};

/// A session by what it asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Worked {
    /// The day it was done on.
    pub day: Day,
    /// Effort × minutes, 0 to 14 400; nothing where one of the two was not said. Rest is 0.
    pub load: Option<u32>,
}

/// A week by what it asked.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct WeekLoad {
    /// The week.
    pub week: Week,
    /// The loads that are known, added up.
    pub load: u32,
    /// Sessions recorded.
    pub sessions: u32,
    /// Those among them whose load is not known; the sum is then a least.
    pub unknown: u32,
    /// Nothing for a week that is not over, has unknown loads, has no session or has seven days alike.
    pub monotony: Option<f64>,
    /// Whether its last day is over.
    pub over: bool,
}

/// The weeks from the first session to today, without holes.
pub fn weekly_loads(worked: &[Worked], today: Today, start: WeekStart) -> Vec<WeekLoad> {
    let weeks = weeks(worked.iter().map(|session| session.day), today, start);
    let mut days = vec![[0_u32; 7]; weeks.len()];
    let mut counts = vec![(0_u32, 0_u32); weeks.len()];
    for session in worked.iter().filter(|session| session.day <= today) {
        let Some(at) = place(&weeks, session.day) else { continue };
        let (Some(days), Some((sessions, unknown)), Some(week)) = (days.get_mut(at), counts.get_mut(at), weeks.get(at))
        else {
            continue;
        };
        *sessions += 1;
        *unknown += u32::from(session.load.is_none());
        let nth = session.day.days_since(week.first());
        if let Some(day) = usize::try_from(nth).ok().and_then(|nth| days.get_mut(nth)) {
            *day = day.saturating_add(session.load.unwrap_or_default());
        }
    }
    let week = |((week, days), (sessions, unknown)): ((Week, [u32; 7]), (u32, u32))| {
        let over = week.last() < today;
        let known = over && unknown == 0 && sessions > 0;
        let load = days.iter().fold(0, |sum: u32, day| sum.saturating_add(*day));
        WeekLoad { week, load, sessions, unknown, monotony: monotony(&days).filter(|_| known), over }
    };
    weeks.into_iter().zip(days).zip(counts).map(week).collect()
}

/// Mean over sample standard deviation (n − 1) of seven daily loads; nothing where all are alike.
pub fn monotony(days: &[u32; 7]) -> Option<f64> {
    let mean = days.iter().map(|load| f64::from(*load)).sum::<f64>() / 7.0;
    let squares: f64 = days.iter().map(|load| (f64::from(*load) - mean).powi(2)).sum();
    let deviation = (squares / 6.0).sqrt();
    (deviation > 0.0).then(|| mean / deviation)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Day {
        text.parse().unwrap()
    }

    #[test]
    fn four_equal_days_of_seven_have_a_monotony_of_1_07() {
        // Worked out by hand: √(6k / (7 (7 − k))) for k equal days.
        for (k, expected) in [(4, 1.0690), (5, 1.4639), (6, 2.2678)] {
            let mut days = [0; 7];
            days.iter_mut().take(k).for_each(|day| *day = 300);
            assert!((monotony(&days).unwrap() - expected).abs() < 1e-4, "{k} days");
        }
        assert_eq!(monotony(&[300; 7]), None);
        assert_eq!(monotony(&[0; 7]), None);
    }

    #[test]
    fn a_week_adds_up_what_is_known_and_counts_what_is_not() {
        let worked =
            [("2026-11-09", Some(300)), ("2026-11-12", None), ("2026-11-16", Some(200)), ("2026-11-16", Some(50))];
        let worked = worked.map(|(text, load)| Worked { day: day(text), load });
        let weeks = weekly_loads(&worked, day("2026-11-25"), WeekStart::Monday);
        let told: Vec<_> = weeks.iter().map(|week| (week.load, week.sessions, week.unknown, week.over)).collect();
        assert_eq!(told, [(300, 2, 1, true), (250, 2, 0, true), (0, 0, 0, false)]);
        let known: Vec<_> = weeks.iter().map(|week| week.monotony.is_some()).collect();
        assert_eq!(known, [false, true, false], "half-known, known, not over");
    }
}
