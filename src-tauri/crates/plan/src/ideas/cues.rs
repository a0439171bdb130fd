//! The cues: questions to be curious about, with the kinds they suit.

use freshlegs_calendar::Kind::{
    self, Acceleration, ActiveRecovery, ChangeOfDirection, CyclingIntervals, EasyLong, MaxVelocity, Play,
    ResistedSprint, ReturnDrills, StrengthMobility, StrengthPlyo, Technique,
};

use super::Idea;
use crate::Sport;

/// A question about the body suits every sport.
const fn cue(id: &'static str, kinds: &'static [Kind]) -> Idea {
    Idea { id, kinds, sports: Sport::ALL, sort: "cue" }
}

pub(super) const CUES: &[Idea] = &[
    cue("far-end", &[Technique, MaxVelocity, Acceleration]),
    cue("warm-hands", &[Technique, MaxVelocity, ReturnDrills]),
    cue("exhale", &[Technique, MaxVelocity, CyclingIntervals]),
    cue("tall", &[Technique, MaxVelocity, ReturnDrills]),
    cue("ground-comes", &[Technique, MaxVelocity]),
    cue("hot-ground", &[MaxVelocity, Technique]),
    cue("listen", &[Technique, MaxVelocity, ReturnDrills, EasyLong]),
    cue("smile", &[MaxVelocity, Acceleration, ChangeOfDirection, CyclingIntervals]),
    cue("knees-lead", &[Technique, MaxVelocity]),
    cue("first-push", &[Acceleration, ResistedSprint]),
    cue("head-last", &[Acceleration, ResistedSprint]),
    cue("elbows-back", &[Acceleration, ResistedSprint, ChangeOfDirection]),
    cue("fall-longer", &[Acceleration]),
    cue("shins", &[Acceleration, ResistedSprint]),
    cue("count-three", &[Acceleration, ResistedSprint, CyclingIntervals]),
    cue("low-before", &[ChangeOfDirection]),
    cue("outside-foot", &[ChangeOfDirection]),
    cue("ribs", &[ChangeOfDirection, ResistedSprint]),
    cue("two-small", &[ChangeOfDirection]),
    cue("whole-circle", &[CyclingIntervals]),
    cue("heavy-elbows", &[CyclingIntervals]),
    cue("hips-still", &[CyclingIntervals]),
    cue("slow-way-down", &[StrengthMobility]),
    cue("feet-like-roots", &[StrengthMobility, StrengthPlyo]),
    cue("soft-knees", &[StrengthPlyo]),
    cue("spring-back", &[StrengthPlyo, MaxVelocity]),
    cue("nose", &[EasyLong, ActiveRecovery]),
    cue("shoulders-drop", &[EasyLong, ActiveRecovery, StrengthMobility]),
    cue("five-things", &[ActiveRecovery, EasyLong, Play]),
    cue("what-laughs", &[Play]),
];
