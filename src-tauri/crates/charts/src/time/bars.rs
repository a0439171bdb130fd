//! One number a week, or a mean of weeks, as bars.

use freshlegs_calendar::Day;

use super::around::box_of;
use super::frame::SIZE;
use super::scale::Scale;
use crate::drawing::{Colour, Palette, Pen, Place, Room, Text, Weight, width};

/// Room above the highest bar for its number.
const ABOVE: f64 = 16.0;

/// A piece is no higher than this.
const PIECE: f64 = 22.0;

/// A bar.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Bar {
    pub(crate) from: Day,
    /// The last day, which is still under it.
    pub(crate) to: Day,
    pub(crate) value: f64,
    /// Whether its time is not over: it is only an outline then.
    pub(crate) open: bool,
    /// The number above it, where there is room.
    pub(crate) said: String,
}

/// A row of bars.
pub(crate) struct Bars {
    pub(crate) bars: Vec<Bar>,
    pub(crate) colour: Colour,
    /// Its edge, where the colour alone is too soft to be seen.
    pub(crate) edge: Option<Colour>,
    /// Whether each whole number is a piece of its own.
    pub(crate) pieces: bool,
    /// Whether they stand as points on a line and not on the ground.
    pub(crate) points: bool,
}

impl Bars {
    pub(super) fn draw(&self, pen: &Pen, place: &Place, scale: &Scale, colours: &Palette, room: &mut Room) {
        let most = self.bars.iter().map(|bar| bar.value).fold(0.0, f64::max).max(f64::MIN_POSITIVE);
        let most = if self.pieces { most.max((place.height - ABOVE) / PIECE) } else { most };
        let above = ABOVE.min(place.height / 2.0);
        let y = |value: f64| place.bottom() - 1.0 - value / most * (place.height - above - 1.0);
        pen.line(&[(place.x, place.bottom()), (place.right(), place.bottom())], colours.edge, 1.0);
        let widths = self.bars.iter().map(|bar| scale.edge(bar.to.plus(1)) - scale.edge(bar.from));
        let gap = if widths.fold(f64::MAX, f64::min) >= 6.0 { 1.5 } else { 0.25 };
        let mut joined = Vec::new();
        for bar in self.bars.iter().filter(|bar| bar.value > 0.0 || self.points) {
            let (left, right) = (scale.edge(bar.from) + gap, scale.edge(bar.to.plus(1)) - gap);
            let right = right.min(place.right()).max(left + 1.0);
            let across = if right - left > 44.0 { 22.0 } else { (right - left) / 2.0 };
            let middle = (left + right) / 2.0;
            let piece = Place::new(middle - across, y(bar.value), 2.0 * across, place.bottom() - 1.0 - y(bar.value));
            if self.points {
                joined.push((bar, (middle, y(bar.value))));
            } else {
                self.bar(pen, &piece, bar, colours);
            }
        }
        if self.points {
            // A week that is not known parts the line.
            for piece in joined.chunk_by(|(one, _), (next, _)| one.to.plus(1) == next.from) {
                pen.line(&piece.iter().map(|(_, point)| *point).collect::<Vec<_>>(), self.colour, 1.25);
            }
            let radius = if joined.len() > 80 { 1.6 } else { 3.0 };
            joined.iter().for_each(|(_, point)| pen.disc(*point, radius, self.colour));
        }
        // A low row has no room for numbers; table and labels have them.
        if place.height >= 2.0 * ABOVE {
            self.say(pen, place, scale, colours, room, &y);
        }
    }

    fn bar(&self, pen: &Pen, piece: &Place, bar: &Bar, colours: &Palette) {
        let fill = if bar.open {
            colours.page
        } else if colours.fades {
            self.colour
        } else {
            colours.tint()
        };
        let outline = match (bar.open, colours.fades) {
            (false, true) => self.edge,
            _ => Some(self.edge.unwrap_or(self.colour)),
        };
        let count = bar.value.round();
        let each = piece.height / count.max(1.0);
        let boxes: Vec<Place> = if self.pieces && count >= 1.0 && each >= 6.0 && bar.value.fract() == 0.0 {
            let nth =
                |n: u32| Place::new(piece.x, piece.bottom() - each * f64::from(n + 1) + 1.0, piece.width, each - 2.0);
            (0..count as u32).map(nth).collect()
        } else {
            vec![*piece]
        };
        for piece in boxes {
            pen.polygon(&box_of(&piece), fill);
            // Thinner than this an outline is all there is to see.
            if let Some(edge) = outline.filter(|_| piece.width > 3.0 || bar.open) {
                pen.outline(&box_of(&piece.grown(-0.5)), edge, 1.0);
            }
        }
    }

    /// Numbers: the newest first, then the highest, then the others from the newest on, each where it has room.
    fn say(&self, pen: &Pen, place: &Place, scale: &Scale, colours: &Palette, room: &mut Room, y: &dyn Fn(f64) -> f64) {
        let mut order: Vec<&Bar> = self.bars.iter().rev().filter(|bar| !bar.said.is_empty()).collect();
        let highest = order.iter().enumerate().skip(1).max_by(|one, other| one.1.value.total_cmp(&other.1.value));
        if let Some((at, _)) = highest {
            let highest = order.remove(at);
            order.insert(1, highest);
        }
        // Many bars: only the newest and the highest are named, or the row becomes a wall of numbers.
        let named = if order.len() > 30 { 2 } else { order.len() };
        for bar in order.into_iter().take(named) {
            let middle = (scale.edge(bar.from) + scale.edge(bar.to.plus(1))) / 2.0;
            let long = width(&bar.said, Weight::Regular, SIZE);
            let x = middle.clamp(place.x + long / 2.0, (place.right() - long / 2.0).max(place.x + long / 2.0));
            let at = Place::around((x, y(bar.value) - 9.0), long + 4.0, SIZE);
            if room.first_free([at]).is_some() {
                pen.text(&Text::new(&bar.said, (x, y(bar.value) - 9.0), SIZE, colours.ink2).middle());
            }
        }
    }
}
