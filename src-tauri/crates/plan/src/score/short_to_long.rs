//! `short_to_long`: 2 if the first max velocity comes before the first acceleration, fixed ones included.
//!
//! 0 if the week lacks either.

use freshlegs_calendar::Kind;
use freshlegs_texts::Phrase;

use super::dearer::Dearer;
use crate::rules::Step;

pub(super) fn points(step: &Step<'_>) -> u32 {
    let counts = step.trail.counts;
    let late = step.today.kind == Kind::Acceleration
        && counts.first_acceleration.is_none()
        && counts.first_max_velocity.is_some();
    if late { 2 } else { 0 }
}

pub(super) fn says(dearer: &Dearer<'_>) -> Phrase {
    let earlier = dearer.now.and_then(|step| step.trail.counts.first_max_velocity).unwrap_or_default();
    Phrase::new("plan-costs-short-to-long").with("before", dearer.when(earlier as i8)).with("day", dearer.weekday())
}

#[cfg(test)]
mod tests {
    use super::super::kit::Scored;

    #[test]
    fn short_comes_before_long() {
        Scored::of("max rec acc rec rec rec res").part("short_to_long", 2);
        Scored::of("max rec acc rec =acc rec res").part("short_to_long", 2);
        Scored::of("acc rec max rec acc rec res").part("short_to_long", 0);
        Scored::of("max rec tec rec rec rec res").part("short_to_long", 0);
    }
}
