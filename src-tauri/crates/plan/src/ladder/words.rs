//! What was seen on the ladder and what opens the next rung, each in one sentence.

use freshlegs_calendar::Day;
use freshlegs_texts::Phrase;

use super::climb::{Climb, Seen};
use super::judged::Verdict;
use crate::Rung;
use crate::dates::day_month;

/// What was seen last and what it means.
pub(super) fn why(climb: &Climb) -> Phrase {
    let Some((day, seen)) = climb.last else {
        return seen_as("start", climb);
    };
    let phrase = match seen {
        Seen::Opened => seen_as("opened", climb),
        Seen::Lower(lower) => seen_as("lower", climb).with("lower", lower.get()),
        Seen::WhileOff => seen_as("while-off", climb),
        Seen::Waits { pain } => seen_as("waits", climb).with("pain", pain),
        Seen::Judged(Verdict::Good { .. }) if climb.ready() => seen_as("ready", climb),
        Seen::Judged(Verdict::Good { most }) => seen_as("good", climb).with("pain", most),
        Seen::Judged(Verdict::MorningOpen { .. }) => seen_as("morning-open", climb),
        Seen::Judged(Verdict::PainOpen) => seen_as("pain-open", climb),
        Seen::Judged(Verdict::Two) => seen_as("two", climb),
        Seen::Judged(Verdict::Hurt { pain }) => seen_as("hurt", climb).with("pain", pain),
        Seen::Judged(Verdict::HurtMorning { morning }) => seen_as("hurt-morning", climb).with("pain", morning),
        Seen::Judged(Verdict::Worse { pain, morning }) => {
            seen_as("worse", climb).with("pain", pain).with("morning", morning)
        }
        Seen::Judged(Verdict::Sharp) => seen_as("sharp", climb),
    };
    phrase.with("day", day_month(day))
}

/// What opens the next rung.
pub(super) fn next(climb: &Climb, today: Day) -> Phrase {
    let name = match (climb.rung, climb.off_on(today), climb.good) {
        _ if climb.ready() => "ready",
        (Rung::LAST, _, 0) => "last",
        (Rung::LAST, ..) => "last-one-more",
        (Rung::FIRST, Some(_), _) => "clinician-off",
        (Rung::FIRST, None, 0) => "clinician",
        (Rung::FIRST, None, _) => "clinician-one-more",
        (_, Some(_), _) => "off",
        (_, None, 0) => "two-days",
        (_, None, _) => "one-more",
    };
    let phrase = Phrase::new(format!("plan-ladder-next-{name}")).with("next", climb.rung.get().saturating_add(1));
    match climb.off_on(today) {
        Some(last) => phrase.with("day", day_month(last)),
        None => phrase,
    }
}

fn seen_as(name: &str, climb: &Climb) -> Phrase {
    Phrase::new(format!("plan-ladder-{name}")).with("rung", climb.rung.get())
}
