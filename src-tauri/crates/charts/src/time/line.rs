//! One rating over time: the athlete's own band behind it, the line, and its marks.

use freshlegs_calendar::Today;
use freshlegs_trends::Band;

use super::around::box_of;
use super::frame::SIZE;
use super::gather::Dot;
use super::scale::Scale;
use crate::drawing::{Colour, Palette, Pen, Place, Room, Text, Weight, width};
use crate::names::Names;
use crate::shape::{Filling, shape};

/// Steps of the scale on each side of the usual, where no rating lies further out.
const HALF: f64 = 3.0;

/// A line does not run over a longer gap than this, in days: what lies between is unknown.
const GAP: i64 = 28;
const LONG_GAP: i64 = 200;

/// A row is tall enough for numbers at its left from here on.
const NUMBERS_FROM: f64 = 90.0;

/// And for words at its top and bottom from here on.
const ENDS_FROM: f64 = 56.0;

/// How a line is drawn.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Stroke {
    Solid,
    /// Length of the pieces and of the gaps, in pixels.
    Broken(f64, f64),
}

/// What stands on the line.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Marks {
    /// Small points on the newest.
    Newest,
    /// The shape of each kind, older ones fainter.
    Shapes(Today),
}

/// One row of points.
pub(crate) struct Line {
    /// Oldest first.
    pub(crate) dots: Vec<Dot>,
    pub(crate) band: Option<Band>,
    /// The ids of the newest, which stand out.
    pub(crate) newest: Vec<i64>,
    pub(crate) colour: Colour,
    pub(crate) stroke: Stroke,
    pub(crate) marks: Marks,
    /// Whether points are joined; otherwise only the marks are drawn.
    pub(crate) joined: bool,
    /// Whether points are means of longer times: they move less, and their gaps are longer.
    pub(crate) gathered: bool,
    /// Words at the top and at the bottom of a tall row: what up and down mean.
    pub(crate) ends: Option<(String, String)>,
}

impl Line {
    /// A line without anything special about it.
    pub(crate) fn new(dots: Vec<Dot>, band: Option<Band>, colour: Colour, stroke: Stroke) -> Self {
        let newest = Vec::new();
        Self { dots, band, newest, colour, stroke, marks: Marks::Newest, joined: true, gathered: false, ends: None }
    }

    /// From values to pixels: the usual in the middle, wide enough for the furthest point.
    pub(super) fn height(&self, place: &Place) -> impl Fn(f64) -> f64 + use<> {
        let values = || self.dots.iter().map(|dot| dot.value);
        let (least, most) = values().fold((f64::MAX, f64::MIN), |(l, m), value| (l.min(value), m.max(value)));
        let middle = self.band.map_or((least + most) / 2.0, |band| band.usual);
        let spread = self.band.map_or(1.0, |band| 1.4 * band.spread);
        let (least, beyond) = if self.gathered { (spread, 0.2) } else { (HALF, 0.5) };
        let half = values().map(|value| (value - middle).abs() + beyond).fold(least, f64::max);
        let (centre, room) = (place.centre().1, place.height / 2.0 - 4.0);
        move |value| centre - (value - middle) / half * room
    }

    pub(super) fn draw(
        &self,
        pen: &Pen,
        place: &Place,
        scale: &Scale,
        colours: &Palette,
        room: &mut Room,
        names: &Names<'_>,
    ) {
        let y = self.height(place);
        if let Some(band) = self.band {
            let (top, bottom) =
                (y(band.usual + band.spread).max(place.y), y(band.usual - band.spread).min(place.bottom()));
            pen.polygon(&box_of(&Place::new(place.x, top, place.width, bottom - top)), colours.tinted(self.colour));
            let usual = y(band.usual);
            pen.dashes((place.x, usual), (place.right(), usual), (1.5, 4.0), self.colour, 1.25);
        }
        if place.height >= NUMBERS_FROM {
            self.numbers(pen, place, colours, &y);
        }
        let at = |dot: &Dot| (scale.x(dot.day), y(dot.value));
        let leading: Vec<&Dot> = self.dots.iter().filter(|dot| dot.leads).collect();
        let gap = if self.gathered { LONG_GAP } else { GAP };
        if self.joined {
            for piece in leading.chunk_by(|one, next| next.day.days_since(one.day) <= gap) {
                let points: Vec<_> = piece.iter().map(|dot| at(dot)).collect();
                match (points.as_slice(), self.stroke) {
                    ([], _) => {}
                    ([alone], _) => pen.disc(*alone, 2.0, self.colour),
                    (points, Stroke::Solid) => pen.line(points, self.colour, 1.9),
                    (points, Stroke::Broken(piece, gap)) => pen.broken(points, (piece, gap), self.colour, 1.9),
                }
            }
        }
        match self.marks {
            Marks::Newest => self.points(pen, colours, &at),
            Marks::Shapes(today) => self.shapes(pen, colours, today, &at),
        }
        for dot in self.dots.iter().filter(|dot| dot.count > 1 && !self.gathered) {
            let times = names.times(dot.count as usize);
            let (x, y) = at(dot);
            let long = width(&times, Weight::Semibold, SIZE);
            let up = |y: f64| Place::around((x, y), long + 2.0, SIZE);
            if let Some(free) = room.first_free([up(y - 13.0), up(y + 13.0)]) {
                pen.text(&Text::new(&times, free.centre(), SIZE, colours.ink).weight(Weight::Semibold).middle());
            }
        }
        if let Some((high, low)) = self.ends.as_ref().filter(|_| place.height >= ENDS_FROM) {
            let text = |words, y| Text::new(words, (place.x + 10.0, y), SIZE, colours.ink3);
            for (words, y) in [(high, place.y + 9.0), (low, place.bottom() - 9.0)] {
                pen.text(&text(words, y));
                room.take(Place::new(place.x + 10.0, y - 6.0, width(words, Weight::Regular, SIZE), 12.0));
            }
        }
    }

    /// The newest as points; what no line goes through as small rings.
    fn points(&self, pen: &Pen, colours: &Palette, at: &impl Fn(&Dot) -> (f64, f64)) {
        let others = self.dots.iter().filter(|dot| !dot.leads);
        others.for_each(|dot| pen.ring(at(dot), 2.0, colours.ink_at(0.5), 1.0));
        let newest = self.dots.iter().filter(|dot| self.newest.contains(&dot.id));
        newest.for_each(|dot| pen.disc(at(dot), 3.2, self.colour));
    }

    fn shapes(&self, pen: &Pen, colours: &Palette, today: Today, at: &impl Fn(&Dot) -> (f64, f64)) {
        for dot in &self.dots {
            let form = shape(dot.kind);
            pen.halo(form, at(dot), 5.2, colours.page, 1.2);
            let age = today.days_since(dot.day).clamp(0, 84) as f64;
            let newest = self.newest.contains(&dot.id);
            let (colour, filling) = match (newest, colours.fades) {
                (true, _) => (colours.recent, Filling::Solid),
                (false, true) => (colours.ink_at(1.0 - 0.5 * age / 84.0), Filling::Solid),
                (false, false) => (colours.ink, Filling::Hollow(colours.page)),
            };
            pen.mark(form, at(dot), 5.2, colour, filling);
        }
    }

    /// Every second whole step at the left of a tall row.
    fn numbers(&self, pen: &Pen, place: &Place, colours: &Palette, y: &impl Fn(f64) -> f64) {
        for step in (-10..=10_i8).step_by(2) {
            let at = y(f64::from(step));
            if (place.y + 5.0..=place.bottom() - 5.0).contains(&at) && place.x > 40.0 {
                pen.line(&[(place.x - 4.0, at), (place.x, at)], colours.edge, 1.0);
                let name = super::signed(f64::from(step), 0, self.dots.iter().any(|dot| dot.value < 0.0));
                pen.text(&Text::new(&name, (place.x - 8.0, at), SIZE, colours.ink3).end());
            }
        }
    }
}
