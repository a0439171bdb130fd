//! An athlete's own band of one rating: the usual, and how far ratings lie from it as a rule.

use crate::{ENOUGH, RECENT, usual, usual::WINDOW};

/// Where one rating stands beside its usual.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Band {
    /// The interpolated median of the ratings before the last five; on the rating's own scale.
    pub usual: f64,
    /// The standard deviation around the usual, in steps of the scale, never below the floor that was given.
    pub spread: f64,
    /// The mean of the last five.
    pub now: f64,
}

/// The band of ratings that come oldest first; nothing below six of them.
///
/// The last five stay out of their own usual as soon as six others are there, as in [`crate::usuals`].
/// `floor` is the least spread that whole-number ratings can honestly show (`trends.md`: 0.75 for effort, 0.5 else).
pub fn band(ratings: &[i8], floor: f64) -> Option<Band> {
    let (before, newest) = ratings.split_at(ratings.len().saturating_sub(RECENT));
    let before = if before.len() < ENOUGH { ratings } else { before };
    if before.len() < ENOUGH {
        return None;
    }
    let window = before.get(before.len().saturating_sub(WINDOW)..)?;
    let usual = usual(window)?;
    let squares: f64 = window.iter().map(|rating| (f64::from(*rating) - usual).powi(2)).sum();
    let spread = (squares / window.len() as f64).sqrt().max(floor);
    let now = newest.iter().map(|rating| f64::from(*rating)).sum::<f64>() / newest.len() as f64;
    Some(Band { usual, spread, now })
}

impl Band {
    /// How many of some ratings lie above the band, and how many below it.
    pub fn outside(&self, ratings: &[i8]) -> (usize, usize) {
        let above = ratings.iter().filter(|rating| f64::from(**rating) > self.usual + self.spread).count();
        let below = ratings.iter().filter(|rating| f64::from(**rating) < self.usual - self.spread).count();
        (above, below)
    }
}

/// Whether nine of ten ratings are the same, so that they tell little; asked from six on.
pub fn flat(ratings: &[i8]) -> bool {
    const FLAT: f64 = 0.9;
    let same = |of: i8| ratings.iter().filter(|rating| **rating == of).count();
    // The commonest is the middle one, if any is common enough.
    let mut sorted = ratings.to_vec();
    sorted.sort_unstable();
    let most = sorted.get(sorted.len() / 2).map_or(0, |middle| same(*middle));
    ratings.len() >= ENOUGH && most as f64 >= FLAT * ratings.len() as f64
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_five_stand_beside_the_ratings_before_them() {
        let ratings = [5, 6, 5, 6, 5, 6, 8, 8, 8, 9, 9];
        let band = band(&ratings, 0.75).unwrap();
        assert_eq!((band.usual, band.spread, band.now), (5.5, 0.75, 8.4));
        assert_eq!(band.outside(&ratings[6..]), (5, 0));
        assert_eq!(band.outside(&[5, 6, 4]), (0, 1));
    }

    #[test]
    fn five_ratings_have_no_band() {
        assert_eq!(band(&[5, 5, 5, 5, 5], 0.5), None);
        assert_eq!(band(&[5; 6], 0.5).map(|band| band.now), Some(5.0));
    }

    #[test]
    fn nearly_all_the_same_is_flat() {
        assert!(flat(&[5, 5, 5, 5, 5, 5, 5, 5, 5, 6]));
        assert!(!flat(&[5, 5, 5, 5, 5, 5, 5, 5, 4, 6]));
        assert!(!flat(&[5; 5]), "five say nothing yet");
        assert!(!flat(&[]));
    }
}
