//! One cell of a table: text as it was typed, or a value that a spreadsheet already knew.
//!
//! A spreadsheet's number needs no decimal mark and its date no order, so neither is ever asked for.

use std::borrow::Cow;

use chrono::{NaiveDateTime, NaiveTime};

/// What stands in a cell.
#[derive(Clone, Debug, PartialEq)]
pub enum Cell<'a> {
    /// Nothing.
    Empty,
    /// Text, with blanks around it taken away and the guard against formulas undone.
    Text(Cow<'a, str>),
    /// A number that the spreadsheet knew.
    Number(f64),
    /// A date, or a date with a time, that the spreadsheet knew.
    Moment(NaiveDateTime),
    /// A time of day.
    Clock(NaiveTime),
    /// A length of time, in seconds.
    Span(f64),
}

impl<'a> Cell<'a> {
    /// Text as it was typed.
    pub fn typed(text: &'a str) -> Self {
        // The guard first: it stands at the very beginning of what was written, and blanks behind it are the text's.
        let text = unguarded(text).trim_matches(|c: char| c.is_whitespace() || c == '\u{feff}');
        if text.is_empty() { Self::Empty } else { Self::Text(Cow::Borrowed(text)) }
    }

    /// The same cell without a copy of its text.
    pub fn lent(&'a self) -> Self {
        match self {
            Self::Text(text) => Self::Text(Cow::Borrowed(text)),
            Self::Empty => Self::Empty,
            Self::Number(number) => Self::Number(*number),
            Self::Moment(moment) => Self::Moment(*moment),
            Self::Clock(time) => Self::Clock(*time),
            Self::Span(seconds) => Self::Span(*seconds),
        }
    }

    /// The cell as a person reads it.
    pub fn words(self) -> Cow<'a, str> {
        match self {
            Self::Empty => Cow::Borrowed(""),
            Self::Text(text) => text,
            Self::Number(number) => Cow::Owned(number.to_string()),
            Self::Moment(moment) if moment.time() == NaiveTime::MIN => {
                Cow::Owned(moment.format("%Y-%m-%d").to_string())
            }
            Self::Moment(moment) => Cow::Owned(moment.format("%Y-%m-%d %H:%M:%S").to_string()),
            Self::Clock(time) => Cow::Owned(time.format("%H:%M:%S").to_string()),
            Self::Span(seconds) => {
                let whole = seconds.round() as i64;
                Cow::Owned(format!("{}:{:02}:{:02}", whole / 3600, whole / 60 % 60, whole % 60))
            }
        }
    }

    /// Whether nothing stands in it.
    pub fn is_empty(&self) -> bool {
        matches!(self, Self::Empty)
    }
}

/// Whether a spreadsheet would take the text for a formula.
fn is_formula(text: &str) -> bool {
    text.starts_with(['=', '+', '-', '@', '\t', '\r'])
}

/// The text behind a guard (`'` before what looks like a formula), also behind a guard of a guarded text.
pub fn unguarded(text: &str) -> &str {
    match text.strip_prefix('\'') {
        Some(rest) if is_formula(rest.trim_start_matches('\'')) => rest,
        _ => text,
    }
}

/// The text as it may stand in a spreadsheet without being run. [`unguarded`] gives it back.
pub fn guarded(text: &str) -> Cow<'_, str> {
    if is_formula(text.trim_start_matches('\'')) { Cow::Owned(format!("'{text}")) } else { Cow::Borrowed(text) }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_formula_is_guarded_and_a_quotation_is_not() {
        for (text, written) in [
            ("=1+1", "'=1+1"),
            ("-5 kg", "'-5 kg"),
            ("@coach", "'@coach"),
            ("'=1+1", "''=1+1"),
            ("'quoted'", "'quoted'"),
            ("plain", "plain"),
            ("", ""),
        ] {
            assert_eq!(guarded(text), written);
            assert_eq!(unguarded(written), text);
        }
    }

    proptest! {
        #[test]
        fn guarding_is_undone(text in "['=+@\t\ra-]{0,6}") {
            let written = guarded(&text);
            prop_assert_eq!(unguarded(&written), text.as_str());
            prop_assert!(!is_formula(&written));
        }
    }
}
