//! `after_match`: the day after a match or competition, history included, is rest or active recovery.
//!
//! Waived on a fixed day.

use freshlegs_calendar::{Kind, Weekday};
use freshlegs_texts::Phrase;

use super::{Says, Step};
use crate::asks::is_match;
use crate::kind_word;

pub(super) fn broken(step: &Step<'_>) -> bool {
    let quiet = matches!(step.today.kind, Kind::Rest | Kind::ActiveRecovery);
    !quiet && !step.today.fixed() && step.trail.yesterday.is_some_and(|yesterday| is_match(yesterday.kind))
}

pub(super) fn says(step: &Step<'_>, _first: Weekday) -> Says {
    let yesterday = step.trail.yesterday.map_or(Kind::Match, |card| card.kind);
    let sentence = Phrase::new("plan-rule-after-match").with("match", kind_word(yesterday));
    Says { days: step.since(step.today.day - 1), sentence }
}

#[cfg(test)]
mod tests {
    use super::super::kit::Week;

    #[test]
    fn the_day_after_a_match_is_for_rest() {
        Week::of("=mat str - - - - res")
            .breaks("after_match 0 1")
            .saying("The day after a match is for rest or active recovery.");
        Week::of("=com !lon - - - - res")
            .breaks("after_match 0 1")
            .saying("The day after a competition is for rest or active recovery.");
        Week::of("=mat res - - - - -").holds();
        Week::of("=mat rec - - - - res").holds();
    }

    #[test]
    fn last_weeks_match_counts() {
        Week::of("str - - - - - res").after("mat").breaks("after_match -1 0");
    }

    #[test]
    fn a_fixed_day_stays() {
        Week::of("=mat =spo - - - - res").holds();
    }
}
