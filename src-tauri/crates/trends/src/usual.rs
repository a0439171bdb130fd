//! What is usual for an athlete: the interpolated median of whole-number ratings.
//!
//! A plain median of ratings is nearly always a whole number and hides a half step of change.
//! The interpolated one takes a rating of 6 as anything from 5.5 to 6.5, spread evenly, and finds
//! the point with half of the ratings on either side: 5.6 instead of 6.

use crate::felt::in_order;
use crate::{ENOUGH, Felt, Recent};

/// How many speed sessions before the last five make the usual: about twelve weeks of three.
/// A count and not a span of days, so that a break does not empty it.
pub const WINDOW: usize = 40;

/// The usual effort and quality of an athlete.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Usuals {
    /// On the effort scale, 0 to 10.
    pub effort: f64,
    /// On the quality scale, 0 to 10.
    pub quality: f64,
}

/// The interpolated median of ratings, or nothing where there are none.
/// It never lies outside the ratings given.
pub fn usual(ratings: &[i8]) -> Option<f64> {
    let mut sorted = ratings.to_vec();
    sorted.sort_unstable();
    let lower = *sorted.get(sorted.len().checked_sub(1)? / 2)?;
    let upper = *sorted.get(sorted.len() / 2)?;
    // The middle of an even count may fall between two ratings: then no rating is there to part.
    if lower != upper {
        return Some((f64::from(lower) + f64::from(upper)) / 2.0);
    }
    let below = sorted.partition_point(|rating| *rating < lower);
    let within = sorted.partition_point(|rating| *rating <= lower) - below;
    let half = sorted.len() as f64 / 2.0;
    Some(f64::from(lower) - 0.5 + (half - below as f64) / within as f64)
}

/// The usual of the speed sessions among some sessions, in any order given; nothing below six.
///
/// The last five, which are compared with it, stay out as soon as six others are there.
pub fn usuals(sessions: &[Felt]) -> Option<Usuals> {
    usual_of(Recent::of(sessions))
}

/// The same of all sessions, whatever they are.
pub fn usuals_of_all(sessions: &[Felt]) -> Option<Usuals> {
    usual_of(Recent::parted(in_order(sessions)))
}

fn usual_of(Recent { mut before, newest }: Recent) -> Option<Usuals> {
    if before.len() < ENOUGH {
        before.extend(newest);
    }
    if before.len() < ENOUGH {
        return None;
    }
    let window = before.split_off(before.len().saturating_sub(WINDOW));
    let effort: Vec<i8> = window.iter().map(|felt| felt.effort.get()).collect();
    let quality: Vec<i8> = window.iter().map(|felt| felt.quality.get()).collect();
    Some(Usuals { effort: usual(&effort)?, quality: usual(&quality)? })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::felt::tests::felt;

    #[test]
    fn half_of_the_ratings_lie_on_either_side() {
        let cases: [(&[i8], Option<f64>); 9] = [
            (&[], None),
            (&[7], Some(7.0)),
            (&[5, 5, 5], Some(5.0)),
            (&[5, 6], Some(5.5)),
            (&[4, 4, 6, 6], Some(5.0)),
            (&[0, 10], Some(5.0)),
            (&[5, 5, 6], Some(5.25)),
            // 5.5 plus the three tenths of the five sixes that are still missing to half of eleven.
            (&[4, 5, 5, 5, 5, 6, 6, 6, 6, 6, 7], Some(5.6)),
            (&[-5, -5, -4], Some(-4.75)),
        ];
        for (ratings, expected) in cases {
            assert_eq!(usual(ratings), expected, "{ratings:?}");
        }
    }

    #[test]
    fn six_speed_sessions_are_a_usual_and_five_are_none() {
        let six: Vec<_> = (1..=6).map(|day| felt(day, "acceleration", 6, 5)).collect();
        assert_eq!(usuals(&six), Some(Usuals { effort: 6.0, quality: 5.0 }));
        assert_eq!(usuals(six.get(1..).unwrap()), None);
    }

    #[test]
    fn other_sessions_do_not_move_the_usual() {
        let mut sessions: Vec<_> = (1..=6).map(|day| felt(day, "technique", 4, 6)).collect();
        sessions.extend((1..=9).map(|day| felt(day, "long_run", 9, 1)));
        assert_eq!(usuals(&sessions), Some(Usuals { effort: 4.0, quality: 6.0 }));
    }

    #[test]
    fn the_last_five_are_not_compared_with_themselves() {
        let mut sessions: Vec<_> = (1..=6).map(|day| felt(day, "technique", 4, 6)).collect();
        sessions.extend((7..=11).map(|day| felt(day, "technique", 9, 2)));
        assert_eq!(usuals(&sessions), Some(Usuals { effort: 4.0, quality: 6.0 }));
    }

    proptest! {
        #[test]
        fn the_usual_lies_among_the_ratings(ratings in prop::collection::vec(-5_i8..=10, 1..60)) {
            let usual = usual(&ratings).unwrap();
            let (least, most) = (*ratings.iter().min().unwrap(), *ratings.iter().max().unwrap());
            prop_assert!((f64::from(least)..=f64::from(most)).contains(&usual));
        }

        #[test]
        fn turning_the_scale_round_turns_the_usual_round(ratings in prop::collection::vec(-10_i8..=10, 1..60)) {
            let turned: Vec<i8> = ratings.iter().map(|rating| -rating).collect();
            prop_assert!((usual(&ratings).unwrap() + usual(&turned).unwrap()).abs() < 1e-9);
        }
    }
}
