//! A time of day as people type it, maybe with a zone behind it.

use chrono::{FixedOffset, NaiveTime};

use super::moment::number;

/// A time of day, for example `2:05:07 PM` or `14:05`.
pub fn time_of_day(text: &str) -> Option<NaiveTime> {
    clock_with_zone(text.trim()).map(|(time, _)| time)
}

/// A time and the zone behind it, if one is written.
pub fn clock_with_zone(text: &str) -> Option<(NaiveTime, Option<FixedOffset>)> {
    let digits = text.find(|c: char| !(c.is_ascii_digit() || c == ':' || c == '.' || c == ',')).unwrap_or(text.len());
    let (clock, rest) = text.split_at_checked(digits)?;
    let (clock, fraction) = clock.split_once(['.', ',']).unwrap_or((clock, ""));
    let mut parts = clock.split(':');
    let (hour, minute, second) = (parts.next()?, parts.next()?, parts.next().unwrap_or("0"));
    let millis = format!("{:0<3.3}", fraction).parse::<u32>().ok()?;
    let mut hour = number(hour)?;
    let mut rest = rest.trim().to_lowercase();
    for (mark, shift) in [("am", 0), ("pm", 12), ("a.m.", 0), ("p.m.", 12)] {
        if let Some(zone) = rest.strip_prefix(mark) {
            hour = Some(hour).filter(|hour| (1..=12).contains(hour))? % 12 + shift;
            rest = zone.trim().to_owned();
            break;
        }
    }
    let time = NaiveTime::from_hms_milli_opt(hour, number(minute)?, number(second)?, millis)?;
    if parts.next().is_some() { None } else { Some((time, zone(&rest)?)) }
}

/// Nothing where no zone stands; no reading at all where something else does.
fn zone(text: &str) -> Option<Option<FixedOffset>> {
    let signed = match text {
        "" | "uhr" | "h" => return Some(None),
        "z" | "utc" | "gmt" => return Some(FixedOffset::east_opt(0)),
        _ => text.strip_prefix("utc").or_else(|| text.strip_prefix("gmt")).unwrap_or(text),
    };
    let (sign, digits) = match signed.strip_prefix('-') {
        Some(digits) => (-1, digits),
        None => (1, signed.strip_prefix('+')?),
    };
    let digits = digits.replace(':', "");
    let (hours, minutes) = (digits.get(..2)?.parse::<i32>().ok()?, digits.get(2..).unwrap_or_default());
    let minutes =
        if minutes.is_empty() { 0 } else { minutes.parse::<i32>().ok().filter(|minutes| (0..60).contains(minutes))? };
    FixedOffset::east_opt(sign * (hours * 60 + minutes) * 60).map(Some)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn times_are_typed_in_many_ways() {
        let cases = [
            ("17:30", Some("17:30:00")),
            ("7:05:09", Some("07:05:09")),
            ("5:30 PM", Some("17:30:00")),
            ("12:00 am", Some("00:00:00")),
            ("17:30 Uhr", Some("17:30:00")),
            ("17:30:00.250", Some("17:30:00.250")),
            ("17:30+01:00", Some("17:30:00")),
            ("25:00", None),
            ("13:00 PM", None),
            ("17:30 tomorrow", None),
            ("17", None),
            ("", None),
        ];
        for (text, time) in cases {
            assert_eq!(time_of_day(text).map(|time| time.to_string()).as_deref(), time, "{text}");
        }
    }

    proptest! {
        #[test]
        fn no_text_at_all_makes_it_panic(text in ".*", timed in "[0-9]{1,3}:[0-9:.,+ apmzutc-]{0,20}") {
            let _ = (time_of_day(&text), time_of_day(&timed));
        }
    }
}
