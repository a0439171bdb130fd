//! `carry`: 2 × n of day 6, fixed included: what the next week has to begin with.

use freshlegs_texts::Phrase;

use super::dearer::Dearer;
use crate::phrases::many;
use crate::rules::Step;

pub(super) fn points(step: &Step<'_>) -> u32 {
    if step.today.day == 6 { 2 * u32::from(step.today.asks.nervous) } else { 0 }
}

pub(super) fn says(dearer: &Dearer<'_>) -> Phrase {
    Phrase::new("plan-costs-carry").with("card", dearer.this()).with("many", many(dearer.kind()))
}

#[cfg(test)]
mod tests {
    use super::super::kit::Scored;

    #[test]
    fn the_last_day_is_carried_over() {
        Scored::of("res rec rec rec rec rec =mat").part("carry", 6);
        Scored::of("res rec rec rec rec rec str").part("carry", 2);
        Scored::of("res rec rec rec rec =mat rec").part("carry", 0);
    }
}
