//! What a card draws.

use freshlegs_calendar::Kind;
use freshlegs_plan::{BlockDose, Content, Inside, Part, Rung};

use crate::views::Picture;

/// The drawing of a session: as many strokes as it has reps.
pub(crate) fn picture(kind: Kind, inside: &Inside, content: &Content) -> Picture {
    let dose = main_dose(inside);
    let reps = dose.map_or(1, |dose| dose.sets.saturating_mul(dose.reps));
    match kind {
        Kind::Technique => Picture::Strides { reps },
        Kind::Acceleration => Picture::Wedges { reps },
        Kind::MaxVelocity => Picture::Flys { reps },
        Kind::ChangeOfDirection => Picture::Cuts { reps },
        Kind::ResistedSprint => Picture::Pulls { reps },
        Kind::CyclingIntervals => Picture::Wheels { reps },
        Kind::ReturnDrills => Picture::Rungs { rung: rung(content).get() },
        Kind::StrengthMobility => Picture::Barbell,
        Kind::StrengthPlyo => Picture::Jumps { sets: dose.map_or(1, |dose| dose.sets) },
        Kind::ActiveRecovery => Picture::Waves,
        Kind::EasyLong | Kind::LongRun => Picture::LongLine,
        Kind::Play => Picture::Ball,
        Kind::Rest => Picture::Sun,
        Kind::Match | Kind::Competition | Kind::SportPractice => Picture::Pitch,
    }
}

fn rung(content: &Content) -> Rung {
    if let Content::Rung { rung } = content { *rung } else { Rung::default() }
}

/// The dose of the main work, where there is something to count.
pub(crate) fn main_dose(inside: &Inside) -> Option<BlockDose> {
    inside.blocks.iter().filter(|block| block.part == Part::Work).find_map(|block| block.dose)
}
