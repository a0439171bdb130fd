//! Lines of entries in, lines of readings out: what `trends drift --stream` does, without knowing from where.

use std::fmt;

use super::line::{self, BadField};
use super::{Method, OutOfOrder, Stream};

/// A run over lines.
#[derive(Clone, Debug)]
pub struct Lines {
    stream: Stream,
    number: u64,
}

/// A line that is no entry, with its number from one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BadLine {
    /// Which line.
    pub number: u64,
    /// What is wrong with it.
    pub bad: BadField,
}

impl Lines {
    /// A run without a line.
    pub fn new(method: Method) -> Self {
        Self { stream: Stream::new(method), number: 0 }
    }

    /// Takes in a line, giving the reading of every day that it ends. An empty line says nothing and is counted.
    pub fn take(&mut self, line: &[u8], mut each: impl FnMut(String)) -> Result<(), BadLine> {
        self.number += 1;
        if line.trim_ascii().is_empty() {
            return Ok(());
        }
        let entry = line::entry(line).map_err(|bad| self.bad(bad))?;
        self.stream.take(&entry, |day| each(line::reading(&day))).map_err(|order| self.bad(order.into()))
    }

    /// Refuses the next line, whatever it says: it is longer than anyone would keep.
    pub fn too_long(&mut self, longest: usize) -> BadLine {
        self.number += 1;
        self.bad(BadField { field: String::new(), reason: format!("holds more than {longest} bytes") })
    }

    /// The reading of the last day, if there was an entry at all.
    pub fn end(&self) -> Option<String> {
        self.stream.last().map(|day| line::reading(&day))
    }

    fn bad(&self, bad: BadField) -> BadLine {
        BadLine { number: self.number, bad }
    }
}

impl From<OutOfOrder> for BadField {
    fn from(order: OutOfOrder) -> Self {
        let reason = format!("{} comes after {}; entries stand in date order", order.day, order.after);
        Self { field: "date".to_owned(), reason }
    }
}

impl fmt::Display for BadLine {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { number, bad: BadField { field, reason } } = self;
        match field.as_str() {
            "" => write!(f, "line {number} {reason}"),
            field => write!(f, "line {number}: {field} {reason}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn run(text: &str) -> Result<Vec<String>, String> {
        let (mut lines, mut said) = (Lines::new(Method::First), Vec::new());
        for line in text.lines() {
            lines.take(line.as_bytes(), |day| said.push(day)).map_err(|bad| bad.to_string())?;
        }
        said.extend(lines.end());
        Ok(said)
    }

    #[test]
    fn one_reading_a_calendar_day_from_the_first_entry_to_the_last() {
        let said =
            run("{\"date\":\"2026-02-27\",\"effort\":5}\n\n{\"date\":\"2026-03-01\"}\n{\"date\":\"2026-03-01\"}");
        let days = ["2026-02-27", "2026-02-28", "2026-03-01"];
        let expected =
            days.map(|day| format!(r#"{{"date":"{day}","reading":"learning","drift":null,"channels":{{}}}}"#));
        assert_eq!(said.unwrap(), expected);
        assert_eq!(run("").unwrap(), Vec::<String>::new());
    }

    #[test]
    fn a_refusal_names_the_line_and_the_field() {
        let refused = |line: &str| run(&format!("{{\"date\":\"2026-03-01\"}}\n{line}")).unwrap_err();
        assert_eq!(
            refused(r#"{"date":"2026-02-28"}"#),
            "line 2: date 2026-02-28 comes after 2026-03-01; entries stand in date order"
        );
        assert_eq!(refused(r#"{"date":"2026-03-01","quality":-1}"#), "line 2: quality goes from 0 to 10, not -1");
        assert_eq!(refused("[]"), "line 2 is not a JSON object");
        assert_eq!(Lines::new(Method::First).too_long(9).to_string(), "line 1 holds more than 9 bytes");
    }
}
