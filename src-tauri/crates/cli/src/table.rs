//! Columns for people: each as wide as its widest cell.

/// Rows under heads, two blanks apart.
pub fn table(heads: &[String], rows: &[Vec<String>]) -> String {
    let all = || Some(heads).into_iter().filter(|heads| !heads.is_empty()).map(<[String]>::to_vec).chain(rows.to_vec());
    let columns = all().map(|row| row.len()).max().unwrap_or_default();
    let wide = |n: usize| all().filter_map(|row| row.get(n).map(|cell| cell.chars().count())).max().unwrap_or_default();
    let widths: Vec<usize> = (0..columns).map(wide).collect();
    let line = |row: Vec<String>| {
        let cells = row.iter().zip(&widths).map(|(cell, width)| padded(cell, *width));
        cells.collect::<Vec<_>>().join("  ").trim_end().to_owned()
    };
    all().map(line).collect::<Vec<_>>().join("\n")
}

/// A cell with blanks after it. Counted in characters: no letter of ours is wider than one.
pub fn padded(cell: &str, width: usize) -> String {
    let missing = width.saturating_sub(cell.chars().count());
    format!("{cell}{}", " ".repeat(missing))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_are_as_wide_as_their_widest_cell() {
        let row = |cells: [&str; 3]| cells.map(str::to_owned).to_vec();
        let drawn = table(&row(["Day", "Kind", "Effort"]), &[row(["Mon 23", "5 × 40", "6"]), row(["Tue", "", ""])]);
        assert_eq!(drawn, "Day     Kind    Effort\nMon 23  5 × 40  6\nTue");
    }
}
