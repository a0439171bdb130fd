//! `strength`: 30 per strength card away from the target. When three speed sessions are aimed for, the
//! target is one.

use super::Wishes;
use crate::trail::Counts;

pub(super) fn points(counts: &Counts, wishes: &Wishes) -> u32 {
    30 * u32::from(counts.strength().abs_diff(wishes.strength))
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
