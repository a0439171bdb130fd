//! `pile_up`: 6 per day of this week that is at least the third in a row with n of 2 or more, history included.

use freshlegs_texts::Phrase;

use super::dearer::Dearer;
use crate::rules::Step;

pub(super) fn points(step: &Step<'_>) -> u32 {
    if step.today.asks.nervous >= 2 && step.trail.hard_days >= 2 { 6 } else { 0 }
}

pub(super) fn says(dearer: &Dearer<'_>) -> Phrase {
    let row = dearer.now.map_or(0, |step| step.trail.hard_days.saturating_add(1));
    Phrase::new("plan-costs-pile-up").with("day", dearer.weekday()).with("row", row)
}

#[cfg(test)]
mod tests {
    use super::super::kit::Scored;

    #[test]
    fn three_hard_days_in_a_row_pile_up() {
        Scored::of("acc ply =spo rec rec rec res").part("pile_up", 6);
        Scored::of("acc ply =spo =spo rec rec res").part("pile_up", 12);
        Scored::of("acc ply rec =spo rec rec res").part("pile_up", 0);
    }

    #[test]
    fn last_week_is_still_felt() {
        Scored::of("=spo rec rec rec rec rec res").after("ply spo").part("pile_up", 6);
        Scored::of("=spo rec rec rec rec rec res").after("ply spo -").part("pile_up", 0);
    }
}
