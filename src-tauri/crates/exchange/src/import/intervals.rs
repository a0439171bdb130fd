//! intervals.icu `activities.csv` and `wellness.csv`.
//!
//! The activities have an effort and no feel: `icu_fatigue` and `icu_fitness` are averages of load, and `session_rpe`
//! is effort times minutes. The wellness items run from 1, great, to 4, also motivation and mood: three sources say
//! so and one the contrary, so the athlete confirms it. Athletes add columns of their own, so only names count.

use chrono::{DateTime, Utc};
use freshlegs_calendar::Towards;

use super::amounts::{metres, whole_or_moving};
use super::columns::{Columns, RowOf, Seen, note};
use super::found::{
    DeclaredScale, Found, FoundChannel, FoundMorning, FoundRating, FoundSession, FoundStart, Rejected, Source,
};
use super::local::start_on;
use super::moment::{DateOrder, moment};
use super::sport::proposed_kind;
use super::table::Table;

/// The columns by which the activities are known.
pub const ACTIVITIES_KNOWN_BY: [&str; 3] = ["id", "start_date_local", "type"];
/// The columns by which the wellness file is known, beside `date` or `id`.
pub const WELLNESS_KNOWN_BY: [&str; 3] = ["sleepQuality", "soreness", "fatigue"];
/// The format's name.
pub const NAME: &str = "intervals.icu";

const ITEMS: [(&str, FoundChannel); 6] = [
    ("sleepQuality", FoundChannel::Sleep),
    ("mood", FoundChannel::Mood),
    ("motivation", FoundChannel::Keenness),
    ("soreness", FoundChannel::Soreness),
    ("fatigue", FoundChannel::Tiredness),
    ("stress", FoundChannel::Stress),
];

/// Everything in `activities.csv`.
pub fn activities(table: &Table, order: Option<DateOrder>) -> Result<Found, Rejected> {
    let columns = Columns::of(table);
    for column in ACTIVITIES_KNOWN_BY {
        columns.first(column).ok_or(Rejected::NotThisFormat { format: "an intervals.icu export", column })?;
    }
    let begins = columns.first("start_date_local");
    let order = begins.map_or(Ok(DateOrder::YearFirst), |column| columns.order_in(column, order))?;
    let (mut found, mut seen) = (Found::default(), Seen::default());
    for row in columns.rows() {
        one_activity(&columns, row, order, &mut seen, &mut found);
    }
    Ok(found)
}

fn one_activity(columns: &Columns<'_>, row: RowOf<'_>, order: DateOrder, seen: &mut Seen, found: &mut Found) {
    let at = |name: &str| columns.first(name);
    let words = |name: &str| row.words(at(name));
    let Some(start) = start(columns, row, order, &mut found.rejected) else { return };
    let sport = words("type");
    let mut number = |name: &str| row.number_in(at(name), &mut found.rejected);
    let taken = whole_or_moving(number("elapsed_time"), number("moving_time"));
    let (distance, effort) = (metres(number("distance")), number("icu_rpe"));
    if let Some(instead) = taken.instead() {
        let given = words("elapsed_time").into_owned();
        found.rejected.push(Rejected::too_long(row.number(), "elapsed_time", &given, instead));
    }
    let scale = || DeclaredScale::new("intervals.icu icu_rpe", 1.0, 10.0, Towards::Worse);
    let id = match words("id") {
        id if id.is_empty() => format!("{} {sport}", words("start_date_local")),
        id => id.into_owned(),
    };
    found.sessions.push(FoundSession {
        source: Source { format: NAME.to_owned(), id: seen.id(id) },
        start: Some(start),
        kind: proposed_kind(&sport, taken.minutes()),
        minutes: taken.minutes(),
        ratings: effort.map(|given| FoundRating::new(FoundChannel::Effort, given, scale())).into_iter().collect(),
        note: note(&[&words("name"), &words("description")]),
        distance_m: distance,
        planned_only: false,
        sport: sport.into_owned(),
    });
}

/// The local day and time, with the instant beside them where the file has it.
fn start(columns: &Columns<'_>, row: RowOf<'_>, order: DateOrder, rejected: &mut Vec<Rejected>) -> Option<FoundStart> {
    let column = columns.first("start_date_local");
    row.day_in(column, order, rejected)?;
    let local = moment(&row.words(column), order)?;
    let instant = moment(&row.words(columns.first("start_date")), order)
        .and_then(|read| Some(read.date.and_time(read.time?).and_utc()))
        .filter(|utc: &DateTime<Utc>| (utc.date_naive() - local.date).num_days().abs() <= 1);
    Some(FoundStart { utc: instant, ..start_on(local.date, local.time)? })
}

/// Everything in `wellness.csv`.
pub fn wellness(table: &Table, order: Option<DateOrder>) -> Result<Found, Rejected> {
    let columns = Columns::of(table);
    let date = columns.first("date").or_else(|| columns.first("id"));
    let date = date.ok_or(Rejected::NotThisFormat { format: "an intervals.icu wellness export", column: "date" })?;
    let order = columns.order_in(date, order)?;
    let mut found = Found::default();
    for row in columns.rows() {
        let Some(day) = row.day_in(Some(date), order, &mut found.rejected) else { continue };
        let mut ratings = Vec::new();
        for (name, channel) in ITEMS {
            let given = row.number_in(columns.first(name), &mut found.rejected);
            let scale = || DeclaredScale::new(format!("intervals.icu {name}"), 1.0, 4.0, Towards::Worse);
            ratings.extend(given.map(|given| FoundRating::new(channel, given, scale())));
        }
        // Readiness comes from whatever watch or app wrote it, on that one's scale: kept, and charted nowhere.
        let scale = || DeclaredScale::new("intervals.icu readiness", 0.0, 100.0, Towards::Better);
        let readiness = row.number_in(columns.first("readiness"), &mut found.rejected);
        ratings.extend(readiness.map(|given| FoundRating::not_given(FoundChannel::Readiness, given, scale())));
        if !ratings.is_empty() {
            found.mornings.push(FoundMorning { day, ratings });
        }
    }
    Ok(found)
}

#[cfg(test)]
mod tests {
    use super::super::told::{begins, given, place};
    use super::FoundChannel::*;
    use super::*;

    fn table(text: &str) -> Table {
        Table::likely(format!("\u{feff}{text}").as_bytes()).unwrap()
    }

    #[test]
    fn an_activity_has_an_effort_and_never_a_feel() {
        let found = activities(&table(
            "id,start_date_local,start_date,timezone,name,type,moving_time,elapsed_time,distance,icu_rpe,icu_fatigue,icu_fitness,feel,session_rpe\n\
             i12,2024-04-05T22:30:00,2024-04-05T20:30:00Z,Europe/Berlin,Track,Run,1200,3000,2400,7,4.2E-45,31.5,1,350\n",
        ), None)
        .unwrap();
        let session = &found.sessions[0];
        assert_eq!(begins(session), "2024-04-05 22:30:00");
        assert_eq!(session.start.unwrap().utc.unwrap().to_string(), "2024-04-05 20:30:00 UTC");
        assert_eq!(session.minutes, Some(50.0), "rests between sprints belong to the session");
        assert_eq!(session.source.id, "i12");
        assert_eq!((session.ratings.len(), place(&session.ratings, Effort)), (1, Some(7.0)));
        assert_eq!(found.rejected, []);
    }

    #[test]
    fn a_watch_that_was_never_stopped_is_told() {
        let found = activities(
            &table("id,start_date_local,type,moving_time,elapsed_time\ni1,2024-04-05 07:00:00,Ride,3600,2332800\n"),
            None,
        )
        .unwrap();
        assert_eq!(found.sessions[0].minutes, Some(60.0));
        assert!(found.rejected[0].to_string().contains("the moving time was taken"));
    }

    #[test]
    fn in_the_wellness_file_one_is_best() {
        let found = wellness(
            &table(
                "date,weight,sleepQuality,mood,motivation,soreness,fatigue,stress,readiness,myOwn\n\
             2024-04-05,70,1,4,1,1,4,1,83,x\n2024-04-06,70,,,,,,,,\n",
            ),
            None,
        )
        .unwrap();
        let ratings = &found.mornings[0].ratings;
        let places = [Sleep, Mood, Keenness, Soreness, Tiredness, Stress].map(|channel| place(ratings, channel));
        assert_eq!(places, [10.0, 0.0, 10.0, 0.0, 10.0, 0.0].map(Some));
        assert_eq!((given(ratings, Readiness), place(ratings, Readiness)), (Some(83.0), None), "its scale is unknown");
        assert_eq!(found.mornings.len(), 1, "a morning without a word is none");
    }
}
