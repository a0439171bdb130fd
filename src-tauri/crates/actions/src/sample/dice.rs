//! Chance with a seed, so that the sample athlete is the same everywhere.
//!
//! SplitMix64 (Steele, Lea and Flood 2014): a few lines of our own rather than a library
//! whose stream may change between versions.

/// Numbers that look like chance and are not.
pub(super) struct Dice(u64);

impl Dice {
    /// Dice that fall the same way for the same seed.
    pub(super) fn new(seed: u64) -> Self {
        Self(seed)
    }

    /// A number from 0 up to, not including, 1.
    pub(super) fn unit(&mut self) -> f64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^= mixed >> 31;
        // The upper 53 bits fill a double exactly.
        (mixed >> 11) as f64 / (1u64 << 53) as f64
    }

    /// Whether something with this chance happens.
    pub(super) fn happens(&mut self, chance: f64) -> bool {
        self.unit() < chance
    }

    /// A number around 0 with a spread of about 1: twelve unit numbers summed (Irwin–Hall), never beyond ±6.
    pub(super) fn around(&mut self) -> f64 {
        (0..12).map(|_| self.unit()).sum::<f64>() - 6.0
    }

    /// A whole number from 0 up to, not including, `sides`.
    pub(super) fn below(&mut self, sides: usize) -> usize {
        ((self.unit() * sides as f64) as usize).min(sides.saturating_sub(1))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_seed_falls_the_same_way() {
        let throw = |seed| {
            std::iter::repeat_with({
                let mut dice = Dice::new(seed);
                move || dice.below(1000)
            })
            .take(5)
        };
        assert!(throw(7).eq(throw(7)));
        assert!(!throw(7).eq(throw(8)));
    }

    #[test]
    fn around_has_a_mean_near_nothing_and_a_spread_near_one() {
        let mut dice = Dice::new(1);
        let thrown: Vec<f64> = (0..4000).map(|_| dice.around()).collect();
        let mean = thrown.iter().sum::<f64>() / 4000.0;
        let spread = (thrown.iter().map(|n| (n - mean).powi(2)).sum::<f64>() / 4000.0).sqrt();
        assert!(mean.abs() < 0.05 && (spread - 1.0).abs() < 0.05, "mean {mean}, spread {spread}");
    }
}
