//! `recovery`: 15 if there is no active recovery.

use crate::trail::Counts;

pub(super) fn points(counts: &Counts) -> u32 {
    if counts.recovery == 0 { 15 } else { 0 }
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
