//! What a card draws, and the mark of its kind of speed.

use freshlegs_calendar::Kind;
use freshlegs_plan::{BlockDose, Inside, Part, Rung};

use crate::views::{Picture, Shape};

/// The drawing of a session: as many strokes as it has reps.
pub(crate) fn picture(kind: Kind, inside: &Inside) -> Picture {
    let dose = main_dose(inside);
    let reps = dose.map_or(1, |dose| dose.sets.saturating_mul(dose.reps));
    match kind {
        Kind::Technique => Picture::Strides { reps },
        Kind::Acceleration => Picture::Wedges { reps },
        Kind::MaxVelocity => Picture::Flys { reps },
        Kind::ChangeOfDirection => Picture::Cuts { reps },
        Kind::ResistedSprint => Picture::Pulls { reps },
        Kind::CyclingIntervals => Picture::Wheels { reps },
        Kind::ReturnDrills => Picture::Rungs { rung: Rung::default().get() },
        Kind::StrengthMobility => Picture::Barbell,
        Kind::StrengthPlyo => Picture::Jumps { sets: dose.map_or(1, |dose| dose.sets) },
        Kind::ActiveRecovery => Picture::Waves,
        Kind::EasyLong | Kind::LongRun => Picture::LongLine,
        Kind::Play => Picture::Ball,
        Kind::Rest => Picture::Sun,
        Kind::Match | Kind::Competition | Kind::SportPractice => Picture::Pitch,
    }
}

/// The mark of a kind of speed; the chart room owns which is which.
pub(crate) fn shape(kind: Kind) -> Option<Shape> {
    freshlegs_charts::shape(kind).map(|shape| match shape {
        freshlegs_charts::Shape::Triangle => Shape::Triangle,
        freshlegs_charts::Shape::Circle => Shape::Circle,
        freshlegs_charts::Shape::Diamond => Shape::Diamond,
        freshlegs_charts::Shape::Square => Shape::Square,
        freshlegs_charts::Shape::Down => Shape::Down,
        freshlegs_charts::Shape::Ring => Shape::Ring,
        freshlegs_charts::Shape::Plus => Shape::Plus,
    })
}

/// The dose of the main work, where there is something to count.
pub(crate) fn main_dose(inside: &Inside) -> Option<BlockDose> {
    inside.blocks.iter().filter(|block| block.part == Part::Work).find_map(|block| block.dose)
}
