//! `before_match`: the day before a match or competition asks n of at most 1.
//!
//! Waived on a fixed day and in history.

use freshlegs_calendar::Weekday;
use freshlegs_texts::Phrase;

use super::{Says, Step};
use crate::asks::is_match;
use crate::kind_word;

pub(super) fn broken(step: &Step<'_>) -> bool {
    is_match(step.today.kind) && step.free_yesterday().is_some_and(|yesterday| yesterday.asks.nervous > 1)
}

pub(super) fn says(step: &Step<'_>, _first: Weekday) -> Says {
    let sentence = Phrase::new("plan-rule-before-match").with("match", kind_word(step.today.kind));
    Says { days: step.since(step.today.day - 1), sentence }
}

#[cfg(test)]
mod tests {
    use super::super::kit::Week;

    #[test]
    fn the_day_before_a_match_stays_light() {
        Week::of("ply =mat res - - - -").breaks("before_match 0 1").saying("The day before a match stays light.");
        Week::of("!ply =com res - - - -")
            .breaks("before_match 0 1")
            .saying("The day before a competition stays light.");
        Week::of("str =mat res - - - -").holds();
    }

    #[test]
    fn a_fixed_day_and_last_week_stay_as_they_are() {
        Week::of("=spo =mat res - - - -").holds();
        Week::of("=mat res - - - - -").after("ply").holds();
    }
}
