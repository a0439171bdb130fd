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

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::day::any_day;

    fn any_start() -> impl Strategy<Value = WeekStart> {
        proptest::sample::select(vec![WeekStart::Monday, WeekStart::Sunday])
    }

    #[test]
    fn the_week_of_a_thursday() {
        let thursday = Day::new(2026, 11, 26).unwrap();
        assert_eq!(Week::holding(thursday, WeekStart::Monday).first().to_string(), "2026-11-23");
        assert_eq!(Week::holding(thursday, WeekStart::Sunday).first().to_string(), "2026-11-22");
    }

    #[test]
    fn a_week_is_written_as_its_first_day() {
        let week = Week::holding(Day::new(2026, 11, 26).unwrap(), WeekStart::Monday);
        assert_eq!(serde_json::to_string(&week).unwrap(), "\"2026-11-23\"");
    }

    proptest! {
        // The calendar's own ends are left out: a week that is cut short there belongs to nobody.
        #[test]
        fn a_week_holds_its_days_and_begins_where_it_should(day in any_day(), start in any_start()) {
            prop_assume!(day > Day::MIN.plus(7) && day < Day::MAX.plus(-7));
            let week = Week::holding(day, start);
            prop_assert!(week.holds(day));
            let first = match start { WeekStart::Monday => Weekday::Monday, WeekStart::Sunday => Weekday::Sunday };
            prop_assert_eq!(week.first().weekday(), first);
            let days = week.days();
            prop_assert!(days.iter().all(|day| week.holds(*day) && Week::holding(*day, start) == week));
            prop_assert_eq!((days[0], days[6]), (week.first(), week.last()));
            prop_assert!(!week.holds(week.first().plus(-1)) && !week.holds(week.last().plus(1)));
        }

        #[test]
        fn weeks_follow_each_other_without_a_gap(day in any_day(), start in any_start(), weeks in -2000_i64..2000) {
            let week = Week::holding(day, start);
            let other = week.plus(weeks);
            prop_assume!(other.first() > Day::MIN.plus(7) && other.first() < Day::MAX.plus(-14) && day > Day::MIN.plus(7));
            prop_assert_eq!(other.first().days_since(week.first()), weeks * 7);
            prop_assert_eq!(other.plus(-weeks), week);
            prop_assert_eq!(other.last().plus(1), other.plus(1).first());
        }
    }
}
