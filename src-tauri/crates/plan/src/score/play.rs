//! `play`: 25 if the week has none of play, max velocity (which contains play), match, competition, practice.

use freshlegs_texts::Phrase;

use super::dearer::Dearer;
use crate::trail::Counts;

pub(super) fn points(counts: &Counts) -> u32 {
    if counts.playful { 0 } else { 25 }
}

pub(super) fn says(_dearer: &Dearer<'_>) -> Phrase {
    Phrase::new("plan-costs-play")
}

#[cfg(test)]
mod tests {
    use super::super::kit::Scored;

    #[test]
    fn a_week_without_any_play_costs() {
        Scored::of("acc rec rec rec rec rec res").part("play", 25);
        for playful in ["pla", "max", "=mat", "=com", "=spo"] {
            Scored::of(&format!("{playful} rec rec rec rec rec res")).part("play", 0);
        }
    }
}
