//! A calendar day as the athlete lives it: local, without a time.

use std::fmt;
use std::str::FromStr;

use chrono::{Datelike, Days, NaiveDate};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The athlete's current local day. Only the outermost programs make one.
pub type Today = Day;

/// One local day between the years 1900 and 2199, written `2026-11-23`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(try_from = "String", into = "String")]
#[ts(type = "string")]
pub struct Day(NaiveDate);

/// A day of the week. It has no order: weeks start on different days.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
#[expect(missing_docs, reason = "the seven names say what they are")]
pub enum Weekday {
    Monday,
    Tuesday,
    Wednesday,
    Thursday,
    Friday,
    Saturday,
    Sunday,
}

/// A text or number that is not a day.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("“{given}” is not a date; write it as year-month-day, for example 2026-11-23")]
pub struct NotADay {
    /// What was given, cut to forty characters.
    pub given: String,
}

impl Day {
    /// The first day there is.
    pub const MIN: Self = Self(NaiveDate::from_ymd_opt(1900, 1, 1).unwrap());
    /// The last day there is.
    pub const MAX: Self = Self(NaiveDate::from_ymd_opt(2199, 12, 31).unwrap());

    /// The day of a year, month and day of the month, if there is one.
    pub fn new(year: i32, month: u32, day: u32) -> Option<Self> {
        NaiveDate::from_ymd_opt(year, month, day).map(Self).filter(|day| (Self::MIN..=Self::MAX).contains(day))
    }

    /// The same day as the calendar library's.
    pub fn date(self) -> NaiveDate {
        self.0
    }

    /// The day some days later, or earlier where negative; it stops at the ends of the calendar.
    #[must_use]
    pub fn plus(self, days: i64) -> Self {
        let step = Days::new(days.unsigned_abs());
        let moved = if days < 0 { self.0.checked_sub_days(step) } else { self.0.checked_add_days(step) };
        let end = if days < 0 { Self::MIN } else { Self::MAX };
        moved.map_or(end, |date| Self(date).clamp(Self::MIN, Self::MAX))
    }

    /// Days from an earlier day to this one; negative if the other is later.
    pub fn days_since(self, earlier: Self) -> i64 {
        (self.0 - earlier.0).num_days()
    }

    /// The day of the week.
    pub fn weekday(self) -> Weekday {
        use Weekday::*;
        match self.0.weekday() {
            chrono::Weekday::Mon => Monday,
            chrono::Weekday::Tue => Tuesday,
            chrono::Weekday::Wed => Wednesday,
            chrono::Weekday::Thu => Thursday,
            chrono::Weekday::Fri => Friday,
            chrono::Weekday::Sat => Saturday,
            chrono::Weekday::Sun => Sunday,
        }
    }

    /// The year.
    pub fn year(self) -> i32 {
        self.0.year()
    }

    /// The month, 1 to 12.
    pub fn month(self) -> u32 {
        self.0.month()
    }

    /// The day of the month, 1 to 31.
    pub fn day_of_month(self) -> u32 {
        self.0.day()
    }

    /// The ISO 8601 week number, 1 to 53.
    pub fn week_number(self) -> u32 {
        self.0.iso_week().week()
    }
}

impl Weekday {
    /// Monday to Sunday.
    pub const ALL: [Weekday; 7] = [
        Weekday::Monday,
        Weekday::Tuesday,
        Weekday::Wednesday,
        Weekday::Thursday,
        Weekday::Friday,
        Weekday::Saturday,
        Weekday::Sunday,
    ];

    /// The lower-case English name, as stored and as used in message keys.
    pub fn name(self) -> &'static str {
        match self {
            Weekday::Monday => "monday",
            Weekday::Tuesday => "tuesday",
            Weekday::Wednesday => "wednesday",
            Weekday::Thursday => "thursday",
            Weekday::Friday => "friday",
            Weekday::Saturday => "saturday",
            Weekday::Sunday => "sunday",
        }
    }
}

impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.format("%Y-%m-%d").fmt(f)
    }
}

impl FromStr for Day {
    type Err = NotADay;
    fn from_str(given: &str) -> Result<Self, NotADay> {
        // Exactly ten characters: chrono alone would also read "2026-1-5" and "+2026-01-05".
        let refusal = || NotADay { given: given.chars().take(40).collect() };
        if given.len() != 10 {
            return Err(refusal());
        }
        let date = NaiveDate::parse_from_str(given, "%Y-%m-%d").map_err(|_| refusal())?;
        Some(Self(date)).filter(|day| (Self::MIN..=Self::MAX).contains(day)).ok_or_else(refusal)
    }
}

impl TryFrom<String> for Day {
    type Error = NotADay;
    fn try_from(given: String) -> Result<Self, NotADay> {
        given.parse()
    }
}

impl From<Day> for String {
    fn from(day: Day) -> Self {
        day.to_string()
    }
}

#[cfg(test)]
pub(crate) fn any_day() -> impl proptest::strategy::Strategy<Value = Day> {
    use proptest::prelude::*;
    (0..=Day::MAX.days_since(Day::MIN)).prop_map(|days| Day::MIN.plus(days))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn day(text: &str) -> Day {
        text.parse().unwrap()
    }

    #[test]
    fn a_day_is_written_one_way_only() {
        assert_eq!(day("2026-11-23").to_string(), "2026-11-23");
        let others = [
            "2026-11-3",
            "26-11-23",
            "2026-11-31",
            "+026-11-23",
            "2026/11/23",
            "",
            "today",
            "2026-11-23 ",
            "２０26-11-23",
        ];
        for other in others {
            assert!(other.parse::<Day>().is_err(), "“{other}” would be read in more than one way");
        }
        let refusal = "23.11.2026".parse::<Day>().unwrap_err().to_string();
        assert_eq!(refusal, "“23.11.2026” is not a date; write it as year-month-day, for example 2026-11-23");
    }

    #[test]
    fn the_calendar_has_ends() {
        assert_eq!(Day::new(1900, 1, 1), Some(Day::MIN));
        assert_eq!(Day::new(1899, 12, 31), None);
        assert_eq!(Day::new(2200, 1, 1), None);
        assert!("2200-01-01".parse::<Day>().is_err());
        assert_eq!(Day::MAX.plus(1), Day::MAX);
        assert_eq!(Day::MIN.plus(-1), Day::MIN);
        assert_eq!(day("2026-11-23").plus(i64::MAX), Day::MAX);
        assert_eq!(day("2026-11-23").plus(i64::MIN), Day::MIN);
    }

    #[test]
    fn leap_days_and_week_numbers_are_the_calendars_own() {
        assert_eq!(day("2028-02-28").plus(1), day("2028-02-29"));
        assert_eq!(day("2027-02-28").plus(1), day("2027-03-01"));
        assert_eq!(day("2026-11-23").weekday(), Weekday::Monday);
        assert_eq!(day("2026-11-23").week_number(), 48);
        assert_eq!(day("2027-01-01").week_number(), 53, "the first days of a year may belong to the last week");
    }

    #[test]
    fn json_goes_through_the_same_door() {
        assert_eq!(serde_json::from_str::<Day>("\"2026-11-23\"").unwrap(), day("2026-11-23"));
        let refusal = serde_json::from_str::<Day>("\"2026-13-01\"").unwrap_err().to_string();
        assert!(refusal.contains("is not a date"), "{refusal}");
        assert!(serde_json::from_str::<Day>("20261123").is_err());
    }

    proptest! {
        #[test]
        fn plus_and_days_since_undo_each_other(from in any_day(), to in any_day()) {
            prop_assert_eq!(from.plus(to.days_since(from)), to);
            prop_assert_eq!(to.days_since(from), -from.days_since(to));
        }

        #[test]
        fn a_day_survives_being_written(day in any_day()) {
            prop_assert_eq!(day.to_string().parse::<Day>(), Ok(day));
            let json = serde_json::to_string(&day).unwrap();
            prop_assert_eq!(serde_json::from_str::<Day>(&json).unwrap(), day);
        }

        #[test]
        fn days_are_ordered_as_they_are_written(one in any_day(), other in any_day()) {
            prop_assert_eq!(one.cmp(&other), one.to_string().cmp(&other.to_string()));
        }

        #[test]
        fn weekdays_follow_each_other(day in any_day()) {
            prop_assume!(day != Day::MAX);
            let at = |day: Day| Weekday::ALL.iter().position(|weekday| *weekday == day.weekday()).unwrap();
            prop_assert_eq!((at(day) + 1) % 7, at(day.plus(1)));
        }

        #[test]
        fn no_text_at_all_makes_it_panic(text in ".*") {
            let _ = text.parse::<Day>();
        }
    }
}
