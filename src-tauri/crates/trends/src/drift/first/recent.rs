//! The entries of the last three weeks, the newest weighing most.

use std::collections::VecDeque;

use super::RECENT_DAYS;
use crate::drift::kinds::KindNumber;

/// Days after which an entry weighs half.
const HALF_LIFE: f64 = 7.0;

/// The recent entries of one channel, oldest first: day, kind, rating.
#[derive(Clone, Debug)]
pub(super) struct Recent {
    entries: VecDeque<(i64, KindNumber, f64)>,
    /// By age in days.
    weights: [f64; RECENT_DAYS as usize],
}

/// A weighted mean and how many equally weighing entries would know as much (Kish 1965).
pub(super) struct Weighed {
    pub(super) mean: f64,
    pub(super) effective: f64,
}

impl Recent {
    pub(super) fn new() -> Self {
        let weights = std::array::from_fn(|age| 0.5_f64.powf(age as f64 / HALF_LIFE));
        Self { entries: VecDeque::new(), weights }
    }

    pub(super) fn take(&mut self, day: i64, kind: KindNumber, worse: f64) {
        self.entries.push_back((day, kind, worse));
    }

    /// Forgets what is too old on this day.
    pub(super) fn go_to(&mut self, day: i64) {
        while self.entries.front().is_some_and(|(entered, ..)| day - entered >= RECENT_DAYS) {
            self.entries.pop_front();
        }
    }

    pub(super) fn count(&self) -> u32 {
        self.entries.len() as u32
    }

    /// Weighs the entries, each seen through `z`.
    pub(super) fn weighed(&self, day: i64, z: impl Fn(KindNumber, f64) -> f64) -> Weighed {
        let (mut weights, mut squares, mut sum) = (0.0, 0.0, 0.0);
        for (entered, kind, worse) in &self.entries {
            let weight = self.weights.get((day - entered) as usize).copied().unwrap_or_default();
            weights += weight;
            squares += weight * weight;
            sum += weight * z(*kind, *worse);
        }
        Weighed { mean: sum / weights, effective: weights * weights / squares }
    }
}
