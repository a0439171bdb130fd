//! A figure with its 95 % interval: athletes drawn again and again, with replacement.

use crate::chance::Chance;
use crate::judge::{Seen, Shares};

const DRAWS: usize = 500;

/// A figure and the ends of its interval.
#[derive(Clone, Copy, Debug)]
pub struct Figure {
    pub value: f64,
    pub low: f64,
    pub high: f64,
}

impl Figure {
    /// Works a figure out for all athletes, each counted once, and for each draw.
    fn of(athletes: usize, figure: impl Fn(&[f64]) -> f64) -> Self {
        let value = figure(&vec![1.0; athletes]);
        let mut chance = Chance::new(20_26);
        let mut drawn: Vec<f64> = (0..DRAWS)
            .map(|_| {
                let mut times = vec![0.0; athletes];
                (0..athletes).for_each(|_| times[chance.below(athletes)] += 1.0);
                figure(&times)
            })
            .filter(|figure| figure.is_finite())
            .collect();
        drawn.sort_by(f64::total_cmp);
        let at = |part: f64| drawn.get((part * drawn.len() as f64) as usize).copied().unwrap_or(value);
        Self { value, low: at(0.025), high: at(0.975) }
    }

    /// A sum over what it is a sum of.
    pub fn rate(shares: &Shares) -> Self {
        Self::of(shares.len(), |times| rate(shares, times))
    }

    /// One rate less another of the same athletes.
    pub fn less(shares: &Shares, less: &Shares) -> Self {
        Self::of(shares.len(), |times| rate(shares, times) - rate(less, times))
    }

    /// The chance that a changed window is above an untouched one.
    pub fn auc(seen: &Seen) -> Self {
        Self::of(seen.wins.len(), |times| {
            let (mut wins, mut pairs) = (0.0, 0.0);
            for (row, with) in seen.wins.iter().zip(times).filter(|(_, with)| **with > 0.0) {
                for ((won, of), without) in row.iter().zip(times) {
                    wins += with * without * won;
                    pairs += with * without * of;
                }
            }
            wins / pairs
        })
    }

    /// The median day of new flags.
    pub fn median(days: &[Vec<f64>]) -> Self {
        Self::of(days.len(), |times| {
            let mut all: Vec<(f64, f64)> =
                days.iter().zip(times).flat_map(|(days, times)| days.iter().map(|day| (*day, *times))).collect();
            all.sort_by(|one, other| one.0.total_cmp(&other.0));
            let half: f64 = all.iter().map(|(_, times)| times).sum::<f64>() / 2.0;
            let mut sum = 0.0;
            let median = all.iter().find(|(_, times)| {
                sum += times;
                sum >= half
            });
            median.map_or(f64::NAN, |(day, _)| *day)
        })
    }

    /// For the table: `0.92 [0.89–0.95]`.
    pub fn told(self, digits: usize) -> String {
        let Self { value, low, high } = self;
        if value.is_nan() { "–".to_owned() } else { format!("{value:.digits$} [{low:.digits$}–{high:.digits$}]") }
    }
}

fn rate(shares: &Shares, times: &[f64]) -> f64 {
    let sum =
        |of: fn(&(f64, f64)) -> f64| shares.iter().zip(times).map(|(share, times)| of(share) * times).sum::<f64>();
    sum(|share| share.0) / sum(|share| share.1)
}
