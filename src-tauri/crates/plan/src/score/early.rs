//! `early`: the number of the first day with a speed card, fixed ones included; 0 if there is none.

use freshlegs_texts::Phrase;

use super::dearer::Dearer;
use crate::rules::Step;

pub(super) fn points(step: &Step<'_>) -> u32 {
    let first = step.today.asks.speed && step.trail.counts.first_speed.is_none();
    if first { u32::from(step.today.day.unsigned_abs()) } else { 0 }
}

pub(super) fn says(dearer: &Dearer<'_>) -> Phrase {
    Phrase::new("plan-costs-early").with("day", dearer.weekday())
}

#[cfg(test)]
mod tests {
    use super::super::kit::Scored;

    #[test]
    fn speed_comes_early_in_the_week() {
        Scored::of("acc rec max rec rec rec res").part("early", 0);
        Scored::of("rec rec =mat rec acc rec res").part("early", 2);
        Scored::of("rec rec rec rec rec rec res").part("early", 0);
    }
}
