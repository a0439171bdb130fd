//! One entry as a line of JSON, and one reading as a line of JSON.
//!
//! A sentence here is English: a line does not say which language its reader speaks.

use freshlegs_calendar::Day;
use serde_json::{Map, Value};

use super::{Answers, DayReading, Entry, OffScale};

/// Why a line is no entry: the field, and a reason that can follow its name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BadField {
    /// The field; empty where the line as a whole is meant.
    pub field: String,
    /// What is wrong with it.
    pub reason: String,
}

impl BadField {
    fn new(field: impl Into<String>, reason: impl Into<String>) -> Self {
        Self { field: field.into().chars().take(40).collect(), reason: reason.into() }
    }
}

impl From<OffScale> for BadField {
    fn from(off: OffScale) -> Self {
        Self::new(off.field, format!("goes from {} to {}, not {}", off.least, off.most, off.given))
    }
}

/// Reads an entry. A field that is missing or null is not answered; one with an unknown name is refused, because
/// a misspelt answer would be lost without a word.
pub fn entry(line: &[u8]) -> Result<Entry, BadField> {
    let read: Value = serde_json::from_slice(line)
        .map_err(|fault| BadField::new("", format!("is not JSON (byte {}): {}", fault.column(), said(&fault))))?;
    let Value::Object(fields) = read else { return Err(BadField::new("", "is not a JSON object")) };
    let mut answers = Answers::default();
    for (field, value) in &fields {
        match field.as_str() {
            "date" | "kind" => {}
            _ => {
                if !answers.set(field, number(field, value)?) {
                    let known: Vec<&str> = Answers::names().collect();
                    return Err(BadField::new(
                        field,
                        format!("is not known; known are date, kind, {}", known.join(", ")),
                    ));
                }
            }
        }
    }
    Ok(Entry::new(date(&fields)?, kind(&fields)?, answers)?)
}

fn date(fields: &Map<String, Value>) -> Result<Day, BadField> {
    match fields.get("date") {
        None | Some(Value::Null) => Err(BadField::new("date", "is missing")),
        Some(Value::String(text)) => text.parse().map_err(|refusal| BadField::new("date", format!("{refusal}"))),
        Some(_) => Err(BadField::new("date", "is a text, for example \"2026-11-23\"")),
    }
}

fn kind(fields: &Map<String, Value>) -> Result<Option<&str>, BadField> {
    match fields.get("kind") {
        None | Some(Value::Null) => Ok(None),
        Some(Value::String(text)) => Ok(Some(text)),
        Some(_) => Err(BadField::new("kind", "is a text")),
    }
}

fn number(field: &str, value: &Value) -> Result<Option<f64>, BadField> {
    match value {
        Value::Null => Ok(None),
        Value::Number(number) => Ok(number.as_f64()),
        _ => Err(BadField::new(field, "is a number or null")),
    }
}

/// The library's sentence without its place, which is told in our own words.
fn said(fault: &serde_json::Error) -> String {
    let sentence = fault.to_string();
    sentence.split(" at line ").next().unwrap_or_default().to_owned()
}

/// Writes a reading; numbers with as many digits as bring the same number back.
pub fn reading(day: &DayReading) -> String {
    let mut channels = Map::new();
    for witness in &day.channels {
        let mut shown = Map::new();
        shown.insert("d".to_owned(), witness.d.into());
        shown.insert("s".to_owned(), witness.s.into());
        channels.insert(witness.channel.name().to_owned(), shown.into());
    }
    let mut fields = Map::new();
    fields.insert("date".to_owned(), day.day.to_string().into());
    fields.insert("reading".to_owned(), day.reading.name().into());
    fields.insert("drift".to_owned(), day.drift.into());
    fields.insert("channels".to_owned(), channels.into());
    Value::Object(fields).to_string()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::drift::{Channel, Reading, Witness};

    #[test]
    fn null_and_missing_are_the_same() {
        let given = br#"{"date":"2026-11-23","kind":null,"effort":6,"quality":null,"keenness":-2.5}"#;
        let short = br#"{"keenness":-2.5,"effort":6.0,"date":"2026-11-23"}"#;
        assert_eq!(entry(given), entry(short));
        assert_eq!(entry(short).unwrap().answers().keenness, Some(-2.5));
        assert_ne!(entry(br#"{"date":"2026-11-23","kind":""}"#), entry(br#"{"date":"2026-11-23"}"#));
    }

    #[test]
    fn a_bad_line_names_its_field() {
        let refused = |line: &str| entry(line.as_bytes()).map_err(|bad| format!("{} {}", bad.field, bad.reason));
        for (line, expected) in [
            ("{}", "date is missing"),
            (r#"{"date":null}"#, "date is missing"),
            (r#"{"date":20261123}"#, "date is a text"),
            (r#"{"date":"2026-02-30"}"#, "date “2026-02-30” is not a date"),
            (r#"{"date":"2026-11-23","effort":11}"#, "effort goes from 0 to 10, not 11"),
            (r#"{"date":"2026-11-23","keenness":-5.5}"#, "keenness goes from -5 to 5, not -5.5"),
            (r#"{"date":"2026-11-23","sleep":"well"}"#, "sleep is a number or null"),
            (r#"{"date":"2026-11-23","kind":3}"#, "kind is a text"),
            (r#"{"date":"2026-11-23","efort":3}"#, "efort is not known; known are date, kind, minutes, effort,"),
            (r#"{"date":"2026-11-23""#, " is not JSON (byte 20): EOF"),
            ("[1]", " is not a JSON object"),
            ("", " is not JSON"),
        ] {
            let said = refused(line).unwrap_err();
            assert!(said.starts_with(expected), "{line}: {said}");
        }
    }

    #[test]
    fn a_reading_is_written_with_every_digit() {
        let channels = vec![Witness { channel: Channel::Quality, d: 0.1 + 0.2, s: -1.0 / 3.0 }];
        let day = "2026-11-23".parse().unwrap();
        let shown =
            DayReading { day, reading: Reading::Steady, drift: Some(0.1), channels, counted: Default::default() };
        assert_eq!(
            reading(&shown),
            r#"{"date":"2026-11-23","reading":"steady","drift":0.1,"channels":{"quality":{"d":0.30000000000000004,"s":-0.3333333333333333}}}"#
        );
        let learning = DayReading { reading: Reading::Learning, drift: None, channels: vec![], ..shown };
        assert_eq!(reading(&learning), r#"{"date":"2026-11-23","reading":"learning","drift":null,"channels":{}}"#);
    }

    proptest! {
        #[test]
        fn no_line_makes_it_panic(line in ".{0,80}") {
            let _ = entry(line.as_bytes());
        }
    }
}
