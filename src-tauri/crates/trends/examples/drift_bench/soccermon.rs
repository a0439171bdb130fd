//! SoccerMon, team A (Midoglu et al. 2024, Scientific Data, CC BY 4.0): footballers' own logs, read where they lie.
//!
//! Nobody there rated quality or keenness. Two items of the same morning stand in: readiness (1–10) as quality and
//! mood (1–5, stretched to −5 … +5) as keenness. They are ordinal, piled up and related, as ours will be.

use std::collections::{BTreeMap, HashMap};
use std::path::Path;

use freshlegs_calendar::Day;

use crate::athlete::{Athlete, Session, Steps};

/// The athletes in this folder, or why there are none.
pub fn athletes(folder: &Path) -> Result<Vec<Athlete>, String> {
    let read = |name: &str| {
        let file = folder.join(name);
        std::fs::read_to_string(&file).map_err(|fault| format!("{} cannot be read: {fault}", file.display()))
    };
    let mut mornings: HashMap<(&str, i64), [Option<f64>; 2]> = HashMap::new();
    let wellness = read("wellness.csv")?;
    for line in wellness.lines().skip(1) {
        let fields: Vec<&str> = line.split(',').collect();
        let [date, athlete, _, mood, _, _, _, readiness, ..] = fields[..] else { continue };
        mornings.insert((athlete, day(date)?), [number(readiness), number(mood).map(|mood| (mood - 3.0) * 2.5)]);
    }
    let mut athletes: BTreeMap<&str, Vec<Session>> = BTreeMap::new();
    let sessions = read("sessions.csv")?;
    for line in sessions.lines().skip(1) {
        let fields: Vec<&str> = line.split(',').collect();
        let [athlete, date, effort, minutes, ..] = fields[..] else { continue };
        let day = day(date)?;
        let [quality, keenness] = mornings.get(&(athlete, day)).copied().unwrap_or_default();
        let ratings = [number(effort), quality, keenness];
        let minutes = number(minutes).filter(|minutes| (0.0..=1440.0).contains(minutes));
        athletes.entry(athlete).or_default().push(Session { day, kind: None, minutes, ratings });
    }
    let steps = [(0.0, 10.0, 1.0), (1.0, 10.0, 1.0), (-5.0, 5.0, 2.5)];
    let steps = steps.map(|(least, most, step)| Steps { least, most, step });
    let mut all: Vec<Athlete> = athletes.into_values().map(|sessions| Athlete { sessions, steps }).collect();
    all.iter_mut().for_each(|athlete| athlete.sessions.sort_by_key(|session| session.day));
    all.retain(|athlete| athlete.sessions.len() > 60);
    Ok(all)
}

fn day(date: &str) -> Result<i64, String> {
    date.parse::<Day>().map(|day| day.days_since(Day::MIN)).map_err(|refusal| refusal.to_string())
}

fn number(text: &str) -> Option<f64> {
    text.parse().ok().filter(|number: &f64| number.is_finite())
}
