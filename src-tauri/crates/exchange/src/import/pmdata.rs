//! PMData `srpe.csv` and `wellness.csv`, as the PMSys app of Norwegian teams writes them.
//!
//! The time of a session is when it was entered, not when it began, so only the day is taken. Names of activities are
//! a list written as text. Nought stands where nothing was chosen. Whether 5 is best in the wellness items is written
//! nowhere, so the athlete confirms it.

use freshlegs_calendar::{Day, Towards};

use super::columns::{Columns, RowOf, Seen};
use super::found::{
    DeclaredScale, Found, FoundChannel, FoundMorning, FoundRating, FoundSession, FoundStart, Rejected, Source,
};
use super::limits::MINUTES;
use super::local::{Zone, day_of, start_at};
use super::moment::{DateOrder, moment};
use super::sport::proposed_kind;
use super::table::Table;

/// The columns by which sessions are known.
pub const SESSIONS_KNOWN_BY: [&str; 4] = ["end_date_time", "activity_names", "perceived_exertion", "duration_min"];
/// The columns by which wellness is known.
pub const WELLNESS_KNOWN_BY: [&str; 4] = ["effective_time_frame", "fatigue", "mood", "sleep_quality"];
/// The format's name.
pub const NAME: &str = "pmdata";

const ITEMS: [(&str, FoundChannel, f64, f64); 6] = [
    ("fatigue", FoundChannel::Tiredness, 1.0, 5.0),
    ("mood", FoundChannel::Mood, 1.0, 5.0),
    ("readiness", FoundChannel::Readiness, 0.0, 10.0),
    ("sleep_quality", FoundChannel::Sleep, 1.0, 5.0),
    ("soreness", FoundChannel::Soreness, 1.0, 5.0),
    ("stress", FoundChannel::Stress, 1.0, 5.0),
];

/// Everything in `srpe.csv`.
pub fn sessions(table: &Table, zone: Zone<'_>) -> Result<Found, Rejected> {
    let columns = Columns::of(table);
    for column in SESSIONS_KNOWN_BY {
        columns.first(column).ok_or(Rejected::NotThisFormat { format: "a PMData srpe file", column })?;
    }
    let (mut found, mut seen) = (Found::default(), Seen::default());
    for row in columns.rows() {
        let entered = columns.first("end_date_time");
        let Some(day) = day(row, entered, zone, &mut found.rejected) else { continue };
        let sport = listed(&row.words(columns.first("activity_names")));
        let minutes = row.number_in(columns.first("duration_min"), &mut found.rejected);
        let minutes = minutes.filter(|minutes| *minutes > 0.0 && *minutes <= MINUTES);
        let effort = row.number_in(columns.first("perceived_exertion"), &mut found.rejected);
        let scale = DeclaredScale::new("PMData perceived_exertion", 1.0, 10.0, Towards::Worse);
        found.sessions.push(FoundSession {
            source: Source { format: NAME.to_owned(), id: seen.id(row.words(entered).into_owned()) },
            start: Some(FoundStart { day, time: None, utc: None }),
            kind: proposed_kind(&sport, minutes),
            sport,
            minutes,
            ratings: effort.map(|given| FoundRating::new(FoundChannel::Effort, given, scale)).into_iter().collect(),
            note: None,
            distance_m: None,
            planned_only: false,
        });
    }
    Ok(found)
}

/// Everything in `wellness.csv`.
pub fn wellness(table: &Table, zone: Zone<'_>) -> Result<Found, Rejected> {
    let columns = Columns::of(table);
    for column in WELLNESS_KNOWN_BY {
        columns.first(column).ok_or(Rejected::NotThisFormat { format: "a PMData wellness file", column })?;
    }
    let mut found = Found::default();
    for row in columns.rows() {
        let Some(day) = day(row, columns.first("effective_time_frame"), zone, &mut found.rejected) else { continue };
        let mut ratings = Vec::new();
        for (name, channel, least, most) in ITEMS {
            let Some(given) = row.number_in(columns.first(name), &mut found.rejected) else { continue };
            let scale = DeclaredScale::new(format!("PMData {name}"), least, most, Towards::Better);
            let rating = if given == 0.0 { FoundRating::not_given } else { FoundRating::new };
            ratings.push(rating(channel, given, scale));
        }
        if !ratings.is_empty() {
            found.mornings.push(FoundMorning { day, ratings });
        }
    }
    Ok(found)
}

fn day(row: RowOf<'_>, column: Option<usize>, zone: Zone<'_>, rejected: &mut Vec<Rejected>) -> Option<Day> {
    let written = row.day_in(column, DateOrder::YearFirst, rejected)?;
    let read = moment(&row.words(column), DateOrder::YearFirst)?;
    let (Some(time), Some(offset)) = (read.time, read.offset) else { return day_of(read.date) };
    let utc = read.date.and_time(time).and_local_timezone(offset).single()?.to_utc();
    Some(start_at(utc, zone).map_or(written, |start| start.day))
}

/// `['team', 'soccer']` as `team, soccer`.
fn listed(text: &str) -> String {
    let words = text.trim_matches(['[', ']']).split(',').map(|word| word.trim_matches(['\'', '"', ' ']));
    words.filter(|word| !word.is_empty()).collect::<Vec<_>>().join(", ")
}

#[cfg(test)]
mod tests {
    use super::super::told::{berlin, given, place, real};
    use super::FoundChannel::*;
    use super::*;

    #[test]
    fn the_time_is_of_the_entry_so_only_the_day_counts_and_it_is_local() {
        let table = Table::likely(
            b"end_date_time,activity_names,perceived_exertion,duration_min\n\
              2019-11-05T23:51:54.710Z,\"['team', 'soccer']\",7,60\n2019-11-06T09:00:00.000Z,[],0,0\n",
        );
        let found = sessions(&table.unwrap(), &berlin).unwrap();
        let first = &found.sessions[0];
        assert_eq!(first.start.unwrap(), FoundStart { day: "2019-11-06".parse().unwrap(), time: None, utc: None });
        assert_eq!(
            (first.sport.as_str(), first.minutes, place(&first.ratings, Effort)),
            ("team, soccer", Some(60.0), Some(7.0))
        );
        let second = &found.sessions[1];
        assert_eq!(
            (second.minutes, given(&second.ratings, Effort), place(&second.ratings, Effort)),
            (None, Some(0.0), None)
        );
    }

    #[test]
    fn nought_in_the_wellness_file_is_nothing_chosen() {
        let table = Table::likely(
            b"effective_time_frame,fatigue,mood,readiness,sleep_duration_h,sleep_quality,soreness,soreness_area,stress\n\
              2019-11-01T08:31:40.751Z,1,5,0,6,3,5,[12921003],0\n",
        );
        let found = wellness(&table.unwrap(), &berlin).unwrap();
        let ratings = &found.mornings[0].ratings;
        let places = [Tiredness, Mood, Readiness, Sleep, Soreness, Stress].map(|channel| place(ratings, channel));
        assert_eq!(places, [Some(10.0), Some(10.0), None, Some(5.0), Some(0.0), None]);
    }

    #[test]
    fn twelve_real_athletes_are_read_whole() {
        for athlete in 1..=12 {
            let Some(bytes) = real(&format!("pmdata/p{athlete:02}/srpe.csv")) else { return };
            let table = Table::likely(&bytes).unwrap();
            let found = sessions(&table, &berlin).unwrap();
            assert_eq!(
                (found.sessions.len(), found.rejected.as_slice()),
                (table.len() - 1, [].as_slice()),
                "p{athlete}"
            );
            let Some(bytes) = real(&format!("pmdata/p{athlete:02}/wellness.csv")) else { return };
            let table = Table::likely(&bytes).unwrap();
            let found = wellness(&table, &berlin).unwrap();
            assert_eq!(
                (found.mornings.len(), found.rejected.as_slice()),
                (table.len() - 1, [].as_slice()),
                "p{athlete}"
            );
        }
    }
}
