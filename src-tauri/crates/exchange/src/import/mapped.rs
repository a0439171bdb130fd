//! Any table, read by a mapping.

use chrono::NaiveTime;

use super::amounts::metres;
use super::cell::Cell;
use super::clock::time_of_day;
use super::columns::{Seen, note};
use super::decided::{Decided, decided, is_missing};
use super::found::{Found, FoundMorning, FoundRating, FoundSession, FoundStart, Rejected, Source};
use super::length::{LengthUnit, minutes};
use super::limits::MINUTES;
use super::local::{Zone, day_of, start_at, start_on};
use super::mapping::{Field, Mapping, RowsAre};
use super::moment::{Moment, moment, of_excel_days};
use super::number::{Decimal, number};
use super::sport::proposed_kind;
use super::table::Table;

/// The format's name.
pub const NAME: &str = "table";

/// Everything in a table. What the mapping leaves open and the values do not decide is an error that asks.
pub fn read(table: &Table, mapping: &Mapping, zone: Zone<'_>) -> Result<Found, Rejected> {
    let columns = decided(table, mapping)?;
    if !columns.iter().any(|column| matches!(column.field, Field::Start { .. })) {
        return Err(Rejected::NoColumn { what: "the day" });
    }
    let (mut found, mut seen) = (Found::default(), Seen::default());
    for at in mapping.header_rows..table.len() {
        if (0..table.row_width(at)).any(|column| !table.cell(at, column).is_empty()) {
            let row = Row { table, mapping, at };
            row.read(&columns, zone, &mut seen, &mut found);
        }
    }
    Ok(found)
}

#[derive(Clone, Copy)]
struct Row<'a> {
    table: &'a Table,
    mapping: &'a Mapping,
    at: usize,
}

/// What has been read of a row so far.
#[derive(Default)]
struct Read {
    start: Option<FoundStart>,
    time: Option<NaiveTime>,
    minutes: Option<f64>,
    metres: Option<f64>,
    sport: String,
    notes: Vec<String>,
    id: Option<String>,
    ratings: Vec<FoundRating>,
}

impl<'a> Row<'a> {
    fn read(self, columns: &[Decided<'_>], zone: Zone<'_>, seen: &mut Seen, found: &mut Found) {
        let mut read = Read::default();
        let mut dated = false;
        for column in columns {
            let cell = self.cell(column.place);
            if cell.is_empty() {
                continue;
            }
            dated |= matches!(column.field, Field::Start { .. });
            if let Err(wanted) = take(&mut read, column, cell.lent(), zone) {
                found.rejected.push(Rejected::cell(self.table.number(self.at), column.name, &cell.words(), wanted));
            }
        }
        let Some(mut start) = read.start else {
            let named = columns.iter().find(|column| matches!(column.field, Field::Start { .. }));
            let column = named.map(|column| column.name.to_owned()).unwrap_or_default();
            // A date that could not be read has been told already.
            if !dated {
                found.rejected.push(Rejected::no_day(self.table.number(self.at), &column));
            }
            return;
        };
        start.time = start.time.or(read.time);
        match self.mapping.rows {
            RowsAre::Mornings if read.ratings.is_empty() => {}
            RowsAre::Mornings => found.mornings.push(FoundMorning { day: start.day, ratings: read.ratings }),
            RowsAre::Sessions => found.sessions.push(session(read, start, seen, &self.mapping.print())),
        }
    }

    fn cell(self, column: usize) -> Cell<'a> {
        match self.table.cell(self.at, column) {
            Cell::Text(text) if is_missing(&text, self.mapping) => Cell::Empty,
            cell => cell,
        }
    }
}

fn session(read: Read, start: FoundStart, seen: &mut Seen, print: &str) -> FoundSession {
    let Read { minutes, metres, sport, notes, id, ratings, .. } = read;
    // A diary has no names for its sessions, so what was written of one is its name.
    let made = || {
        let time = start.time.map(|time| time.format("%H:%M").to_string()).unwrap_or_default();
        format!("{} {time} {sport}", start.day)
    };
    // The first row of two diaries may have the same name; they hardly have the same columns.
    let id = seen.id(format!("{print} {}", id.unwrap_or_else(made)));
    FoundSession {
        source: Source { format: NAME.to_owned(), id },
        start: Some(start),
        kind: proposed_kind(&sport, minutes),
        sport,
        minutes,
        ratings,
        note: note(&notes.iter().map(String::as_str).collect::<Vec<_>>()),
        distance_m: metres,
        planned_only: false,
    }
}

/// Takes a cell into the row, or says what it should have been.
fn take(read: &mut Read, column: &Decided<'_>, cell: Cell<'_>, zone: Zone<'_>) -> Result<(), &'static str> {
    match column.field {
        Field::Start { utc, .. } => read.start = Some(start(&cell, column, *utc, zone).ok_or("a date")?),
        Field::Time => read.time = Some(time(&cell).ok_or("a time of day")?),
        Field::Minutes { unit, .. } => {
            let length = length(&cell, *unit, column.decimal).ok_or("a length of time")?;
            read.minutes = Some(length).filter(|length| *length > 0.0);
            if length > MINUTES {
                read.minutes = None;
                return Err("a length of at most a day");
            }
        }
        Field::Distance { metres: one, .. } => {
            read.metres = metres(Some(plain(&cell, column.decimal).ok_or("a distance")? * one));
        }
        Field::Sport => read.sport = cell.words().chars().take(200).collect(),
        Field::Note => read.notes.push(cell.words().into_owned()),
        Field::Id => {
            let part: String = cell.words().chars().take(200).collect();
            read.id = Some(read.id.take().map_or(part.clone(), |before| format!("{before} {part}")));
        }
        Field::Rating { channel, not_given, .. } => {
            let given = plain(&cell, column.decimal).ok_or("a number")?;
            let Some(scale) = column.field.scale(column.name) else { return Ok(()) };
            let rating = if not_given.contains(&given) { FoundRating::not_given } else { FoundRating::new };
            read.ratings.push(rating(*channel, given, scale));
        }
    }
    Ok(())
}

fn start(cell: &Cell<'_>, column: &Decided<'_>, utc: bool, zone: Zone<'_>) -> Option<FoundStart> {
    let Moment { date, time, offset, .. } = match cell {
        Cell::Text(text) => moment(text, column.order)?,
        Cell::Moment(at) => known(*at),
        Cell::Number(number) => match of_excel_days(*number) {
            Some(at) => known(at),
            None => moment(&number.to_string(), column.order)?,
        },
        _ => return None,
    };
    let Some(time) = time else { return start_on(date, None) };
    match offset {
        // The text says how far its clock was ahead: that clock was the athlete's.
        Some(offset) if offset.local_minus_utc() != 0 => {
            let utc = date.and_time(time).and_local_timezone(offset).single()?.to_utc();
            Some(FoundStart { day: day_of(date)?, time: Some(time), utc: Some(utc) })
        }
        Some(_) => start_at(date.and_time(time).and_utc(), zone),
        None if utc => start_at(date.and_time(time).and_utc(), zone),
        None => start_on(date, Some(time)),
    }
}

fn known(at: chrono::NaiveDateTime) -> Moment {
    let time = Some(at.time()).filter(|time| *time != NaiveTime::MIN);
    Moment { date: at.date(), time, offset: None, short_year: false }
}

fn time(cell: &Cell<'_>) -> Option<NaiveTime> {
    match cell {
        Cell::Clock(time) => Some(*time),
        Cell::Span(seconds) => NaiveTime::from_num_seconds_from_midnight_opt(*seconds as u32, 0),
        Cell::Moment(at) => Some(at.time()),
        Cell::Text(text) => time_of_day(text),
        Cell::Number(_) | Cell::Empty => None,
    }
}

/// A length that a spreadsheet shows as a time of day is a length all the same.
fn length(cell: &Cell<'_>, unit: LengthUnit, decimal: Decimal) -> Option<f64> {
    use chrono::Timelike;
    match cell {
        Cell::Text(text) => minutes(text, unit, decimal),
        Cell::Number(number) => minutes(&number.to_string(), unit, Decimal::Point),
        Cell::Clock(time) => Some(f64::from(time.num_seconds_from_midnight()) / 60.0),
        Cell::Span(seconds) => Some(*seconds / 60.0).filter(|minutes| *minutes >= 0.0),
        Cell::Moment(_) | Cell::Empty => None,
    }
}

fn plain(cell: &Cell<'_>, decimal: Decimal) -> Option<f64> {
    match cell {
        Cell::Number(number) => Some(*number).filter(|number| number.is_finite()),
        Cell::Text(text) => number(text, decimal),
        _ => None,
    }
}
