//! The inside of what only the athlete enters: match, competition, practice.

use freshlegs_calendar::{Kind, Minutes};
use freshlegs_texts::Phrase;

use crate::words::dashed;

use super::shape::{Inside, Part};
use super::{length, plain};

/// A match, a competition or the sport's own practice. Its real length is the athlete's to say.
pub(super) fn session(kind: Kind, minutes: Option<Minutes>) -> Inside {
    let (usual, warm_up) = match kind {
        Kind::Competition => (120, 30),
        Kind::Match => (90, 15),
        _ => (90, 10),
    };
    let total = minutes.unwrap_or(Minutes::of(usual));
    let name = dashed(kind);
    let shares = length::share(total, warm_up, 10);
    let warm_up = shares.warm_up.map(|minutes| plain(Part::WarmUp, minutes, "warm-up"));
    let work = plain(Part::Work, shares.work, &name);
    let cool_down = shares.cool_down.map(|minutes| plain(Part::CoolDown, minutes, "cool-down"));
    let fast = kind != Kind::SportPractice;
    let phrase = |what: &str| fast.then(|| Phrase::new(format!("plan-{what}-{name}")));
    Inside {
        title: None,
        minutes: Some(total),
        blocks: warm_up.into_iter().chain([work]).chain(cool_down).collect(),
        stop_rule: fast.then(|| Phrase::new("plan-stop-rule-match")),
        cue: phrase("cue"),
        goal: phrase("goal"),
        playful: None,
        effort_words: Phrase::new(format!("plan-feels-{name}")),
    }
}
