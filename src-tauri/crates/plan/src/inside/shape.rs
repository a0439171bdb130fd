//! The parts of a session, as values.

use freshlegs_calendar::{Metres, Minutes};
use freshlegs_texts::Phrase;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What a session consists of.
#[derive(Clone, Debug, PartialEq)]
pub struct Inside {
    /// A name of its own, where it is a session of the library or the athlete's own.
    pub title: Option<Phrase>,
    /// How long it lasts; the blocks' minutes sum to it. A rest day has no length.
    pub minutes: Option<Minutes>,
    /// Warm-up, work, cool-down, in order; never empty.
    pub blocks: Vec<Block>,
    /// When to stop; on every speed session.
    pub stop_rule: Option<Phrase>,
    /// Something to be curious about; on every speed session.
    pub cue: Option<Phrase>,
    /// A goal that is not a time, for example "relaxed shoulders"; on every speed session.
    pub goal: Option<Phrase>,
    /// A playful way to do it.
    pub playful: Option<Phrase>,
    /// How it should feel: "almost flat out, never straining".
    pub effort_words: Phrase,
}

/// Which part of a session a block is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Part {
    /// Getting ready.
    WarmUp,
    /// What the session is for.
    Work,
    /// Coming down.
    CoolDown,
}

/// A part of a session.
#[derive(Clone, Debug, PartialEq)]
pub struct Block {
    /// Which part.
    pub part: Part,
    /// How long it takes, recoveries included; nothing on a rest day.
    pub minutes: Option<Minutes>,
    /// "Warm-up", "Flys".
    pub title: Phrase,
    /// What to do, a sentence or two.
    pub text: Phrase,
    /// Sets × reps × amount, where there is something to count.
    pub dose: Option<BlockDose>,
    /// "flys, at 95 %".
    pub intensity: Option<Phrase>,
    /// The pause between reps.
    pub recovery: Option<Recovery>,
    /// Metres of a rep that lead up to the fast part.
    pub build_up: Option<Metres>,
    /// Per cent of full speed, from … to, where the intensity is said in per cent.
    pub percent: Option<(u8, u8)>,
}

/// Sets × reps × amount.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BlockDose {
    /// Rounds; 1 for plain reps.
    pub sets: u8,
    /// Runs, jumps or turns a set.
    pub reps: u8,
    /// How much one rep is.
    pub amount: Amount,
}

/// How much one rep is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Amount {
    /// A way, the build-up included.
    Metres(Metres),
    /// A time.
    Seconds(u16),
    /// Just reps: jumps.
    Once,
}

/// The pause after a rep and after a set, each from … to, in seconds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Recovery {
    /// Between reps; nothing (0) where only sets have a pause.
    pub between_reps_seconds: (u16, u16),
    /// Between sets, where there is more than one.
    pub between_sets_seconds: Option<(u16, u16)>,
}

/// A dose in words: "4 × 20" and "m".
#[derive(Clone, Debug, PartialEq)]
pub struct DoseWords {
    /// "4 × 20", "45", "3 × 5".
    pub amount: Phrase,
    /// "m", "min", "s"; nothing for jumps.
    pub unit: Option<Phrase>,
}

/// A rung of coming back from injury, 0–6.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(try_from = "i64", into = "u8")]
#[ts(type = "number")]
pub struct Rung(u8);

impl Rung {
    /// A clinician first, and walking.
    pub const FIRST: Self = Self(0);
    /// Full speed again.
    pub const LAST: Self = Self(6);

    /// The rung of a number, held between 0 and 6.
    pub const fn of(number: u8) -> Self {
        if number > 6 { Self(6) } else { Self(number) }
    }

    /// The number.
    pub const fn get(self) -> u8 {
        self.0
    }
}

impl Default for Rung {
    /// Rung 1, the first with work in it.
    fn default() -> Self {
        Self(1)
    }
}

impl BlockDose {
    /// The dose in words.
    pub fn words(&self) -> DoseWords {
        let times = |amount: u16| {
            let phrase = Phrase::new("plan-dose").with("reps", self.reps).with("amount", amount);
            if self.sets > 1 {
                Phrase { key: "plan-dose-sets".into(), ..phrase }.with("sets", self.sets)
            } else {
                phrase
            }
        };
        let (amount, unit) = match self.amount {
            Amount::Metres(metres) => (times(metres.get()), Some(Phrase::new("plan-unit-metres"))),
            Amount::Seconds(seconds) => (times(seconds), Some(Phrase::new("plan-unit-seconds"))),
            Amount::Once => (Phrase::new("plan-dose").with("reps", self.sets).with("amount", self.reps), None),
        };
        DoseWords { amount, unit }
    }
}
