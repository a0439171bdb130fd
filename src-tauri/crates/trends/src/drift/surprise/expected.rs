//! What the next rating is expected to be: a level that lasts, one that wanders for weeks, one that fades in days.
//!
//! A Kalman filter (Kalman 1960) over three parts, all in units of the athlete's own variance, so that its gains
//! depend on when entries were written and on nothing else.

/// Share of the variance that fades within days: a bad week. Chosen on generated athletes (`docs/drift.md`).
const FADING: f64 = 0.25;
/// Days in which it fades to 1/e.
const FADING_DAYS: f64 = 3.0;
/// Share of the variance that wanders slowly: a good season.
const WANDERING: f64 = 0.06;
/// Days in which it is forgotten to 1/e.
const WANDERING_DAYS: f64 = 40.0;
/// Share of the variance that belongs to one rating alone.
const ALONE: f64 = 1.0 - FADING - WANDERING;
/// Variance of the lasting level before the first rating.
const UNKNOWN: f64 = 5.0;
/// Variance that the lasting level gains in a day.
const LASTING: f64 = 0.0003;

/// A value for each part: lasting, wandering, fading.
pub(super) type Parts = [f64; 3];

/// How well the parts are known, and when they were last looked at.
#[derive(Clone, Debug)]
pub(super) struct Expected {
    day: i64,
    /// Covariance, in units of the athlete's variance.
    known: [Parts; 3],
}

/// How much one surprise teaches.
#[derive(Clone, Copy, Debug)]
pub(super) struct Lesson {
    /// How much of the surprise each part takes over.
    pub(super) gain: Parts,
    /// The surprise's variance, in units of the athlete's variance.
    pub(super) variance: f64,
}

impl Expected {
    /// Before the first rating, on its day.
    pub(super) fn new(day: i64) -> Self {
        Self { day, known: [[UNKNOWN, 0.0, 0.0], [0.0, WANDERING, 0.0], [0.0, 0.0, FADING]] }
    }

    /// Goes to a day; gives the factor by which each part has faded since.
    pub(super) fn go_to(&mut self, day: i64) -> Parts {
        let days = (day - self.day) as f64;
        self.day = day;
        if days == 0.0 {
            return [1.0; 3];
        }
        let kept = [1.0, (-days / WANDERING_DAYS).exp(), (-days / FADING_DAYS).exp()];
        let gained = [LASTING * days, WANDERING * (1.0 - kept[1] * kept[1]), FADING * (1.0 - kept[2] * kept[2])];
        for (row, kept_row) in self.known.iter_mut().zip(kept) {
            row.iter_mut().zip(kept).for_each(|(known, kept)| *known *= kept * kept_row);
        }
        let [[lasting, ..], [_, wandering, _], [.., fading]] = &mut self.known;
        [lasting, wandering, fading].into_iter().zip(gained).for_each(|(known, gained)| *known += gained);
        kept
    }

    /// Learns that there is a rating on this day; which one does not matter here.
    pub(super) fn learn(&mut self) -> Lesson {
        let seen = self.known.map(|row| row.iter().sum::<f64>());
        let variance = seen.iter().sum::<f64>() + ALONE;
        let gain = seen.map(|seen| seen / variance);
        for (row, gain) in self.known.iter_mut().zip(gain) {
            row.iter_mut().zip(seen).for_each(|(known, seen)| *known -= gain * seen);
        }
        Lesson { gain, variance }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_daily_rater_is_known_better_and_better_down_to_what_one_rating_is_worth() {
        let mut expected = Expected::new(0);
        let variances: Vec<f64> = (0..200)
            .map(|day| {
                expected.go_to(day);
                expected.learn().variance
            })
            .collect();
        assert_eq!(variances[0], UNKNOWN + 1.0);
        assert!(variances.is_sorted_by(|earlier, later| earlier >= later));
        assert!(variances[199] > ALONE && variances[199] < 1.0, "{}", variances[199]);
    }

    #[test]
    fn after_a_gap_less_is_known_but_the_lasting_level_stays() {
        let mut expected = Expected::new(0);
        (0..100).for_each(|day| {
            expected.go_to(day);
            expected.learn();
        });
        let before = expected.clone().learn().variance;
        assert_eq!(expected.go_to(160).map(|kept| (kept * 100.0).round()), [100.0, 22.0, 0.0]);
        let after = expected.learn().variance;
        assert!(after > before && after < 1.5, "{before} {after}");
    }
}
