//! `fresh`: speed wants a light day before it.
//!
//! Per speed card that is not fixed 8 × n of the day before; per match or competition 16 × n of the day before;
//! per card of these two sorts 6 if two days before stands a card with n of 2 or more that is not a speed card.
//! Any other fixed card scores nothing here.

use freshlegs_texts::Phrase;

use super::dearer::Dearer;
use crate::asks::is_match;
use crate::rules::Step;

pub(super) fn points(step: &Step<'_>) -> u32 {
    yesterday(step) + two_days_before(step)
}

fn weight(step: &Step<'_>) -> Option<u32> {
    let today = &step.today;
    match (is_match(today.kind), today.asks.speed && !today.fixed()) {
        (true, _) => Some(16),
        (false, true) => Some(8),
        (false, false) => None,
    }
}

fn yesterday(step: &Step<'_>) -> u32 {
    weight(step).map_or(0, |weight| weight * u32::from(step.trail.yesterday_nervous()))
}

fn two_days_before(step: &Step<'_>) -> u32 {
    let tiring = step.trail.day_before.is_some_and(|card| card.asks.nervous >= 2 && !card.asks.speed);
    if tiring && weight(step).is_some() { 6 } else { 0 }
}

pub(super) fn says(dearer: &Dearer<'_>) -> Phrase {
    let more = |points: fn(&Step<'_>) -> u32| {
        let of = |step: &Option<Step<'_>>| i64::from(step.as_ref().map_or(0, points));
        of(&dearer.now) - of(&dearer.was)
    };
    // Of the two cards before, the one whose weight has grown more is named; both, if there are both, are there.
    let far = more(two_days_before) > more(yesterday);
    let tiring = if far { dearer.day_before() } else { dearer.yesterday() };
    let key = match (dearer.day == dearer.to, far) {
        (true, false) => "plan-costs-fresh",
        (true, true) => "plan-costs-fresh-two-days",
        (false, false) => "plan-costs-fresh-other",
        (false, true) => "plan-costs-fresh-other-two-days",
    };
    let phrase = Phrase::new(key).with("speed", dearer.this());
    match tiring {
        Some(card) => phrase.with("card", dearer.whose(card)),
        None => phrase.with("card", dearer.when(dearer.day - 1)),
    }
}

#[cfg(test)]
mod tests {
    use super::super::kit::Scored;

    #[test]
    fn the_day_before_speed_is_weighed() {
        Scored::of("str acc rec rec rec rec res").part("fresh", 8);
        Scored::of("rec acc rec rec rec rec res").part("fresh", 0);
        Scored::of("acc rec rec rec rec rec res").after("ply").part("fresh", 16);
        Scored::of("acc rec rec rec rec rec res").after("-").part("fresh", 0);
    }

    #[test]
    fn a_match_weighs_twice() {
        Scored::of("str =mat rec rec rec rec res").part("fresh", 16);
        Scored::of("=spo =com rec rec rec rec res").part("fresh", 32);
    }

    #[test]
    fn jumps_two_days_before_are_still_felt() {
        Scored::of("ply rec acc rec rec rec res").part("fresh", 6);
        Scored::of("ply rec =mat rec rec rec res").part("fresh", 6);
        Scored::of("acc rec max rec rec rec res").part("fresh", 0);
        Scored::of("acc rec rec rec rec rec res").after("spo rec").part("fresh", 6);
        Scored::of("ply rec =acc rec rec rec res").part("fresh", 0);
    }

    #[test]
    fn other_fixed_cards_score_nothing() {
        Scored::of("str =acc rec rec rec rec res").part("fresh", 0);
        Scored::of("str =spo rec rec rec rec res").part("fresh", 0);
        Scored::of("str !acc rec rec rec rec res").part("fresh", 8);
    }
}
