//! `extra_play`: 5 per play after the first, and 3 more per play on the day after a play of this week.

use freshlegs_calendar::Kind;
use freshlegs_texts::Phrase;

use super::dearer::Dearer;
use crate::rules::Step;

pub(super) fn points(step: &Step<'_>) -> u32 {
    if step.today.kind != Kind::Play || step.trail.counts.play == 0 {
        return 0;
    }
    let again = step.trail.yesterday.is_some_and(|card| card.this_week() && card.kind == Kind::Play);
    if again { 8 } else { 5 }
}

pub(super) fn says(dearer: &Dearer<'_>) -> Phrase {
    match dearer.yesterday().filter(|card| card.this_week() && card.kind == Kind::Play) {
        Some(before) => Phrase::new("plan-costs-extra-play-again")
            .with("before", dearer.when(before.day))
            .with("day", dearer.weekday()),
        None => Phrase::new("plan-costs-extra-play"),
    }
}

#[cfg(test)]
mod tests {
    use super::super::kit::Scored;

    #[test]
    fn the_first_one_is_free_and_two_in_a_row_cost_more() {
        Scored::of("pla rec rec rec rec rec res").after("pla").part("extra_play", 0);
        Scored::of("pla rec pla rec rec rec res").part("extra_play", 5);
        Scored::of("pla pla rec rec rec rec res").part("extra_play", 8);
        Scored::of("pla pla pla rec rec rec res").part("extra_play", 16);
    }
}
