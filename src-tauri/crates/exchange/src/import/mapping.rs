//! How a table of the athlete's own is read: which column is what, on which scale, in which order its dates.
//!
//! A mapping is saved under a name and used again. What it leaves open (`None`) is decided from all values of the
//! column each time, and asked for where they allow two readings.

use freshlegs_calendar::Towards;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::found::{DeclaredScale, FoundChannel};
use super::length::LengthUnit;
use super::moment::DateOrder;
use super::number::Decimal;
use super::rejected::{Rejected, short};
use super::sheet::{Spreadsheet, sheets};
use super::table::Table;
use super::text::{Charset, text};

/// A saved way to read tables of one sort.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Mapping {
    /// The athlete's name for it.
    pub name: String,
    /// The encoding of a text; spreadsheets have none.
    #[ts(type = "string")]
    pub charset: Charset,
    /// What parts the columns of a text; spreadsheets need nothing.
    pub separator: char,
    /// The sheet of a spreadsheet; its first if nothing is said.
    pub sheet: Option<String>,
    /// How many rows stand above the first row of values.
    pub header_rows: usize,
    /// What a row is.
    pub rows: RowsAre,
    /// What stands in a cell that has no value, beside nothing.
    pub missing: Vec<String>,
    /// The columns that are read. No other one is.
    pub columns: Vec<MappedColumn>,
}

/// What one row tells of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "the names say it")]
pub enum RowsAre {
    Sessions,
    Mornings,
}

/// A column by its name, and what it holds.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct MappedColumn {
    /// The name in the header; nothing where there is no header.
    pub name: String,
    /// Which of the columns with this name, counted from nought.
    pub nth: usize,
    /// What it holds.
    pub field: Field,
}

/// What a column holds.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(tag = "is", rename_all = "snake_case", deny_unknown_fields)]
pub enum Field {
    /// The day, maybe with the time behind it.
    Start {
        /// Which way its numbers are read.
        order: Option<DateOrder>,
        /// Times without a zone are UTC and not the athlete's own.
        utc: bool,
    },
    /// The time of day, in a column of its own.
    Time,
    /// How long.
    Minutes {
        /// What a bare number counts.
        unit: LengthUnit,
        /// Its decimal mark.
        decimal: Option<Decimal>,
    },
    /// How far.
    Distance {
        /// How many metres one of it is.
        metres: f64,
        /// Its decimal mark.
        decimal: Option<Decimal>,
    },
    /// The sport.
    Sport,
    /// A title or a comment.
    Note,
    /// The file's own name for the session.
    Id,
    /// How it felt. There is no enjoyment among the channels.
    Rating {
        /// What it is about.
        channel: FoundChannel,
        /// The least number.
        least: f64,
        /// The greatest number.
        most: f64,
        /// What a higher number means.
        towards: Towards,
        /// Its decimal mark.
        decimal: Option<Decimal>,
        /// Numbers that stand where nothing was given, for example 0 or -1.
        not_given: Vec<f64>,
    },
}

impl Field {
    /// The scale of a rating, under its column's name.
    pub fn scale(&self, name: &str) -> Option<DeclaredScale> {
        match self {
            Self::Rating { least, most, towards, .. } => Some(DeclaredScale::new(name, *least, *most, *towards)),
            _ => None,
        }
    }
}

impl Mapping {
    /// The table of a text, read as this mapping says.
    pub fn table_of_text(&self, bytes: &[u8]) -> Result<Table, Rejected> {
        let separator = u8::try_from(self.separator).ok().filter(u8::is_ascii).unwrap_or(b',');
        Table::of_text(&text(bytes, self.charset)?, separator)
    }

    /// The table of a spreadsheet, from the sheet that this mapping names.
    pub fn table_of_sheet(&self, bytes: &[u8], sort: Spreadsheet) -> Result<Table, Rejected> {
        let mut sheets = sheets(bytes, sort)?.into_iter();
        let wanted = |name: &str| self.sheet.as_deref().is_none_or(|sheet| sheet == name);
        let found = sheets.find(|(name, _)| wanted(name)).map(|(_, table)| table);
        found.ok_or_else(|| match &self.sheet {
            Some(sheet) => Rejected::SheetGone { sheet: short(sheet) },
            None => Rejected::Empty,
        })
    }

    /// A short sign of the columns that are read (FNV-1a: Fowler, Noll and Vo 1991), by which tables are told apart.
    pub fn print(&self) -> String {
        let names = self.columns.iter().flat_map(|column| column.name.bytes().chain([0]));
        let print = names.fold(0x811c_9dc5_u32, |print, byte| (print ^ u32::from(byte)).wrapping_mul(0x0100_0193));
        format!("{print:08x}")
    }

    /// Where each mapped column stands in this table.
    pub fn places(&self, table: &Table) -> Result<Vec<(usize, &MappedColumn)>, Rejected> {
        let names = table.names(self.header_rows);
        let place = |column: &MappedColumn| {
            let same = names.iter().enumerate().filter(|(_, name)| **name == column.name);
            same.map(|(place, _)| place).nth(column.nth)
        };
        let gone = |column: &MappedColumn| Rejected::column_gone(&column.name);
        self.columns.iter().map(|column| Ok((place(column).ok_or_else(|| gone(column))?, column))).collect()
    }
}
