//! The sample athlete: ten weeks that look like a life, in and out at one stroke.

use std::collections::BTreeMap;

use freshlegs_actions::views::{CardState, ChartAsked};
use freshlegs_calendar::{Effort, Family, Kind};

use crate::kit::{Athlete, athlete, day, line, planned};

fn with_sample() -> Athlete {
    let mut athlete = athlete();
    athlete.desk.load_sample(&athlete.now).unwrap();
    athlete
}

#[test]
fn she_moves_into_an_empty_file_in_one_step() {
    let mut athlete = athlete();
    let done = athlete.desk.load_sample(&athlete.now).unwrap();
    assert!(done.changes.plan && done.changes.records && done.changes.settings);
    let settings = athlete.desk.read_settings().unwrap();
    assert_eq!((settings.name.as_str(), settings.enjoy.as_str()), ("Mara Lind", "The moment the ground goes quiet."));
    assert!(settings.sample);
    assert_eq!(athlete.line(), "Acc* Str* Rec* Fly Plyo Long Rest");
    assert_eq!(athlete.undoes(), "Undone: Bring in the sample athlete");
    assert_eq!(athlete.line(), "- - - - - - -");
    assert!(!athlete.desk.read_settings().unwrap().sample);
}

#[test]
fn she_does_not_move_in_with_someone_else() {
    let mut athlete = planned();
    let refusal = athlete.desk.load_sample(&athlete.now).unwrap_err();
    assert!(refusal.message.starts_with("This file holds weeks or records of yours"));
}

#[test]
fn she_moves_out_whole_and_what_the_athlete_recorded_stays() {
    let mut athlete = with_sample();
    athlete.records_loose("2026-11-25", Kind::Play, 4, 7);
    athlete.desk.set_setting(&athlete.now, "name", "Ines").unwrap();
    athlete.desk.remove_sample(&athlete.now).unwrap();
    assert_eq!(athlete.line(), "- - play* - - - -");
    let settings = athlete.desk.read_settings().unwrap();
    assert_eq!((settings.name.as_str(), settings.enjoy.as_str(), settings.sample), ("Ines", "", false));
    assert_eq!(athlete.undoes(), "Undone: Remove the sample athlete");
    assert_eq!(athlete.line(), "Acc* Str* Rec*+play* Fly Plyo Long Rest");
    let refusal = planned().desk.remove_sample(&athlete.now).unwrap_err();
    assert_eq!(refusal.message, "The sample athlete is not in this file.");
}

#[test]
fn her_autumn_has_good_weeks_a_deload_gaps_and_a_drift() {
    let athlete = with_sample();
    let mut lines = Vec::new();
    let mut speed: Vec<(f64, f64)> = Vec::new();
    for back in (0..=10).rev() {
        let week = athlete.desk.read_week(&athlete.now, athlete.now.today.plus(-7 * back)).unwrap();
        lines.push(format!("{}  {}", week.week, line(&week)));
        let cards = week.days.iter().flat_map(|day| &day.cards);
        let fast: Vec<_> = cards.filter(|card| card.family == Family::Speed && card.state == CardState::Done).collect();
        let mean = |name: &str| {
            let all: Vec<f64> =
                fast.iter().flat_map(|c| &c.ratings).filter(|r| r.name == name).map(|r| f64::from(r.value)).collect();
            all.iter().sum::<f64>() / all.len() as f64
        };
        speed.push((mean("effort"), mean("quality")));
    }
    insta::assert_snapshot!(lines.join("\n"));
    let mean = |weeks: &[(f64, f64)]| {
        let n = weeks.len() as f64;
        (weeks.iter().map(|w| w.0).sum::<f64>() / n, weeks.iter().map(|w| w.1).sum::<f64>() / n)
    };
    let ((good_effort, good_quality), (late_effort, late_quality)) = (mean(&speed[..7]), mean(&speed[8..]));
    assert!(late_effort - good_effort > 0.5, "effort creeps up: {good_effort:.1} to {late_effort:.1}");
    assert!(good_quality - late_quality > 0.5, "quality goes down: {good_quality:.1} to {late_quality:.1}");
}

#[test]
fn her_words_and_numbers_are_told_in_the_same_way_every_time() {
    let told = |today: &str| {
        let mut athlete = athlete();
        athlete.on(today);
        athlete.desk.load_sample(&athlete.now).unwrap();
        String::from_utf8(athlete.desk.export_json(&athlete.now).unwrap()).unwrap()
    };
    assert_eq!(told("2026-11-26"), told("2026-11-26"));
    let ratings = |text: &str| text.matches("\"value\"").count();
    assert!(ratings(&told("2026-11-28")) >= ratings(&told("2026-11-26")), "a later day has lived more");
}

#[test]
fn her_numbers_are_those_of_a_person() {
    let athlete = with_sample();
    let table = athlete.desk.read_trends(&athlete.now).unwrap();
    let recent: BTreeMap<i8, usize> = table.recent.iter().fold(BTreeMap::new(), |mut counts, session| {
        *counts.entry(session.effort).or_default() += 1;
        counts
    });
    assert!(recent.keys().all(|effort| (1..=8).contains(effort) && Effort::try_from(i64::from(*effort)).is_ok()));
    let asked = ChartAsked {
        name: "effort-quality".to_owned(),
        width: 560,
        height: 412,
        theme: "light".to_owned(),
        range: "all".to_owned(),
        kinds: "all".to_owned(),
        table: true,
    };
    let map = athlete.desk.read_chart(&athlete.now, &asked).unwrap();
    assert!(map.table.rows.len() >= 18, "enough for a map: {}", map.table.rows.len());
    assert_eq!(table.recent.len(), 8);
}

#[test]
fn on_the_first_day_of_a_week_nothing_of_it_is_lived_yet() {
    let mut athlete = athlete();
    athlete.on("2026-11-23");
    athlete.desk.load_sample(&athlete.now).unwrap();
    assert_eq!(athlete.line(), "Acc Str Rec Fly Plyo Long Rest");
    let last = athlete.desk.read_week(&athlete.now, day("2026-11-16")).unwrap();
    assert!(line(&last).contains("*"));
}
