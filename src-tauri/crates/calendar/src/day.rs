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
