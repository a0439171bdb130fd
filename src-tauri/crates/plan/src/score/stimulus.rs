//! `stimulus`: per speed card, fixed ones included, the place (0, 1, 2 …) of its stimulus in the sport's order.
//!
//! Match, competition and the rungs of coming back count 0.

use freshlegs_texts::Phrase;

use super::Wishes;
use super::dearer::Dearer;
use crate::phrases::brief;
use crate::rules::Step;
use crate::{Mode, Sport, Stimulus};

pub(super) fn points(step: &Step<'_>, wishes: &Wishes) -> u32 {
    let place = |stimulus| wishes.order.iter().position(|known| *known == stimulus).unwrap_or_default();
    step.today.asks.stimulus.map_or(0, |stimulus| place(stimulus) as u32)
}

/// The stimuli a sport wants most, first to last (`training-rules.md` §3). Masters have an order of their own.
pub(crate) const fn order(mode: Mode, sport: Sport) -> [Stimulus; 6] {
    use Stimulus::{Acceleration, ChangeOfDirection, Cycling, MaxVelocity, Resisted, Technique};
    match (mode, sport) {
        (Mode::Masters, _) => [Technique, Resisted, Acceleration, MaxVelocity, Cycling, ChangeOfDirection],
        (_, Sport::Sprint) => [Acceleration, MaxVelocity, ChangeOfDirection, Technique, Resisted, Cycling],
        (_, Sport::Running) => [Acceleration, MaxVelocity, Technique, ChangeOfDirection, Resisted, Cycling],
        (_, Sport::Cycling) => [Cycling, Acceleration, MaxVelocity, Technique, Resisted, ChangeOfDirection],
        (_, Sport::Field) => [Acceleration, ChangeOfDirection, MaxVelocity, Technique, Resisted, Cycling],
    }
}

pub(super) fn says(dearer: &Dearer<'_>) -> Phrase {
    Phrase::new("plan-costs-stimulus").with("kind", brief(dearer.kind()))
}

#[cfg(test)]
mod tests {
    use super::super::kit::Scored;

    use crate::{Mode, Sport};

    #[test]
    fn each_sport_has_its_favourites() {
        let week = "acc rec max rec cod rec res";
        Scored::of(week).part("stimulus", 3);
        Scored::of(week).playing(Sport::Running).part("stimulus", 4);
        Scored::of(week).playing(Sport::Field).part("stimulus", 3);
        Scored::of(week).playing(Sport::Cycling).part("stimulus", 8);
        Scored::of(week).in_mode(Mode::Masters).part("stimulus", 10);
    }

    #[test]
    fn matches_and_rungs_count_nothing() {
        Scored::of("=mat rec ret rec =com rec res").playing(Sport::Cycling).part("stimulus", 0);
    }
}
