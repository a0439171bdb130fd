//! The inside of easy days, of play, and of rest.

use freshlegs_calendar::{Kind, Minutes};
use freshlegs_texts::Phrase;

use crate::{Level, asks, words::dashed};

use super::shape::{Block, Inside, Part};
use super::{Athlete, length, plain};

/// Active recovery, an easy or a long run, play.
pub(super) fn session(kind: Kind, athlete: Athlete, minutes: Option<Minutes>) -> Inside {
    let total = minutes.unwrap_or(Minutes::of(athlete.length(usual(kind, athlete.level), asks(kind).least)));
    // Only what is run for long has a slow beginning and an end of its own.
    let (warm_up, cool_down) = match kind {
        Kind::EasyLong | Kind::LongRun => (5, 5),
        Kind::Play => (5, 0),
        _ => (0, 0),
    };
    let name = dashed(kind);
    let shares = length::share(total, warm_up, cool_down);
    let first = if kind == Kind::Play { "play-warm-up" } else { "easy-start" };
    let warm_up = shares.warm_up.map(|minutes| plain(Part::WarmUp, minutes, first));
    let work = plain(Part::Work, shares.work, &name);
    let cool_down = shares.cool_down.map(|minutes| plain(Part::CoolDown, minutes, "cool-down"));
    Inside {
        minutes: Some(total),
        blocks: warm_up.into_iter().chain([work]).chain(cool_down).collect(),
        playful: Some(Phrase::new(format!("plan-playful-{name}"))),
        ..quiet(&name)
    }
}

/// Full rest †: nothing to do.
pub(super) fn rest() -> Inside {
    let words = Block { minutes: None, ..plain(Part::Work, Minutes::MIN, "rest") };
    Inside { minutes: None, blocks: vec![words], ..quiet("rest") }
}

/// How long it lasts when nothing else is said.
const fn usual(kind: Kind, level: Level) -> u16 {
    match (kind, level) {
        (Kind::ActiveRecovery, _) => 30,    // † 30–40
        (Kind::EasyLong, Level::New) => 45, // † 45–60; the shorter end while new to it
        (Kind::EasyLong, _) => 50,
        (Kind::LongRun, _) => 75,
        (_, _) => 20, // play
    }
}

fn quiet(name: &str) -> Inside {
    Inside {
        title: None,
        minutes: None,
        blocks: Vec::new(),
        stop_rule: None,
        cue: None,
        goal: None,
        playful: None,
        effort_words: Phrase::new(format!("plan-feels-{name}")),
    }
}
