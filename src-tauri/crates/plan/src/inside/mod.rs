//! What is inside a session: warm-up, work, cool-down, and the words around them.

mod shape;

pub use shape::{Amount, Block, BlockDose, DoseWords, Inside, Part, Recovery, Rung};

use freshlegs_calendar::{Kind, Minutes};
use freshlegs_texts::Phrase;

use crate::{Level, Mode};

/// What a session of this kind consists of; `minutes` is how long it shall last, if that is settled.
pub fn inside(_kind: Kind, _level: Level, _mode: Mode, minutes: Option<Minutes>) -> Inside {
    Inside {
        minutes: Some(minutes.unwrap_or(Minutes::of(45))),
        blocks: Vec::new(),
        stop_rule: None,
        cue: None,
        goal: None,
        playful: None,
        effort_words: Phrase::new("plan-effort"),
    }
}

/// What a rung of coming back from injury consists of.
pub fn rung(_rung: Rung, _level: Level, minutes: Option<Minutes>) -> Inside {
    inside(Kind::ReturnDrills, Level::Trained, Mode::Return, minutes)
}
