//! `change`: 2 per day that differs from the plan that stands, if one is given, fixed days included.

use freshlegs_texts::Phrase;

use super::Wishes;
use super::dearer::Dearer;
use crate::rules::Step;

pub(super) fn points(step: &Step<'_>, wishes: &Wishes) -> u32 {
    let Some(current) = &wishes.current else { return 0 };
    let now = usize::try_from(step.today.day).ok().and_then(|day| current.get(day));
    if now.is_some_and(|now| *now != step.today.kind) { 2 } else { 0 }
}

pub(super) fn says(dearer: &Dearer<'_>) -> Phrase {
    let current = dearer.wishes.current.as_ref();
    let planned = usize::try_from(dearer.day).ok().and_then(|day| current?.get(day)).copied();
    Phrase::new("plan-costs-change").with("card", dearer.on_that_day(planned.unwrap_or_else(|| dearer.kind())))
}

#[cfg(test)]
mod tests {
    use super::super::kit::Scored;

    #[test]
    fn every_changed_day_costs_a_little() {
        let week = "acc rec max rec rec rec res";
        Scored::of(week).part("change", 0);
        Scored::of(week).standing(week).part("change", 0);
        Scored::of(week).standing("acc rec rec max rec rec res").part("change", 4);
        Scored::of("acc rec rec rec rec rec =mat").standing(week).part("change", 4);
    }
}
