//! XLSX and ODS to a table.
//!
//! Cells are taken one by one and never as calamine's whole rectangle: one cell in the last corner of an empty sheet
//! would ask for 400 GB.

use std::io::Cursor;
use std::panic::{AssertUnwindSafe, catch_unwind};

use calamine::{Ods, Reader, Xlsx};

use super::cell::Cell;
use super::limits::{CELLS, COLUMNS, ROWS, SHEET_BYTES, mb};
use super::ods_size::ods_size;
use super::rejected::Rejected;
use super::sheet_cell::{of_excel, of_open_document};
use super::table::Table;
use super::xml_tags::each_tag;
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

/// Whether every part unpacks to a size that it may have, and is whole.
fn safe(bytes: &[u8], sort: Spreadsheet) -> Result<(), Rejected> {
    if bytes.len() > SHEET_BYTES {
        return Err(Rejected::TooLarge { what: "the spreadsheet".to_owned(), most_mb: mb(SHEET_BYTES as u64) });
    }
    let mut zip = Zipped::open(Cursor::new(bytes))?;
    for at in 0..zip.names().len() {
        let part = zip.unpack(at)?;
        let name = zip.names().get(at).map(String::as_str).unwrap_or_default();
        // Another encoding could hide the tags from this look; every writer of a spreadsheet uses UTF-8.
        let xml = std::str::from_utf8(&part).ok().filter(|xml| !xml.contains('\0'));
        match (sort, xml) {
            (Spreadsheet::Ods, Some(xml)) if name == "content.xml" => ods_size(xml)?,
            (_, Some(xml)) if is_read(name) => each_tag(xml, |_| Ok(()))?,
            (_, None) if is_read(name) => {
                return Err(Rejected::broken("the spreadsheet", "a part of it is not UTF-8"));
            }
            _ => {}
        }
    }
    Ok(())
}

/// Whether calamine reads a part. What companies' servers put beside them, in UTF-16 for example, it does not.
fn is_read(name: &str) -> bool {
    let xml = name.ends_with(".xml") || name.ends_with(".rels");
    xml && (name.starts_with("xl/")
        || name.starts_with("_rels/")
        || name.starts_with("META-INF/")
        || name == "content.xml")
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

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::zipped::tests::zip_of;
    use super::*;

    /// A workbook with one sheet of these rows of XML. Style 1 is a date with a time, 2 a length beyond a day.
    pub fn workbook(rows: &str, epoch: &str) -> Vec<u8> {
        let book = format!(
            "<workbook xmlns:r=\"r\"><workbookPr {epoch}/><sheets><sheet name=\"Log\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>"
        );
        let rels = "<Relationships><Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>";
        let top = "<Relationships><Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>";
        let styles = "<styleSheet><numFmts count=\"1\"><numFmt numFmtId=\"164\" formatCode=\"[h]:mm:ss\"/></numFmts><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"22\"/><xf numFmtId=\"164\"/></cellXfs></styleSheet>";
        let sheet = format!("<worksheet><sheetData>{rows}</sheetData></worksheet>");
        zip_of(&[
            ("_rels/.rels", top.as_bytes()),
            ("xl/workbook.xml", book.as_bytes()),
            ("xl/_rels/workbook.xml.rels", rels.as_bytes()),
            ("xl/styles.xml", styles.as_bytes()),
            ("xl/worksheets/sheet1.xml", sheet.as_bytes()),
        ])
    }

    fn first(bytes: &[u8], sort: Spreadsheet) -> Table {
        sheets(bytes, sort).unwrap().remove(0).1
    }

    const ROW: &str = "<row r=\"3\"><c r=\"A3\" s=\"1\"><v>45387.5</v></c><c r=\"B3\" s=\"1\"><v>0.75</v></c>\
                       <c r=\"C3\" s=\"2\"><v>1.5</v></c><c r=\"D3\"><v>1.234</v></c><c r=\"F3\" t=\"inlineStr\"><is><t>\u{a0}fine </t></is></c></row>";

    #[test]
    fn excel_knows_what_its_cells_are() {
        let table = first(&workbook(ROW, ""), Spreadsheet::Xlsx);
        let words: Vec<_> = (0..6).map(|column| table.words(0, column).into_owned()).collect();
        assert_eq!(words, ["2024-04-05 12:00:00", "18:00:00", "36:00:00", "1.234", "", "fine"]);
        assert_eq!(table.number(0), 3, "rows are counted as Excel shows them");
        assert!(matches!(table.cell(0, 1), Cell::Clock(_)) && matches!(table.cell(0, 3), Cell::Number(_)));
        let mac = first(&workbook(ROW, "date1904=\"1\""), Spreadsheet::Xlsx);
        assert_eq!(mac.words(0, 0), "2028-04-06 12:00:00", "the calendar that began in 1904");
    }

    fn document(rows: &str) -> Vec<u8> {
        let content = format!(
            "<office:document-content><table:table table:name=\"Log\">{rows}</table:table></office:document-content>"
        );
        zip_of(&[
            ("mimetype", b"application/vnd.oasis.opendocument.spreadsheet"),
            ("META-INF/manifest.xml", b"<manifest:manifest/>"),
            ("content.xml", content.as_bytes()),
        ])
    }

    #[test]
    fn open_document_knows_it_too() {
        let row = "<table:table-row><table:table-cell office:value-type=\"date\" office:date-value=\"2024-04-05T12:00:00\"/>\
                   <table:table-cell office:value-type=\"time\" office:time-value=\"PT01H05M30S\"/>\
                   <table:table-cell office:value-type=\"float\" office:value=\"1.234\"/>\
                   <table:table-cell table:number-columns-repeated=\"2\"/>\
                   <table:table-cell office:value-type=\"string\"><text:p>fine</text:p></table:table-cell></table:table-row>";
        let table = first(&document(row), Spreadsheet::Ods);
        let words: Vec<_> = (0..6).map(|column| table.words(0, column).into_owned()).collect();
        assert_eq!(words, ["2024-04-05 12:00:00", "1:05:30", "1.234", "", "", "fine"]);
    }

    #[test]
    fn a_spreadsheet_that_broke_off_is_a_sentence_and_no_endless_search() {
        let cut = zip_of(&[
            ("mimetype", b"application/vnd.oasis.opendocument.spreadsheet"),
            ("META-INF/manifest.xml", b"<manifest:manifest/>"),
            ("content.xml", b"<office:document-content><table:table table:name=\"Log\"><table:table-row>"),
        ]);
        let told = sheets(&cut, Spreadsheet::Ods).unwrap_err().to_string();
        assert_eq!(told, "the spreadsheet is damaged (its parts do not end where they should); export it again");
    }

    #[test]
    fn a_small_file_that_becomes_a_huge_sheet_is_refused() {
        let far =
            "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row><row r=\"1048576\"><c r=\"XFD1048576\"><v>1</v></c></row>";
        let refusal = sheets(&workbook(far, ""), Spreadsheet::Xlsx).unwrap_err().to_string();
        assert_eq!(
            refusal,
            "row 1048576 has more than 1000 columns, so this is no table of training; choose another file"
        );
        let wide = "<table:table-row table:number-rows-repeated=\"1000000\"><table:table-cell office:value=\"1\"/></table:table-row>";
        assert!(sheets(&document(wide), Spreadsheet::Ods).unwrap_err().to_string().contains("more than 200000 rows"));
        let zeros = vec![b' '; 5 << 20];
        let bomb = zip_of(&[("xl/workbook.xml", &zeros)]);
        assert!(sheets(&bomb, Spreadsheet::Xlsx).unwrap_err().to_string().contains("far more than it should"));
    }

    proptest! {
        #[test]
        fn no_bytes_at_all_make_it_panic(bytes: Vec<u8>, rows in "(<(row|c|v|is|t|/v|/c|/row)( [rst]=\"[A-Z0-9]{0,9}\")?>[0-9.eE]{0,3}){0,9}") {
            for sort in [Spreadsheet::Xlsx, Spreadsheet::Ods] {
                let _ = sheets(&bytes, sort);
            }
            let _ = sheets(&workbook(&rows, ""), Spreadsheet::Xlsx);
        }
    }
}
