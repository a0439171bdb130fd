//! What was not let in, and why: one sentence that says what, where and what to do.

/// A file, a row or a cell that was left out. Rows are counted as a spreadsheet counts them, the header too.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[expect(missing_docs, reason = "the sentences say what the fields are")]
pub enum Rejected {
    #[error("{what} is larger than {most_mb} MB, more than any training diary; export a shorter span of time")]
    TooLarge { what: String, most_mb: u64 },
    #[error("the table has more than {most} rows; export a shorter span of time")]
    TooManyRows { most: usize },
    #[error("row {row} has more than {most} columns, so this is no table of training; choose another file")]
    TooManyColumns { row: usize, most: usize },
    #[error("the file is nested deeper than any training file; export it again")]
    TooDeep,
    #[error("the zip has {entries} entries, more than {most}; unpack it and import the folder in parts")]
    TooManyEntries { entries: usize, most: usize },
    #[error(
        "“{entry}” in the zip unpacks to far more than it should and was left out; unpack it by hand if you trust it"
    )]
    Bomb { entry: String },
    #[error("the zip unpacks to more than {most_mb} MB, and reading stopped at “{entry}”; import it in parts")]
    UnpacksTooLarge { entry: String, most_mb: u64 },
    #[error("“{entry}” in the zip points outside the zip and was left out; if you need it, unpack it by hand")]
    PathOutside { entry: String },
    #[error("“{entry}” in the zip is locked with a password; unpack it and import the files")]
    Locked { entry: String },
    #[error("{what} is damaged ({why}); export it again")]
    Broken { what: String, why: String },
    #[error("{what}: {why}")]
    Inside { what: String, why: Box<Rejected> },
    #[error("this is not {format}: there is no column “{column}”; import it as a table of your own instead")]
    NotThisFormat { format: &'static str, column: &'static str },
    #[error("nothing of this file is known here ({looks}); save it as CSV, XLSX or ODS")]
    Unknown { looks: &'static str },
    #[error("the file is empty; export it again")]
    Empty,
    #[error("row {row} has no day in “{column}”, so it was left out; write the date in and import again")]
    NoDay { row: usize, column: String },
    #[error(
        "“{given}” in row {row}, column “{column}”, is not {wanted} and was left out; correct it there and import again"
    )]
    Cell { row: usize, column: String, given: String, wanted: &'static str },
    #[error(
        "“{given}” in row {row}, column “{column}”, is longer than a day, so {instead}; look at the session's minutes"
    )]
    TooLong { row: usize, column: String, given: String, instead: &'static str },
    #[error("column “{column}” can be read in more than one way; {ask}")]
    Unanswered { column: String, ask: &'static str },
    #[error("the mapping asks for column “{column}”, which this file does not have; map it again")]
    ColumnGone { column: String },
    #[error("the mapping asks for sheet “{sheet}”, which this file does not have; choose another sheet")]
    SheetGone { sheet: String },
    #[error("the mapping names no column with {what}, so no row can be placed; choose one")]
    NoColumn { what: &'static str },
    #[error("{sentence}")]
    Told { sentence: String },
    #[error("reading was stopped; what was read before is shown")]
    Stopped,
}

impl Rejected {
    /// A cell that could not be read, cut to forty characters.
    pub fn cell(row: usize, column: &str, given: &str, wanted: &'static str) -> Self {
        Self::Cell { row, column: short(column), given: short(given), wanted }
    }

    /// A row without its day.
    pub fn no_day(row: usize, column: &str) -> Self {
        Self::NoDay { row, column: short(column) }
    }

    /// A length beyond a day, and what was done instead.
    pub fn too_long(row: usize, column: &str, given: &str, instead: &'static str) -> Self {
        Self::TooLong { row, column: short(column), given: short(given), instead }
    }

    /// A column that only the athlete can explain.
    pub fn unanswered(column: &str, ask: &'static str) -> Self {
        Self::Unanswered { column: short(column), ask }
    }

    /// A mapped column that the file does not have.
    pub fn column_gone(column: &str) -> Self {
        Self::ColumnGone { column: short(column) }
    }

    /// A file or entry that could not be read at all.
    pub fn broken(what: impl Into<String>, why: impl ToString) -> Self {
        Self::Broken { what: what.into(), why: short(&why.to_string()) }
    }

    /// A sentence that another reader has made, for example that of FIT.
    pub fn told(sentence: impl ToString) -> Self {
        Self::Told { sentence: sentence.to_string() }
    }

    /// The same sentence with the name of the file before it.
    #[must_use]
    pub fn inside(self, what: impl Into<String>) -> Self {
        Self::Inside { what: short(&what.into()), why: Box::new(self) }
    }
}

/// Forty characters of it on one line: a sentence quotes, it does not repeat a file.
pub fn short(text: &str) -> String {
    let one_line = text.trim().chars().map(|c| if c.is_control() { ' ' } else { c });
    let mut kept: String = one_line.take(41).collect();
    if kept.chars().count() > 40 {
        kept.pop();
        kept.push('…');
    }
    kept
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cell_says_what_where_and_what_to_do() {
        assert_eq!(
            Rejected::cell(12, "Rpe", "often", "a number").to_string(),
            "“often” in row 12, column “Rpe”, is not a number and was left out; correct it there and import again"
        );
    }

    #[test]
    fn a_long_cell_is_cut_and_stays_on_one_line() {
        let said = Rejected::cell(2, "Notes", &format!("a\nb{}", "ü".repeat(5000)), "a number").to_string();
        assert!(said.chars().count() < 200 && !said.contains('\n'), "{said}");
        assert_eq!(short(&"ü".repeat(40)), "ü".repeat(40), "forty are not cut");
        let column = "x\ny".repeat(3_000);
        for told in [
            Rejected::no_day(2, &column),
            Rejected::too_long(2, &column, &column, "no length was taken"),
            Rejected::unanswered(&column, "say which"),
            Rejected::column_gone(&column),
            Rejected::broken("the table", &column),
            Rejected::Empty.inside(column.clone()),
        ] {
            let told = told.to_string();
            assert!(told.chars().count() < 250 && !told.contains('\n'), "{told}");
        }
    }
}
