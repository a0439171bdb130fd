//! `variety`: a speed card trains something else than the speed card before it, history included.
//!
//! Matches and competitions are skipped, neither compared nor remembered. Technique and the rungs of
//! coming back may repeat, and are remembered. Fixed cards are not exempt.

use freshlegs_calendar::Weekday;
use freshlegs_texts::Phrase;

use super::{Says, Step};
use crate::asks::is_match;
use crate::{Stimulus, kind_word};

pub(super) fn broken(step: &Step<'_>) -> bool {
    let stimulus = step.today.asks.stimulus;
    let may_repeat = matches!(stimulus, None | Some(Stimulus::Technique | Stimulus::Return));
    !may_repeat
        && !is_match(step.today.kind)
        && step.trail.last_chosen.is_some_and(|earlier| earlier.asks.stimulus == stimulus)
}

pub(super) fn says(step: &Step<'_>, _first: Weekday) -> Says {
    let earlier = step.trail.last_chosen.unwrap_or(step.today);
    let sentence = Phrase::new("plan-rule-variety").with("kind", kind_word(step.today.kind));
    Says { days: step.since(earlier.day), sentence }
}

#[cfg(test)]
mod tests {
    use super::super::kit::Week;
    use crate::Mode::*;

    #[test]
    fn two_speed_days_in_a_row_differ() {
        Week::of("acc - - acc - - res").breaks("variety 0 3").saying("The last speed day was acceleration too.");
        Week::of("acc - max - acc - res").holds();
    }

    #[test]
    fn last_week_is_remembered() {
        Week::of("max - - - - - res").after("max - - -").breaks("variety -4 0");
        Week::of("max - - - - - res").after("acc max - - -").breaks("variety -4 0");
        Week::of("max - - - - - res").after("max - acc - - -").holds();
    }

    #[test]
    fn a_match_is_neither_compared_nor_remembered() {
        Week::of("=mat - - =mat - - res").holds();
        Week::of("acc - - =mat - rec acc").breaks("variety 0 6");
    }

    #[test]
    fn technique_may_repeat_and_is_remembered() {
        Week::of("tec - tec - - - res").holds();
        Week::of("acc - tec - acc - res").holds();
        Week::of("ret - ret - - - res").in_mode(Return).holds();
    }

    #[test]
    fn fixed_cards_are_not_exempt() {
        Week::of("=acc - - =acc - - res").breaks("variety 0 3");
        Week::of("=max - - - - - res").after("max - - -").breaks("variety -4 0");
        Week::of("!acc - - =tec - - acc").holds();
    }
}
