//! `easy_before_fast`: no speed card on the day after jumps, sport practice or a long run, history included.
//!
//! Waived if the speed card is fixed.

use freshlegs_calendar::{Kind, Weekday};
use freshlegs_texts::Phrase;

use super::{Says, Step};
use crate::words::dashed;

pub(super) fn broken(step: &Step<'_>) -> bool {
    let tiring = [Kind::StrengthPlyo, Kind::SportPractice, Kind::LongRun];
    step.today.asks.speed
        && !step.today.fixed()
        && step.trail.yesterday.is_some_and(|yesterday| tiring.contains(&yesterday.kind))
}

pub(super) fn says(step: &Step<'_>, _first: Weekday) -> Says {
    let yesterday = step.trail.yesterday.unwrap_or(step.today);
    let sentence = Phrase::new(format!("plan-rule-easy-before-fast-{}", dashed(yesterday.kind)));
    Says { days: step.since(yesterday.day), sentence }
}

#[cfg(test)]
mod tests {
    use super::super::kit::Week;

    #[test]
    fn nothing_fast_follows_jumps_practice_or_a_long_run() {
        Week::of("ply acc - - - - res").breaks("easy_before_fast 0 1").saying("The day after jumps is never fast.");
        Week::of("=spo acc - - - - res").breaks("easy_before_fast 0 1");
        Week::of("=run acc - - - - res").breaks("easy_before_fast 0 1");
        Week::of("str acc - - - - res").holds();
        Week::of("lon acc - - - - res").holds();
    }

    #[test]
    fn last_weeks_jumps_count() {
        Week::of("acc - - - - - res").after("ply").breaks("easy_before_fast -1 0");
    }

    #[test]
    fn a_fixed_card_is_let_through_and_a_pinned_one_is_not() {
        Week::of("ply =acc - - - - res").holds();
        Week::of("=spo =mat - - - - res").holds();
        Week::of("ply !acc - - - - res").breaks("easy_before_fast 0 1");
    }
}
