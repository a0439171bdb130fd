//! `rest_day`: 8 if the athlete's preferred rest day is not a rest day.

use freshlegs_calendar::Kind;
use freshlegs_texts::Phrase;

use super::Wishes;
use super::dearer::Dearer;
use crate::rules::Step;

pub(super) fn points(step: &Step<'_>, wishes: &Wishes) -> u32 {
    let missed = step.today.day == wishes.preferred_rest_day && step.today.kind != Kind::Rest;
    if missed { 8 } else { 0 }
}

pub(super) fn says(dearer: &Dearer<'_>) -> Phrase {
    Phrase::new("plan-costs-rest-day").with("day", dearer.weekday())
}

#[cfg(test)]
mod tests {
    use super::super::kit::Scored;

    #[test]
    fn the_preferred_day_is_the_last_unless_said() {
        Scored::of("acc rec rec rec rec rec res").part("rest_day", 0);
        Scored::of("acc rec rec rec rec res rec").part("rest_day", 8);
    }
}
