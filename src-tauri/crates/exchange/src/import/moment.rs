//! A date as people type it, maybe with a time and a zone behind it.
//!
//! Which of three numbers is the day is never decided here: the order comes in as an argument, and `date_order`
//! finds it from a whole column. A month that is written as a word needs no order.

use chrono::{DateTime, FixedOffset, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::clock::clock_with_zone;

/// Which way the numbers of a date are read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum DateOrder {
    /// 2026-11-23, and 26/11/23 where every row agrees.
    YearFirst,
    /// 23.11.2026, 23/11/2026.
    DayFirst,
    /// 11/23/2026.
    MonthFirst,
    /// Days since the end of 1899, as Excel counts them.
    ExcelDays,
    /// Seconds since 1970.
    EpochSeconds,
    /// Milliseconds since 1970.
    EpochMillis,
}

/// What was read: a date, a time if there was one, and a zone if there was one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Moment {
    /// The date as written.
    pub date: NaiveDate,
    /// The time as written.
    pub time: Option<NaiveTime>,
    /// How far the written time is ahead of UTC, if the text says so.
    pub offset: Option<FixedOffset>,
    /// The year had two digits, and the century is our reading.
    pub short_year: bool,
}

/// The longest text that is looked at.
const LONGEST: usize = 64;

/// Reads a date, maybe with a time.
pub fn moment(text: &str, order: DateOrder) -> Option<Moment> {
    let text = text.trim();
    if text.is_empty() || text.len() > LONGEST {
        return None;
    }
    match order {
        DateOrder::ExcelDays => excel_days(text),
        DateOrder::EpochSeconds => epoch(text, 1_000),
        DateOrder::EpochMillis => epoch(text, 1),
        _ => {
            let (date, clock) = parted(text);
            let (date, short_year) = written_date(date, order)?;
            let (time, offset) =
                clock.map_or(Some((None, None)), |clock| clock_with_zone(clock).map(|(t, o)| (Some(t), o)))?;
            Some(Moment { date, time, offset, short_year })
        }
    }
}

/// The date's text, and the text from the hour on.
fn parted(text: &str) -> (&str, Option<&str>) {
    let Some(colon) = text.find(':') else { return (text, None) };
    let before = text.get(..colon).unwrap_or_default();
    let hour = before.trim_end_matches(|c: char| c.is_ascii_digit()).len();
    let date = before.get(..hour).unwrap_or_default();
    let date = date.strip_suffix(" at ").unwrap_or(date);
    (date.trim_end_matches(|c: char| c == 'T' || c == ',' || c.is_whitespace()), text.get(hour..))
}

fn written_date(text: &str, order: DateOrder) -> Option<(NaiveDate, bool)> {
    if text.len() == 8 && text.bytes().all(|byte| byte.is_ascii_digit()) {
        let date = NaiveDate::parse_from_str(text, "%Y%m%d").ok();
        return date.filter(|_| order == DateOrder::YearFirst).map(|date| (date, false));
    }
    let mut words =
        text.split(|c: char| !c.is_alphanumeric()).filter(|word| !matches!(*word, "" | "de" | "of" | "del"));
    let parts = [words.next()?, words.next()?, words.next()?];
    let rest = words.next();
    if let Some(named) = named_month(&parts, rest) {
        return Some(named);
    }
    if rest.is_some() || text.contains(':') {
        return None;
    }
    let [one, two, three] = parts;
    let (year, month, day) = match order {
        DateOrder::YearFirst => (one, two, three),
        DateOrder::DayFirst => (three, two, one),
        _ => (three, one, two),
    };
    calendar_date(year, number(month)?, number(day)?)
}

/// `Jul 28, 2024`, `28. Juli 2024`, `Thu 28 Jul 2024`.
fn named_month(parts: &[&str; 3], rest: Option<&str>) -> Option<(NaiveDate, bool)> {
    let [one, two, three] = *parts;
    let all = [one, two, three, rest.unwrap_or_default()];
    let weekday = month(one).is_none() && number(one).is_none() && rest.is_some();
    let [one, two, three] = if weekday { [all[1], all[2], all[3]] } else { [all[0], all[1], all[2]] };
    match (month(one), month(two)) {
        (Some(month), None) => calendar_date(three, month, number(two)?),
        (None, Some(month)) if number(one).is_none() => calendar_date(one, month, number(three)?),
        (None, Some(month)) => calendar_date(three, month, number(one)?),
        _ => None,
    }
}

/// The month of a word, English, German, French, Spanish, Italian and Dutch by their beginnings.
fn month(word: &str) -> Option<u32> {
    const BEGINNINGS: [&[&str]; 12] = [
        &["jan", "jän", "ene", "gen"],
        &["feb", "fév", "fev"],
        &["mar", "mär", "mrz", "maa", "mrt"],
        &["apr", "avr", "abr"],
        &["may", "mai", "mag", "mei"],
        &["jun", "juin", "giu"],
        &["jul", "juil", "lug"],
        &["aug", "aoû", "ago"],
        &["sep", "set"],
        &["oct", "okt", "ott"],
        &["nov"],
        &["dec", "dez", "déc", "dic"],
    ];
    let word = word.to_lowercase();
    if word.chars().any(|c| !c.is_alphabetic()) {
        return None;
    }
    let at = BEGINNINGS.iter().position(|names| names.iter().any(|name| word.starts_with(name)))?;
    u32::try_from(at + 1).ok()
}

/// One or two digits.
pub(super) fn number(word: &str) -> Option<u32> {
    let digits = ["st", "nd", "rd", "th"].iter().find_map(|end| word.strip_suffix(end)).unwrap_or(word);
    ((1..=2).contains(&digits.len()) && digits.bytes().all(|byte| byte.is_ascii_digit()))
        .then(|| digits.parse().ok())?
}

fn calendar_date(year: &str, month: u32, day: u32) -> Option<(NaiveDate, bool)> {
    if !year.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let written: i32 = year.parse().ok()?;
    let year = match year.len() {
        4 => written,
        // Nobody's training diary in a file is older than 1970.
        2 => written + if written < 70 { 2000 } else { 1900 },
        _ => return None,
    };
    NaiveDate::from_ymd_opt(year, month, day).map(|date| (date, written < 100))
}

fn excel_days(text: &str) -> Option<Moment> {
    let days: f64 = text.replace(',', ".").parse().ok()?;
    of_excel_days(days).map(|at| Moment {
        date: at.date(),
        time: (days.fract() != 0.0).then(|| at.time()),
        offset: None,
        short_year: false,
    })
}

/// The moment of a number of Excel's days, in the usual count from 1900 (which takes 1900 for a leap year).
pub fn of_excel_days(days: f64) -> Option<NaiveDateTime> {
    if !(61.0..110_000.0).contains(&days) {
        return None;
    }
    let epoch = NaiveDate::from_ymd_opt(1899, 12, 30)?.and_time(NaiveTime::MIN);
    epoch.checked_add_signed(TimeDelta::try_seconds((days * 86_400.0).round() as i64)?)
}

fn epoch(text: &str, millis: i64) -> Option<Moment> {
    let at = DateTime::from_timestamp_millis(text.parse::<i64>().ok()?.checked_mul(millis)?)?;
    Some(Moment { date: at.date_naive(), time: Some(at.time()), offset: FixedOffset::east_opt(0), short_year: false })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::DateOrder::*;
    use super::*;

    fn told(text: &str, order: DateOrder) -> Option<String> {
        moment(text, order).map(|read| {
            let time = read.time.map(|time| format!(" {time}")).unwrap_or_default();
            let offset = read.offset.map(|offset| format!(" {offset}")).unwrap_or_default();
            format!("{}{time}{offset}", read.date)
        })
    }

    #[test]
    fn dates_are_typed_in_many_ways() {
        let cases = [
            ("2026-11-23", YearFirst, "2026-11-23"),
            ("2026/11/23 07:05", YearFirst, "2026-11-23 07:05:00"),
            ("20261123", YearFirst, "2026-11-23"),
            ("2019-11-05T22:51:54.710Z", YearFirst, "2019-11-05 22:51:54.710 +00:00"),
            ("2026-11-23T07:05:00+01:00", YearFirst, "2026-11-23 07:05:00 +01:00"),
            ("2013/11/10 09:09:02 UTC", YearFirst, "2013-11-10 09:09:02 +00:00"),
            ("23.11.2026", DayFirst, "2026-11-23"),
            ("3.1.26", DayFirst, "2026-01-03"),
            ("09.12.2022, 15:24:49", DayFirst, "2022-12-09 15:24:49"),
            ("23/11/2026", DayFirst, "2026-11-23"),
            ("11/23/2026 2:05:07 PM", MonthFirst, "2026-11-23 14:05:07"),
            ("11/23/2026 12:05:07 AM", MonthFirst, "2026-11-23 00:05:07"),
            ("Jul 28, 2024, 2:05:07 PM", DayFirst, "2024-07-28 14:05:07"),
            ("Jul 28, 2024, 2:05:07\u{202f}PM", YearFirst, "2024-07-28 14:05:07"),
            ("28. Juli 2024", YearFirst, "2024-07-28"),
            ("Sun, 28 Jul 2024 10:00", YearFirst, "2024-07-28 10:00:00"),
            ("28th of July 2024", YearFirst, "2024-07-28"),
            ("28 de jul. de 2024", YearFirst, "2024-07-28"),
            ("45501", ExcelDays, "2024-07-28"),
            ("45501.5", ExcelDays, "2024-07-28 12:00:00"),
            ("1722175507", EpochSeconds, "2024-07-28 14:05:07 +00:00"),
            ("1722175507000", EpochMillis, "2024-07-28 14:05:07 +00:00"),
        ];
        for (text, order, expected) in cases {
            assert_eq!(told(text, order).as_deref(), Some(expected), "{text}");
        }
    }

    #[test]
    fn what_is_no_date_is_none() {
        for text in [
            "",
            "2026-02-30",
            "23/11/2026",
            "2026-11",
            "11-23-2026",
            "2026-11-23 25:00",
            "2026-11-23 7:05 XM",
            "1:2",
            "run",
        ] {
            assert_eq!(told(text, YearFirst), None, "{text}");
        }
        assert_eq!(told("11/23/2026", DayFirst), None);
        assert_eq!(told("23/11/126", DayFirst), None);
    }

    proptest! {
        #[test]
        fn no_text_at_all_makes_it_panic(text in ".*", dated in "[0-9]{1,4}[-/. :TZ+]{1,2}[0-9:. apmAPM]{0,20}") {
            for order in [YearFirst, DayFirst, MonthFirst, ExcelDays, EpochSeconds, EpochMillis] {
                let _ = (moment(&text, order), moment(&dated, order));
            }
        }

        #[test]
        fn every_day_is_read_back_in_every_order(days in 0i64..100_000) {
            let date = NaiveDate::from_ymd_opt(1970, 1, 1).unwrap() + TimeDelta::days(days);
            for (order, shape) in [(YearFirst, "%Y-%m-%d"), (DayFirst, "%d.%m.%Y"), (MonthFirst, "%m/%d/%Y"), (YearFirst, "%b %-d, %Y")] {
                prop_assert_eq!(moment(&date.format(shape).to_string(), order).map(|read| read.date), Some(date));
            }
        }
    }
}
