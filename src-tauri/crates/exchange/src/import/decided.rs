//! What a mapping leaves open, decided for each column from all its values.

use std::borrow::Cow;

use super::cell::Cell;
use super::date_order::{DateVerdict, date_order};
use super::mapping::{Field, Mapping};
use super::moment::DateOrder;
use super::number::{Decimal, DecimalVerdict, decimal_of};
use super::rejected::Rejected;
use super::table::Table;

/// A column with everything decided.
pub struct Decided<'a> {
    /// Where it stands.
    pub place: usize,
    /// Its name.
    pub name: &'a str,
    /// What it holds.
    pub field: &'a Field,
    /// The order of its dates.
    pub order: DateOrder,
    /// The mark of its numbers.
    pub decimal: Decimal,
}

/// Decides every column, or says which one must be asked about.
pub fn decided<'a>(table: &Table, mapping: &'a Mapping) -> Result<Vec<Decided<'a>>, Rejected> {
    let places = mapping.places(table)?;
    places
        .into_iter()
        .map(|(place, column)| {
            let (mut order, mut decimal) = (DateOrder::YearFirst, Decimal::Point);
            match &column.field {
                Field::Start { order: told, .. } => order = told.map_or_else(|| order_in(table, mapping, place), Ok)?,
                Field::Minutes { decimal: told, .. }
                | Field::Distance { decimal: told, .. }
                | Field::Rating { decimal: told, .. } => {
                    decimal = told.map_or_else(|| decimal_in(table, mapping, place), Ok)?;
                }
                Field::Time | Field::Sport | Field::Note | Field::Id => {}
            }
            Ok(Decided { place, name: &column.name, field: &column.field, order, decimal })
        })
        .collect()
}

/// The texts of a column that have a value, each with its row. What a spreadsheet knew needs no deciding.
pub fn texts<'a>(
    table: &'a Table,
    mapping: &'a Mapping,
    place: usize,
) -> impl Iterator<Item = (usize, Cow<'a, str>)> + 'a {
    (mapping.header_rows..table.len()).filter_map(move |at| match table.cell(at, place) {
        Cell::Text(text) if !is_missing(&text, mapping) => Some((at, text)),
        _ => None,
    })
}

/// Whether a text stands for nothing.
pub fn is_missing(text: &str, mapping: &Mapping) -> bool {
    mapping.missing.iter().any(|mark| mark.eq_ignore_ascii_case(text))
}

/// What the values of a column say about the order of its dates.
pub fn date_verdict(table: &Table, mapping: &Mapping, place: usize) -> DateVerdict {
    let texts: Vec<_> = texts(table, mapping, place).collect();
    date_order(texts.iter().map(|(_, text)| text.as_ref()))
}

/// What the values of a column say about its decimal mark.
pub fn decimal_verdict(table: &Table, mapping: &Mapping, place: usize) -> DecimalVerdict {
    let texts: Vec<_> = texts(table, mapping, place).collect();
    decimal_of(texts.iter().map(|(_, text)| text.as_ref()))
}

fn order_in(table: &Table, mapping: &Mapping, place: usize) -> Result<DateOrder, Rejected> {
    match date_verdict(table, mapping, place) {
        DateVerdict::Known { order, .. } => Ok(order),
        // No text at all, or none that is a date: each row then says so for itself.
        DateVerdict::NoDates => Ok(DateOrder::YearFirst),
        DateVerdict::Ambiguous { .. } => {
            Err(unanswered(table, mapping, place, "say which comes first: the day, the month or the year"))
        }
    }
}

fn decimal_in(table: &Table, mapping: &Mapping, place: usize) -> Result<Decimal, Rejected> {
    match decimal_verdict(table, mapping, place) {
        DecimalVerdict::Known(decimal) => Ok(decimal),
        DecimalVerdict::Ambiguous => {
            Err(unanswered(table, mapping, place, "say whether a point or a comma comes before the fraction"))
        }
    }
}

fn unanswered(table: &Table, mapping: &Mapping, place: usize, ask: &'static str) -> Rejected {
    let column = table.names(mapping.header_rows).into_iter().nth(place).filter(|name| !name.is_empty());
    Rejected::unanswered(&column.unwrap_or_else(|| (place + 1).to_string()), ask)
}
