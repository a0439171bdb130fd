//! Rows and columns, from a text or a sheet, counted as a spreadsheet counts them.

use std::borrow::Cow;

use csv::{ReaderBuilder, StringRecord, Trim};

use super::cell::Cell;
use super::limits::{COLUMNS, ROWS};
use super::rejected::Rejected;
use super::separator::separator;
use super::text::likely_text;

/// A table with the number of each row. Blank lines are left out and still counted.
#[derive(Clone, Debug)]
pub struct Table {
    rows: Vec<(usize, Row)>,
}

#[derive(Clone, Debug)]
enum Row {
    Typed(StringRecord),
    Known(Vec<Cell<'static>>),
}

impl Table {
    /// A text with its most likely encoding and separator.
    pub fn likely(bytes: &[u8]) -> Result<Self, Rejected> {
        let text = likely_text(bytes)?;
        Self::of_text(&text, separator(&text))
    }

    /// A text cut at a separator. Ragged rows are read as far as they go.
    pub fn of_text(text: &str, separator: u8) -> Result<Self, Rejected> {
        let mut reader = ReaderBuilder::new()
            .delimiter(separator)
            .has_headers(false)
            .flexible(true)
            .trim(Trim::None)
            .from_reader(text.as_bytes());
        let mut rows = Vec::new();
        let mut record = StringRecord::new();
        let (mut number, mut next_line) = (0, 1);
        while reader.read_record(&mut record).map_err(|fault| Rejected::broken("the table", fault))? {
            // The reader steps over blank lines without a word, and a row's number must count them.
            let end = reader.position();
            let byte = |at: u64| text.as_bytes().get(at as usize);
            let last = end.byte().checked_sub(1).and_then(byte);
            let returned = last == Some(&b'\r') && byte(end.byte()) == Some(&b'\n');
            let after = end.line() + u64::from(returned);
            let inside = record.as_slice().bytes().filter(|byte| *byte == b'\n').count() as u64;
            let began = after.saturating_sub(u64::from(returned || last == Some(&b'\n')) + inside);
            number += 1 + began.saturating_sub(next_line) as usize;
            next_line = after;
            if record.len() > COLUMNS {
                return Err(Rejected::TooManyColumns { row: number, most: COLUMNS });
            }
            if rows.len() >= ROWS {
                return Err(Rejected::TooManyRows { most: ROWS });
            }
            // Excel writes its separator into a line of its own.
            if !(number == 1 && record.get(0).is_some_and(|cell| cell.starts_with("sep="))) {
                rows.push((number, Row::Typed(record.clone())));
            }
        }
        Ok(Self { rows })
    }

    /// Rows that a spreadsheet knew, each with its number.
    pub fn of_cells(rows: Vec<(usize, Vec<Cell<'static>>)>) -> Self {
        Self { rows: rows.into_iter().map(|(number, cells)| (number, Row::Known(cells))).collect() }
    }

    /// How many rows there are, headers too.
    pub fn len(&self) -> usize {
        self.rows.len()
    }

    /// Whether there is nothing.
    pub fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }

    /// How many columns the widest of the first rows has.
    pub fn width(&self) -> usize {
        (0..self.len().min(50)).map(|at| self.row_width(at)).max().unwrap_or_default()
    }

    /// How many cells a row has, counted from nought.
    pub fn row_width(&self, at: usize) -> usize {
        match self.rows.get(at) {
            Some((_, Row::Typed(record))) => record.len(),
            Some((_, Row::Known(cells))) => cells.len(),
            None => 0,
        }
    }

    /// The number of a row as a spreadsheet shows it.
    pub fn number(&self, at: usize) -> usize {
        self.rows.get(at).map_or(at + 1, |(number, _)| *number)
    }

    /// What stands in a cell; beyond the table stands nothing.
    pub fn cell(&self, at: usize, column: usize) -> Cell<'_> {
        match self.rows.get(at) {
            Some((_, Row::Typed(record))) => record.get(column).map_or(Cell::Empty, Cell::typed),
            Some((_, Row::Known(cells))) => cells.get(column).map_or(Cell::Empty, Cell::lent),
            None => Cell::Empty,
        }
    }

    /// A cell as a person reads it.
    pub fn words(&self, at: usize, column: usize) -> Cow<'_, str> {
        self.cell(at, column).words()
    }

    /// The names in the first rows, one below the other joined.
    pub fn names(&self, header_rows: usize) -> Vec<String> {
        let name = |column| {
            let words = (0..header_rows).map(|at| self.words(at, column).into_owned());
            words.filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
        };
        (0..self.width()).map(name).collect()
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn rows_are_counted_as_a_spreadsheet_counts_them() {
        let text = "day,note\n\n2026-11-26,\"two\nlines\"\n\n\n2026-11-27,one\r\n2026-11-28,last";
        let table = Table::of_text(text, b',').unwrap();
        let rows: Vec<_> = (0..table.len()).map(|at| (table.number(at), table.words(at, 0).into_owned())).collect();
        let expected = [(1, "day"), (3, "2026-11-26"), (6, "2026-11-27"), (7, "2026-11-28")];
        assert_eq!(rows, expected.map(|(number, day)| (number, day.to_owned())));
    }

    #[test]
    fn the_line_with_which_excel_names_its_separator_is_no_row() {
        let table = Table::likely(b"sep=;\nday;effort\n2026-11-26;5\n").unwrap();
        assert_eq!((table.len(), table.number(0), table.names(1)), (2, 2, vec!["day".to_owned(), "effort".to_owned()]));
    }

    #[test]
    fn a_short_row_ends_where_it_ends_and_a_header_may_have_two_rows() {
        let table = Table::of_text("Session,,Body\nDay,Effort,Sore\n2026-11-26\n", b',').unwrap();
        assert_eq!(table.names(2), ["Session Day", "Effort", "Body Sore"]);
        assert!(table.cell(2, 1).is_empty());
        assert!(table.cell(99, 99).is_empty());
    }

    #[test]
    fn endless_columns_and_rows_are_refused_with_a_sentence() {
        let wide = Table::likely(",".repeat(5_000).as_bytes()).unwrap_err().to_string();
        assert_eq!(wide, "row 1 has more than 1000 columns, so this is no table of training; choose another file");
        let long = Table::likely("1,2\n".repeat(ROWS + 1).as_bytes()).unwrap_err().to_string();
        assert_eq!(long, "the table has more than 200000 rows; export a shorter span of time");
    }

    proptest! {
        #[test]
        fn no_bytes_at_all_make_it_panic(bytes: Vec<u8>) {
            let _ = Table::likely(&bytes);
        }

        #[test]
        fn what_is_written_is_read(rows in prop::collection::vec(prop::collection::vec("[a-zé,;\"\n]{1,5}x", 3), 1..9)) {
            let mut writer = csv::Writer::from_writer(Vec::new());
            for row in &rows {
                writer.write_record(row).unwrap();
            }
            let table = Table::of_text(std::str::from_utf8(&writer.into_inner().unwrap()).unwrap(), b',').unwrap();
            for (at, row) in rows.iter().enumerate() {
                let read: Vec<_> = (0..3).map(|column| table.words(at, column).into_owned()).collect();
                prop_assert_eq!(read, row.iter().map(|cell| cell.trim().to_owned()).collect::<Vec<_>>());
            }
        }
    }
}
