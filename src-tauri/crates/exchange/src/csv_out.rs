//! Records as a table for any spreadsheet: RFC 4180, UTF-8, a comma between cells, a dot in numbers.
//!
//! Cells that hold an athlete's own words are guarded: a spreadsheet would take one that begins like a formula for
//! one. The guard is an apostrophe in front, and [`unguarded`](crate::guard::unguarded) takes it off again. Numbers are never guarded, so
//! that keenness −3 stays a number.

use chrono::{DateTime, FixedOffset};
use freshlegs_record::{Ended, Entry, Goal, Tag, Words};

use crate::guard::guarded;

/// One record as a row.
#[derive(Clone, Debug, PartialEq)]
pub struct CsvRecord {
    /// Its number in the athlete's file.
    pub record: i64,
    /// What was said of it.
    pub entry: Entry,
    /// What was the matter.
    pub tags: Vec<Tag>,
    /// When it was first saved.
    pub recorded_at: DateTime<FixedOffset>,
    /// When it was last saved.
    pub changed_at: DateTime<FixedOffset>,
}

/// The heads of the columns. Ratings go from 0 to 10 and keenness from -5 to 5; more effort and more pain are
/// harder, more of the others is better.
pub const HEADS: [&str; 18] = [
    "record",
    "day",
    "kind",
    "minutes",
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
    "stopped_early",
    "tags",
    "recorded_at",
    "changed_at",
];

/// The whole table, its heads first, with both signs of an end of line after each row.
pub fn csv(records: &[CsvRecord]) -> String {
    let heads = HEADS.map(str::to_owned);
    let rows = std::iter::once(heads).chain(records.iter().map(cells));
    rows.map(|cells| cells.map(|cell| quoted(&cell)).join(",") + "\r\n").collect()
}

fn cells(row: &CsvRecord) -> [String; 18] {
    let entry = &row.entry;
    let number = |given: Option<i8>| given.map(|n| n.to_string()).unwrap_or_default();
    let words = |given: &Option<Words>| given.as_ref().map(|words| guarded(words.as_str())).unwrap_or_default();
    let pain = entry.pain.as_ref();
    [
        row.record.to_string(),
        entry.day.to_string(),
        entry.kind.name().to_owned(),
        entry.minutes.map(|minutes| minutes.get().to_string()).unwrap_or_default(),
        number(entry.keenness.map(|n| n.get())),
        number(entry.effort.map(|n| n.get())),
        number(entry.quality.map(|n| n.get())),
        number(entry.enjoyment.map(|n| n.get())),
        entry.goal.map(Goal::name).unwrap_or_default().to_owned(),
        words(&entry.goal_words),
        number(pain.map(|pain| pain.level.get())),
        pain.map(|pain| words(&pain.place)).unwrap_or_default(),
        words(&entry.enjoyed),
        words(&entry.note),
        if entry.ended == Ended::StoppedEarly { "yes" } else { "no" }.to_owned(),
        row.tags.iter().map(|tag| tag.name()).collect::<Vec<_>>().join(" "),
        row.recorded_at.to_rfc3339(),
        row.changed_at.to_rfc3339(),
    ]
}

/// A cell as it stands in the file (RFC 4180, section 2).
fn quoted(cell: &str) -> String {
    if cell.contains([',', '"', '\r', '\n']) { format!("\"{}\"", cell.replace('"', "\"\"")) } else { cell.to_owned() }
}

#[cfg(test)]
mod tests {
    use freshlegs_calendar::{Kind, Minutes};
    use freshlegs_record::PainReport;
    use proptest::prelude::*;

    use super::*;
    use crate::guard::{FORMULA, unguarded};

    fn words(text: &str) -> Option<Words> {
        Words::try_from(text.to_owned()).ok()
    }

    fn row(note: &str) -> CsvRecord {
        let at = DateTime::parse_from_rfc3339("2026-11-26T18:42:00+01:00").unwrap();
        let entry = Entry {
            note: words(note),
            keenness: Some((-3).try_into().unwrap()),
            effort: Some(6.try_into().unwrap()),
            ..Entry::blank("2026-11-26".parse().unwrap(), Kind::MaxVelocity)
        };
        CsvRecord { record: 7, entry, tags: vec![Tag::Ill, Tag::Travelling], recorded_at: at, changed_at: at }
    }

    /// The table as a reader of the format's own sees it.
    fn read(text: &str) -> Vec<Vec<String>> {
        let mut reader = csv::ReaderBuilder::new().has_headers(false).from_reader(text.as_bytes());
        reader.records().map(|row| row.unwrap().iter().map(str::to_owned).collect()).collect()
    }

    #[test]
    fn a_record_is_a_row_and_a_number_stays_one() {
        let text = csv(&[row("=HYPERLINK(\"x\")")]);
        let lines: Vec<&str> = text.split("\r\n").collect();
        assert_eq!(lines[0], HEADS.join(","));
        assert_eq!(
            lines[1],
            "7,2026-11-26,max_velocity,,-3,6,,,,,,,,\"'=HYPERLINK(\"\"x\"\")\",no,ill travelling,2026-11-26T18:42:00+01:00,2026-11-26T18:42:00+01:00"
        );
        assert_eq!(lines[2..], [""], "every row ends, the last one too");
    }

    #[test]
    fn an_empty_file_is_the_heads_alone() {
        assert_eq!(csv(&[]), HEADS.join(",") + "\r\n");
    }

    proptest! {
        #[test]
        fn read_back_by_another_reader_nothing_is_different(
            notes in proptest::collection::vec("[=+@',\"\\r\\n\\t −a-zé;🍃-]{0,30}", 1..8), minutes in proptest::option::of(1i64..=1440),
            place in "\\PC{0,20}", keenness in -5i64..=5,
        ) {
            let mut rows: Vec<CsvRecord> = notes.iter().map(|note| row(note)).collect();
            for row in &mut rows {
                row.entry.minutes = minutes.map(|n| Minutes::try_from(n).unwrap());
                row.entry.keenness = Some(keenness.try_into().unwrap());
                row.entry.pain = Some(PainReport { level: 2.try_into().unwrap(), place: words(&place) });
            }
            let text = csv(&rows);
            let table = read(&text);
            prop_assert_eq!(table.len(), rows.len() + 1);
            for (cells, row) in table[1..].iter().zip(&rows) {
                let of = |head: &str| cells[HEADS.iter().position(|known| *known == head).unwrap()].as_str();
                prop_assert_eq!(words(unguarded(of("note"))), row.entry.note.clone());
                prop_assert_eq!(words(unguarded(of("pain_place"))), row.entry.pain.clone().unwrap().place);
                prop_assert_eq!(of("keenness"), keenness.to_string());
                prop_assert_eq!(of("minutes").parse().ok(), minutes);
                prop_assert!(!of("note").starts_with(FORMULA) && !of("pain_place").starts_with(FORMULA));
            }
        }
    }
}
