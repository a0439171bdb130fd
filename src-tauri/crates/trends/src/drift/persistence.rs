//! A reading holds only if it held before: today, and on three of the last five days that could be read.

use super::Reading;

/// How many evaluated days are looked back on, today included.
const LOOKED_BACK: u32 = 5;

/// On how many of them it must hold.
const HELD: u32 = 3;

/// The last evaluated days, newest lowest: one bit for "trend that day", one for "watch that day".
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Persistence {
    trend: u8,
    watch: u8,
}

impl Persistence {
    /// Takes in an evaluated day by what it shows on its own, and gives what may be said on it.
    pub(super) fn hold(&mut self, alone: Reading) -> Reading {
        self.trend = remembered(self.trend, alone >= Reading::Trend);
        self.watch = remembered(self.watch, alone >= Reading::Watch);
        if holds(self.trend) {
            Reading::Trend
        } else if holds(self.watch) {
            Reading::Watch
        } else {
            Reading::Steady
        }
    }
}

fn remembered(days: u8, today: bool) -> u8 {
    ((days << 1) | u8::from(today)) & ((1 << LOOKED_BACK) - 1)
}

fn holds(days: u8) -> bool {
    days & 1 == 1 && days.count_ones() >= HELD
}

#[cfg(test)]
mod tests {
    use super::*;
    use Reading::{Steady, Trend, Watch};

    #[test]
    fn three_of_five_with_today_among_them() {
        let mut held = Persistence::default();
        let said = [Trend, Trend, Trend, Steady, Steady, Trend, Watch, Trend].map(|alone| held.hold(alone));
        assert_eq!(said, [Steady, Steady, Trend, Steady, Steady, Trend, Watch, Watch]);
    }
}
