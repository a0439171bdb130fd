//! One cell of a table: text as it was typed, or a value that a spreadsheet already knew.
//!
//! A spreadsheet's number needs no decimal mark and its date no order, so neither is ever asked for.

use std::borrow::Cow;

use chrono::{NaiveDateTime, NaiveTime};

use crate::guard::unguarded;

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
