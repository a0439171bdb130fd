//! What one column of an unknown table most likely holds.

use super::cell::Cell;
use super::clock::time_of_day;
use super::date_order::DateVerdict;
use super::decided::{date_verdict, decimal_verdict, texts};
use super::found::FoundChannel;
use super::heads::{Head, ends, head, says};
use super::length::{LengthUnit, minutes};
use super::mapping::{Field, Mapping};
use super::moment::DateOrder;
use super::number::{Decimal, DecimalVerdict, number};
use super::propose::Question;
use super::table::Table;

/// One column while it is looked at.
pub struct Column<'a> {
    /// The table it stands in.
    pub table: &'a Table,
    /// The draft so far.
    pub mapping: &'a Mapping,
    /// Where it stands.
    pub place: usize,
    /// Its name.
    pub name: &'a str,
}

impl Column<'_> {
    /// The field that its name and its values propose, and what must be asked about it.
    pub fn field(&self, questions: &mut Vec<Question>) -> Option<Field> {
        match head(self.name) {
            Some(Head::Day) => self.day(questions),
            Some(Head::Time) => self.time_or_day_or_length(questions),
            Some(Head::Length) => Some(self.length(questions)),
            Some(Head::Distance) => Some(self.distance(questions)),
            Some(Head::Sport) => Some(Field::Sport),
            Some(Head::Note) => Some(Field::Note),
            Some(Head::Id) => Some(Field::Id),
            Some(Head::Rating(channel)) => self.rating(channel, questions),
            None => self.day(questions),
        }
    }

    fn day(&self, questions: &mut Vec<Question>) -> Option<Field> {
        let column = self.place;
        let numbers = |at: Vec<usize>| -> Vec<usize> {
            let rows: Vec<usize> = texts(self.table, self.mapping, column).map(|(row, _)| row).collect();
            at.into_iter().filter_map(|n| rows.get(n).map(|row| self.table.number(*row))).collect()
        };
        let order = match date_verdict(self.table, self.mapping, column) {
            DateVerdict::Known { order, against, short_years } => {
                // A bare number is a date only where the column says so.
                let counted = !matches!(order, DateOrder::YearFirst | DateOrder::DayFirst | DateOrder::MonthFirst);
                if counted && head(self.name) != Some(Head::Day) {
                    return None;
                }
                if !against.is_empty() {
                    questions.push(Question::RowsAgainst { column, order, rows: numbers(against) });
                }
                if short_years {
                    questions.push(Question::ShortYears { column });
                }
                Some(order)
            }
            DateVerdict::Ambiguous { orders } => {
                let orders = orders.into_iter().map(|(order, at)| (order, numbers(at))).collect();
                questions.push(Question::DateOrder { column, orders });
                None
            }
            DateVerdict::NoDates => {
                let known = self.known().any(|cell| matches!(cell, Cell::Moment(_)));
                return known.then_some(Field::Start { order: None, utc: false });
            }
        };
        Some(Field::Start { order, utc: says(self.name, &["utc", "gmt"]) })
    }

    fn time_or_day_or_length(&self, questions: &mut Vec<Question>) -> Option<Field> {
        if let Some(day) = self.day(questions) {
            return Some(day);
        }
        let clock = |text: &str| text.contains(':') && time_of_day(text).is_some();
        let mut texts = texts(self.table, self.mapping, self.place).peekable();
        let starts =
            says(self.name, &["start", "beginn", "uhrzeit"]) || says(self.name, &["time"]) && self.name.len() < 6;
        let clocks = if texts.peek().is_some() {
            texts.all(|(_, text)| clock(&text))
        } else {
            self.known().any(|cell| matches!(cell, Cell::Clock(_) | Cell::Span(_)))
        };
        match (clocks, starts) {
            (true, true) => Some(Field::Time),
            _ if says(self.name, &["start", "beginn", "uhrzeit"]) => None,
            _ => Some(self.length(questions)),
        }
    }

    fn length(&self, questions: &mut Vec<Question>) -> Field {
        let decimal = self.decimal(questions);
        let bare: Vec<f64> = self.numbers(decimal).collect();
        let named = [
            (LengthUnit::Hours, ["h", "hours", "hrs", "stunden", "std"].as_slice()),
            (LengthUnit::Seconds, ["s", "sec", "secs", "seconds", "sekunden"].as_slice()),
            (LengthUnit::Milliseconds, ["ms", "millis", "milliseconds"].as_slice()),
            (LengthUnit::Minutes, ["min", "mins", "minutes", "minuten"].as_slice()),
        ];
        let said = named.iter().find(|(_, words)| says(self.name, words)).map(|(unit, _)| *unit);
        let most = bare.iter().copied().fold(0.0, f64::max);
        let unit = said.unwrap_or(match most {
            most if most > 1_440_000.0 => LengthUnit::Milliseconds,
            most if most > 900.0 => LengthUnit::Seconds,
            most if most > 0.0 && most <= 8.0 => LengthUnit::Hours,
            _ => LengthUnit::Minutes,
        });
        let parted = |text: &str| {
            text.matches(':').count() == 2
                || !text.contains(':')
                    && minutes(text, unit, Decimal::Point).is_some()
                    && number(text, Decimal::Point).is_none()
        };
        let open = !bare.is_empty() || texts(self.table, self.mapping, self.place).any(|(_, text)| !parted(&text));
        if said.is_none() && open {
            questions.push(Question::LengthUnit { column: self.place, proposed: unit });
        }
        Field::Minutes { unit, decimal }
    }

    fn distance(&self, questions: &mut Vec<Question>) -> Field {
        let decimal = self.decimal(questions);
        let most = self.numbers(decimal).fold(0.0, f64::max);
        let metres = match () {
            () if says(self.name, &["km", "kilometer", "kilometers", "kilometres"]) => 1_000.0,
            () if says(self.name, &["miles", "mi"]) => 1_609.344,
            () if says(self.name, &["m", "metres", "meters", "meter"]) || most > 300.0 => 1.0,
            () => 1_000.0,
        };
        Field::Distance { metres, decimal }
    }

    fn rating(&self, channel: FoundChannel, questions: &mut Vec<Question>) -> Option<Field> {
        let decimal = self.decimal(questions);
        let values: Vec<f64> = self.numbers(decimal).collect();
        let (low, high) = values.iter().fold((f64::MAX, f64::MIN), |(low, high), v| (low.min(*v), high.max(*v)));
        // No number, or numbers that no scale has: a load, a heart rate, words.
        if values.is_empty() || high > 100.0 {
            return None;
        }
        let (said_least, said_most) = ends(self.name);
        // A slip of the keyboard must not stretch the scale of all others: it is left off it instead.
        let within = |end: f64| values.iter().filter(|v| **v <= end).count() * 10 >= values.len() * 9;
        let slip = high > 10.0 && high < 20.0 && (values.len() < 10 || within(10.0));
        let small = values.iter().filter(|v| **v <= 10.0).count() * 2 > values.len();
        let most = said_most.unwrap_or(match channel {
            FoundChannel::Effort if high <= 10.0 || slip && small => 10.0,
            FoundChannel::Effort if high <= 20.0 && low >= 6.0 => 20.0,
            FoundChannel::Effort => 100.0,
            _ => [5.0, 7.0, 10.0].into_iter().find(|end| high <= *end).unwrap_or(100.0),
        });
        let least = said_least.unwrap_or(match (channel, most) {
            (FoundChannel::Effort, 20.0) => 6.0,
            (FoundChannel::Effort, _) | (_, 100.0) => 0.0,
            (_, 10.0) if low == 0.0 => 0.0,
            _ => 1.0,
        });
        if channel != FoundChannel::Effort || said_most.is_none() {
            questions.push(Question::Scale { column: self.place, channel });
        }
        let not_given = [0.0, -1.0].into_iter().filter(|mark| *mark < least && values.contains(mark)).collect();
        Some(Field::Rating { channel, least, most, towards: channel.towards(), decimal, not_given })
    }

    /// The mark, unless it must be asked for.
    fn decimal(&self, questions: &mut Vec<Question>) -> Option<Decimal> {
        match decimal_verdict(self.table, self.mapping, self.place) {
            DecimalVerdict::Known(decimal) => Some(decimal),
            DecimalVerdict::Ambiguous => {
                questions.push(Question::DecimalMark { column: self.place });
                None
            }
        }
    }

    fn numbers(&self, decimal: Option<Decimal>) -> impl Iterator<Item = f64> {
        let decimal = decimal.unwrap_or(Decimal::Point);
        let typed = texts(self.table, self.mapping, self.place).filter_map(move |(_, text)| number(&text, decimal));
        typed.chain(self.known().filter_map(|cell| if let Cell::Number(number) = cell { Some(number) } else { None }))
    }

    /// The cells that a spreadsheet knew.
    fn known(&self) -> impl Iterator<Item = Cell<'_>> {
        let cells = (self.mapping.header_rows..self.table.len()).map(|at| self.table.cell(at, self.place));
        cells.filter(|cell| !matches!(cell, Cell::Text(_) | Cell::Empty))
    }
}
