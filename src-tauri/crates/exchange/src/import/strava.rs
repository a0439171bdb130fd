//! Strava `activities.csv`, every generation.
//!
//! "Relative Effort" is a heart-rate score and "Prefer Perceived Exertion" a switch: neither is ever read.
//! Dates are UTC, whatever they look like.

use freshlegs_calendar::Towards;

use super::amounts::{metres, whole_or_moving};
use super::columns::{Columns, RowOf, Seen, note};
use super::found::{DeclaredScale, Found, FoundChannel, FoundRating, FoundSession, FoundStart, Rejected, Source};
use super::local::{Zone, start_at};
use super::moment::{DateOrder, moment};
use super::sport::proposed_kind;
use super::strava_layout::Layout;
use super::table::Table;

/// The format's name.
pub const NAME: &str = "strava";

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
    let order = columns.order_in(layout.date, order)?;
    let (mut rows, mut rejected, mut seen) = (Vec::new(), Vec::new(), Seen::default());
    for row in columns.rows() {
        rows.extend(one_row(&layout, row, (zone, order), &mut seen, &mut rejected));
    }
    Ok((rows, rejected))
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
        rejected.push(Rejected::too_long(row.number(), "Elapsed Time", &given, instead));
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

#[cfg(test)]
pub(crate) mod tests {
    use super::super::told::{begins, berlin, place, real};
    use super::*;

    /// The header of the English export with 99 columns.
    pub const EN99: &str = include_str!("strava/header-en99.csv");

    /// A row with these cells by place, and nothing anywhere else.
    pub fn row(cells: &[(usize, &str)]) -> String {
        let cell = |at| cells.iter().find(|(place, _)| *place == at).map_or("", |(_, text)| text);
        let quoted: Vec<_> = (0..99).map(|at| format!("\"{}\"", cell(at))).collect();
        quoted.join(",") + "\n"
    }

    const TRACK: [(usize, &str); 12] = [
        (0, "991"),
        (1, "Jul 28, 2024, 10:05:07 PM"),
        (2, "Track"),
        (3, "Run"),
        (5, "3,000"),
        (6, "2.40"),
        (8, "44"),
        (15, "3000.0"),
        (16, "1200.0"),
        (17, "2400.0"),
        (43, "7.0"),
        (49, "55.0"),
    ];

    fn found(text: &str) -> Found {
        read(&Table::likely(text.as_bytes()).unwrap(), &berlin, None).unwrap()
    }

    fn check(found: &Found, effort: Option<f64>) {
        let session = &found.sessions[0];
        assert_eq!(begins(session), "2024-07-29 00:05:07", "22:05 UTC is the next day in Berlin");
        assert_eq!((session.minutes, session.distance_m), (Some(50.0), Some(2400.0)), "the second of each name is raw");
        assert_eq!(place(&session.ratings, FoundChannel::Effort), effort);
        assert_eq!(found.rejected, []);
    }

    #[test]
    fn english_columns_are_found_by_name() {
        check(&found(&format!("{}\n{}", EN99.trim_end(), row(&TRACK))), Some(7.0));
    }

    #[test]
    fn in_an_unknown_language_columns_are_found_by_place() {
        // Every name is changed, and the pairs keep being pairs.
        let foreign = EN99.trim_end().replace('e', "ø").replace('E', "Ø").replace('a', "å").replace('A', "Å");
        check(&found(&format!("{foreign}\n{}", row(&TRACK))), Some(7.0));
    }

    #[test]
    fn german_dates_are_day_first() {
        let head =
            EN99.trim_end().replace("Perceived Exertion", "Gefühlte Anstrengung").replace("Filename", "Dateiname");
        let head = head.replace("Activity Date", "Aktivitätsdatum");
        let mut cells = TRACK;
        cells[1] = (1, "28.07.2024, 22:05:07");
        check(&found(&format!("{head}\n{}", row(&cells))), Some(7.0));
    }

    #[test]
    fn dates_that_can_be_read_two_ways_are_asked_for() {
        let mut cells = TRACK;
        cells[1] = (1, "05/04/2024 22:05:07");
        let text = format!("{}\n{}", EN99.trim_end(), row(&cells));
        let table = Table::likely(text.as_bytes()).unwrap();
        let asked = read(&table, &berlin, None).unwrap_err().to_string();
        assert_eq!(
            asked,
            "column “Activity Date” can be read in more than one way; say whether the day or the month comes first"
        );
        let answered = read(&table, &berlin, Some(DateOrder::DayFirst)).unwrap();
        assert_eq!(begins(&answered.sessions[0]), "2024-04-06 00:05:07");
    }

    #[test]
    fn old_exports_have_no_effort_and_no_distance_that_can_be_trusted() {
        for head in [
            "Activity ID,Activity Date,Activity Name,Activity Type,Activity Description,Elapsed Time,Distance,Commute,Activity Gear,Filename",
            "id,date,name,type,description,elapsed_time,distance,commute,gear,filename",
        ] {
            let found = found(&format!(
                "{head}\n7,\"Jul 28, 2019, 10:05:07 AM\",Track,Run,,3000,2.4,false,,activities/7.fit.gz\n"
            ));
            let session = &found.sessions[0];
            assert_eq!((session.minutes, session.distance_m, session.ratings.len()), (Some(50.0), None, 0), "{head}");
        }
    }

    #[test]
    fn the_headers_of_real_exports_are_known() {
        for name in ["header-en10-2019-07", "header-en94", "header-en99"] {
            let Some(bytes) = real(&format!("strava/{name}.csv")) else { return };
            let table = Table::likely(&bytes).unwrap();
            let layout = Layout::of(&Columns::of(&table)).unwrap();
            let modern = name != "header-en10-2019-07";
            assert_eq!(layout.effort, modern.then_some(43), "{name}");
        }
    }
}
