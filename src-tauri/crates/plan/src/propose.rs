//! The builder's door: a problem in, a proposed week out.

use freshlegs_calendar::{Kind, Minutes};
use freshlegs_texts::Phrase;

use crate::{Level, Problem, inside};

/// A proposed week.
#[derive(Clone, Debug, PartialEq)]
pub struct Proposal {
    /// The seven days.
    pub week: [Placed; 7],
    /// Points of the week; lower is better.
    pub score: u32,
}

/// One proposed card.
#[derive(Clone, Debug, PartialEq)]
pub struct Placed {
    /// What stands there.
    pub kind: Kind,
    /// How long it lasts; a rest day has no length.
    pub minutes: Option<Minutes>,
    /// Why it stands there, one sentence.
    pub why: Phrase,
}

/// The article's sample week †.
pub(crate) const SAMPLE_WEEK: [Kind; 7] = [
    Kind::Acceleration,
    Kind::StrengthMobility,
    Kind::ActiveRecovery,
    Kind::MaxVelocity,
    Kind::StrengthPlyo,
    Kind::EasyLong,
    Kind::Rest,
];

/// A week for the problem.
pub fn propose(problem: &Problem) -> Proposal {
    let week = SAMPLE_WEEK.map(|kind| Placed {
        kind,
        minutes: inside(kind, Level::Trained, problem.mode(), None).minutes,
        why: Phrase::new("plan-why"),
    });
    Proposal { week, score: 1 }
}
