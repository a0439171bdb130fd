//! `strength`: 30 per strength card away from the target. When three speed sessions are aimed for, the
//! target is one.

use freshlegs_texts::Phrase;

use super::Wishes;
use super::dearer::Dearer;
use crate::trail::Counts;
use crate::{Mode, limits};

pub(super) fn points(counts: &Counts, wishes: &Wishes) -> u32 {
    30 * u32::from(counts.strength().abs_diff(wishes.strength))
}

/// The strength sessions aimed for beside so many speed sessions.
pub(crate) fn wanted(mode: Mode, speed: u8) -> u8 {
    if speed == 3 { 1 } else { limits(mode).strength }
}

pub(super) fn says(dearer: &Dearer<'_>) -> Phrase {
    let less = dearer.counts.strength() < dearer.wishes.strength;
    Phrase::new(if less { "plan-costs-strength-less" } else { "plan-costs-strength-more" })
}

#[cfg(test)]
mod tests {
    use super::super::kit::Scored;

    #[test]
    fn one_more_or_less_costs_the_same() {
        Scored::of("str rec ply rec rec rec res").part("strength", 0);
        Scored::of("str rec rec rec rec rec res").part("strength", 30);
        Scored::of("str rec ply rec str rec res").part("strength", 30);
    }

    #[test]
    fn three_speed_days_leave_room_for_one() {
        Scored::of("str rec rec rec rec rec res").wishing(3).part("strength", 0);
    }
}
