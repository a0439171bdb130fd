//! `cap`: the week's speed cards, fixed ones included, stay within the mode's cap.
//!
//! Waived if every speed card of the week is fixed: nobody can move a match.

use freshlegs_calendar::Weekday;
use freshlegs_texts::Phrase;

use super::{Says, Step};

pub(super) fn broken(step: &Step<'_>) -> bool {
    let counts = step.trail.counts;
    let fixed = counts.speed_fixed + u8::from(step.today.fixed());
    step.today.asks.speed && {
        let all = counts.speed() + 1;
        all > step.setting.limits.speed_cap && all > fixed
    }
}

pub(super) fn says(step: &Step<'_>, _first: Weekday) -> Says {
    let sentence = Phrase::new("plan-rule-cap")
        .with("all", step.trail.counts.speed() + 1)
        .with("cap", step.setting.limits.speed_cap);
    Says { days: vec![step.today.day], sentence }
}

#[cfg(test)]
mod tests {
    use super::super::kit::Week;
    use crate::Mode::*;

    #[test]
    fn three_are_the_most_while_cultivating() {
        Week::of("acc - max - acc - res").holds();
        Week::of("acc - max - acc - tec").breaks("cap 6");
    }

    #[test]
    fn a_match_counts() {
        Week::of("tec - - =mat - - res").in_mode(Base).breaks("cap 3");
        Week::of("=mat - - tec - - res").in_mode(Base).breaks("cap 3");
    }

    #[test]
    fn a_pinned_one_counts_like_any_other() {
        Week::of("=mat res - !tec - - res").in_mode(Base).breaks("cap 3");
        Week::of("=tec - - =tec - - res").in_mode(Base).holds();
    }

    #[test]
    fn a_week_of_matches_only_is_nobodys_fault() {
        Week::of("=mat res =mat res =mat res =mat").in_mode(Base).holds();
    }
}
