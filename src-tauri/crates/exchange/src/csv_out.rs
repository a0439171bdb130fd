//! What was recorded and planned as a table for any spreadsheet (RFC 4180).
//!
//! Text that a spreadsheet would run as a formula has a `'` before it, and our own import takes it away again. Numbers
//! are never guarded: a keenness of −3 is a number and must stay one. The names in the header are those of our JSON.

use chrono::SecondsFormat;
use csv::{QuoteStyle, Terminator, WriterBuilder};
use freshlegs_record::Words;

use crate::import::cell::guarded;
use crate::json::{OnScale, Rated, RecordRow, SessionRow};

/// How the table is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CsvStyle {
    /// What parts the columns.
    pub separator: Separator,
    /// A byte-order mark, by which Excel knows UTF-8.
    pub mark: bool,
}

/// What parts the columns.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Separator {
    /// As RFC 4180 has it.
    Comma,
    /// As spreadsheets in countries with decimal commas expect it.
    Semicolon,
    /// For pasting.
    Tab,
}

impl Default for CsvStyle {
    fn default() -> Self {
        Self { separator: Separator::Comma, mark: false }
    }
}

/// The table could not be written; memory ran out.
#[derive(Debug, thiserror::Error)]
#[error("the table could not be written: {0}; close other programs and try again")]
pub struct NotWritten(String);

const RECORDS: [&str; 17] = [
    "day",
    "kind",
    "keenness",
    "effort",
    "quality",
    "enjoyment",
    "goal",
    "goal_words",
    "pain",
    "pain_place",
    "enjoyed",
    "note",
    "minutes",
    "stopped_early",
    "planned",
    "recorded_at",
    "sample",
];
const SESSIONS: [&str; 12] =
    ["day", "kind", "minutes", "level", "mode", "skipped", "moved_from", "anyway", "pinned", "own", "number", "sample"];

/// Recorded sessions, a row each, in their order.
pub fn records(rows: &[RecordRow], style: CsvStyle) -> Result<String, NotWritten> {
    let cells = rows.iter().map(|row| {
        let entry = &row.entry;
        let pain = entry.pain.as_ref();
        [
            Cell::Plain(entry.day.to_string()),
            Cell::Plain(entry.kind.to_string()),
            rating(entry.keenness),
            rating(entry.effort),
            rating(entry.quality),
            rating(entry.enjoyment),
            Cell::Plain(entry.goal.map(|goal| goal.name().to_owned()).unwrap_or_default()),
            words(entry.goal_words.as_ref()),
            rating(pain.map(|pain| pain.level)),
            words(pain.and_then(|pain| pain.place.as_ref())),
            words(entry.enjoyed.as_ref()),
            words(entry.note.as_ref()),
            plain(entry.minutes.map(|minutes| minutes.get())),
            Cell::Plain(entry.stopped_early.to_string()),
            Cell::Plain(row.session.is_some().to_string()),
            Cell::Plain(row.recorded_at.to_rfc3339_opts(SecondsFormat::Secs, true)),
            Cell::Plain(row.sample.to_string()),
        ]
    });
    table(&RECORDS, cells, style)
}

/// Planned sessions and rest days, a row each, in their order.
pub fn sessions(rows: &[SessionRow], style: CsvStyle) -> Result<String, NotWritten> {
    let cells = rows.iter().map(|row| {
        [
            Cell::Plain(row.day.to_string()),
            Cell::Plain(row.kind.to_string()),
            plain(row.minutes.map(|minutes| minutes.get())),
            named(&row.level),
            named(&row.mode),
            Cell::Plain(row.skipped.map(|skipped| skipped.reason.name().to_owned()).unwrap_or_default()),
            plain(row.moved_from),
            Cell::Plain(row.anyway.to_string()),
            Cell::Plain(row.pinned.to_string()),
            Cell::Plain(row.own.to_string()),
            Cell::Plain(row.number.to_string()),
            Cell::Plain(row.sample.to_string()),
        ]
    });
    table(&SESSIONS, cells, style)
}

/// A cell of ours, or one with the athlete's words.
enum Cell {
    Plain(String),
    Words(String),
}

fn rating<T: OnScale>(rated: Option<Rated<T>>) -> Cell {
    plain(rated.map(|Rated(rating)| -> i8 { rating.into() }))
}

fn plain(value: Option<impl ToString>) -> Cell {
    Cell::Plain(value.map(|value| value.to_string()).unwrap_or_default())
}

fn words(words: Option<&Words>) -> Cell {
    Cell::Words(words.map(|words| words.as_str().to_owned()).unwrap_or_default())
}

/// The name under which a value stands in our JSON.
fn named(value: &impl serde::Serialize) -> Cell {
    let json = serde_json::to_value(value).ok();
    Cell::Plain(json.as_ref().and_then(|json| json.as_str()).unwrap_or_default().to_owned())
}

fn table<const N: usize>(
    head: &[&str; N],
    rows: impl Iterator<Item = [Cell; N]>,
    style: CsvStyle,
) -> Result<String, NotWritten> {
    let separator = match style.separator {
        Separator::Comma => b',',
        Separator::Semicolon => b';',
        Separator::Tab => b'\t',
    };
    let failed = |fault: &dyn ToString| NotWritten(fault.to_string());
    let mut writer = WriterBuilder::new()
        .delimiter(separator)
        .terminator(Terminator::CRLF)
        .quote_style(QuoteStyle::Necessary)
        .from_writer(if style.mark { "\u{feff}".as_bytes().to_vec() } else { Vec::new() });
    writer.write_record(head).map_err(|fault| failed(&fault))?;
    for row in rows {
        let row = row.map(|cell| match cell {
            Cell::Plain(text) => text,
            Cell::Words(text) => guarded(&text).into_owned(),
        });
        writer.write_record(&row).map_err(|fault| failed(&fault))?;
    }
    let bytes = writer.into_inner().map_err(|fault| failed(&fault))?;
    String::from_utf8(bytes).map_err(|fault| failed(&fault))
}

#[cfg(test)]
mod tests {
    use freshlegs_calendar::{Effort, Enjoyment, Keenness, Kind, Minutes};
    use freshlegs_record::Entry;
    use proptest::prelude::*;

    use super::*;
    use crate::import::table::Table;

    fn record(note: &str) -> RecordRow {
        let mut entry = Entry::blank("2026-11-26".parse().unwrap(), Kind::MaxVelocity);
        entry.keenness = Keenness::try_from(-3).ok();
        entry.effort = Effort::try_from(6).ok();
        entry.enjoyment = Enjoyment::try_from(9).ok();
        entry.minutes = Some(Minutes::of(50));
        entry.note = Words::try_from(note.to_owned()).ok();
        let at = chrono::DateTime::parse_from_rfc3339("2026-11-26T18:42:00+01:00").unwrap();
        RecordRow { number: 1, session: None, entry: entry.into(), recorded_at: at, changed_at: at, sample: false }
    }

    #[test]
    fn a_row_is_written_as_the_standard_has_it() {
        let text = records(&[record("fast, \"relaxed\"")], CsvStyle::default()).unwrap();
        assert_eq!(
            text,
            "day,kind,keenness,effort,quality,enjoyment,goal,goal_words,pain,pain_place,enjoyed,note,minutes,\
             stopped_early,planned,recorded_at,sample\r\n\
             2026-11-26,max_velocity,-3,6,,9,,,,,,\"fast, \"\"relaxed\"\"\",50,false,false,2026-11-26T18:42:00+01:00,false\r\n"
        );
    }

    #[test]
    fn a_formula_in_a_note_is_guarded_and_a_number_below_nought_is_not() {
        let text = records(&[record("=HYPERLINK(\"x\")")], CsvStyle::default()).unwrap();
        assert!(text.contains("\"'=HYPERLINK(\"\"x\"\")\""), "{text}");
        assert!(text.contains(",-3,"), "{text}");
    }

    #[test]
    fn for_a_spreadsheet_with_decimal_commas_it_has_semicolons_and_a_mark() {
        let style = CsvStyle { separator: Separator::Semicolon, mark: true };
        let text = records(&[record("a; b")], style).unwrap();
        assert!(text.starts_with("\u{feff}day;kind;"));
        assert!(text.contains(";\"a; b\";50;"));
    }

    proptest! {
        #[test]
        fn what_is_written_is_read_back(note in "[=+@'\ta-zé,;\"\n-]{0,8}x", semicolon: bool, mark: bool) {
            let separator = if semicolon { Separator::Semicolon } else { Separator::Comma };
            let row = record(&note);
            let text = records(std::slice::from_ref(&row), CsvStyle { separator, mark }).unwrap();
            let table = Table::likely(text.as_bytes()).unwrap();
            let written = row.entry.note.unwrap();
            // The import takes blanks away around a cell; nothing else may differ.
            prop_assert_eq!(table.words(1, 11), written.as_str().trim());
            prop_assert_eq!((table.words(1, 2), table.words(1, 3)), ("-3".into(), "6".into()));
        }
    }
}
