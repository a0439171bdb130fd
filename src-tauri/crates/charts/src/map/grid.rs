//! What fits into one cell of the map, and where in it.

use crate::drawing::Place;

/// The largest radius of a mark, and the distance of neighbours.
const RADIUS: f64 = 6.8;
const PITCH: f64 = 17.6;

/// The same on the small map.
const SMALL_RADIUS: f64 = 5.0;
const SMALL_PITCH: f64 = 11.5;

/// Closer than this two marks are one blot.
const CLOSEST: f64 = 9.5;

/// How much of a cell its marks may fill; the rest keeps cells apart.
const FILL: f64 = 0.88;

/// Rows and columns of a cell at most.
const ROW: usize = 3;

/// A target to point at is no smaller than this, where the neighbours leave room.
const TARGET: f64 = 24.0;

/// The measures of every cell of a map.
pub(super) struct Grid {
    step: (f64, f64),
    columns: usize,
    rows: usize,
    pitch: f64,
    /// A mark's radius.
    pub(super) radius: f64,
}

/// How a cell's sessions are shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Share {
    /// How many have a mark of their own.
    pub(super) marks: usize,
    /// Whether the row below them is kept for the count.
    pub(super) counted: bool,
}

impl Grid {
    /// For cells of so many pixels, of which the fullest holds so many marks.
    pub(super) fn new((across, upwards): (f64, f64), fullest: usize, small: bool) -> Self {
        let (most, radius) = if small { (SMALL_PITCH, SMALL_RADIUS) } else { (PITCH, RADIUS) };
        let fit = |step: f64| ((FILL * step / CLOSEST) as usize).clamp(1, ROW);
        let (columns, rows) = (fit(across), fit(upwards));
        let used_columns = fullest.clamp(1, columns);
        let used_rows = fullest.div_ceil(columns).clamp(1, rows);
        let pitch = most.min(FILL * across / used_columns as f64).min(FILL * upwards / used_rows as f64);
        Self { step: (across, upwards), columns, rows, pitch, radius: radius.min(0.43 * pitch) }
    }

    /// How a cell shows so many; where all others are a disc below them, no count is needed.
    pub(super) fn share(&self, count: usize, disc: bool) -> Share {
        let most = self.columns * self.rows;
        if count <= most || disc {
            Share { marks: count.min(most), counted: false }
        } else if self.rows > 1 {
            Share { marks: most - self.columns, counted: true }
        } else {
            Share { marks: most, counted: false }
        }
    }

    /// Where a mark stands in its cell, and the box that can be pointed at.
    pub(super) fn spot(&self, centre: (f64, f64), spot: usize, share: Share) -> ((f64, f64), Place) {
        let (row, column) = (spot / self.columns, spot % self.columns);
        let in_row = share.marks.saturating_sub(row * self.columns).clamp(1, self.columns);
        let rows = self.rows_of(share);
        let at = (centre.0 + self.offset(column, in_row), centre.1 + self.offset(row, rows));
        // Alone in its row or column a mark is a larger target; neighbours share the room.
        let width = if in_row == 1 { self.step.0.min(TARGET) } else { self.pitch };
        let height = if rows == 1 { self.step.1.min(TARGET) } else { self.pitch };
        (at, Place::around(at, width, height))
    }

    /// Where the count of a cell stands: in a row of its own below the marks.
    pub(super) fn count(&self, centre: (f64, f64), share: Share) -> ((f64, f64), Place) {
        let rows = self.rows_of(share);
        let at = (centre.0, centre.1 + self.offset(rows - 1, rows));
        (at, Place::around(at, self.step.0.min(TARGET), self.pitch))
    }

    /// A disc's radius: its area grows with the count, and it is never hidden behind a single mark.
    pub(super) fn disc(&self, hidden: usize, largest: usize, share: Share) -> f64 {
        let most = 0.48 * self.step.0.min(self.step.1);
        let least = if share.marks > 0 { self.radius + 2.5 } else { 2.5 };
        (most * (hidden as f64 / largest.max(1) as f64).sqrt()).max(least).min(most)
    }

    /// The whole cell as a target, for what has neither mark nor count.
    pub(super) fn cell(&self, centre: (f64, f64)) -> Place {
        Place::around(centre, self.step.0.min(TARGET), self.step.1.min(TARGET))
    }

    fn rows_of(&self, share: Share) -> usize {
        (share.marks.div_ceil(self.columns) + usize::from(share.counted)).max(1)
    }

    fn offset(&self, index: usize, count: usize) -> f64 {
        (index as f64 - (count as f64 - 1.0) / 2.0) * self.pitch
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_hold_three_and_the_last_row_stands_in_the_middle() {
        let grid = Grid::new((74.0, 60.0), 9, false);
        let share = grid.share(4, false);
        let xs: Vec<_> = (0..4).map(|spot| grid.spot((0.0, 0.0), spot, share).0.0.round()).collect();
        assert_eq!(xs, [-18.0, 0.0, 18.0, 0.0]);
    }

    #[test]
    fn beyond_nine_six_stand_and_the_third_row_counts() {
        let grid = Grid::new((74.0, 60.0), 14, false);
        assert_eq!(grid.share(9, false), Share { marks: 9, counted: false });
        assert_eq!(grid.share(14, false), Share { marks: 6, counted: true });
        assert_eq!(grid.share(14, true), Share { marks: 9, counted: false });
    }

    #[test]
    fn marks_stay_within_their_cell() {
        for step in [12.0, 21.0, 37.0, 49.0, 90.0] {
            for fullest in 1..12 {
                let grid = Grid::new((step, step), fullest, false);
                let share = grid.share(fullest, false);
                for spot in 0..share.marks {
                    let ((x, y), _) = grid.spot((0.0, 0.0), spot, share);
                    let reach = x.abs().max(y.abs()) + 1.04 * grid.radius;
                    assert!(reach <= step / 2.0, "step {step}, {fullest} in the cell: {reach}");
                }
            }
        }
    }
}
