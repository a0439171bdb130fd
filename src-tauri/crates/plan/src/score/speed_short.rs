//! `speed_short`: 100 per speed card under the target, and 100 per placed speed card beyond what the
//! target still needs after the fixed and pinned ones.

use freshlegs_texts::Phrase;

use super::Wishes;
use super::dearer::Dearer;
use crate::trail::Counts;

pub(super) fn points(counts: &Counts, wishes: &Wishes) -> u32 {
    let entered = counts.speed_fixed + counts.speed_pinned;
    let missing = wishes.speed.saturating_sub(counts.speed());
    let too_many = counts.speed_placed.saturating_sub(wishes.speed.saturating_sub(entered));
    100 * u32::from(missing + too_many)
}

pub(super) fn says(dearer: &Dearer<'_>) -> Phrase {
    let short = dearer.counts.speed() < dearer.wishes.speed;
    let key = if short { "plan-costs-speed-short" } else { "plan-costs-speed-more" };
    Phrase::new(key).with("wish", dearer.wishes.speed)
}

#[cfg(test)]
mod tests {
    use super::super::kit::Scored;

    #[test]
    fn every_missing_and_every_needless_speed_day_costs() {
        Scored::of("acc rec max rec res rec res").part("speed_short", 0);
        Scored::of("acc rec res rec res rec res").part("speed_short", 100);
        Scored::of("acc rec max rec acc rec res").part("speed_short", 100);
    }

    #[test]
    fn what_the_athlete_entered_is_not_held_against_the_week() {
        Scored::of("=mat rec =mat rec =mat rec res").part("speed_short", 0);
        Scored::of("=mat rec !max rec acc rec res").part("speed_short", 100);
        Scored::of("=mat rec !max rec res rec res").part("speed_short", 0);
    }
}
