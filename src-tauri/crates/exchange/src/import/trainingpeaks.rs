//! TrainingPeaks `workouts.csv`.
//!
//! Feeling runs from 1, strong, to 9, weak, in odd steps: evidence without a maker's word, so the athlete confirms it.
//! Rpe 0 stands wherever the slider was not touched, so it means "not given". A row without time and distance is
//! planned and was not done. "Day Off" is a rest day. The same day, title and type can occur twice.

use freshlegs_calendar::Towards;

use super::amounts::metres;
use super::columns::{Columns, RowOf, Seen, note};
use super::found::{DeclaredScale, Found, FoundChannel, FoundRating, FoundSession, FoundStart, Rejected, Source};
use super::limits::MINUTES;
use super::sport::proposed_kind;
use super::table::Table;

/// The columns by which the format is known.
pub const KNOWN_BY: [&str; 4] = ["WorkoutDay", "WorkoutType", "PlannedDuration", "TimeTotalInHours"];
/// The format's name.
pub const NAME: &str = "trainingpeaks";

/// Everything in a table of TrainingPeaks.
pub fn read(table: &Table) -> Result<Found, Rejected> {
    let columns = Columns::of(table);
    for column in KNOWN_BY {
        columns.first(column).ok_or(Rejected::NotThisFormat { format: "a TrainingPeaks export", column })?;
    }
    let mut found = Found::default();
    let mut seen = Seen::default();
    for row in columns.rows() {
        one_row(&columns, row, &mut seen, &mut found);
    }
    Ok(found)
}

fn one_row(columns: &Columns<'_>, row: RowOf<'_>, seen: &mut Seen, found: &mut Found) {
    let words = |name: &str| row.words(columns.first(name));
    let Some(day) = row.day_in(columns.first("WorkoutDay"), &mut found.rejected) else { return };
    let (sport, title) = (words("WorkoutType"), words("Title"));
    if sport.eq_ignore_ascii_case("day off") {
        found.rest_days.push(day);
        return;
    }
    let mut number = |name: &str| row.number_in(columns.first(name), &mut found.rejected);
    let hours = number("TimeTotalInHours").filter(|hours| *hours > 0.0);
    let distance = metres(number("DistanceInMeters"));
    let planned_hours = number("PlannedDuration").filter(|hours| *hours > 0.0);
    let planned_distance = metres(number("PlannedDistanceInMeters"));
    let ratings = [number("Rpe").map(effort), number("Feeling").map(feeling)];
    let planned_only = hours.is_none() && distance.is_none();
    let minutes = if planned_only { planned_hours } else { hours }.map(|hours| hours * 60.0);
    if let (Some(column), true) = (columns.first("TimeTotalInHours"), minutes.is_some_and(|m| m > MINUTES)) {
        let given = row.words(Some(column)).into_owned();
        let instead = "no length was taken";
        found.rejected.push(Rejected::TooLong {
            row: row.number(),
            column: columns.name(column).into(),
            given,
            instead,
        });
    }
    let minutes = minutes.filter(|minutes| *minutes <= MINUTES);
    let comments = words("AthleteComments");
    let description = if planned_only { words("WorkoutDescription") } else { comments };
    found.sessions.push(FoundSession {
        source: Source { format: NAME.to_owned(), id: seen.id(format!("{day} {sport} {title}")) },
        start: Some(FoundStart { day, time: None, utc: None }),
        kind: proposed_kind(&sport, minutes),
        minutes,
        ratings: ratings.into_iter().flatten().collect(),
        note: note(&[&title, &description]),
        distance_m: if planned_only { planned_distance } else { distance },
        planned_only,
        sport: sport.into_owned(),
    });
}

fn effort(given: f64) -> FoundRating {
    let scale = DeclaredScale::new("TrainingPeaks Rpe", 0.0, 10.0, Towards::Worse);
    if given == 0.0 {
        return FoundRating::not_given(FoundChannel::Effort, given, scale);
    }
    FoundRating::new(FoundChannel::Effort, given, scale)
}

fn feeling(given: f64) -> FoundRating {
    FoundRating::new(FoundChannel::Feel, given, DeclaredScale::new("TrainingPeaks Feeling", 1.0, 9.0, Towards::Worse))
}
