//! What is usual for an athlete: the interpolated median of whole-number ratings.
//!
//! A plain median of ratings is nearly always a whole number and hides a half step of change.
//! The interpolated one takes a rating of 6 as anything from 5.5 to 6.5, spread evenly, and finds
//! the point with half of the ratings on either side: 5.6 instead of 6.

use crate::Felt;

/// The usual effort and quality of an athlete.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Usuals {
    /// On the effort scale, 0 to 10.
    pub effort: f64,
    /// On the quality scale, 0 to 10.
    pub quality: f64,
}

/// The interpolated median of ratings, or nothing where there are none.
pub fn usual(ratings: &[i8]) -> Option<f64> {
    let mut sorted = ratings.to_vec();
    sorted.sort_unstable();
    let lower = *sorted.get(sorted.len().checked_sub(1)? / 2)?;
    let upper = *sorted.get(sorted.len() / 2)?;
    // Between two ratings lies the middle of an even count that no rating crosses.
    if lower != upper {
        return Some((f64::from(lower) + f64::from(upper)) / 2.0);
    }
    let below = sorted.partition_point(|rating| *rating < lower);
    let within = sorted.partition_point(|rating| *rating <= lower) - below;
    let half = sorted.len() as f64 / 2.0;
    Some(f64::from(lower) - 0.5 + (half - below as f64) / within as f64)
}

/// The usual of the speed sessions, or nothing while there are too few. Built out below.
pub fn usuals(sessions: &[Felt]) -> Option<Usuals> {
    let speed = crate::speed(sessions);
    if speed.len() < crate::ENOUGH {
        return None;
    }
    let effort: Vec<i8> = speed.iter().map(|felt| felt.effort.get()).collect();
    let quality: Vec<i8> = speed.iter().map(|felt| felt.quality.get()).collect();
    Some(Usuals { effort: usual(&effort)?, quality: usual(&quality)? })
}
