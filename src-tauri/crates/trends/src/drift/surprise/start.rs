//! One day on which a slide may have begun, and how well the surprises since then fit it.
//!
//! A slide of one spread over four weeks would lift the ratings and, more slowly, what is expected of them. The
//! difference is the surprise it would leave at each entry: that pattern is followed here beside the ratings. It is
//! the generalised likelihood ratio of Willsky and Jones (1976) for a jump, with a ramp in the jump's place.

use super::expected::{Lesson, Parts};

/// Days over which a slide is taken to grow to its whole size.
const RAMP: f64 = 28.0;

/// A possible start, as one channel sees it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Start {
    /// Its day.
    pub(super) day: i64,
    /// What a slide of one spread would have changed in what is expected.
    carried: Parts,
    /// Sum of the products of surprise and weight.
    pub(super) fit: f64,
    /// Sum of the squares: how much a slide of one spread would show.
    pub(super) weight: f64,
}

impl Start {
    pub(super) fn new(day: i64) -> Self {
        Self { day, carried: [0.0; 3], fit: 0.0, weight: 0.0 }
    }

    /// How far a slide that began here has come on a day, 0 to 1.
    pub(super) fn grown(&self, day: i64) -> f64 {
        ((day - self.day + 1) as f64 / RAMP).clamp(0.0, 1.0)
    }

    pub(super) fn fade(&mut self, kept: Parts) {
        self.carried.iter_mut().zip(kept).for_each(|(carried, kept)| *carried *= kept);
    }

    /// Takes in an entry's surprise, in spreads; gives the weight it had.
    pub(super) fn take(&mut self, day: i64, surprise: f64, lesson: Lesson) -> f64 {
        let left = self.grown(day) - self.carried.iter().sum::<f64>();
        let weight = left / lesson.variance;
        self.fit += weight * surprise;
        self.weight += weight * left;
        self.carried.iter_mut().zip(lesson.gain).for_each(|(carried, gain)| *carried += gain * left);
        weight
    }
}

#[cfg(test)]
mod tests {
    use super::super::expected::Expected;
    use super::*;

    /// Surprises that a slide from day 100 on leaves, of this size and nothing else.
    fn after(size: f64, days: i64) -> Start {
        let (mut expected, mut level) = (Expected::new(0), [0.0; 3]);
        let mut start = Start::new(100);
        for day in 0..100 + days {
            let kept = expected.go_to(day);
            level.iter_mut().zip(kept).for_each(|(level, kept)| *level *= kept);
            let lesson = expected.learn();
            let rating = if day >= 100 { size * start.grown(day) } else { 0.0 };
            let surprise = rating - level.iter().sum::<f64>();
            level.iter_mut().zip(lesson.gain).for_each(|(level, gain)| *level += gain * surprise);
            if day >= 100 {
                start.fade(kept);
                start.take(day, surprise, lesson);
            }
        }
        start
    }

    #[test]
    fn a_slide_without_noise_is_measured_exactly() {
        for size in [-1.0, 0.5, 2.0] {
            let start = after(size, 40);
            assert!((start.fit / start.weight - size).abs() < 1e-9);
        }
    }

    #[test]
    fn time_brings_evidence_and_no_slide_brings_none() {
        assert!(after(1.0, 20).weight < after(1.0, 40).weight);
        assert!(after(1.0, 20).fit < after(1.0, 40).fit);
        assert_eq!(after(0.0, 40).fit, 0.0);
    }
}
