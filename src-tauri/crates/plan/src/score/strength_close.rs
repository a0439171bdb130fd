//! `strength_close`: 12 per pair of neighbouring strength cards less than two days apart, within this week.

use freshlegs_texts::Phrase;

use super::dearer::Dearer;
use crate::asks::is_strength;
use crate::rules::Step;

pub(super) fn points(step: &Step<'_>) -> u32 {
    let yesterday = step.trail.yesterday.filter(|card| card.this_week());
    let close = is_strength(step.today.kind) && yesterday.is_some_and(|card| is_strength(card.kind));
    if close { 12 } else { 0 }
}

pub(super) fn says(dearer: &Dearer<'_>) -> Phrase {
    Phrase::new("plan-costs-strength-close").with("before", dearer.when(dearer.day - 1)).with("day", dearer.weekday())
}

#[cfg(test)]
mod tests {
    use super::super::kit::Scored;

    #[test]
    fn strength_wants_a_day_between() {
        Scored::of("str ply rec rec rec rec res").part("strength_close", 12);
        Scored::of("str ply str rec rec rec res").part("strength_close", 24);
        Scored::of("str rec ply rec rec rec res").part("strength_close", 0);
        Scored::of("str rec rec rec rec rec res").after("ply").part("strength_close", 0);
    }
}
