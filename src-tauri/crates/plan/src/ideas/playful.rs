//! The playful ideas, with the kinds and the sports they suit.

use freshlegs_calendar::Kind::{
    self, Acceleration, ActiveRecovery, ChangeOfDirection, CyclingIntervals, EasyLong, MaxVelocity, Play,
    ResistedSprint, StrengthMobility, StrengthPlyo, Technique,
};

use super::Idea;
use crate::Sport::{self, Field, Running, Sprint};

const ANY: &[Sport] = Sport::ALL;
const FOOT: &[Sport] = &[Sprint, Running, Field];

const fn idea(id: &'static str, kinds: &'static [Kind], sports: &'static [Sport]) -> Idea {
    Idea { id, kinds, sports, sort: "idea" }
}

pub(super) const IDEAS: &[Idea] = &[
    idea("shadow", &[Technique, MaxVelocity], ANY),
    idea("animals", &[Technique, Play], ANY),
    idea("song", &[Technique, EasyLong], ANY),
    idea("blind-metres", &[Technique], ANY),
    idea("leaf", &[Acceleration, ChangeOfDirection], ANY),
    idea("coin", &[Acceleration, ResistedSprint], ANY),
    idea("word-start", &[Acceleration, ChangeOfDirection], ANY),
    idea("treasure", &[Acceleration, ResistedSprint], ANY),
    idea("odd-starts", &[Acceleration], FOOT),
    idea("catch-me", &[MaxVelocity], ANY),
    idea("paper", &[MaxVelocity], ANY),
    idea("relay", &[MaxVelocity, Acceleration], ANY),
    idea("kite", &[MaxVelocity], FOOT),
    idea("square-tag", &[ChangeOfDirection, Play], ANY),
    idea("mirror-game", &[ChangeOfDirection], ANY),
    idea("dodge-cones", &[ChangeOfDirection], &[Field, Sprint, Running]),
    idea("sled-rider", &[ResistedSprint], ANY),
    idea("hill-flag", &[ResistedSprint], ANY),
    idea("sign-sprint", &[CyclingIntervals], ANY),
    idea("silent-bike", &[CyclingIntervals], ANY),
    idea("jersey-pull", &[CyclingIntervals], ANY),
    idea("swap-one", &[StrengthMobility], ANY),
    idea("lift-story", &[StrengthMobility], ANY),
    idea("floor-get-up", &[StrengthMobility, Play], ANY),
    idea("quiet-contest", &[StrengthPlyo], ANY),
    idea("chalk-targets", &[StrengthPlyo], ANY),
    idea("new-way-home", &[ActiveRecovery, EasyLong], ANY),
    idea("talk-walk", &[ActiveRecovery], ANY),
    idea("photo", &[ActiveRecovery, EasyLong], ANY),
    idea("new-rules", &[Play], ANY),
    idea("wrong-hand", &[Play], ANY),
];
