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
use super::moment::DateOrder;
use super::sport::proposed_kind;
use super::table::Table;

/// The columns by which the format is known.
pub const KNOWN_BY: [&str; 4] = ["WorkoutDay", "WorkoutType", "PlannedDuration", "TimeTotalInHours"];
/// The format's name.
pub const NAME: &str = "trainingpeaks";

/// Everything in a table of TrainingPeaks.
pub fn read(table: &Table, order: Option<DateOrder>) -> Result<Found, Rejected> {
    let columns = Columns::of(table);
    for column in KNOWN_BY {
        columns.first(column).ok_or(Rejected::NotThisFormat { format: "a TrainingPeaks export", column })?;
    }
    let order = columns.first("WorkoutDay").map_or(Ok(DateOrder::YearFirst), |day| columns.order_in(day, order))?;
    let (mut found, mut seen) = (Found::default(), Seen::default());
    for row in columns.rows() {
        one_row(&columns, row, order, &mut seen, &mut found);
    }
    let untouched = |session: &&FoundSession| session.ratings.iter().any(|rating| rating.canonical.is_none());
    match found.sessions.iter().filter(untouched).count() {
        0 => {}
        count => found.remarks.push(format!(
            "an Rpe of 0 stands in {count} of the sessions and means here that none was given; type it in where it was"
        )),
    }
    Ok(found)
}

fn one_row(columns: &Columns<'_>, row: RowOf<'_>, order: DateOrder, seen: &mut Seen, found: &mut Found) {
    let words = |name: &str| row.words(columns.first(name));
    let Some(day) = row.day_in(columns.first("WorkoutDay"), order, &mut found.rejected) else { return };
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
        found.rejected.push(Rejected::too_long(row.number(), columns.name(column), &given, instead));
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

#[cfg(test)]
mod tests {
    use super::super::told::{given, place, real};
    use super::FoundChannel::{Effort, Feel};
    use super::*;

    const HEAD: &str = "Title,WorkoutType,WorkoutDescription,PlannedDuration,PlannedDistanceInMeters,WorkoutDay,\
                        DistanceInMeters,AthleteComments,TimeTotalInHours,Rpe,Feeling\r\n";

    fn found(rows: &str) -> Found {
        read(&Table::likely(format!("{HEAD}{rows}").as_bytes()).unwrap(), None).unwrap()
    }

    #[test]
    fn feeling_one_is_strong_and_nine_is_weak() {
        for (feeling, best) in [(1, 10.0), (3, 7.5), (5, 5.0), (7, 2.5), (9, 0.0)] {
            let found = found(&format!("Track,Run,,,,2025-04-05,,,0.75,7,{feeling}\r\n"));
            let ratings = &found.sessions[0].ratings;
            assert_eq!(place(ratings, Feel), Some(best), "Feeling {feeling}");
            assert_eq!(given(ratings, Feel), Some(f64::from(feeling)), "the number stays as it was given");
            assert_eq!(ratings[1].scale, DeclaredScale::new("TrainingPeaks Feeling", 1.0, 9.0, Towards::Worse));
            assert_eq!(place(ratings, Effort), Some(7.0));
        }
    }

    #[test]
    fn rpe_nought_is_not_given() {
        let found = found("Track,Run,,,,2025-04-05,,,0.75,0,5\r\n");
        assert_eq!(place(&found.sessions[0].ratings, Effort), None);
        assert_eq!(given(&found.sessions[0].ratings, Effort), Some(0.0));
    }

    #[test]
    fn what_was_only_planned_is_a_plan_and_a_day_off_is_a_rest_day() {
        let found = found(
            "6x30m,Run,relaxed,1,5000,2025-04-05,,,,,\r\n\
             Off,Day Off,,,,2025-04-06,,,,,\r\n\
             Zeros,Run,,0.5,,2025-04-07,0,,0,,\r\n\
             Far,Run,,,,2025-04-08,4000,fine,,,\r\n",
        );
        let planned: Vec<_> = found.sessions.iter().map(|session| (session.planned_only, session.minutes)).collect();
        assert_eq!(planned, [(true, Some(60.0)), (true, Some(30.0)), (false, None)]);
        assert_eq!(found.sessions[0].note.as_deref(), Some("6x30m\nrelaxed"));
        assert_eq!(found.sessions[2].note.as_deref(), Some("Far\nfine"));
        assert_eq!(found.rest_days.iter().map(ToString::to_string).collect::<Vec<_>>(), ["2025-04-06"]);
    }

    #[test]
    fn a_spreadsheet_that_saved_it_again_may_have_turned_the_dates() {
        let row = |day: &str| format!("Track,Run,,,,{day},,,1,7,5\r\n");
        let saved = found(&(row("4/5/2025") + &row("4/28/2025")));
        let days: Vec<_> = saved.sessions.iter().map(|session| session.start.unwrap().day.to_string()).collect();
        assert_eq!(days, ["2025-04-05", "2025-04-28"]);
        let open = Table::likely(format!("{HEAD}{}", row("4/5/2025")).as_bytes()).unwrap();
        assert!(matches!(read(&open, None), Err(Rejected::Unanswered { .. })), "never guessed");
        assert_eq!(read(&open, Some(DateOrder::MonthFirst)).unwrap().sessions.len(), 1);
    }

    #[test]
    fn two_equal_rows_of_a_day_are_two_sessions() {
        let row = "Breathing,Other,,,,2025-01-27,,,0.1,,\r\n";
        let found = found(&format!("{row}{row}"));
        let ids: Vec<_> = found.sessions.iter().map(|session| session.source.id.as_str()).collect();
        assert_eq!(ids, ["2025-01-27 Other Breathing", "2025-01-27 Other Breathing #2"]);
    }

    #[test]
    fn a_bad_row_is_told_and_the_rest_is_there() {
        let found = found(
            "A,Run,,,,05.04.25x,,,1,5,5\r\nB,Run,,,,,,,1,5,5\r\nC,Run,,,,2025-04-05,,,1,hard,5\r\nD,Run,,,,2025-04-05,,,400,,\r\n",
        );
        let told: Vec<_> = found.rejected.iter().map(ToString::to_string).collect();
        assert_eq!(found.sessions.len(), 2);
        assert_eq!(told.len(), 4, "{told:?}");
        assert!(told[0].starts_with("“05.04.25x” in row 2, column “WorkoutDay”, is not a date"), "{told:?}");
        assert!(told[1].starts_with("row 3 has no day in “WorkoutDay”"), "{told:?}");
        assert!(told[2].starts_with("“hard” in row 4, column “Rpe”, is not a number"), "{told:?}");
        assert!(told[3].starts_with("“400” in row 5, column “TimeTotalInHours”, is longer than a day"), "{told:?}");
    }

    #[test]
    fn a_real_export_is_read_whole() {
        let Some(bytes) = real("trainingpeaks/sneakyanalytics-workouts.csv") else { return };
        let found = read(&Table::likely(&bytes).unwrap(), None).unwrap();
        assert_eq!(found.rejected, []);
        assert_eq!(found.sessions.len(), 13);
        let rated = found.sessions.iter().filter(|session| place(&session.ratings, Feel).is_some()).count();
        assert_eq!(rated, 9);
        assert!(found.sessions.iter().all(|session| !session.planned_only && session.minutes.is_some()));
        assert_eq!(place(&found.sessions[8].ratings, Feel), Some(7.5), "Yoga with Feeling 3");
    }
}
