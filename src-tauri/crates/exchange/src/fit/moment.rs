//! When a session began where the athlete was.
//!
//! FIT counts seconds since 31 December 1989, UTC. Below 0x1000_0000 they are seconds since the watch was switched
//! on: no date. The local day is the activity's local time less its UTC time; without it, what the watch's settings
//! say, which agree with it in all real files that have both; without either, the athlete's own zone, and that is said.

use chrono::{DateTime, FixedOffset, NaiveDateTime, TimeDelta, Utc};
use freshlegs_calendar::Day;

use super::told::Told;
use crate::import::found::FoundStart;

/// 1989-12-31T00:00:00Z in seconds since 1970.
const EPOCH: i64 = 631_065_600;
/// Smaller times count from when the watch was switched on.
pub(super) const FIRST_DATE: u32 = 0x1000_0000;
/// Zones go in quarters of an hour.
const QUARTER: i64 = 15 * 60;
/// From the west of the date line to Kiribati, in seconds.
const ZONES: std::ops::RangeInclusive<i64> = -12 * 3600..=14 * 3600;

/// What the file says about where its clock stood.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Zone {
    /// So many seconds ahead of UTC.
    Ahead(i64),
    /// Times count from when the watch was switched on, and so many seconds later it is local time.
    SwitchedOn(i64),
    /// Nothing.
    Unsaid,
}

impl Zone {
    /// The zone of one sequence.
    pub(super) fn of(told: &Told) -> Self {
        let dated = |time: u32| time >= FIRST_DATE;
        let local = told.activity.filter(|(_, local)| dated(*local));
        if let Some((time, local)) = local.filter(|(time, _)| !dated(*time)) {
            return Self::SwitchedOn(i64::from(local) - i64::from(time));
        }
        let by_activity = local.and_then(|(time, local)| zone(i64::from(local) - i64::from(time)));
        by_activity.or_else(|| told.watch_ahead.and_then(zone)).map_or(Self::Unsaid, Self::Ahead)
    }
}

/// To the quarter of an hour: some watches take the two times some seconds apart.
fn zone(seconds: i64) -> Option<i64> {
    let near = (seconds + QUARTER / 2).div_euclid(QUARTER) * QUARTER;
    Some(near).filter(|ahead| ZONES.contains(ahead))
}

/// A start, and whether its day leans on the athlete's own zone.
pub(super) fn start(time: u32, zone: Zone, home: impl Fn(DateTime<Utc>) -> FixedOffset) -> Option<(FoundStart, bool)> {
    match zone {
        Zone::SwitchedOn(later) if time < FIRST_DATE => {
            let local = DateTime::from_timestamp(EPOCH + i64::from(time) + later, 0)?.naive_utc();
            Some((found(local, None)?, false))
        }
        _ if time < FIRST_DATE => None,
        zone => {
            let utc = instant(time)?;
            let said = if let Zone::Ahead(seconds) = zone { Some(seconds) } else { None };
            let ahead = said.unwrap_or_else(|| i64::from(home(utc).local_minus_utc()));
            let local = utc.naive_utc().checked_add_signed(TimeDelta::try_seconds(ahead)?)?;
            Some((found(local, Some(utc))?, said.is_none()))
        }
    }
}

/// The instant of a dated time.
pub(super) fn instant(time: u32) -> Option<DateTime<Utc>> {
    Some(time).filter(|time| *time >= FIRST_DATE).and_then(|time| DateTime::from_timestamp(EPOCH + i64::from(time), 0))
}

fn found(local: NaiveDateTime, utc: Option<DateTime<Utc>>) -> Option<FoundStart> {
    use chrono::Datelike;
    let day = Day::new(local.year(), local.month(), local.day())?;
    Some(FoundStart { day, time: Some(local.time()), utc })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// 2026-11-26T22:30:00Z.
    const LATE: u32 = 1_164_666_600;

    fn day(time: u32, told: &Told, home_hours: i32) -> Option<(String, bool)> {
        let home = |_| FixedOffset::east_opt(home_hours * 3600).unwrap();
        let (start, by_home) = start(time, Zone::of(told), home)?;
        Some((format!("{} {}", start.day, start.time.unwrap()), by_home))
    }

    fn said(day: &str, by_home: bool) -> Option<(String, bool)> {
        Some((day.to_owned(), by_home))
    }

    #[test]
    fn an_evening_session_lands_on_its_own_day() {
        let east = Told { activity: Some((LATE + 3600, LATE + 3 * 3600)), ..Told::default() };
        assert_eq!(day(LATE, &east, -8), said("2026-11-27 00:30:00", false));
        let west = Told { activity: Some((LATE + 3600, LATE + 3600 - 7 * 3600)), ..Told::default() };
        assert_eq!(day(LATE, &west, 9), said("2026-11-26 15:30:00", false));
        let nepal = Told { activity: Some((LATE, LATE + 20_700 - 41)), ..Told::default() };
        assert_eq!(day(LATE, &nepal, 0), said("2026-11-27 04:15:00", false), "the nearest quarter of an hour");
    }

    #[test]
    fn the_watchs_settings_speak_where_the_activity_does_not() {
        let settings = Told { watch_ahead: Some(7200), ..Told::default() };
        assert_eq!(day(LATE, &settings, 0), said("2026-11-27 00:30:00", false));
        let nonsense = Told { activity: Some((LATE, LATE + 90_000)), watch_ahead: Some(7200), ..Told::default() };
        assert_eq!(day(LATE, &nonsense, 0), said("2026-11-27 00:30:00", false));
        let nothing = Told { activity: Some((LATE, 0)), watch_ahead: Some(1_000_000), ..Told::default() };
        assert_eq!(day(LATE, &nothing, 0), said("2026-11-26 22:30:00", true));
    }

    #[test]
    fn a_time_since_the_watch_was_switched_on_is_no_date() {
        assert_eq!(day(17_217_864, &Told::default(), 0), None);
        let at_end = Told { activity: Some((17_221_751, LATE)), ..Told::default() };
        assert_eq!(day(17_217_864, &at_end, 0), said("2026-11-26 21:25:13", false), "but local time may be written");
    }
}
