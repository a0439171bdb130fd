//! From an instant to the athlete's own day.
//!
//! Strava, GoldenCheetah and PMData write UTC only. An evening session east of Greenwich would land on the wrong
//! training day, so the athlete's zone is asked for: it comes in as a function, because summer time changes it.

use chrono::{DateTime, Datelike, FixedOffset, NaiveDate, NaiveTime, Utc};
use freshlegs_calendar::Day;

use super::found::FoundStart;

/// How far the athlete's clock was ahead of UTC at an instant.
pub type Zone<'a> = &'a dyn Fn(DateTime<Utc>) -> FixedOffset;

/// The start of a session of which the instant is known.
pub fn start_at(utc: DateTime<Utc>, zone: Zone<'_>) -> Option<FoundStart> {
    let local = utc.with_timezone(&zone(utc)).naive_local();
    Some(FoundStart { day: day_of(local.date())?, time: Some(local.time()), utc: Some(utc) })
}

/// The start of a session of which the local day is known, and maybe the time.
pub fn start_on(date: NaiveDate, time: Option<NaiveTime>) -> Option<FoundStart> {
    Some(FoundStart { day: day_of(date)?, time, utc: None })
}

/// The day of a date, if our calendar has it.
pub fn day_of(date: NaiveDate) -> Option<Day> {
    Day::new(date.year(), date.month(), date.day())
}
