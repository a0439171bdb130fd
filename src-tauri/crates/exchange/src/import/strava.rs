//! Strava `activities.csv`, every generation.
//!
//! Modern exports repeat names: the first "Elapsed Time" is for people, the second is in seconds. In a language we know
//! the effort is found by name; in any other by its place, which has been the same in every modern export seen.
//! "Relative Effort" is a heart-rate score and "Prefer Perceived Exertion" a switch: neither is ever read.
//! Dates are UTC, whatever they look like.

use freshlegs_calendar::Towards;

use super::amounts::{metres, whole_or_moving};
use super::columns::{Columns, RowOf, Seen, note};
use super::date_order::{DateVerdict, date_order};
use super::found::{DeclaredScale, Found, FoundChannel, FoundRating, FoundSession, FoundStart, Rejected, Source};
use super::local::{Zone, start_at};
use super::moment::{DateOrder, moment};
use super::sport::proposed_kind;
use super::table::Table;

/// The format's name.
pub const NAME: &str = "strava";

/// How many columns a modern export has at least.
const MODERN: usize = 86;
/// Where the effort stands in a modern export.
const EFFORT_AT: usize = 43;
const EFFORT_NAMES: [&str; 3] = ["Perceived Exertion", "Gefühlte Anstrengung", "perceived_exertion"];

/// Where the columns are.
#[derive(Debug)]
pub struct Layout {
    id: Option<usize>,
    date: usize,
    name: Option<usize>,
    sport: Option<usize>,
    description: Option<usize>,
    elapsed: Option<usize>,
    moving: Option<usize>,
    metres: Option<usize>,
    file: Option<usize>,
    effort: Option<usize>,
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

/// A row of the file: the session, and the name of its recording in the zip.
pub struct StravaRow {
    /// What the row tells.
    pub session: FoundSession,
    /// For example `activities/123.fit.gz`.
    pub file: Option<String>,
}

/// Everything in `activities.csv`. The order of its dates is an argument where a language writes them ambiguously.
pub fn read(table: &Table, zone: Zone<'_>, order: Option<DateOrder>) -> Result<Found, Rejected> {
    let (rows, rejected) = rows(table, zone, order)?;
    Ok(Found { sessions: rows.into_iter().map(|row| row.session).collect(), rejected, ..Found::default() })
}

/// The rows, and what of them could not be read.
pub fn rows(
    table: &Table,
    zone: Zone<'_>,
    order: Option<DateOrder>,
) -> Result<(Vec<StravaRow>, Vec<Rejected>), Rejected> {
    let columns = Columns::of(table);
    let layout = Layout::of(&columns)
        .ok_or(Rejected::NotThisFormat { format: "a Strava activities.csv", column: "Activity Date" })?;
    let order = order.map_or_else(|| order_of(&columns, layout.date), Ok)?;
    let (mut rows, mut rejected, mut seen) = (Vec::new(), Vec::new(), Seen::default());
    for row in columns.rows() {
        rows.extend(one_row(&layout, row, (zone, order), &mut seen, &mut rejected));
    }
    Ok((rows, rejected))
}

fn order_of(columns: &Columns<'_>, date: usize) -> Result<DateOrder, Rejected> {
    let dates: Vec<String> = columns.rows().map(|row| row.words(Some(date)).into_owned()).collect();
    match date_order(dates.iter().map(String::as_str).filter(|date| !date.is_empty())) {
        DateVerdict::Known { order, .. } => Ok(order),
        DateVerdict::NoDates => Ok(DateOrder::YearFirst),
        DateVerdict::Ambiguous { .. } => Err(Rejected::Unanswered {
            column: columns.name(date).to_owned(),
            ask: "say whether the day or the month comes first",
        }),
    }
}

fn one_row(
    layout: &Layout,
    row: RowOf<'_>,
    (zone, order): (Zone<'_>, DateOrder),
    seen: &mut Seen,
    rejected: &mut Vec<Rejected>,
) -> Option<StravaRow> {
    let written = row.words(Some(layout.date));
    let Some(start) = start(&written, order, zone) else {
        rejected.push(row.refuse(layout.date, "a date"));
        return None;
    };
    let sport = row.words(layout.sport);
    let taken = whole_or_moving(row.number_in(layout.elapsed, rejected), row.number_in(layout.moving, rejected));
    if let Some(instead) = taken.instead() {
        let given = row.words(layout.elapsed).into_owned();
        rejected.push(Rejected::TooLong { row: row.number(), column: "Elapsed Time".to_owned(), given, instead });
    }
    let id = match row.words(layout.id) {
        id if id.is_empty() => written.into_owned(),
        id => id.into_owned(),
    };
    let file = row.words(layout.file);
    let effort = row.number_in(layout.effort, rejected).map(effort);
    let session = FoundSession {
        source: Source { format: NAME.to_owned(), id: seen.id(id) },
        start: Some(start),
        kind: proposed_kind(&sport, taken.minutes()),
        minutes: taken.minutes(),
        ratings: effort.into_iter().collect(),
        note: note(&[&row.words(layout.name), &row.words(layout.description)]),
        distance_m: metres(row.number_in(layout.metres, rejected)),
        planned_only: false,
        sport: sport.into_owned(),
    };
    Some(StravaRow { session, file: (!file.is_empty()).then(|| file.into_owned()) })
}

fn start(written: &str, order: DateOrder, zone: Zone<'_>) -> Option<FoundStart> {
    let read = moment(written, order)?;
    match read.time {
        Some(time) => start_at(read.date.and_time(time).and_utc(), zone),
        None => super::local::start_on(read.date, None),
    }
}

fn effort(given: f64) -> FoundRating {
    let scale = DeclaredScale::new("Strava Perceived Exertion", 1.0, 10.0, Towards::Worse);
    FoundRating::new(FoundChannel::Effort, given, scale)
}
