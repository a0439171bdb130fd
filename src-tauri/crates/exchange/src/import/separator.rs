//! Which sign parts the columns of a text.
//!
//! Counting signs would pick the comma in files with decimal commas. So the text is cut into records by each
//! candidate, quotes and all, and the one that gives the most records the same width wins.

use csv::{ReaderBuilder, StringRecord};

/// Rarer signs first: where two part the text equally well, the comma is part of the numbers.
const CANDIDATES: [u8; 4] = [b'\t', b';', b'|', b','];
/// How many records are looked at.
const LOOKED_AT: usize = 50;

/// The separator of a text; the comma if it has one column only.
pub fn separator(text: &str) -> u8 {
    let mut lines = text.lines();
    if let Some(named) = lines.next().and_then(|line| line.strip_prefix("sep=")) {
        return named.bytes().next().filter(|byte| byte.is_ascii() && !byte.is_ascii_alphanumeric()).unwrap_or(b'\t');
    }
    let (mut best, mut most) = (b',', 0.0);
    for candidate in CANDIDATES {
        let even = evenness(text, candidate);
        if even > most {
            (best, most) = (candidate, even);
        }
    }
    best
}

/// The share of records that have the commonest width, nought if that is one column.
fn evenness(text: &str, separator: u8) -> f64 {
    let mut reader =
        ReaderBuilder::new().delimiter(separator).has_headers(false).flexible(true).from_reader(text.as_bytes());
    let mut record = StringRecord::new();
    let mut widths = Vec::new();
    while widths.len() < LOOKED_AT && reader.read_record(&mut record).unwrap_or(false) {
        widths.push(record.len());
    }
    let share = |width: usize| widths.iter().filter(|other| **other == width).count();
    let commonest = widths.iter().copied().max_by_key(|width| (share(*width), *width)).unwrap_or_default();
    if commonest > 1 { share(commonest) as f64 / widths.len() as f64 } else { 0.0 }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_sign_that_gives_even_rows_wins() {
        let cases = [
            ("decimal commas", "Datum;Dauer\n05.04.2024;7,5\n06.04.2024;8\n", b';'),
            ("decimal commas in every row, no header", "1,5;2,5\n3,5;4,5\n", b';'),
            ("commas in quotes", "day,note\n2024-04-05,\"a; b; c\"\n2024-04-06,\"d; e\"\n", b','),
            ("a title above", "My diary; all of it\nday,effort\n2024-04-05,5\n2024-04-06,6\n", b','),
            ("tabs", "day\teffort\n2024-04-05\t5\n", b'\t'),
            ("bars", "day|effort\n2024-04-05|5\n", b'|'),
            ("one column", "day\n2024-04-05\n", b','),
            ("said by Excel", "sep=|\na|b\n", b'|'),
            ("nothing", "", b','),
        ];
        for (name, text, sign) in cases {
            assert_eq!(separator(text) as char, sign as char, "{name}");
        }
    }
}
