//! A table whose columns are known by name, and its cells as a format needs them.
//!
//! Names are not unique: Strava writes "Elapsed Time" twice, once for people and once in seconds. So a column is asked
//! for by its name and by which of that name it is.

use std::borrow::Cow;
use std::collections::HashMap;

use chrono::NaiveDate;
use freshlegs_calendar::Day;

use super::cell::Cell;
use super::date_order::{DateVerdict, date_order};
use super::found::Rejected;
use super::limits::NOTE;
use super::local::day_of;
use super::moment::{DateOrder, moment};
use super::number::{Decimal, number};
use super::table::Table;

/// A table with its first row as names.
pub struct Columns<'a> {
    table: &'a Table,
    names: Vec<String>,
    places: HashMap<String, Vec<usize>>,
}

/// One row of it.
#[derive(Clone, Copy)]
pub struct RowOf<'a> {
    columns: &'a Columns<'a>,
    at: usize,
}

impl<'a> Columns<'a> {
    /// The first row is taken for the names.
    pub fn of(table: &'a Table) -> Self {
        let names = table.names(1);
        let mut places: HashMap<String, Vec<usize>> = HashMap::new();
        for (place, name) in names.iter().enumerate() {
            places.entry(name.clone()).or_default().push(place);
        }
        Self { table, names, places }
    }

    /// Where the n-th column of a name stands, counted from nought.
    pub fn nth(&self, name: &str, n: usize) -> Option<usize> {
        self.places.get(name)?.get(n).copied()
    }

    /// Where the first column of a name stands.
    pub fn first(&self, name: &str) -> Option<usize> {
        self.nth(name, 0)
    }

    /// Whether all of these columns are there.
    pub fn has(&self, names: &[&str]) -> bool {
        names.iter().all(|name| self.places.contains_key(*name))
    }

    /// The name of a column.
    pub fn name(&self, column: usize) -> &str {
        self.names.get(column).map(String::as_str).unwrap_or_default()
    }

    /// How many columns have names.
    pub fn len(&self) -> usize {
        self.names.len()
    }

    /// Which way a column writes its dates, from all its values, unless the athlete has said so. Programs write the
    /// year first, but a spreadsheet that saved the file again may have turned it.
    pub fn order_in(&self, column: usize, said: Option<DateOrder>) -> Result<DateOrder, Rejected> {
        if let Some(order) = said {
            return Ok(order);
        }
        let dates: Vec<_> = self.rows().map(|row| row.words(Some(column))).collect();
        match date_order(dates.iter().map(AsRef::as_ref).filter(|date: &&str| !date.is_empty())) {
            DateVerdict::Known { order, .. } => Ok(order),
            DateVerdict::NoDates => Ok(DateOrder::YearFirst),
            DateVerdict::Ambiguous { .. } => {
                Err(Rejected::unanswered(self.name(column), "say whether the day or the month comes first"))
            }
        }
    }

    /// The rows below the names. Rows without a single word are nobody's.
    pub fn rows(&'a self) -> impl Iterator<Item = RowOf<'a>> {
        (1..self.table.len()).map(|at| RowOf { columns: self, at }).filter(|row| !row.is_blank())
    }
}

impl<'a> RowOf<'a> {
    /// Its number as a spreadsheet shows it.
    pub fn number(self) -> usize {
        self.columns.table.number(self.at)
    }

    fn is_blank(self) -> bool {
        (0..self.columns.table.row_width(self.at)).all(|column| self.columns.table.cell(self.at, column).is_empty())
    }

    /// The words in a column; empty where there is no such column.
    pub fn words(self, column: Option<usize>) -> Cow<'a, str> {
        column.map(|column| self.columns.table.words(self.at, column)).unwrap_or_default()
    }

    /// The number in a column, with a point before its fraction. What is no number is told.
    pub fn number_in(self, column: Option<usize>, rejected: &mut Vec<Rejected>) -> Option<f64> {
        let column = column?;
        let words = match self.columns.table.cell(self.at, column) {
            Cell::Empty => return None,
            Cell::Number(number) => return Some(number),
            cell => cell.words(),
        };
        if matches!(words.as_ref(), "--" | "-" | "n/a" | "null" | "None") {
            return None;
        }
        let read = number(&words, Decimal::Point);
        if read.is_none() {
            rejected.push(Rejected::cell(self.number(), self.columns.name(column), &words, "a number"));
        }
        read
    }

    /// The day in a column. A row without one is told, and left out.
    pub fn day_in(self, column: Option<usize>, order: DateOrder, rejected: &mut Vec<Rejected>) -> Option<Day> {
        let words = self.words(column);
        let name = column.map(|column| self.columns.name(column)).unwrap_or_default();
        if words.is_empty() {
            rejected.push(Rejected::no_day(self.number(), name));
            return None;
        }
        let date: Option<NaiveDate> = moment(&words, order).map(|read| read.date);
        let day = date.and_then(day_of);
        if day.is_none() {
            rejected.push(Rejected::cell(self.number(), name, &words, "a date"));
        }
        day
    }

    /// Refuses the words of a column.
    pub fn refuse(self, column: usize, wanted: &'static str) -> Rejected {
        Rejected::cell(self.number(), self.columns.name(column), &self.words(Some(column)), wanted)
    }
}

/// Title and comments, one below the other, held to the length of a note.
pub fn note(parts: &[&str]) -> Option<String> {
    let parts = parts.iter().map(|part| part.trim()).filter(|part| !part.is_empty());
    let text: String = parts.collect::<Vec<_>>().join("\n").chars().take(NOTE).collect();
    (!text.is_empty()).then_some(text)
}

/// A number of times that something was seen, from nought: what tells two equal rows of a day apart.
#[derive(Default)]
pub struct Seen(HashMap<String, usize>);

impl Seen {
    /// The id itself the first time, and then with 2, 3, 4 … behind it.
    pub fn id(&mut self, id: String) -> String {
        let times = self.0.entry(id.clone()).or_default();
        *times += 1;
        if *times == 1 { id } else { format!("{id} #{times}") }
    }
}
