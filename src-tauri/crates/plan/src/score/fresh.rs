//! `fresh`: speed wants a light day before it.
//!
//! Per speed card that is not fixed 8 × n of the day before; per match or competition 16 × n of the day before;
//! per card of these two sorts 6 if two days before stands a card with n of 2 or more that is not a speed card.
//! Any other fixed card scores nothing here.

use crate::asks::is_match;
use crate::rules::Step;

pub(super) fn points(step: &Step<'_>) -> u32 {
    let today = &step.today;
    let weight = match (is_match(today.kind), today.asks.speed && !today.fixed()) {
        (true, _) => 16,
        (false, true) => 8,
        (false, false) => return 0,
    };
    let tiring = step.trail.day_before.is_some_and(|card| card.asks.nervous >= 2 && !card.asks.speed);
    weight * u32::from(step.trail.yesterday_nervous()) + if tiring { 6 } else { 0 }
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
    }

    #[test]
    fn other_fixed_cards_score_nothing() {
        Scored::of("str =acc rec rec rec rec res").part("fresh", 0);
        Scored::of("str =spo rec rec rec rec res").part("fresh", 0);
        Scored::of("str !acc rec rec rec rec res").part("fresh", 8);
    }
}
