//! Where the columns of Strava's table are, in every generation and language.
//!
//! Modern exports repeat names: the first "Elapsed Time" is for people, the second is in seconds. In a language we know
//! the effort is found by name; in any other by its place, which has been the same in every modern export seen.

use super::columns::Columns;

/// How many columns a modern export has at least.
const MODERN: usize = 86;
/// Where the effort stands in a modern export.
const EFFORT_AT: usize = 43;
const EFFORT_NAMES: [&str; 3] = ["Perceived Exertion", "Gefühlte Anstrengung", "perceived_exertion"];

/// Where the columns are.
#[derive(Debug)]
pub struct Layout {
    pub id: Option<usize>,
    pub date: usize,
    pub name: Option<usize>,
    pub sport: Option<usize>,
    pub description: Option<usize>,
    pub elapsed: Option<usize>,
    pub moving: Option<usize>,
    pub metres: Option<usize>,
    pub file: Option<usize>,
    pub effort: Option<usize>,
}

impl Layout {
    /// Finds the columns, by name and else by place; nothing if it is no file of Strava.
    pub fn of(columns: &Columns<'_>) -> Option<Self> {
        let effort = EFFORT_NAMES.iter().find_map(|name| columns.first(name));
        Self::by_name(columns, effort).or_else(|| Self::by_place(columns, effort))
    }

    fn by_name(columns: &Columns<'_>, effort: Option<usize>) -> Option<Self> {
        let either = |modern: &str, old: &str| columns.first(modern).or_else(|| columns.first(old));
        // Old exports have one column each; there the distance's unit depends on the athlete and is not read.
        let second = |name: &str| columns.nth(name, 1);
        let file = either("Filename", "filename")?;
        Some(Self {
            id: Some(either("Activity ID", "id")?),
            date: either("Activity Date", "date")?,
            name: either("Activity Name", "name"),
            sport: Some(either("Activity Type", "type")?),
            description: either("Activity Description", "description"),
            elapsed: second("Elapsed Time").or_else(|| either("Elapsed Time", "elapsed_time")),
            moving: columns.first("Moving Time"),
            metres: second("Distance"),
            file: Some(file),
            effort,
        })
    }

    fn by_place(columns: &Columns<'_>, effort: Option<usize>) -> Option<Self> {
        let same = |one: usize, other: usize| !columns.name(one).is_empty() && columns.name(one) == columns.name(other);
        (columns.len() >= MODERN && same(5, 15) && same(6, 17)).then_some(Self {
            id: Some(0),
            date: 1,
            name: Some(2),
            sport: Some(3),
            description: Some(4),
            elapsed: Some(15),
            moving: Some(16),
            metres: Some(17),
            file: Some(12),
            effort: effort.or(Some(EFFORT_AT)),
        })
    }
}
