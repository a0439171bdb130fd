//! One shape per kind of speed, the same on the board, in charts and on paper.

use freshlegs_calendar::Kind;
use serde::Serialize;

/// The mark of a kind of speed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Shape {
    /// ▶ acceleration.
    Triangle,
    /// ● max velocity.
    Circle,
    /// ◆ change of direction.
    Diamond,
    /// ■ technique.
    Square,
    /// ▼ resisted sprint.
    Down,
    /// ◯ cycling intervals.
    Ring,
    /// ✚ return drills.
    Plus,
}

/// The shape of a kind; nothing for kinds that are not speed.
pub fn shape(kind: Kind) -> Option<Shape> {
    match kind {
        Kind::Acceleration => Some(Shape::Triangle),
        Kind::MaxVelocity => Some(Shape::Circle),
        Kind::ChangeOfDirection => Some(Shape::Diamond),
        Kind::Technique => Some(Shape::Square),
        Kind::ResistedSprint => Some(Shape::Down),
        Kind::CyclingIntervals => Some(Shape::Ring),
        Kind::ReturnDrills => Some(Shape::Plus),
        _ => None,
    }
}
