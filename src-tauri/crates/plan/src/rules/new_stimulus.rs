//! `new_stimulus`: on a plateau, a placed speed card trains neither of what the last two speed cards of
//! the history trained †.
//!
//! Matches, competitions and rungs of coming back are left out of the history first. Two cards are
//! remembered even if they are alike. Technique is not exempt.

use freshlegs_calendar::Weekday;
use freshlegs_texts::Phrase;

use super::{Says, Step};
use crate::kind_title;

pub(super) fn broken(step: &Step<'_>) -> bool {
    let stimulus = step.today.asks.stimulus;
    step.setting.limits.new_stimulus
        && step.today.placed()
        && stimulus.is_some()
        && step.setting.last_two.contains(&stimulus)
}

pub(super) fn says(step: &Step<'_>, _first: Weekday) -> Says {
    let sentence = Phrase::new("plan-rule-new-stimulus").with("kind", kind_title(step.today.kind));
    Says { days: vec![step.today.day], sentence }
}

#[cfg(test)]
mod tests {
    use super::super::kit::Week;
    use crate::Mode::*;

    #[test]
    fn a_plateau_asks_for_a_new_kind_of_fast() {
        let after = "acc - tec - - -";
        Week::of("acc - - - - res res").in_mode(Plateau).after(after).breaks("new_stimulus 0");
        Week::of("tec - - - - res res").in_mode(Plateau).after(after).breaks("new_stimulus 0");
        Week::of("cod - - - - res res").in_mode(Plateau).after(after).holds();
        Week::of("acc - - - - - res").in_mode(Cultivate).after(after).holds();
    }

    #[test]
    fn two_cards_are_remembered_even_if_alike() {
        Week::of("acc - - - - res res").in_mode(Plateau).after("acc - tec - tec - - -").holds();
    }

    #[test]
    fn matches_and_rungs_are_left_out_first() {
        Week::of("acc - - - - res res").in_mode(Plateau).after("acc - mat - ret - tec - - -").breaks("new_stimulus 0");
    }

    #[test]
    fn what_the_athlete_holds_is_let_through() {
        for card in ["!cod", "=cod"] {
            Week::of(&format!("{card} - - - - res res")).in_mode(Plateau).after("cod - tec - -").holds();
        }
    }
}
