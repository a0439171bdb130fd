//! How large an ODS sheet becomes when its repeated cells and rows are written out.
//!
//! A hundred bytes of `content.xml` may say "sixteen thousand times, in a million rows", and calamine writes that out.
//! So the tags are counted before it is let in. Only what it writes out is counted: empty cells and rows at the end
//! of a sheet, which every spreadsheet has, cost nothing.

use super::limits::{CELLS, COLUMNS, ROWS};
use super::rejected::Rejected;
use super::xml_tags::{Tag, each_tag, name};

/// Refuses a sheet that would become larger than it may, or that broke off.
pub fn ods_size(xml: &str) -> Result<(), Rejected> {
    let mut sheet = Sheet::default();
    each_tag(xml, |tag| {
        let (Tag::Open(tag) | Tag::Empty(tag)) = tag else { return Ok(()) };
        match name(tag) {
            "table:table" => sheet = Sheet::default(),
            "table:table-row" => sheet.row(repeated(tag, "table:number-rows-repeated")?),
            "table:table-cell" | "table:covered-table-cell" => {
                let times = repeated(tag, "table:number-columns-repeated")?;
                sheet.cell(times, tag.contains("value") || tag.contains("formula"));
            }
            _ => {}
        }
        sheet.within()
    })
}

/// What was counted of one sheet.
#[derive(Default)]
struct Sheet {
    rows: u64,
    waiting: u64,
    row_times: u64,
    columns: u64,
    blanks: u64,
    widest: u64,
}

impl Sheet {
    fn row(&mut self, times: u64) {
        self.waiting = self.waiting.saturating_add(self.row_times);
        (self.row_times, self.columns, self.blanks) = (times, 0, 0);
    }

    fn cell(&mut self, times: u64, filled: bool) {
        if !filled {
            self.blanks = self.blanks.saturating_add(times);
            return;
        }
        self.columns = self.columns.saturating_add(self.blanks).saturating_add(times);
        self.blanks = 0;
        self.widest = self.widest.max(self.columns);
        // The row is filled, so the empty ones before it are written out too.
        self.rows = self.rows.saturating_add(self.waiting).saturating_add(self.row_times);
        (self.waiting, self.row_times) = (0, 0);
    }

    fn within(&self) -> Result<(), Rejected> {
        if self.widest > COLUMNS as u64 {
            return Err(Rejected::TooManyColumns { row: self.rows as usize, most: COLUMNS });
        }
        if self.rows > ROWS as u64 || self.rows.saturating_mul(self.widest) > CELLS as u64 {
            return Err(Rejected::TooManyRows { most: ROWS });
        }
        Ok(())
    }
}

/// The number of an attribute, one if it is not there. One that hides its digits is refused.
fn repeated(tag: &str, attribute: &str) -> Result<u64, Rejected> {
    let mut most = 1;
    for (at, _) in tag.match_indices(attribute) {
        let rest = tag.get(at + attribute.len()..).unwrap_or_default().trim_start();
        let value = rest.strip_prefix('=').map(str::trim_start).and_then(|value| {
            let quote = value.chars().next().filter(|c| matches!(c, '"' | '\''))?;
            value.get(1..)?.split(quote).next()
        });
        let times = value.and_then(|value| value.parse::<u64>().ok());
        most =
            most.max(times.ok_or_else(|| Rejected::broken("the spreadsheet", "a number of repeats is not a number"))?);
    }
    Ok(most)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn told(rows: &str) -> Result<(), String> {
        ods_size(&format!("<table:table table:name=\"a\">{rows}</table:table>")).map_err(|refusal| refusal.to_string())
    }

    const FULL: &str = "<table:table-cell office:value=\"1\"/>";

    #[test]
    fn the_empty_end_that_every_sheet_has_costs_nothing() {
        let end = "<table:table-cell table:number-columns-repeated=\"16382\"/>";
        let rows = format!(
            "<table:table-row>{FULL}{FULL}{end}</table:table-row>\
             <table:table-row table:number-rows-repeated=\"1048575\">{end}</table:table-row>"
        );
        assert_eq!(told(&rows), Ok(()));
    }

    #[test]
    fn a_few_bytes_that_become_gigabytes_are_refused() {
        let wide = "<table:table-row><table:table-cell table:number-columns-repeated='16384' office:value='1'/></table:table-row>";
        assert!(told(wide).unwrap_err().contains("more than 1000 columns"));
        let long = format!("<table:table-row table:number-rows-repeated=\"1048575\">{FULL}</table:table-row>");
        assert!(told(&long).unwrap_err().contains("more than 200000 rows"));
        let gap = format!(
            "<table:table-row>{FULL}</table:table-row><table:table-row table:number-rows-repeated=\"1048000\">\
             <table:table-cell/></table:table-row><table:table-row>{FULL}</table:table-row>"
        );
        assert!(told(&gap).unwrap_err().contains("more than 200000 rows"));
        let hidden = format!("<table:table-row table:number-rows-repeated=\"&#49;048575\">{FULL}</table:table-row>");
        assert!(told(&hidden).unwrap_err().contains("not a number"));
    }

    proptest! {
        #[test]
        fn no_text_at_all_makes_it_panic(text in "(<table:table-(row|cell) ?[a-z:=\"'/]{0,9}>){0,5}") {
            let _ = ods_size(&text);
        }
    }
}
