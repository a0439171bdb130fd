//! What is laid over an untouched log from a day on: a change whose truth is known because we made it.

use crate::athlete::{Athlete, CHANNELS, Session, Steps, WORSE};
use crate::chance::Chance;

/// A shape of change. All but the last two grow over 28 days to one personal spread, and stay.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// Effort up, quality and keenness down.
    Full,
    /// Quality and keenness down only.
    Quiet,
    /// Full, with 35 % of the entries lost.
    FullLost,
    /// Three weeks of 40 % more minutes and half a point more effort: planned, and no slide.
    HardBlock,
    /// Full, at once.
    Step,
    /// Full, over eight weeks.
    Slow,
    /// Effort alone.
    Effort,
    /// Keenness alone.
    Keenness,
}

impl Shape {
    pub const ALL: [Self; 8] = [
        Self::Full,
        Self::Quiet,
        Self::FullLost,
        Self::HardBlock,
        Self::Step,
        Self::Slow,
        Self::Effort,
        Self::Keenness,
    ];

    pub fn name(self) -> &'static str {
        match self {
            Self::Full => "full",
            Self::Quiet => "quiet",
            Self::FullLost => "full, 35 % lost",
            Self::HardBlock => "hard block",
            Self::Step => "full, at once",
            Self::Slow => "full, over 8 weeks",
            Self::Effort => "effort alone",
            Self::Keenness => "keenness alone",
        }
    }

    fn moved(self) -> [f64; CHANNELS] {
        match self {
            Self::Full | Self::FullLost | Self::Step | Self::Slow => [1.0, 1.0, 1.0],
            Self::Quiet => [0.0, 1.0, 1.0],
            Self::Effort => [1.0, 0.0, 0.0],
            Self::Keenness => [0.0, 0.0, 1.0],
            Self::HardBlock => [0.0; CHANNELS],
        }
    }

    /// How far it has come after so many days.
    fn grown(self, days: i64) -> f64 {
        let whole = match self {
            Self::Step => 1.0,
            Self::Slow => 56.0,
            _ => 28.0,
        };
        ((days + 1) as f64 / whole).min(1.0)
    }

    /// The same log with this shape in it from a day on.
    pub fn laid_over(self, athlete: &Athlete, from: i64, chance: &mut Chance) -> Athlete {
        let spreads: [f64; CHANNELS] = std::array::from_fn(|channel| spread(athlete, from, channel));
        let mut sessions = Vec::with_capacity(athlete.sessions.len());
        for session in &athlete.sessions {
            let mut session: Session = session.clone();
            let days = session.day - from;
            if days >= 0 {
                if self == Self::FullLost && chance.part() < 0.35 {
                    continue;
                }
                let hard = self == Self::HardBlock && days < 21;
                for (channel, rating) in session.ratings.iter_mut().enumerate() {
                    let slid = self.moved()[channel] * spreads[channel] * self.grown(days) * WORSE[channel];
                    let by = slid + if hard && channel == 0 { 0.5 } else { 0.0 };
                    *rating = rating.map(|rating| onto(athlete.steps[channel], rating, by, chance));
                }
                session.minutes =
                    session.minutes.map(|minutes| if hard { (minutes * 1.4).min(1440.0) } else { minutes });
            }
            sessions.push(session);
        }
        Athlete { sessions, ..athlete.clone() }
    }
}

/// The SD of all of an athlete's own ratings before a day.
fn spread(athlete: &Athlete, before: i64, channel: usize) -> f64 {
    let earlier = athlete.sessions.iter().filter(|session| session.day < before);
    let ratings: Vec<f64> = earlier.filter_map(|session| session.ratings[channel]).collect();
    let count = ratings.len().max(2) as f64;
    let mean = ratings.iter().sum::<f64>() / count;
    (ratings.iter().map(|rating| (rating - mean).powi(2)).sum::<f64>() / (count - 1.0)).sqrt()
}

/// A moved rating, rounded up or down by chance so that its mean is right, within the scale.
fn onto(steps: Steps, rating: f64, by: f64, chance: &mut Chance) -> f64 {
    if by == 0.0 {
        return rating;
    }
    let place = (rating + by - steps.least) / steps.step;
    let up = chance.part() < place - place.floor();
    let place = place.floor() + if up { 1.0 } else { 0.0 };
    (steps.least + place * steps.step).clamp(steps.least, steps.most)
}
