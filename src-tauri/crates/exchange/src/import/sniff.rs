//! What a file is, by what stands in it and never by its name.

use std::io::{Cursor, Read, Seek};

use serde::{Deserialize, Serialize};

use super::columns::Columns;
use super::found::{Found, Rejected};
use super::local::Zone;
use super::moment::DateOrder;
use super::strava_layout::Layout;
use super::strava_zip::TABLE;
use super::table::Table;
use super::zipped::{Zipped, is_gzip};
use super::{golden_cheetah, intervals, own_table, pmdata, strava, trainingpeaks};

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
    /// Our own table of records.
    FreshlegsTable,
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
        () if columns.has(&own_table::KNOWN_BY) => Format::FreshlegsTable,
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
            Self::TrainingPeaks => of_table(&|table| trainingpeaks::read(table, order)),
            Self::IntervalsActivities => of_table(&|table| intervals::activities(table, order)),
            Self::IntervalsWellness => of_table(&|table| intervals::wellness(table, order)),
            Self::FreshlegsTable => of_table(&|table| own_table::read(table, zone, order)),
            Self::PmdataSessions => of_table(&|table| pmdata::sessions(table, zone)),
            Self::PmdataWellness => of_table(&|table| pmdata::wellness(table, zone)),
            Self::Fit | Self::Gzip | Self::Zip | Self::StravaZip => None,
            Self::Freshlegs | Self::Table | Self::Xlsx | Self::Ods => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::told::{berlin, real};
    use super::super::zipped::tests::{gzip_of, zip_of};
    use super::*;

    #[test]
    fn a_file_is_what_stands_in_it() {
        let cases: [(&[u8], Format); 13] = [
            (b"\x0E\x20\x00\x00\x00\x00\x00\x00.FIT\x00\x00", Format::Fit),
            (&gzip_of(b"x"), Format::Gzip),
            (&zip_of(&[("activities.csv", b""), ("activities/1.fit", b"")]), Format::StravaZip),
            (&zip_of(&[("export_1/activities.csv", b"")]), Format::StravaZip),
            (&zip_of(&[("workouts.csv", b"")]), Format::Zip),
            (&zip_of(&[("xl/workbook.xml", b"")]), Format::Xlsx),
            (&zip_of(&[("mimetype", b""), ("content.xml", b"")]), Format::Ods),
            (b"\xEF\xBB\xBF{\"RIDE\":{}}", Format::GoldenCheetah),
            (b"{\"freshlegs_export\":1}", Format::Freshlegs),
            (b"\xEF\xBB\xBFdate,sleepQuality,mood,soreness,fatigue\n2024-04-05,1,1,1,1\n", Format::IntervalsWellness),
            (b"id,start_date_local,type,icu_rpe\n", Format::IntervalsActivities),
            (b"Datum;Dauer;Anstrengung\n", Format::Table),
            ("Datum;Gefühl\n".encode_utf16().flat_map(u16::to_le_bytes).collect::<Vec<_>>().leak(), Format::Table),
        ];
        for (bytes, format) in cases {
            assert_eq!(sniff(bytes), Ok(format));
        }
    }

    #[test]
    fn what_is_nothing_here_is_said_in_a_sentence() {
        let cases: [(&[u8], &str); 6] = [
            (b"", "the file is empty; export it again"),
            (&[0; 4096], "the file is empty; export it again"),
            (b"<?xml version=\"1.0\"?><gpx>", "GPX or TCX, which hold no effort and no feel"),
            (b"%PDF-1.7", "a PDF"),
            (b"\xD0\xCF\x11\xE0\xA1\xB1", "an old Excel"),
            (b"[{\"summarizedActivitiesExport\":[]}]", "JSON of another program"),
        ];
        for (bytes, sentence) in cases {
            let told = sniff(bytes).unwrap_err().to_string();
            assert!(told.contains(sentence), "{told}");
        }
    }

    #[test]
    fn real_files_are_known_and_read() {
        for (path, format) in [
            ("trainingpeaks/sneakyanalytics-workouts.csv", Format::TrainingPeaks),
            ("pmdata/p01/srpe.csv", Format::PmdataSessions),
            ("pmdata/p01/wellness.csv", Format::PmdataWellness),
            ("strava/header-en10-2019-07.csv", Format::StravaTable),
            ("strava/header-en94.csv", Format::StravaTable),
            ("strava/header-en99.csv", Format::StravaTable),
            ("soccermon/sessions.csv", Format::Table),
            ("soccermon/wellness.csv", Format::Table),
            ("fit/jumps-mtb.fit", Format::Fit),
        ] {
            let Some(bytes) = real(path) else { return };
            assert_eq!(sniff(&bytes), Ok(format), "{path}");
            let read = format.read(&bytes, &berlin, None);
            assert!(read.is_none_or(|read| read.is_ok_and(|found| found.rejected.is_empty())), "{path}");
        }
    }

    proptest! {
        #[test]
        fn no_bytes_at_all_make_it_panic(bytes: Vec<u8>, text in "[A-Za-z,;\n0-9{}\"]{0,60}") {
            let _ = (sniff(&bytes), sniff(text.as_bytes()));
        }
    }
}
