//! `spread`: 4 per gap under three days between neighbouring speed cards, fixed ones and the last one of
//! history included.

use freshlegs_texts::Phrase;

use super::dearer::Dearer;
use crate::rules::Step;

pub(super) fn points(step: &Step<'_>) -> u32 {
    let close = step.trail.last_speed.is_some_and(|earlier| step.today.day.abs_diff(earlier.day) < 3);
    if step.today.asks.speed && close { 4 } else { 0 }
}

pub(super) fn says(dearer: &Dearer<'_>) -> Phrase {
    let last = dearer.now.and_then(|step| step.trail.last_speed).map_or(dearer.day, |card| card.day);
    Phrase::new("plan-costs-spread")
        .with("before", dearer.when(last))
        .with("day", dearer.weekday())
        .with("gap", dearer.day.abs_diff(last))
}

#[cfg(test)]
mod tests {
    use super::super::kit::Scored;

    #[test]
    fn three_days_are_better_than_two() {
        Scored::of("acc rec max rec rec rec res").part("spread", 4);
        Scored::of("acc rec rec max rec rec res").part("spread", 0);
        Scored::of("=mat =mat rec rec rec rec res").part("spread", 4);
        Scored::of("acc rec rec rec rec rec res").after("max -").part("spread", 4);
        Scored::of("acc rec rec rec rec rec res").after("max - -").part("spread", 0);
    }
}
