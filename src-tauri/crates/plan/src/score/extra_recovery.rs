//! `extra_recovery`: 6 per active recovery after the first.

use freshlegs_texts::Phrase;

use super::dearer::Dearer;
use crate::trail::Counts;

pub(super) fn points(counts: &Counts) -> u32 {
    6 * u32::from(counts.recovery.saturating_sub(1))
}

pub(super) fn says(_dearer: &Dearer<'_>) -> Phrase {
    Phrase::new("plan-costs-extra-recovery")
}

#[cfg(test)]
mod tests {
    use super::super::kit::Scored;

    #[test]
    fn the_first_one_is_free() {
        Scored::of("acc rec res res res res res").part("extra_recovery", 0);
        Scored::of("acc rec rec res rec res res").part("extra_recovery", 12);
    }
}
