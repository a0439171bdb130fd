//! `aerobic`: of easy long and long runs, 20 per one missing and 10 per one too many.

use freshlegs_texts::Phrase;

use super::Wishes;
use super::dearer::Dearer;
use crate::trail::Counts;

pub(super) fn points(counts: &Counts, wishes: &Wishes) -> u32 {
    let missing = wishes.easy.saturating_sub(counts.easy);
    let too_many = counts.easy.saturating_sub(wishes.easy);
    20 * u32::from(missing) + 10 * u32::from(too_many)
}

pub(super) fn says(dearer: &Dearer<'_>) -> Phrase {
    let missing = dearer.counts.easy < dearer.wishes.easy;
    Phrase::new(if missing { "plan-costs-aerobic-missing" } else { "plan-costs-aerobic-more" })
}

#[cfg(test)]
mod tests {
    use super::super::kit::Scored;

    #[test]
    fn missing_costs_more_than_too_many() {
        Scored::of("rec rec rec rec rec rec res").part("aerobic", 20);
        Scored::of("lon rec rec rec rec rec res").part("aerobic", 0);
        Scored::of("lon rec =run rec rec rec res").part("aerobic", 10);
    }
}
