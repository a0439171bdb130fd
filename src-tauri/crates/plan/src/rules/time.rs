//! `time`: a placed card fits the day's minutes, and its place is available that day.
//!
//! What the athlete pinned or fixed is the athlete's own business with the clock.

use freshlegs_calendar::Weekday;
use freshlegs_texts::Phrase;

use super::{Says, Step};

pub(super) fn broken(step: &Step<'_>) -> bool {
    step.today.placed() && !step.setting.day(step.today.day).holds(step.today.kind)
}

pub(super) fn says(step: &Step<'_>, first: Weekday) -> Says {
    let frame = step.setting.day(step.today.day);
    let asked = step.today.asks;
    let sentence = match asked.place {
        Some(place) if asked.least <= frame.minutes => Phrase::new(format!("plan-rule-time-{}", place.name())),
        _ => Phrase::new("plan-rule-time").with("minutes", frame.minutes).with("least", asked.least),
    };
    Says { days: vec![step.today.day], sentence: sentence.with("day", step.weekday(first)) }
}

#[cfg(test)]
mod tests {
    use super::super::kit::Week;
    use crate::{DayFrame, Mode, Place};

    #[test]
    fn a_card_needs_its_minutes() {
        // Acceleration asks for 40 minutes, play for 20.
        Week::of("acc - - - - - res").day(0, DayFrame::new(39, Place::ALL)).breaks("time 0");
        Week::of("acc - - - - - res").day(0, DayFrame::new(40, Place::ALL)).holds();
        Week::of("pla - - - - - res").day(0, DayFrame::new(20, &[])).holds();
    }

    #[test]
    fn a_card_needs_its_place() {
        Week::of("max - - - - - res").day(0, DayFrame::new(120, &[Place::Gym])).breaks("time 0");
        Week::of("str - - - - - res").day(0, DayFrame::new(120, &[Place::Gym])).holds();
        Week::of("cyc - - - - - res")
            .in_mode(Mode::Masters)
            .day(0, DayFrame::new(120, &[Place::Track]))
            .breaks("time 0");
    }

    #[test]
    fn a_pinned_or_fixed_card_is_the_athletes_own_business() {
        for card in ["!max", "=max"] {
            Week::of(&format!("{card} - - - - - res")).day(0, DayFrame::new(0, &[])).holds();
        }
    }

    #[test]
    fn rest_needs_no_time() {
        Week::of("res - - - - - -").day(0, DayFrame::new(0, &[])).holds();
    }
}
