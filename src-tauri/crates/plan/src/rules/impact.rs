//! `impact`: for masters, the ground impact of the speed cards that are not fixed sums to at most four a week †.
//!
//! Waived if none of them is placed: what the athlete pinned is the athlete's own choice.

use freshlegs_calendar::Weekday;
use freshlegs_texts::Phrase;

use super::{Says, Step};

pub(super) fn broken(step: &Step<'_>) -> bool {
    let Some(most) = step.setting.limits.impact_most else { return false };
    let any_placed = step.trail.counts.speed_placed > 0 || step.today.placed();
    step.today.asks.speed && !step.today.fixed() && any_placed && sum(step) > most
}

pub(super) fn says(step: &Step<'_>, _first: Weekday) -> Says {
    let most = step.setting.limits.impact_most.unwrap_or_default();
    let sentence = Phrase::new("plan-rule-impact").with("sum", sum(step)).with("most", most);
    Says { days: vec![step.today.day], sentence }
}

fn sum(step: &Step<'_>) -> u8 {
    step.trail.counts.impact + step.today.asks.impact
}

#[cfg(test)]
mod tests {
    use super::super::kit::Week;
    use crate::Mode::*;

    #[test]
    fn masters_keep_the_weeks_impact_at_four() {
        Week::of("acc - - max - - res").in_mode(Masters).breaks("impact 3");
        Week::of("tec - - max - - res").in_mode(Masters).holds();
        Week::of("acc - - max - - res").in_mode(Cultivate).holds();
    }

    #[test]
    fn pinned_ones_count_as_soon_as_one_is_placed() {
        Week::of("!acc - - !max - - res").in_mode(Masters).holds();
        Week::of("!acc - - max - - res").in_mode(Masters).breaks("impact 3");
        Week::of("acc - - !max - - res").in_mode(Masters).breaks("impact 3");
        // A placed one without any impact still makes the sum the builder's business.
        Week::of("!max - - !acc - - cyc").in_mode(Masters).breaks("cap 6, impact 6");
    }

    #[test]
    fn fixed_ones_do_not_count() {
        Week::of("acc - - =max - - res").in_mode(Masters).holds();
        Week::of("max - - =mat - - res").in_mode(Masters).holds();
    }
}
