//! `recovery`: 15 if there is no active recovery.

use freshlegs_texts::Phrase;

use super::dearer::Dearer;
use crate::trail::Counts;

pub(super) fn points(counts: &Counts) -> u32 {
    if counts.recovery == 0 { 15 } else { 0 }
}

pub(super) fn says(_dearer: &Dearer<'_>) -> Phrase {
    Phrase::new("plan-costs-recovery")
}

#[cfg(test)]
mod tests {
    use super::super::kit::Scored;

    #[test]
    fn a_week_without_active_recovery_costs() {
        Scored::of("acc res res res res res res").part("recovery", 15);
        Scored::of("acc rec res res res res res").part("recovery", 0);
    }
}
