//! `long_run`: in base and race prep, no speed card that is not fixed stands on the day before a long run.

use freshlegs_calendar::{Kind, Weekday};
use freshlegs_texts::Phrase;

use super::{Says, Step};
use crate::Mode;

pub(super) fn broken(step: &Step<'_>) -> bool {
    matches!(step.setting.mode, Mode::Base | Mode::RacePrep)
        && step.today.kind == Kind::LongRun
        && step.free_yesterday().is_some_and(|yesterday| yesterday.asks.speed)
}

pub(super) fn says(step: &Step<'_>, _first: Weekday) -> Says {
    Says { days: step.since(step.today.day - 1), sentence: Phrase::new("plan-rule-long-run") }
}

#[cfg(test)]
mod tests {
    use super::super::kit::Week;
    use crate::Mode::*;

    #[test]
    fn nothing_fast_before_a_long_run_on_the_way_to_a_race() {
        for mode in [Base, RacePrep] {
            Week::of("tec =run - - - - res")
                .in_mode(mode)
                .breaks("long_run 0 1")
                .saying("The day before a long run stays slow.");
            Week::of("!acc =run - - - - res").in_mode(mode).breaks("long_run 0 1");
            Week::of("=tec =run - - - - res").in_mode(mode).holds();
            Week::of("str =run - - - - res").in_mode(mode).holds();
        }
        Week::of("tec =run - - - - res").in_mode(Cultivate).holds();
        // What was fast yesterday can no longer be moved.
        Week::of("=run - - - - - res").in_mode(Base).after("tec").holds();
    }
}
