//! An athlete's sessions as the bench sees them, and as Drift does.

use freshlegs_calendar::Day;
use freshlegs_trends::drift::{Answers, Entry, OffScale};

use crate::chance::Chance;

/// The channels of the main case: effort, quality, keenness.
pub const CHANNELS: usize = 3;
/// Which way is worse.
pub const WORSE: [f64; CHANNELS] = [1.0, -1.0, -1.0];

/// One session; ratings as they were given.
#[derive(Clone, Debug)]
pub struct Session {
    pub day: i64,
    pub kind: Option<usize>,
    pub minutes: Option<f64>,
    pub ratings: [Option<f64>; CHANNELS],
}

/// A channel's least and greatest rating and the step between two.
#[derive(Clone, Copy, Debug)]
pub struct Steps {
    pub least: f64,
    pub most: f64,
    pub step: f64,
}

/// Sessions by day, at least one.
#[derive(Clone, Debug)]
pub struct Athlete {
    pub sessions: Vec<Session>,
    pub steps: [Steps; CHANNELS],
}

impl Athlete {
    pub fn first(&self) -> i64 {
        self.sessions.first().map_or(0, |session| session.day)
    }

    pub fn last(&self) -> i64 {
        self.sessions.last().map_or(0, |session| session.day)
    }

    /// How many sessions lie between two days, both included.
    pub fn count(&self, from: i64, to: i64) -> usize {
        self.sessions.iter().filter(|session| (from..=to).contains(&session.day)).count()
    }

    /// At most so many sessions a week, the others left out by chance.
    pub fn thinned(&self, most: usize, chance: &mut Chance) -> Self {
        let mut kept = Vec::new();
        for week in self.sessions.chunk_by(|one, next| one.day.div_euclid(7) == next.day.div_euclid(7)) {
            let mut left: Vec<&Session> = week.iter().collect();
            while left.len() > most {
                left.remove(chance.below(left.len()));
            }
            kept.extend(left.into_iter().cloned());
        }
        Self { sessions: kept, ..self.clone() }
    }

    /// What Drift is given.
    pub fn entries(&self) -> Result<Vec<Entry>, OffScale> {
        let entry = |session: &Session| {
            let [effort, quality, keenness] = session.ratings;
            let answers = Answers { minutes: session.minutes, effort, quality, keenness, ..Answers::default() };
            let kind = session.kind.map(|kind| kind.to_string());
            Entry::new(Day::MIN.plus(session.day), kind.as_deref(), answers)
        };
        self.sessions.iter().map(entry).collect()
    }
}
