//! `rest_day`: the week has at least the mode's number of full rest days.
//!
//! No waiver, not even for a week full of events. A day without a card may still become one.

use freshlegs_calendar::{Kind, Weekday};
use freshlegs_texts::Phrase;

use super::{Says, Step};

pub(super) fn broken(step: &Step<'_>) -> bool {
    let counts = step.trail.counts;
    let so_far = counts.rest + u8::from(step.today.kind == Kind::Rest) + counts.empty;
    let to_come = u8::try_from(6 - step.today.day).unwrap_or_default();
    so_far + to_come < step.setting.limits.rest_days
}

pub(super) fn says(step: &Step<'_>, _first: Weekday) -> Says {
    let sentence = Phrase::new("plan-rule-rest-day").with("needs", step.setting.limits.rest_days);
    Says { days: vec![step.today.day], sentence }
}

#[cfg(test)]
mod tests {
    use super::super::kit::Week;
    use crate::Mode::*;

    #[test]
    fn one_full_rest_day_is_kept() {
        Week::of("acc rec str rec lon rec pla").breaks("rest_day 6").saying("The week needs a full rest day.");
        Week::of("acc rec str res lon rec pla").holds();
    }

    #[test]
    fn a_plateau_and_a_deload_keep_two() {
        for mode in [Plateau, Deload] {
            Week::of("tec rec str rec lon rec res")
                .in_mode(mode)
                .breaks("rest_day 6")
                .saying("The week needs two full rest days.");
            Week::of("tec rec str rec lon res res").in_mode(mode).holds();
        }
    }

    #[test]
    fn events_are_no_excuse() {
        Week::of("=spo =spo =spo =spo =spo =spo =spo").breaks("rest_day 6");
    }
}
