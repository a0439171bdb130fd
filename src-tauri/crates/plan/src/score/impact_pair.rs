//! `impact_pair`: for masters, 4 per pair of neighbouring days of this week whose impacts sum to 5 or more.

use freshlegs_texts::Phrase;

use super::Wishes;
use super::dearer::Dearer;
use crate::rules::Step;

pub(super) fn points(step: &Step<'_>, wishes: &Wishes) -> u32 {
    let yesterday = step.trail.yesterday.filter(|card| card.this_week());
    let heavy = yesterday.is_some_and(|card| card.asks.impact + step.today.asks.impact >= 5);
    if wishes.masters && heavy { 4 } else { 0 }
}

pub(super) fn says(dearer: &Dearer<'_>) -> Phrase {
    Phrase::new("plan-costs-impact-pair").with("before", dearer.when(dearer.day - 1)).with("day", dearer.weekday())
}

#[cfg(test)]
mod tests {
    use super::super::kit::Scored;

    use crate::Mode;

    #[test]
    fn masters_keep_hard_landings_apart() {
        Scored::of("max ply rec rec rec rec res").in_mode(Mode::Masters).part("impact_pair", 4);
        Scored::of("acc ply rec rec rec rec res").in_mode(Mode::Masters).part("impact_pair", 0);
        Scored::of("max ply rec rec rec rec res").part("impact_pair", 0);
    }
}
