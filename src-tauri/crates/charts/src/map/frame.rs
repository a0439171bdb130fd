//! From ratings to pixels.
//!
//! The athlete's usual stands in the middle, so the cross of the two usuals does not wander and all
//! four corners mean something. Three and a half steps fit on each side; a rating further out
//! widens the frame on all four sides alike.

use freshlegs_trends::{Usuals, usual};
use plotters::coord::CoordTranslate;
use plotters::coord::types::RangedCoordf64;
use plotters::prelude::Cartesian2d;

use super::Dot;
use crate::drawing::{GRAIN, Place};

/// Steps on each side of the middle.
const HALF: f64 = 3.5;

/// Room for a dot beyond its own rating, in steps: cells side by side never overlap.
const CELL: f64 = 0.5;

/// The card and the ratings it spans.
pub(super) struct Frame {
    /// The card in pixels.
    pub(super) card: Place,
    /// The ratings in its middle.
    middle: Usuals,
    /// How many steps it spans on each side.
    half: f64,
    axes: Cartesian2d<RangedCoordf64, RangedCoordf64>,
}

impl Frame {
    /// A frame around the usual; without one around the middle of the few dots there are.
    pub(super) fn new(card: Place, usuals: Option<Usuals>, dots: &[Dot]) -> Self {
        let efforts: Vec<i8> = dots.iter().map(|dot| dot.effort.get()).collect();
        let qualities: Vec<i8> = dots.iter().map(|dot| dot.quality.get()).collect();
        let middle = usuals
            .unwrap_or(Usuals { effort: usual(&efforts).unwrap_or(5.0), quality: usual(&qualities).unwrap_or(5.0) });
        let away = |ratings: &[i8], middle: f64| {
            ratings.iter().map(|rating| (f64::from(*rating) - middle).abs()).fold(0.0, f64::max)
        };
        let half = HALF.max(CELL + away(&efforts, middle.effort).max(away(&qualities, middle.quality)));
        let range = |middle: f64| middle - half..middle + half;
        let grains = |pixels: f64| (pixels * GRAIN).round() as i32;
        let across = grains(card.x)..grains(card.right());
        let upwards = grains(card.bottom())..grains(card.y);
        let axes = Cartesian2d::new(range(middle.effort), range(middle.quality), (across, upwards));
        Self { card, middle, half, axes }
    }

    /// Where a pair of ratings lies.
    pub(super) fn at(&self, effort: f64, quality: f64) -> (f64, f64) {
        let (x, y) = self.axes.translate(&(effort, quality));
        (f64::from(x) / GRAIN, f64::from(y) / GRAIN)
    }

    /// One step of rating in pixels, across and upwards.
    pub(super) fn step(&self) -> (f64, f64) {
        (self.card.width / (2.0 * self.half), self.card.height / (2.0 * self.half))
    }

    /// The whole efforts in the frame, with where they lie.
    pub(super) fn efforts(&self) -> Vec<(i8, f64)> {
        whole(self.middle.effort, self.half).map(|rating| (rating, self.at(f64::from(rating), 0.0).0)).collect()
    }

    /// The whole qualities in the frame, with where they lie.
    pub(super) fn qualities(&self) -> Vec<(i8, f64)> {
        whole(self.middle.quality, self.half).map(|rating| (rating, self.at(0.0, f64::from(rating)).1)).collect()
    }
}

fn whole(middle: f64, half: f64) -> impl Iterator<Item = i8> {
    (0..=10_i8).filter(move |rating| (f64::from(*rating) - middle).abs() <= half)
}
