//! Lengths of time as people type them, in minutes.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::number::{Decimal, number};

/// What a bare number of a column counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "the names say it")]
pub enum LengthUnit {
    Hours,
    Minutes,
    Seconds,
    Milliseconds,
}

impl LengthUnit {
    /// How many minutes one of them is.
    pub const fn minutes(self) -> f64 {
        match self {
            Self::Hours => 60.0,
            Self::Minutes => 1.0,
            Self::Seconds => 1.0 / 60.0,
            Self::Milliseconds => 1.0 / 60_000.0,
        }
    }
}

/// Minutes of `45`, `7,5`, `1:05:30`, `45:00` (minutes and seconds; hours and minutes where the unit is hours)
/// or `1h 20m`. Never below nought.
pub fn minutes(text: &str, unit: LengthUnit, decimal: Decimal) -> Option<f64> {
    let text = text.trim();
    let read = if text.contains(':') {
        with_colons(text, unit, decimal)
    } else {
        // Dividing keeps whole seconds exact, as multiplying with a sixtieth would not.
        number(text, decimal).map(|number| match unit {
            LengthUnit::Seconds => number / 60.0,
            LengthUnit::Milliseconds => number / 60_000.0,
            _ => number * unit.minutes(),
        })
    };
    read.or_else(|| with_letters(text, decimal)).filter(|minutes| *minutes >= 0.0 && minutes.is_finite())
}

fn with_colons(text: &str, unit: LengthUnit, decimal: Decimal) -> Option<f64> {
    let parts: Vec<&str> = text.split(':').map(str::trim).collect();
    let whole = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit()).then(|| number(part, decimal)).flatten();
    let below_sixty = |part: &str| number(part, decimal).filter(|part| (0.0..60.0).contains(part));
    match parts.as_slice() {
        [hours, minutes] if unit == LengthUnit::Hours => Some(whole(hours)? * 60.0 + below_sixty(minutes)?),
        [minutes, seconds] => Some(whole(minutes)? + below_sixty(seconds)? / 60.0),
        [hours, minutes, seconds] => Some(whole(hours)? * 60.0 + below_sixty(minutes)? + below_sixty(seconds)? / 60.0),
        _ => None,
    }
}

/// `1h 20m`, `1 h 20 min`, `90 min`, `2 Std.`, `45 sec`.
fn with_letters(text: &str, decimal: Decimal) -> Option<f64> {
    let lower = text.to_lowercase();
    let mut rest = lower.trim();
    let mut sum = None;
    while !rest.is_empty() {
        let letters = rest.find(char::is_alphabetic)?;
        let (amount, after) = rest.split_at_checked(letters)?;
        let ends = after.find(|c: char| !c.is_alphabetic()).unwrap_or(after.len());
        let (word, after) = after.split_at_checked(ends)?;
        let unit = match word {
            "h" | "hr" | "hrs" | "hour" | "hours" | "std" | "stunde" | "stunden" => LengthUnit::Hours,
            "m" | "min" | "mins" | "minute" | "minutes" | "minuten" => LengthUnit::Minutes,
            "s" | "sec" | "secs" | "second" | "seconds" | "sek" | "sekunden" => LengthUnit::Seconds,
            _ => return None,
        };
        sum = Some(sum.unwrap_or(0.0) + number(amount.trim(), decimal)? * unit.minutes());
        rest = after.trim_start_matches(|c: char| c == '.' || c == ',' || c.is_whitespace());
    }
    sum
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::LengthUnit::*;
    use super::*;

    #[test]
    fn lengths_are_typed_in_many_ways() {
        let cases: [(&str, LengthUnit, Option<f64>); 16] = [
            ("45", Minutes, Some(45.0)),
            ("0.75", Hours, Some(45.0)),
            ("2700", Seconds, Some(45.0)),
            ("2700000", Milliseconds, Some(45.0)),
            ("45:30", Minutes, Some(45.5)),
            ("1:30", Hours, Some(90.0)),
            ("1:05:30", Minutes, Some(65.5)),
            ("0:45:00", Hours, Some(45.0)),
            ("1h 20m", Minutes, Some(80.0)),
            ("1 h 20 min", Hours, Some(80.0)),
            ("2 Std.", Minutes, Some(120.0)),
            ("90min", Hours, Some(90.0)),
            ("1:75", Minutes, None),
            ("-5", Minutes, None),
            ("long", Minutes, None),
            ("", Minutes, None),
        ];
        for (text, unit, expected) in cases {
            assert_eq!(minutes(text, unit, Decimal::Point), expected, "{text} in {unit:?}");
        }
        assert_eq!(minutes("7,5", Minutes, Decimal::Comma), Some(7.5));
    }

    proptest! {
        #[test]
        fn no_text_at_all_makes_it_panic(text in ".*") {
            let _ = minutes(&text, Minutes, Decimal::Comma);
        }
    }
}
