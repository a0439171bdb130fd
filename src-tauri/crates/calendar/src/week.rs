//! Seven days that begin where the athlete's week begins.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{Day, Weekday};

/// The day an athlete's week begins on.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum WeekStart {
    /// Monday, as ISO 8601 has it.
    #[default]
    Monday,
    /// Sunday.
    Sunday,
}

/// Seven days in a row. Named by its first day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, TS)]
#[serde(into = "Day")]
#[ts(type = "string")]
pub struct Week {
    first: Day,
}

impl Week {
    /// The week that holds a day.
    pub fn holding(day: Day, start: WeekStart) -> Self {
        let since_monday = Weekday::ALL.iter().position(|weekday| *weekday == day.weekday()).unwrap_or_default();
        let since_start = match start {
            WeekStart::Monday => since_monday,
            WeekStart::Sunday => (since_monday + 1) % 7,
        };
        Self { first: day.plus(-(since_start as i64)) }
    }

    /// The first day.
    pub fn first(self) -> Day {
        self.first
    }

    /// The seventh day.
    pub fn last(self) -> Day {
        self.first.plus(6)
    }

    /// The seven days in order.
    pub fn days(self) -> [Day; 7] {
        [0, 1, 2, 3, 4, 5, 6].map(|n| self.first.plus(n))
    }

    /// Whether the day is one of the seven.
    pub fn holds(self, day: Day) -> bool {
        (self.first..=self.last()).contains(&day)
    }

    /// The week some weeks later, or earlier where negative.
    #[must_use]
    pub fn plus(self, weeks: i64) -> Self {
        Self { first: self.first.plus(weeks.saturating_mul(7)) }
    }
}

impl From<Week> for Day {
    fn from(week: Week) -> Self {
        week.first
    }
}
