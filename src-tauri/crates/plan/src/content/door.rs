//! The door of own sessions: what the athlete typed is checked once, here.
//!
//! A draft holds any number, so that a wrong one is answered with a sentence of ours. What depends on
//! the kind of day is asked separately, because the session itself does not know its day.

use freshlegs_calendar::{Family, Kind};
use serde::Deserialize;
use ts_rs::TS;

use super::{NotASession, NotASessionReason as Reason, OwnAmount, OwnBlock, OwnSession};
use crate::Part;

/// The least recovery after a speed rep, in seconds (`training-rules.md` §4).
const LEAST_RECOVERY: u16 = 120;

/// A session as it was typed, before anything is checked.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize, TS)]
#[serde(deny_unknown_fields, default)]
#[expect(missing_docs, reason = "the same fields as of an own session")]
pub struct OwnDraft {
    pub title: String,
    pub blocks: Vec<OwnDraftBlock>,
    pub cue: String,
    pub goal: String,
    pub playful: String,
}

/// A block as it was typed, before anything is checked.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[expect(missing_docs, reason = "the same fields as of an own block")]
pub struct OwnDraftBlock {
    pub part: Part,
    #[serde(default)]
    pub title: String,
    #[serde(default)]
    pub text: String,
    #[serde(default)]
    pub minutes: Option<i64>,
    #[serde(default = "one")]
    pub sets: i64,
    #[serde(default = "one")]
    pub reps: i64,
    #[serde(default)]
    pub amount: OwnDraftAmount,
    #[serde(default)]
    pub build_up: i64,
    #[serde(default)]
    pub percent: Option<(i64, i64)>,
    #[serde(default)]
    pub between_reps_seconds: Option<i64>,
    #[serde(default)]
    pub between_sets_seconds: Option<i64>,
}

/// How much one rep is, as it was typed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "the same values as of an own block's amount")]
pub enum OwnDraftAmount {
    #[default]
    None,
    Metres(i64),
    Seconds(i64),
}

fn one() -> i64 {
    1
}

impl OwnSession {
    /// Whether the session may stand on a day of this kind: speed reps are followed by at least two
    /// minutes, and a rest day holds nothing but rest.
    pub fn check_for(&self, kind: Kind) -> Result<(), NotASession> {
        if kind == Kind::Rest {
            return Err(NotASession { block: None, reason: Reason::NotRest });
        }
        if kind.family() != Family::Speed {
            return Ok(());
        }
        for (number, block) in self.blocks.iter().enumerate().filter(|(_, block)| block.is_run()) {
            for given in [block.between_reps_seconds, block.between_sets_seconds].into_iter().flatten() {
                if given < LEAST_RECOVERY {
                    let reason = Reason::TooLittleRecovery { given };
                    return Err(NotASession { block: Some((number + 1, block.title.clone())), reason });
                }
            }
        }
        Ok(())
    }
}

impl OwnBlock {
    /// Whether it is work in metres or seconds: on a speed day, speed reps.
    pub(crate) fn is_run(&self) -> bool {
        self.part == Part::Work && self.amount != OwnAmount::None
    }
}

impl TryFrom<OwnDraft> for OwnSession {
    type Error = NotASession;
    fn try_from(draft: OwnDraft) -> Result<Self, NotASession> {
        let whole = |reason| NotASession { block: None, reason };
        if draft.blocks.len() > 12 {
            return Err(whole(Reason::TooManyBlocks { given: draft.blocks.len() }));
        }
        let line = |what, text: &str| short(what, text, 200).map_err(whole);
        let (cue, goal, playful) =
            (line("the cue", &draft.cue)?, line("the goal", &draft.goal)?, line("the playful idea", &draft.playful)?);
        let blocks = draft.blocks.into_iter().enumerate().map(|(number, draft)| {
            let title: String = one_line(&draft.title).chars().take(80).collect();
            draft.check().map_err(|reason| NotASession { block: Some((number + 1, title)), reason })
        });
        Ok(Self {
            title: title(&draft.title).map_err(whole)?,
            blocks: blocks.collect::<Result<_, _>>()?,
            cue,
            goal,
            playful,
        })
    }
}

impl OwnDraftBlock {
    fn check(self) -> Result<OwnBlock, Reason> {
        let amount = match self.amount {
            OwnDraftAmount::None => OwnAmount::None,
            OwnDraftAmount::Metres(given) => OwnAmount::Metres(within("a rep is", 1, 1000, " m", given)?),
            OwnDraftAmount::Seconds(given) => OwnAmount::Seconds(within("a rep is", 1, 600, " s", given)?),
        };
        let build_up = match self.amount {
            OwnDraftAmount::Metres(all) if self.build_up >= all => {
                return Err(Reason::AllBuildUp { build_up: self.build_up, all });
            }
            OwnDraftAmount::Metres(_) => within("a build-up is", 0, 999, " m", self.build_up)?,
            _ if self.build_up != 0 => return Err(Reason::BuildUpOfNothing),
            _ => 0,
        };
        let percent = self.percent.map(|(from, to)| {
            let bounds = (within("an intensity is", 1, 100, " %", from)?, within("an intensity is", 1, 100, " %", to)?);
            if from > to { Err(Reason::Backwards { from, to }) } else { Ok(bounds) }
        });
        let pause = |given: Option<i64>| given.map(|given| within("a pause is", 1, 1800, " s", given)).transpose();
        Ok(OwnBlock {
            part: self.part,
            title: title(&self.title)?,
            text: short("the text", self.text.trim(), 1000)?,
            minutes: self.minutes.map(|given| within("a block lasts", 1, 1440, " min", given)).transpose()?,
            sets: within("a block has", 1, 20, " sets", self.sets)?,
            reps: within("a set has", 1, 50, " reps", self.reps)?,
            amount,
            build_up,
            percent: percent.transpose()?,
            between_reps_seconds: pause(self.between_reps_seconds)?,
            between_sets_seconds: pause(self.between_sets_seconds)?,
        })
    }
}

fn title(given: &str) -> Result<String, Reason> {
    let title = short("a title", &one_line(given), 80)?;
    if title.is_empty() { Err(Reason::Untitled) } else { Ok(title) }
}

fn short(what: &'static str, given: &str, most: usize) -> Result<String, Reason> {
    let length = given.chars().count();
    if length > most { Err(Reason::TooLong { what, most, given: length }) } else { Ok(given.trim().to_owned()) }
}

/// On one line, with single spaces.
fn one_line(given: &str) -> String {
    given.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn within<N: TryFrom<i64>>(
    what: &'static str,
    least: i64,
    most: i64,
    unit: &'static str,
    given: i64,
) -> Result<N, Reason> {
    let inside = (least..=most).contains(&given).then_some(given).and_then(|given| N::try_from(given).ok());
    inside.ok_or(Reason::OutOfRange { what, least, most, unit, given })
}

impl From<OwnAmount> for OwnDraftAmount {
    fn from(amount: OwnAmount) -> Self {
        match amount {
            OwnAmount::None => Self::None,
            OwnAmount::Metres(metres) => Self::Metres(metres.into()),
            OwnAmount::Seconds(seconds) => Self::Seconds(seconds.into()),
        }
    }
}
