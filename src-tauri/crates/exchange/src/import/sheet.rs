//! XLSX and ODS to a table.
//!
//! Cells are taken one by one and never as calamine's whole rectangle: one cell in the last corner of an empty sheet
//! would ask for 400 GB. Everything a spreadsheet knows of a cell is kept: a number needs no decimal mark, a date no
//! order, a time alone is no day of 1899, and a length of time no clock.

use std::io::Cursor;
use std::panic::{AssertUnwindSafe, catch_unwind};

use calamine::{Data, DataRef, ExcelDateTime, Ods, Reader, Xlsx};
use chrono::{NaiveDate, NaiveDateTime, NaiveTime};

use super::cell::Cell;
use super::length::{LengthUnit, minutes};
use super::limits::{CELLS, COLUMNS, ROWS, SHEET_BYTES, mb};
use super::number::Decimal;
use super::ods_size::ods_size;
use super::rejected::Rejected;
use super::table::Table;
use super::zipped::Zipped;

/// What sort of spreadsheet it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Spreadsheet {
    /// Excel since 2007.
    Xlsx,
    /// OpenDocument, for example LibreOffice.
    Ods,
}

/// The sheets that hold something, by their names.
pub fn sheets(bytes: &[u8], sort: Spreadsheet) -> Result<Vec<(String, Table)>, Rejected> {
    safe(bytes, sort)?;
    // calamine is others' code on others' bytes: should it panic after all, this file is left out and no more.
    let read = catch_unwind(AssertUnwindSafe(|| match sort {
        Spreadsheet::Xlsx => xlsx(bytes),
        Spreadsheet::Ods => ods(bytes),
    }));
    read.unwrap_or_else(|_| Err(Rejected::broken("the spreadsheet", "its parts do not fit together")))
}

/// Whether every part unpacks to a size that it may have.
fn safe(bytes: &[u8], sort: Spreadsheet) -> Result<(), Rejected> {
    if bytes.len() > SHEET_BYTES {
        return Err(Rejected::TooLarge { what: "the spreadsheet".to_owned(), most_mb: mb(SHEET_BYTES as u64) });
    }
    let mut zip = Zipped::open(Cursor::new(bytes))?;
    for at in 0..zip.names().len() {
        let part = zip.unpack(at)?;
        if sort == Spreadsheet::Ods && zip.names().get(at).is_some_and(|name| name == "content.xml") {
            ods_size(&part)?;
        }
    }
    Ok(())
}

fn xlsx(bytes: &[u8]) -> Result<Vec<(String, Table)>, Rejected> {
    let broken = |fault: calamine::XlsxError| Rejected::broken("the spreadsheet", fault);
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).map_err(broken)?;
    let mut sheets = Vec::new();
    let mut left = CELLS;
    for name in book.sheet_names() {
        // Sheets of charts have no cells; that is no fault.
        let Ok(mut cells) = book.worksheet_cells_reader(&name) else { continue };
        let mut rows = Rows::default();
        while let Some(cell) = cells.next_cell().map_err(broken)? {
            let (row, column) = cell.get_position();
            rows.put(row as usize, column as usize, of_excel(cell.get_value()), &mut left)?;
        }
        rows.keep(name, &mut sheets);
    }
    Ok(sheets)
}

fn ods(bytes: &[u8]) -> Result<Vec<(String, Table)>, Rejected> {
    let book: Result<Ods<_>, _> = Ods::new(Cursor::new(bytes));
    let mut book = book.map_err(|fault| Rejected::broken("the spreadsheet", fault))?;
    let mut sheets = Vec::new();
    let mut left = CELLS;
    for name in book.sheet_names() {
        let range = book.worksheet_range(&name).map_err(|fault| Rejected::broken("the spreadsheet", fault))?;
        let (top, side) = range.start().unwrap_or_default();
        let mut rows = Rows::default();
        for (row, column, value) in range.used_cells() {
            rows.put(row + top as usize, column + side as usize, of_open_document(value), &mut left)?;
        }
        rows.keep(name, &mut sheets);
    }
    Ok(sheets)
}

/// Rows while they are being filled.
#[derive(Default)]
struct Rows(Vec<(usize, Vec<Cell<'static>>)>);

impl Rows {
    fn put(&mut self, row: usize, column: usize, cell: Cell<'static>, left: &mut usize) -> Result<(), Rejected> {
        if cell.is_empty() {
            return Ok(());
        }
        if column >= COLUMNS {
            return Err(Rejected::TooManyColumns { row: row + 1, most: COLUMNS });
        }
        if self.0.last().is_none_or(|(number, _)| *number != row + 1) {
            if self.0.len() >= ROWS {
                return Err(Rejected::TooManyRows { most: ROWS });
            }
            self.0.push((row + 1, Vec::new()));
        }
        let Some((_, cells)) = self.0.last_mut() else { return Ok(()) };
        let wanted = (column + 1).saturating_sub(cells.len());
        *left = left.checked_sub(wanted).ok_or(Rejected::TooManyRows { most: ROWS })?;
        cells.resize((column + 1).max(cells.len()), Cell::Empty);
        if let Some(place) = cells.get_mut(column) {
            *place = cell;
        }
        Ok(())
    }

    fn keep(self, name: String, sheets: &mut Vec<(String, Table)>) {
        if !self.0.is_empty() {
            sheets.push((name, Table::of_cells(self.0)));
        }
    }
}

fn of_excel(value: &DataRef<'_>) -> Cell<'static> {
    match value {
        DataRef::Empty | DataRef::Error(_) => Cell::Empty,
        DataRef::Int(number) => Cell::Number(*number as f64),
        DataRef::Float(number) => Cell::Number(*number),
        DataRef::String(text) => owned(text),
        DataRef::SharedString(text) => owned(text),
        DataRef::Bool(yes) => owned(if *yes { "true" } else { "false" }),
        DataRef::DateTime(at) => excel_time(at),
        DataRef::DateTimeIso(text) => iso(text),
        DataRef::DurationIso(text) => span(text),
    }
}

fn of_open_document(value: &Data) -> Cell<'static> {
    match value {
        Data::Empty | Data::Error(_) => Cell::Empty,
        Data::Int(number) => Cell::Number(*number as f64),
        Data::Float(number) => Cell::Number(*number),
        Data::String(text) => owned(text),
        Data::Bool(yes) => owned(if *yes { "true" } else { "false" }),
        Data::DateTime(at) => excel_time(at),
        Data::DateTimeIso(text) => iso(text),
        Data::DurationIso(text) => span(text),
    }
}

fn owned(text: &str) -> Cell<'static> {
    match Cell::typed(text) {
        Cell::Text(text) => Cell::Text(text.into_owned().into()),
        _ => Cell::Empty,
    }
}

/// A number below one is a time of day without a day, not the last day of 1899.
fn excel_time(at: &ExcelDateTime) -> Cell<'static> {
    let days = at.as_f64();
    if at.is_duration() {
        return Cell::Span((days * 86_400.0).round());
    }
    if (0.0..1.0).contains(&days) {
        let seconds = (days * 86_400.0).round() as u32;
        return NaiveTime::from_num_seconds_from_midnight_opt(seconds, 0).map_or(Cell::Empty, Cell::Clock);
    }
    // Dates are held in the calendar's range here, because calamine multiplies and adds without looking.
    if !(1.0..150_000.0).contains(&days) {
        return Cell::Number(days);
    }
    at.as_datetime().map_or(Cell::Number(days), Cell::Moment)
}

fn iso(text: &str) -> Cell<'static> {
    let text = text.trim_end_matches('Z');
    let moment = ["%Y-%m-%dT%H:%M:%S%.f", "%Y-%m-%dT%H:%M"];
    let moment = moment.iter().find_map(|shape| NaiveDateTime::parse_from_str(text, shape).ok());
    let date = || NaiveDate::parse_from_str(text, "%Y-%m-%d").ok().map(|date| date.and_time(NaiveTime::MIN));
    moment.or_else(date).map_or_else(|| owned(text), Cell::Moment)
}

/// `PT1H05M30S`. OpenDocument has no time of day, only this; the mapping's field says which it is.
fn span(text: &str) -> Cell<'static> {
    let length = text.strip_prefix("PT").and_then(|length| minutes(length, LengthUnit::Minutes, Decimal::Point));
    length.map_or_else(|| owned(text), |minutes| Cell::Span((minutes * 60.0).round()))
}
