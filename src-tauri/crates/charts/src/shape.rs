//! One shape per kind of speed, the same on the board, in charts and on paper.

use freshlegs_calendar::Kind;
use serde::Serialize;
use ts_rs::TS;

use crate::drawing::{Colour, Pen};

/// The mark of a kind of speed; the same on the board, in charts and on paper.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, TS)]
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

/// How a mark is filled.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Filling {
    /// In its colour.
    Solid,
    /// Only its outline in its colour, the inside in the given one: older sessions on paper.
    Hollow(Colour),
}

impl Pen {
    /// Draws the mark of a kind; what is not speed is a small open circle.
    pub(crate) fn mark(&self, shape: Option<Shape>, at: (f64, f64), radius: f64, colour: Colour, filling: Filling) {
        match (form(shape, radius), filling) {
            (Form::Corners(corners), Filling::Solid) => self.polygon(&moved(&corners, at), colour),
            (Form::Corners(corners), Filling::Hollow(inside)) => {
                self.polygon(&moved(&corners, at), inside);
                self.outline(&moved(&corners, at), colour, 1.0);
            }
            (Form::Disc(radius), Filling::Solid) => self.disc(at, radius, colour),
            (Form::Disc(radius), Filling::Hollow(inside)) => {
                self.disc(at, radius, inside);
                self.ring(at, radius, colour, 1.0);
            }
            (Form::Ring(radius, width), Filling::Solid) => self.ring(at, radius, colour, width),
            (Form::Ring(radius, _), Filling::Hollow(_)) => self.ring(at, radius, colour, 1.0),
        }
    }

    /// Draws what keeps a mark apart from its neighbours and from lines: its outline, wider by `width` on all sides.
    pub(crate) fn halo(&self, shape: Option<Shape>, at: (f64, f64), radius: f64, colour: Colour, width: f64) {
        match form(shape, radius) {
            Form::Corners(corners) => self.outline(&moved(&corners, at), colour, 2.0 * width),
            Form::Disc(radius) => self.ring(at, radius, colour, 2.0 * width),
            Form::Ring(radius, line) => self.disc(at, radius + line / 2.0 + width, colour),
        }
    }
}

enum Form {
    Corners(Vec<(f64, f64)>),
    Disc(f64),
    /// Radius and width of the line.
    Ring(f64, f64),
}

/// Corners run clockwise, as the circles do: joined into one path they must not cut holes into each other.
/// The factors give all shapes the same weight to the eye, not the same width.
fn form(shape: Option<Shape>, r: f64) -> Form {
    match shape {
        Some(Shape::Triangle) => Form::Corners(vec![(-0.88 * r, -0.96 * r), (1.04 * r, 0.0), (-0.88 * r, 0.96 * r)]),
        Some(Shape::Down) => Form::Corners(vec![(-0.96 * r, -0.88 * r), (0.96 * r, -0.88 * r), (0.0, 1.04 * r)]),
        Some(Shape::Diamond) => Form::Corners(vec![(0.0, -1.2 * r), (1.2 * r, 0.0), (0.0, 1.2 * r), (-1.2 * r, 0.0)]),
        Some(Shape::Square) => {
            let half = 0.9 * r;
            Form::Corners(vec![(-half, -half), (half, -half), (half, half), (-half, half)])
        }
        Some(Shape::Plus) => {
            let (long, thick) = (1.06 * r, 0.34 * r);
            let arm = [(-thick, -long), (thick, -long), (thick, -thick), (long, -thick), (long, thick), (thick, thick)];
            Form::Corners(arm.into_iter().chain(arm.map(|(x, y)| (-x, -y))).collect())
        }
        Some(Shape::Circle) => Form::Disc(r),
        Some(Shape::Ring) => Form::Ring(0.8 * r, 0.4 * r),
        None => Form::Ring(0.5 * r, 0.2 * r),
    }
}

fn moved(corners: &[(f64, f64)], (x, y): (f64, f64)) -> Vec<(f64, f64)> {
    corners.iter().map(|corner| (corner.0 + x, corner.1 + y)).collect()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use freshlegs_calendar::Family;

    use super::*;

    #[test]
    fn every_kind_of_speed_has_a_shape_of_its_own() {
        let speed = Kind::ALL.into_iter().filter(|kind| kind.family() == Family::Speed);
        let shapes: BTreeSet<_> = speed.map(|kind| shape(kind).unwrap()).collect();
        assert_eq!(shapes.len(), 7);
        assert!(Kind::ALL.into_iter().all(|kind| shape(kind).is_some() == (kind.family() == Family::Speed)));
    }

    #[test]
    fn corners_run_clockwise() {
        for shape in [Shape::Triangle, Shape::Down, Shape::Diamond, Shape::Square, Shape::Plus] {
            let Form::Corners(corners) = form(Some(shape), 1.0) else { panic!("{shape:?} has corners") };
            let next = corners.iter().cycle().skip(1);
            let area: f64 = corners.iter().zip(next).map(|(a, b)| a.0 * b.1 - b.0 * a.1).sum();
            assert!(area > 0.0, "{shape:?} would cut holes");
        }
    }
}
