//! What is compared: Drift in both versions, and the plain rules that people use or could use.

use freshlegs_trends::drift::{Method, Reading, readings};

use crate::athlete::{Athlete, WORSE};

/// A rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rule {
    Drift(Method),
    /// Load of 7 days beside that of 28, coupled; over 1.5 (Gabbett 2016).
    AcuteChronic,
    /// Mean effort of 7 days over 6.
    MeanEffort,
    /// Mean daily load over its SD, 7 days with rest as 0; over 2 (Foster 1998).
    Monotony,
    /// How all channels stood in the last 7 days beside all ratings before, in own SD; over 1.
    OwnLevel,
    /// The first version with effort and nothing else; from 1.75.
    EffortAlone,
}

/// What a rule says on a day: how much, where it can say anything, and whether it flags.
#[derive(Clone, Copy, Debug)]
pub struct Said {
    pub much: Option<f64>,
    pub flag: bool,
}

impl Rule {
    pub const ALL: [Self; 7] = [
        Self::Drift(Method::Surprise),
        Self::Drift(Method::First),
        Self::AcuteChronic,
        Self::MeanEffort,
        Self::Monotony,
        Self::OwnLevel,
        Self::EffortAlone,
    ];

    pub fn name(self) -> &'static str {
        match self {
            Self::Drift(Method::Surprise) => "Drift",
            Self::Drift(Method::First) => "Drift, first version",
            Self::AcuteChronic => "7:28 acute:chronic > 1.5",
            Self::MeanEffort => "7-day mean effort > 6",
            Self::Monotony => "monotony > 2",
            Self::OwnLevel => "own 7-day level > 1",
            Self::EffortAlone => "effort alone",
        }
    }

    /// What it says on every day from the first session to the last.
    pub fn read(self, athlete: &Athlete) -> Result<Vec<Said>, String> {
        match self {
            Self::Drift(method) => drift(athlete, method),
            Self::EffortAlone => {
                let mut alone = athlete.clone();
                alone.sessions.iter_mut().for_each(|session| (session.ratings[1], session.ratings[2]) = (None, None));
                let said = drift(&alone, Method::First)?;
                Ok(said
                    .into_iter()
                    .map(|said| Said { flag: said.much.is_some_and(|much| much >= 1.75), ..said })
                    .collect())
            }
            Self::AcuteChronic => Ok(by_load(athlete, 1.5, |loads, day| {
                let chronic = mean(window(loads, day, 28)?);
                (chronic > 0.0).then(|| window(loads, day, 7).map(mean).unwrap_or_default() / chronic)
            })),
            Self::Monotony => Ok(by_load(athlete, 2.0, |loads, day| {
                let week = window(loads, day, 7)?;
                let usual = mean(week);
                let squares: f64 = week.iter().map(|load| (load - usual).powi(2)).sum();
                (squares > 0.0).then(|| usual / (squares / 6.0).sqrt())
            })),
            Self::MeanEffort => Ok(by_day(athlete, 6.0, |day| {
                let week = athlete.sessions.iter().filter(|session| (day - 6..=day).contains(&session.day));
                let efforts: Vec<f64> = week.filter_map(|session| session.ratings[0]).collect();
                (!efforts.is_empty()).then(|| mean(&efforts))
            })),
            Self::OwnLevel => Ok(own_level(athlete)),
        }
    }
}

fn drift(athlete: &Athlete, method: Method) -> Result<Vec<Said>, String> {
    let entries = athlete.entries().map_err(|off| format!("{} {} is off its scale", off.field, off.given))?;
    let said = |day: freshlegs_trends::drift::DayReading| Said { much: day.drift, flag: day.reading == Reading::Trend };
    Ok(readings(&entries, method).into_iter().map(said).collect())
}

fn by_day(athlete: &Athlete, over: f64, much: impl Fn(i64) -> Option<f64>) -> Vec<Said> {
    let said = |day| {
        let much = if day - athlete.first() < 35 { None } else { much(day) };
        Said { much, flag: much.is_some_and(|much| much > over) }
    };
    (athlete.first()..=athlete.last()).map(said).collect()
}

/// By daily load, effort × minutes, from the first session on; a day without a session is 0.
fn by_load(athlete: &Athlete, over: f64, much: impl Fn(&[f64], usize) -> Option<f64>) -> Vec<Said> {
    let mut loads = vec![0.0; (athlete.last() - athlete.first() + 1) as usize];
    for session in &athlete.sessions {
        let load = session.ratings[0].zip(session.minutes).map_or(0.0, |(effort, minutes)| effort * minutes);
        loads[(session.day - athlete.first()) as usize] += load;
    }
    by_day(athlete, over, |day| much(&loads, (day - athlete.first()) as usize))
}

fn window(loads: &[f64], day: usize, days: usize) -> Option<&[f64]> {
    loads.get((day + 1).checked_sub(days)?..=day)
}

fn own_level(athlete: &Athlete) -> Vec<Said> {
    by_day(athlete, 1.0, |day| {
        let mut levels = Vec::new();
        for (channel, worse) in WORSE.into_iter().enumerate() {
            let until = athlete.sessions.iter().filter(|session| (day - 179..=day).contains(&session.day));
            let rated: Vec<(i64, f64)> = until
                .filter_map(|session| session.ratings[channel].map(|rating| (session.day, rating * worse)))
                .collect();
            let all: Vec<f64> = rated.iter().map(|(_, rating)| *rating).collect();
            let week: Vec<f64> = rated.iter().filter(|(at, _)| day - at < 7).map(|(_, rating)| *rating).collect();
            if week.is_empty() || all.len() < 10 {
                continue;
            }
            let usual = mean(&all);
            let squares: f64 = all.iter().map(|rating| (rating - usual).powi(2)).sum();
            levels.push((mean(&week) - usual) / (squares / all.len() as f64).sqrt().max(0.5));
        }
        (!levels.is_empty()).then(|| mean(&levels))
    })
}

fn mean(numbers: &[f64]) -> f64 {
    numbers.iter().sum::<f64>() / numbers.len().max(1) as f64
}
