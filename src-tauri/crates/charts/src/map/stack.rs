//! A spot for every session.
//!
//! Sessions with the same two ratings stand side by side in rows of three, the oldest first. A cell
//! that holds more than fits shows the newest and a count. Past two hundred sessions only the newest
//! sixty stand alone, and all others of a cell are one disc, its area their number: the map of ten
//! years stays small, quick and calm.

use std::collections::{BTreeMap, BTreeSet};

use freshlegs_calendar::Family;
use freshlegs_trends::RECENT;

use super::frame::Frame;
use super::grid::Grid;
use super::{Dot, MapOptions};
use crate::drawing::Place;

/// From here on dots are gathered: many small elements are slow in a web view (5 000 circles: 188 ms).
const MANY: usize = 200;

/// How many stand alone when there are many.
const ALONE: usize = 60;

/// How strong a mark is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Shade {
    /// Older sessions in tenths of ink: 10 for today's, 5 from twelve weeks on. Never fainter.
    Older(u8),
    /// The days behind the sentence, in colour.
    Recent,
}

/// A session that has a mark.
#[derive(Clone, Debug)]
pub(super) struct Placed {
    pub(super) dot: Dot,
    pub(super) at: (f64, f64),
    pub(super) shade: Shade,
    pub(super) hit: Place,
}

/// Sessions of one cell that have no mark of their own.
#[derive(Clone, Debug)]
pub(super) struct Crowd {
    pub(super) at: (f64, f64),
    /// How many have no mark of their own.
    pub(super) hidden: usize,
    /// How many the cell holds.
    pub(super) total: usize,
    /// The newest without a mark.
    pub(super) newest: Dot,
    /// Whether the total is written below the marks.
    pub(super) counted: bool,
    /// The radius of the disc below the marks.
    pub(super) disc: Option<f64>,
    pub(super) hit: Place,
}

/// Every session with its spot.
#[derive(Clone, Debug)]
pub(super) struct Stacks {
    /// Oldest first.
    pub(super) placed: Vec<Placed>,
    pub(super) crowds: Vec<Crowd>,
    /// The radius of a mark, the same everywhere.
    pub(super) radius: f64,
}

/// The sessions that stand alone, of dots that come oldest first.
pub(super) fn alone(dots: &[Dot]) -> &[Dot] {
    let first = if dots.len() > MANY { dots.len() - ALONE } else { 0 };
    dots.get(first..).unwrap_or_default()
}

impl Stacks {
    /// Gives every dot its spot; the dots come oldest first.
    pub(super) fn of(dots: &[Dot], frame: &Frame, options: &MapOptions) -> Self {
        let cells = Cells::of(dots, options);
        let fullest = cells.0.values().map(|cell| cell.standing).max().unwrap_or(1);
        let largest = cells.0.values().map(|cell| cell.dots.len()).max().unwrap_or(1);
        let grid = Grid::new(frame.step(), fullest, options.small);
        let recent = recent(dots, options);
        let mut stacks = Self { placed: Vec::new(), crowds: Vec::new(), radius: grid.radius };
        for ((effort, quality), cell) in &cells.0 {
            let centre = frame.at(f64::from(*effort), f64::from(*quality));
            let gathers = dots.len() > MANY;
            let share = grid.share(cell.standing, gathers);
            let (back, front) = cell.parted(share.marks, options.ringed);
            for (spot, dot) in front.into_iter().enumerate() {
                let (at, hit) = grid.spot(centre, spot, share);
                let shade = if recent.contains(&dot.id) { Shade::Recent } else { strength(&dot, options) };
                stacks.placed.push(Placed { dot, at, shade, hit });
            }
            let Some(newest) = back.last().copied() else { continue };
            let disc = gathers.then(|| grid.disc(back.len(), largest, share));
            let (at, hit) = match disc {
                Some(radius) => (centre, Place::around(centre, 2.0 * radius, 2.0 * radius)),
                None if share.counted => grid.count(centre, share),
                None => (centre, grid.cell(centre)),
            };
            let (hidden, total, counted) = (back.len(), cell.dots.len(), share.counted);
            stacks.crowds.push(Crowd { at, hidden, total, newest, counted, disc, hit });
        }
        stacks.placed.sort_by_key(|placed| (placed.dot.day, placed.dot.id));
        stacks
    }
}

/// The sessions of each pair of ratings.
struct Cells(BTreeMap<(i8, i8), Cell>);

#[derive(Default)]
struct Cell {
    /// Oldest first.
    dots: Vec<Dot>,
    /// How many of them, the newest, are to stand alone.
    standing: usize,
}

impl Cells {
    fn of(dots: &[Dot], options: &MapOptions) -> Self {
        let gathered = dots.len() - alone(dots).len();
        let mut cells: BTreeMap<_, Cell> = BTreeMap::new();
        for (index, dot) in dots.iter().enumerate() {
            let cell = cells.entry((dot.effort.get(), dot.quality.get())).or_default();
            cell.dots.push(*dot);
            cell.standing += usize::from(index >= gathered || options.ringed == Some(dot.id));
        }
        Self(cells)
    }
}

impl Cell {
    /// Those without a mark and the newest so many with one; the ringed one always has one.
    fn parted(&self, marks: usize, ringed: Option<i64>) -> (Vec<Dot>, Vec<Dot>) {
        let (back, front) = self.dots.split_at(self.dots.len().saturating_sub(marks));
        let (mut back, mut front) = (back.to_vec(), front.to_vec());
        let hiding = back.iter_mut().find(|dot| Some(dot.id) == ringed);
        if let (Some(hiding), Some(first)) = (hiding, front.first_mut()) {
            std::mem::swap(hiding, first);
            back.sort_by_key(|dot| (dot.day, dot.id));
        }
        (back, front)
    }
}

/// The ids that are drawn in colour: the last five speed sessions, on the small map the one it is about.
fn recent(dots: &[Dot], options: &MapOptions) -> BTreeSet<i64> {
    if options.small {
        return options.ringed.or(dots.last().map(|dot| dot.id)).into_iter().collect();
    }
    let leads = |dot: &&Dot| options.narrowed || dot.kind.family() == Family::Speed;
    dots.iter().rev().filter(leads).take(RECENT).map(|dot| dot.id).collect()
}

/// On the small map all but one stay behind it.
fn strength(dot: &Dot, options: &MapOptions) -> Shade {
    let age = options.today.days_since(dot.day).clamp(0, 84) as f64;
    let tenths = (10.0 - 5.0 * age / 84.0).round() as u8;
    Shade::Older(if options.small { tenths.min(6) } else { tenths })
}
