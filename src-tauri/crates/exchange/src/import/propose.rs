//! A first draft of a mapping for a table nobody knows, and what must be asked before it is used.
//!
//! What the values decide is decided; what they leave open stays open in the draft and is a question. The direction of
//! every scale but effort is a question always: the same words run both ways in people's sheets.

use super::cell::Cell;
use super::date_order::DateVerdict;
use super::draft::Column;
use super::found::FoundChannel;
use super::length::LengthUnit;
use super::mapping::{Field, MappedColumn, Mapping, RowsAre};
use super::moment::DateOrder;
use super::number::{Decimal, number};
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
    let mapping = Mapping {
        name: String::new(),
        charset: Charset::UTF_8,
        separator: ',',
        sheet: None,
        header_rows: header_rows(table),
        rows: RowsAre::Sessions,
        missing: MISSING.map(str::to_owned).to_vec(),
        columns: Vec::new(),
    };
    propose_as(table, &mapping)
}

/// A draft of the columns for a table whose header and marks are said already.
pub fn propose_as(table: &Table, said: &Mapping) -> Proposal {
    let mut mapping = Mapping { columns: Vec::new(), ..said.clone() };
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
