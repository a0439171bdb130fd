//! What a file is, by what stands in it and never by its name.

use std::io::{Cursor, Read, Seek};

use serde::{Deserialize, Serialize};

use super::columns::Columns;
use super::found::{Found, Rejected};
use super::local::Zone;
use super::moment::DateOrder;
use super::strava::Layout;
use super::strava_zip::TABLE;
use super::table::Table;
use super::zipped::{Zipped, is_gzip};
use super::{golden_cheetah, intervals, pmdata, strava, trainingpeaks};

/// What a file can be.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Format {
    /// Garmin FIT.
    Fit,
    /// One file, packed: sniff what is inside.
    Gzip,
    /// Many files, packed: sniff each.
    Zip,
    /// A Strava bulk export.
    StravaZip,
    /// Strava's table alone.
    StravaTable,
    /// TrainingPeaks `workouts.csv`.
    TrainingPeaks,
    /// intervals.icu `activities.csv`.
    IntervalsActivities,
    /// intervals.icu `wellness.csv`.
    IntervalsWellness,
    /// GoldenCheetah JSON.
    GoldenCheetah,
    /// PMData `srpe.csv`.
    PmdataSessions,
    /// PMData `wellness.csv`.
    PmdataWellness,
    /// Our own complete export.
    Freshlegs,
    /// Any other table, as text: it needs a mapping.
    Table,
    /// An Excel workbook: it needs a mapping.
    Xlsx,
    /// An OpenDocument spreadsheet: it needs a mapping.
    Ods,
}

/// How many bytes of a text are looked at.
const HEAD: usize = 64 << 10;

/// What the bytes are, or a sentence why they are nothing that is read.
pub fn sniff(bytes: &[u8]) -> Result<Format, Rejected> {
    let unknown = |looks| Err(Rejected::Unknown { looks });
    if bytes.is_empty() || bytes.iter().all(|byte| *byte == 0) {
        return Err(Rejected::Empty);
    }
    match bytes {
        _ if bytes.starts_with(b"PK\x03\x04") || bytes.starts_with(b"PK\x05\x06") => sniff_zip(Cursor::new(bytes)),
        _ if is_gzip(bytes) => Ok(Format::Gzip),
        _ if bytes.get(8..12) == Some(b".FIT") => Ok(Format::Fit),
        _ if bytes.starts_with(b"\xD0\xCF\x11\xE0") => unknown("an old Excel or a locked workbook"),
        _ if bytes.starts_with(b"%PDF") => unknown("a PDF"),
        _ => sniff_text(bytes),
    }
}

/// What a zip is. Only its directory is read.
pub fn sniff_zip<R: Read + Seek>(reader: R) -> Result<Format, Rejected> {
    let zip = Zipped::open(reader)?;
    let has = |name: &str| zip.find(name).is_some();
    // The table lies at the top, or in the one folder that unpacking and packing again makes.
    let table =
        zip.names().iter().any(|name| name == TABLE || name.split_once('/').is_some_and(|(_, rest)| rest == TABLE));
    Ok(match () {
        () if has("xl/workbook.xml") => Format::Xlsx,
        () if has("content.xml") && has("mimetype") => Format::Ods,
        () if table => Format::StravaZip,
        () => Format::Zip,
    })
}

fn sniff_text(bytes: &[u8]) -> Result<Format, Rejected> {
    let unknown = |looks| Err(Rejected::Unknown { looks });
    let head = bytes.get(..HEAD).unwrap_or(bytes);
    let charset = super::text::Charset::of(bytes);
    let text = super::text::text(head, charset)?;
    match text.trim_start().chars().next() {
        None => return Err(Rejected::Empty),
        Some('{') if text.contains("\"freshlegs_export\"") => return Ok(Format::Freshlegs),
        Some('{') if text.contains("\"RIDE\"") => return Ok(Format::GoldenCheetah),
        Some('{' | '[') => return unknown("JSON of another program"),
        Some('<') => return unknown("XML, for example GPX or TCX, which hold no effort and no feel"),
        Some(_) => {}
    }
    if text.chars().take(4_000).filter(|c| c.is_control() && !c.is_whitespace()).count() > 8 {
        return unknown("neither text nor a spreadsheet");
    }
    // The last line of a head may be cut in two; names stand in the first.
    let table = Table::of_text(&text, super::separator::separator(&text))?;
    Ok(sniff_table(&table))
}

/// What a table is, by the names of its columns.
pub fn sniff_table(table: &Table) -> Format {
    let columns = Columns::of(table);
    let wellness = columns.has(&intervals::WELLNESS_KNOWN_BY) && (columns.has(&["date"]) || columns.has(&["id"]));
    match () {
        () if columns.has(&trainingpeaks::KNOWN_BY) => Format::TrainingPeaks,
        () if columns.has(&intervals::ACTIVITIES_KNOWN_BY) => Format::IntervalsActivities,
        () if wellness => Format::IntervalsWellness,
        () if columns.has(&pmdata::SESSIONS_KNOWN_BY) => Format::PmdataSessions,
        () if columns.has(&pmdata::WELLNESS_KNOWN_BY) => Format::PmdataWellness,
        () if Layout::of(&columns).is_some() => Format::StravaTable,
        () => Format::Table,
    }
}

impl Format {
    /// Reads a file of a format that needs neither a mapping nor another reader. Nothing for all others.
    pub fn read(self, bytes: &[u8], zone: Zone<'_>, order: Option<DateOrder>) -> Option<Result<Found, Rejected>> {
        let of_table = |read: &dyn Fn(&Table) -> Result<Found, Rejected>| {
            Some(Table::likely(bytes).and_then(|table| read(&table)))
        };
        match self {
            Self::GoldenCheetah => Some(golden_cheetah::read(bytes, zone)),
            Self::StravaTable => of_table(&|table| strava::read(table, zone, order)),
            Self::TrainingPeaks => of_table(&trainingpeaks::read),
            Self::IntervalsActivities => of_table(&intervals::activities),
            Self::IntervalsWellness => of_table(&intervals::wellness),
            Self::PmdataSessions => of_table(&|table| pmdata::sessions(table, zone)),
            Self::PmdataWellness => of_table(&|table| pmdata::wellness(table, zone)),
            Self::Fit | Self::Gzip | Self::Zip | Self::StravaZip => None,
            Self::Freshlegs | Self::Table | Self::Xlsx | Self::Ods => None,
        }
    }
}
