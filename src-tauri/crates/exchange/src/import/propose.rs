//! A first draft of a mapping for a table nobody knows, and what must be asked before it is used.
//!
//! What the values decide is decided; what they leave open stays open in the draft and is a question. The direction of
//! every scale but effort is a question always: the same words run both ways in people's sheets.

use super::cell::Cell;
use super::date_order::DateVerdict;
use super::decided::{date_verdict, decimal_verdict, texts};
use super::found::FoundChannel;
use super::heads::{Head, ends, head, says};
use super::length::{LengthUnit, minutes};
use super::mapping::{Field, MappedColumn, Mapping, RowsAre};
use super::moment::{DateOrder, time_of_day};
use super::number::{Decimal, DecimalVerdict, number};
use super::separator::separator;
use super::table::Table;
use super::text::{Charset, likely_text};

/// A draft with its questions.
#[derive(Clone, Debug, PartialEq)]
pub struct Proposal {
    /// The draft.
    pub mapping: Mapping,
    /// What the athlete is asked, in the order of the columns.
    pub questions: Vec<Question>,
}

/// What only the athlete can know. Columns are named by their places, rows by their numbers.
#[derive(Clone, Debug, PartialEq)]
#[expect(missing_docs, reason = "the fields are named by what they are")]
pub enum Question {
    /// Nothing looks like a day.
    WhichIsTheDay,
    /// Two orders fit; each with the rows that only it can read.
    DateOrder { column: usize, orders: Vec<(DateOrder, Vec<usize>)> },
    /// The order is clear, and these rows speak against it and would be left out.
    RowsAgainst { column: usize, order: DateOrder, rows: Vec<usize> },
    /// The years have two digits, and the century is our reading.
    ShortYears { column: usize },
    /// `1.234` can be both.
    DecimalMark { column: usize },
    /// What a bare number counts.
    LengthUnit { column: usize, proposed: LengthUnit },
    /// The ends and the direction of a scale, as drafted.
    Scale { column: usize, channel: FoundChannel },
}

/// How many rows are looked at for a header.
const HEADER_WITHIN: usize = 10;
/// What stands in cells without a value, in most people's tables.
const MISSING: [&str; 8] = ["--", "-", "n/a", "na", "null", "none", "?", "—"];

/// A draft for a text, with its encoding and separator.
pub fn propose_for_text(bytes: &[u8]) -> Result<(Table, Proposal), super::rejected::Rejected> {
    let text = likely_text(bytes)?;
    let sign = separator(&text);
    let table = Table::of_text(&text, sign)?;
    let mut proposal = propose_mapping(&table);
    (proposal.mapping.charset, proposal.mapping.separator) = (Charset::of(bytes), char::from(sign));
    Ok((table, proposal))
}

/// A draft for a table.
pub fn propose_mapping(table: &Table) -> Proposal {
    let mut mapping = Mapping {
        name: String::new(),
        charset: Charset::UTF_8,
        separator: ',',
        sheet: None,
        header_rows: header_rows(table),
        rows: RowsAre::Sessions,
        missing: MISSING.map(str::to_owned).to_vec(),
        columns: Vec::new(),
    };
    let names = table.names(mapping.header_rows);
    let mut questions = Vec::new();
    let mut columns = Vec::new();
    for (place, name) in names.iter().enumerate() {
        let nth = names.iter().take(place).filter(|other| *other == name).count();
        let column = Column { table, mapping: &mapping, place, name };
        if let Some(field) = column.field(&mut questions) {
            let taken = |other: &MappedColumn| only_once(&other.field, &field);
            if !columns.iter().any(taken) {
                columns.push(MappedColumn { name: name.clone(), nth, field });
            } else {
                questions.retain(|question| question.column() != Some(place));
            }
        }
    }
    mapping.columns = columns;
    let any = |which: fn(&Field) -> bool| mapping.columns.iter().any(|column| which(&column.field));
    if !any(|field| matches!(field, Field::Start { .. })) {
        questions.insert(0, Question::WhichIsTheDay);
    }
    let of_sessions = |field: &Field| {
        matches!(field, Field::Minutes { .. } | Field::Sport | Field::Distance { .. })
            || matches!(field, Field::Rating { channel: FoundChannel::Effort | FoundChannel::Feel, .. })
    };
    if !any(of_sessions) && any(|field| matches!(field, Field::Rating { .. })) {
        mapping.rows = RowsAre::Mornings;
    }
    Proposal { mapping, questions }
}

impl Question {
    fn column(&self) -> Option<usize> {
        match self {
            Self::WhichIsTheDay => None,
            Self::DateOrder { column, .. }
            | Self::RowsAgainst { column, .. }
            | Self::ShortYears { column }
            | Self::DecimalMark { column }
            | Self::LengthUnit { column, .. }
            | Self::Scale { column, .. } => Some(*column),
        }
    }
}

/// Whether two columns would tell the same thing. Only notes are joined.
fn only_once(one: &Field, other: &Field) -> bool {
    match (one, other) {
        (Field::Rating { channel: one, .. }, Field::Rating { channel: other, .. }) => one == other,
        (Field::Note, _) => false,
        _ => std::mem::discriminant(one) == std::mem::discriminant(other),
    }
}

/// The rows above the first one that holds a number or a date beside something else.
fn header_rows(table: &Table) -> usize {
    let is_value = |cell: &Cell<'_>| match cell {
        Cell::Empty => false,
        Cell::Text(text) => {
            number(text, Decimal::Point).or_else(|| number(text, Decimal::Comma)).is_some() || is_date(text)
        }
        _ => true,
    };
    let has_values = |at: usize| {
        let cells = || (0..table.row_width(at)).map(|column| table.cell(at, column));
        cells().filter(|cell| !cell.is_empty()).count() > 1 && cells().any(|cell| is_value(&cell))
    };
    (0..table.len().min(HEADER_WITHIN)).find(|at| has_values(*at)).unwrap_or(1).min(table.len())
}

fn is_date(text: &str) -> bool {
    !matches!(super::date_order::date_order(std::iter::once(text)), DateVerdict::NoDates)
}

/// One column while it is looked at.
struct Column<'a> {
    table: &'a Table,
    mapping: &'a Mapping,
    place: usize,
    name: &'a str,
}

impl Column<'_> {
    fn field(&self, questions: &mut Vec<Question>) -> Option<Field> {
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
        let most = said_most.unwrap_or(match channel {
            FoundChannel::Effort if high <= 10.0 => 10.0,
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
