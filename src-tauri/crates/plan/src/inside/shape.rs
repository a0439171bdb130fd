//! The parts of a session, as values.

use freshlegs_calendar::{Metres, Minutes};
use freshlegs_texts::{Phrase, Value};

/// What a session consists of.
#[derive(Clone, Debug, PartialEq)]
pub struct Inside {
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
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
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
    /// Between reps.
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
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, serde::Serialize, serde::Deserialize, ts_rs::TS)]
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

impl Recovery {
    /// The pause in words: "2–3 min between".
    pub fn words(&self) -> Phrase {
        between("plan-recovery", self.between_reps_seconds)
    }

    /// The pause in words, where it is for playing: "4 min between reps, with play" †.
    pub fn words_with_play(&self) -> Phrase {
        between("plan-recovery-play", self.between_reps_seconds)
    }

    /// The pause in words, with what it stands between: "4 min between reps".
    pub fn long_words(&self) -> Phrase {
        between("plan-recovery-reps", self.between_reps_seconds)
    }
}

fn between(key: &str, (from, to): (u16, u16)) -> Phrase {
    if from == to {
        Phrase::new(key).with("minutes", halves(from))
    } else {
        Phrase::new(format!("{key}-range")).with("from", halves(from)).with("to", halves(to))
    }
}

/// Minutes as they are said: whole, or with a half; "2½".
fn halves(seconds: u16) -> Value {
    let half_minutes = (seconds + 15) / 30;
    let whole = half_minutes / 2;
    match (whole, half_minutes % 2) {
        (0, 1) => Value::Words("½".to_owned()),
        (_, 0) => Value::Number(f64::from(whole)),
        _ => Value::Words(format!("{whole}½")),
    }
}
