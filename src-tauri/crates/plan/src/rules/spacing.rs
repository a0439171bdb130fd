//! `spacing`: a speed card stands at least the mode's days after the speed card before it, history included.
//!
//! Waived if the later one is fixed and the earlier one is fixed or in history: neither can be moved.
//! A day is counted from card to card: Monday and Wednesday are two apart.

use freshlegs_calendar::Weekday;
use freshlegs_texts::Phrase;

use super::{Says, Step};
use crate::setting::weekday_of;
use crate::trail::Seen;

pub(super) fn broken(step: &Step<'_>) -> bool {
    let today = &step.today;
    today.asks.speed
        && step.trail.last_speed.is_some_and(|earlier| {
            let unmovable = today.fixed() && (earlier.fixed() || !earlier.this_week());
            gap(step, earlier) < step.setting.limits.days_between && !unmovable
        })
}

pub(super) fn says(step: &Step<'_>, first: Weekday) -> Says {
    // Asked only where the rule is broken, so there is an earlier one.
    let earlier = step.trail.last_speed.unwrap_or(step.today);
    let sentence = Phrase::new("plan-rule-spacing")
        .with("gap", gap(step, earlier))
        .with("needs", step.setting.limits.days_between)
        .with("day", weekday_of(first, earlier.day));
    Says { days: step.since(earlier.day), sentence }
}

fn gap(step: &Step<'_>, earlier: Seen) -> u8 {
    step.today.day.abs_diff(earlier.day)
}

#[cfg(test)]
mod tests {
    use super::super::kit::Week;
    use crate::Mode::*;

    #[test]
    fn two_days_lie_between_speed_and_speed() {
        Week::of("acc max - - - - res").breaks("spacing 0 1").saying("Only a day after Monday. Speed needs two.");
        Week::of("acc - max - - - res").holds();
    }

    #[test]
    fn masters_want_three() {
        Week::of("tec - acc - - - res")
            .in_mode(Masters)
            .breaks("spacing 0 2")
            .saying("Only two days after Monday. Speed needs three.");
        Week::of("tec - - acc - - res").in_mode(Masters).holds();
    }

    #[test]
    fn last_week_counts() {
        Week::of("acc - - - - - res")
            .after("max")
            .breaks("spacing -1 0")
            .saying("Only a day after Sunday. Speed needs two.");
        Week::of("acc - - - - - res").after("max -").holds();
    }

    #[test]
    fn a_match_is_speed_too() {
        Week::of("acc =mat - - - - res").breaks("spacing 0 1, before_match 0 1");
        Week::of("=acc =mat - - - - res").holds();
    }

    #[test]
    fn what_cannot_be_moved_is_not_blamed() {
        Week::of("=acc =max - - - - res").holds();
        Week::of("=max - - - - - res").after("acc").holds();
        // The later one is only pinned: it could be moved.
        Week::of("=acc !max - - - - res").breaks("spacing 0 1");
    }
}
