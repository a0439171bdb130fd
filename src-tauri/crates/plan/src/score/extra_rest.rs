//! `extra_rest`: 12 per rest day above the minimum.

use freshlegs_texts::Phrase;

use super::Wishes;
use super::dearer::Dearer;
use crate::trail::Counts;

pub(super) fn points(counts: &Counts, wishes: &Wishes) -> u32 {
    12 * u32::from(counts.rest.saturating_sub(wishes.rest_days))
}

pub(super) fn says(_dearer: &Dearer<'_>) -> Phrase {
    Phrase::new("plan-costs-extra-rest")
}

#[cfg(test)]
mod tests {
    use super::super::kit::Scored;

    #[test]
    fn the_minimum_is_free() {
        Scored::of("acc rec rec rec rec rec res").part("extra_rest", 0);
        Scored::of("acc rec rec rec res res res").part("extra_rest", 24);
    }
}
