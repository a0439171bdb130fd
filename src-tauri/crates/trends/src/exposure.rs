//! How often the athlete met what keeps a sprinter ready: metres run fast, jumps, days at top speed.

use std::collections::BTreeSet;

use freshlegs_calendar::{Day, Today, Week, WeekStart};

use crate::weeks::{place, weeks};

/// A session by what it exposed the athlete to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Exposed {
    /// The day it was done on.
    pub day: Day,
    /// What it was planned with; nothing where no plan says it, and nothing is guessed.
    pub planned: Option<Exposure>,
    /// Whether it was a max-velocity session.
    pub max_velocity: bool,
}

/// What one session holds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Exposure {
    /// Metres at 90 % of full speed or more, build-ups left out.
    pub fast_metres: u32,
    /// Jumps.
    pub jumps: u32,
}

/// A week's exposure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct WeekExposure {
    /// The week.
    pub week: Week,
    /// Metres run fast.
    pub fast_metres: u32,
    /// Jumps.
    pub jumps: u32,
    /// Days with a max-velocity session.
    pub max_velocity_days: u32,
    /// Sessions that no plan says anything about.
    pub unknown: u32,
    /// Whether its last day is over.
    pub over: bool,
}

/// The weeks from the first session to today, without holes.
pub fn weekly_exposures(exposed: &[Exposed], today: Today, start: WeekStart) -> Vec<WeekExposure> {
    let weeks = weeks(exposed.iter().map(|session| session.day), today, start);
    let blank = |week: &Week| WeekExposure {
        week: *week,
        fast_metres: 0,
        jumps: 0,
        max_velocity_days: 0,
        unknown: 0,
        over: week.last() < today,
    };
    let mut counted: Vec<WeekExposure> = weeks.iter().map(blank).collect();
    let mut fast_days = BTreeSet::new();
    for session in exposed.iter().filter(|session| session.day <= today) {
        let Some(week) = place(&weeks, session.day).and_then(|at| counted.get_mut(at)) else { continue };
        match session.planned {
            Some(Exposure { fast_metres, jumps }) => {
                week.fast_metres = week.fast_metres.saturating_add(fast_metres);
                week.jumps = week.jumps.saturating_add(jumps);
            }
            None => week.unknown += 1,
        }
        if session.max_velocity && fast_days.insert(session.day) {
            week.max_velocity_days += 1;
        }
    }
    counted
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_sessions_on_a_day_are_one_day_at_top_speed() {
        let day = |text: &str| text.parse::<Day>().unwrap();
        let session = |text: &str, fast_metres| Exposed {
            day: day(text),
            planned: Some(Exposure { fast_metres, jumps: 15 }),
            max_velocity: true,
        };
        let unplanned = Exposed { day: day("2026-11-20"), planned: None, max_velocity: false };
        let sessions = [session("2026-11-16", 120), session("2026-11-16", 80), session("2026-11-19", 60), unplanned];
        let weeks = weekly_exposures(&sessions, day("2026-11-25"), WeekStart::Monday);
        let told: Vec<_> =
            weeks.iter().map(|week| (week.fast_metres, week.jumps, week.max_velocity_days, week.unknown)).collect();
        assert_eq!(told, [(260, 45, 2, 1), (0, 0, 0, 0)]);
    }
}
