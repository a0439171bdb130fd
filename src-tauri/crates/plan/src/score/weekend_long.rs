//! `weekend_long`: 3 per easy long outside the athlete's long days. A long run does not count: the athlete set it.

use freshlegs_calendar::Kind;
use freshlegs_texts::Phrase;

use super::Wishes;
use super::dearer::Dearer;
use crate::rules::Step;

pub(super) fn points(step: &Step<'_>, wishes: &Wishes) -> u32 {
    let long_day = usize::try_from(step.today.day).ok().and_then(|day| wishes.long_days.get(day)).copied();
    if step.today.kind == Kind::EasyLong && long_day == Some(false) { 3 } else { 0 }
}

pub(super) fn says(dearer: &Dearer<'_>) -> Phrase {
    let days = dearer.wishes.long_days;
    match dearer.weekdays(&days) {
        Some(list) => Phrase::new("plan-costs-weekend-long")
            .with("days", list)
            .with("count", days.into_iter().filter(|long| *long).count() as u8),
        None => Phrase::new("plan-costs-weekend-long-none"),
    }
}

#[cfg(test)]
mod tests {
    use super::super::kit::Scored;

    #[test]
    fn long_days_are_the_last_two_unless_said() {
        Scored::of("lon rec rec rec rec rec res").part("weekend_long", 3);
        Scored::of("res rec rec rec rec lon rec").part("weekend_long", 0);
        Scored::of("=run rec rec rec rec rec res").part("weekend_long", 0);
    }
}
