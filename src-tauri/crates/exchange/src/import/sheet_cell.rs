//! What a spreadsheet knows of a cell, kept: a number needs no decimal mark, a date no order, a time alone is no day of
//! 1899, and a length of time is no clock.

use calamine::{Data, DataRef, ExcelDateTime};
use chrono::{NaiveDate, NaiveDateTime, NaiveTime};

use super::cell::Cell;
use super::length::{LengthUnit, minutes};
use super::number::Decimal;

/// A cell of Excel.
pub fn of_excel(value: &DataRef<'_>) -> Cell<'static> {
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

/// A cell of OpenDocument.
pub fn of_open_document(value: &Data) -> Cell<'static> {
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
