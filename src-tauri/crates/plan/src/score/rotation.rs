//! `rotation`: 2 per speed card not fixed whose stimulus stands on one of the history days −7 to −1.
//!
//! Cards of this same week do not count; technique and the rungs of coming back count too.

use freshlegs_texts::Phrase;

use super::Wishes;
use super::dearer::Dearer;
use crate::phrases::brief;
use crate::rules::Step;

pub(super) fn points(step: &Step<'_>, wishes: &Wishes) -> u32 {
    let lately = step.today.asks.stimulus.is_some_and(|stimulus| wishes.lately & (1 << stimulus as u8) != 0);
    if lately && !step.today.fixed() { 2 } else { 0 }
}

pub(super) fn says(dearer: &Dearer<'_>) -> Phrase {
    Phrase::new("plan-costs-rotation").with("kind", brief(dearer.kind()))
}

#[cfg(test)]
mod tests {
    use super::super::kit::Scored;

    #[test]
    fn last_weeks_kinds_of_fast_cost_a_little() {
        Scored::of("acc rec max rec acc rec res").after("acc - - -").part("rotation", 4);
        Scored::of("tec rec res rec rec rec res").after("tec - - -").part("rotation", 2);
        Scored::of("ret rec res rec rec rec res").after("ret - - -").part("rotation", 2);
        Scored::of("!acc rec rec rec rec rec res").after("acc - - -").part("rotation", 2);
        Scored::of("=acc rec rec rec rec rec res").after("acc - - -").part("rotation", 0);
        Scored::of("acc rec rec rec rec rec res").after("acc - - - - - -").part("rotation", 2);
        Scored::of("acc rec rec rec rec rec res").after("acc - - - - - - -").part("rotation", 0);
    }
}
