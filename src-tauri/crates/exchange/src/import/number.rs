//! Numbers as people type them: with a point or a comma, with thousands parted, with an exponent.
//!
//! Which mark is the decimal one is decided for a column from all its values. `1.234` alone can be both, so it is
//! asked for, never guessed.

use std::borrow::Cow;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The sign before the fraction.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
#[expect(missing_docs, reason = "the names say it")]
pub enum Decimal {
    Point,
    Comma,
}

/// What a column's values say about its decimal mark.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DecimalVerdict {
    /// This one, or no value needs one.
    Known(Decimal),
    /// Both can be meant: ask.
    Ambiguous,
}

/// A number written with the decimal mark given; the other mark may part thousands.
pub fn number(text: &str, decimal: Decimal) -> Option<f64> {
    let (mark, thousands) = match decimal {
        Decimal::Point => ('.', ','),
        Decimal::Comma => (',', '.'),
    };
    let text = text.trim();
    let plain = text.len() < 32 && text.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.');
    if plain && decimal == Decimal::Point && !text.ends_with('.') {
        return text.parse().ok();
    }
    let text = plain_signs(text)?;
    let (sign, text) = match text.strip_prefix('-') {
        Some(rest) => (-1.0, rest),
        None => (1.0, text.strip_prefix('+').unwrap_or(&text)),
    };
    let (mantissa, exponent) = match text.find(['e', 'E']) {
        Some(at) => (text.get(..at)?, text.get(at + 1..)?.parse::<i32>().ok()?),
        None => (text, 0),
    };
    let (whole, fraction) = mantissa.split_once(mark).unwrap_or((mantissa, ""));
    if whole.is_empty() && fraction.is_empty() || !fraction.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let digits = without_thousands(whole, thousands)?;
    let digits = if digits.is_empty() { "0" } else { digits.as_ref() };
    let value: f64 = format!("{digits}.{fraction}0e{exponent}").parse().ok()?;
    value.is_finite().then_some(sign * value)
}

/// The decimal mark of a column, from all its values.
pub fn decimal_of<'a>(values: impl Iterator<Item = &'a str>) -> DecimalVerdict {
    let (mut point, mut comma, mut differ) = (0_usize, 0_usize, false);
    for value in values {
        match (number(value, Decimal::Point), number(value, Decimal::Comma)) {
            (Some(one), Some(other)) => differ |= one != other,
            (Some(_), None) => point += 1,
            (None, Some(_)) => comma += 1,
            (None, None) => {}
        }
    }
    match (point, comma) {
        (0, 0) if differ => DecimalVerdict::Ambiguous,
        (_, 0) => DecimalVerdict::Known(Decimal::Point),
        (0, _) => DecimalVerdict::Known(Decimal::Comma),
        // Both marks in one column: somebody typed, somebody pasted. Nobody but them knows which.
        _ => DecimalVerdict::Ambiguous,
    }
}

/// Minus signs of typesetters and blanks between thousands, made plain. Nothing where a word stands.
fn plain_signs(text: &str) -> Option<Cow<'_, str>> {
    if text.len() > 60 {
        return None;
    }
    let kept = text.chars().filter(|c| !matches!(c, ' ' | '\u{a0}' | '\u{202f}' | '\u{2009}' | '\'' | '’'));
    let plain: String = kept.map(|c| if c == '−' { '-' } else { c }).collect();
    plain.bytes().all(|byte| byte.is_ascii_digit() || b".,-+eE".contains(&byte)).then_some(Cow::Owned(plain))
}

/// Whole digits, parted into threes or not at all.
fn without_thousands(whole: &str, mark: char) -> Option<Cow<'_, str>> {
    if whole.bytes().all(|byte| byte.is_ascii_digit()) {
        return Some(Cow::Borrowed(whole));
    }
    let mut groups = whole.split(mark);
    let first = groups.next()?;
    let digits = |group: &str| group.bytes().all(|byte| byte.is_ascii_digit());
    let fits = (1..=3).contains(&first.len()) && digits(first) && groups.all(|group| group.len() == 3 && digits(group));
    fits.then(|| Cow::Owned(whole.replace(mark, "")))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::Decimal::*;
    use super::*;

    #[test]
    fn people_type_numbers_in_many_ways() {
        let cases: [(&str, Decimal, Option<f64>); 18] = [
            ("7.5", Point, Some(7.5)),
            ("7,5", Comma, Some(7.5)),
            ("7,5", Point, None),
            ("1,234.5", Point, Some(1234.5)),
            ("1.234,5", Comma, Some(1234.5)),
            ("4,808", Point, Some(4808.0)),
            ("1\u{202f}234,5", Comma, Some(1234.5)),
            ("1'234.5", Point, Some(1234.5)),
            ("4.2E-45", Point, Some(4.2e-45)),
            ("−5", Point, Some(-5.0)),
            ("+3", Point, Some(3.0)),
            (".5", Point, Some(0.5)),
            ("5.", Point, Some(5.0)),
            ("", Point, None),
            ("--", Point, None),
            ("NaN", Point, None),
            ("1e999", Point, None),
            ("12 reps", Point, None),
        ];
        for (text, decimal, value) in cases {
            assert_eq!(number(text, decimal), value, "{text}");
        }
    }

    #[test]
    fn the_mark_is_decided_for_the_column_and_never_guessed() {
        let verdict = |values: &[&str]| decimal_of(values.iter().copied());
        assert_eq!(verdict(&["7", "8", "--"]), DecimalVerdict::Known(Point));
        assert_eq!(verdict(&["1.234", "2.5"]), DecimalVerdict::Known(Point));
        assert_eq!(verdict(&["1.234", "2,5"]), DecimalVerdict::Known(Comma));
        assert_eq!(verdict(&["1.234", "7"]), DecimalVerdict::Ambiguous);
        assert_eq!(verdict(&["7,5", "7.5"]), DecimalVerdict::Ambiguous);
    }

    proptest! {
        #[test]
        fn no_text_at_all_makes_it_panic(text in ".*") {
            let _ = (number(&text, Point), number(&text, Comma), decimal_of([text.as_str()].into_iter()));
        }

        #[test]
        fn what_is_written_is_read(value in -1e9f64..1e9) {
            prop_assert_eq!(number(&value.to_string(), Point), Some(value));
            prop_assert_eq!(number(&value.to_string().replace('.', ","), Comma), Some(value));
            prop_assert_eq!(number(&format!("{value:e}"), Point), Some(value));
        }
    }
}
