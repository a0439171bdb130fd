//! `mode`: a placed speed card is of a kind the mode allows, and a placed card asks no more of the
//! nervous system than the mode allows.
//!
//! A pinned card is the athlete's own choice; only while coming back from injury does the limit on n
//! bind it too.

use freshlegs_calendar::Weekday;
use freshlegs_texts::Phrase;

use super::{Says, Step};
use crate::{Mode, kind_title};

pub(super) fn broken(step: &Step<'_>) -> bool {
    let limits = &step.setting.limits;
    let today = &step.today;
    let bound = today.placed() || (step.setting.mode == Mode::Return && !today.fixed());
    let unwanted = today.placed() && today.asks.speed && !limits.may_place.contains(&today.kind);
    unwanted || (bound && today.asks.nervous > limits.nervous_most)
}

pub(super) fn says(step: &Step<'_>, _first: Weekday) -> Says {
    let key = if step.setting.mode == Mode::Return { "plan-rule-mode-return" } else { "plan-rule-mode" };
    Says { days: vec![step.today.day], sentence: Phrase::new(key).with("kind", kind_title(step.today.kind)) }
}

#[cfg(test)]
mod tests {
    use super::super::kit::Week;
    use crate::Mode::*;

    #[test]
    fn each_mode_has_its_kinds_of_speed() {
        Week::of("cod - - - - - res").in_mode(Cultivate).holds();
        Week::of("cod - - - - - res").in_mode(Masters).breaks("mode 0");
        Week::of("acc - - - - - res").in_mode(Base).breaks("mode 0");
        Week::of("tec - - - - - res").in_mode(Peak).breaks("mode 0");
        Week::of("cyc - - - - - res").in_mode(Cultivate).breaks("mode 0");
        Week::of("cyc - - - - - res").in_mode(Masters).holds();
        Week::of("ret - - - - - res").in_mode(Plateau).breaks("mode 0");
        Week::of("ret - - - - - res").in_mode(Return).holds();
    }

    #[test]
    fn coming_back_and_deload_limit_what_a_day_may_ask() {
        Week::of("ply - - - - - res").in_mode(Return).breaks("mode 0");
        Week::of("str - - - - - res").in_mode(Return).holds();
        Week::of("ply - - - - res res").in_mode(Deload).holds();
        Week::of("max - - - - res res").in_mode(Deload).breaks("mode 0");
    }

    #[test]
    fn a_pinned_card_is_bound_only_while_coming_back() {
        Week::of("!max - - - - res res").in_mode(Deload).holds();
        Week::of("!max - - - - - res").in_mode(Return).breaks("mode 0");
        Week::of("!tec - - - - - res").in_mode(Return).holds();
    }

    #[test]
    fn a_fixed_card_is_never_bound() {
        Week::of("=mat - - - - - res").in_mode(Return).holds();
        Week::of("=max - - - - - res").in_mode(Return).holds();
    }
}
