//! The pen: the few things our charts draw, put on the sheet through plotters' elements.

use std::cell::RefCell;
use std::fmt::Write as _;
use std::rc::Rc;

use plotters::coord::Shift;
use plotters::element::{Circle, DashedPathElement, Drawable, PathElement, PointCollection, Polygon, Rectangle};
use plotters::prelude::{DrawingArea, IntoDrawingArea};
use plotters::style::{Color, RGBColor, ShapeStyle};
use plotters_backend::BackendCoord;

use super::letters::Text;
use super::place::Place;
use super::sheet::{GRAIN, Sheet};
use super::theme::Colour;

/// A point in pixels of the view box.
type Point = (f64, f64);

/// Draws on one sheet.
pub(crate) struct Pen {
    area: DrawingArea<Sheet, Shift>,
    body: Rc<RefCell<String>>,
}

impl Pen {
    /// The elements that `draw` puts on a sheet of so many pixels, as SVG.
    pub(crate) fn elements(size: (u32, u32), ground: Colour, draw: impl FnOnce(&Pen)) -> String {
        let body = Rc::new(RefCell::new(String::new()));
        let pen = Pen { area: Sheet::new(body.clone(), size).into_drawing_area(), body };
        let filled = pen.area.fill(&rgb(ground));
        debug_assert!(filled.is_ok(), "a sheet in memory can always be filled");
        draw(&pen);
        pen.finish_path();
        pen.body.take()
    }

    /// What `draw` draws as a part of its own, which the window can hide: `<g data-part="…">`.
    pub(crate) fn part(&self, name: &str, draw: impl FnOnce(&Pen)) {
        self.finish_path();
        writeln!(self.body.borrow_mut(), "<g data-part=\"{name}\">").ok();
        draw(self);
        self.finish_path();
        self.body.borrow_mut().push_str("</g>\n");
    }

    /// A card with round corners.
    pub(crate) fn card(&self, place: &Place, fill: Colour, outline: Option<Colour>) {
        let corners = [point((place.x, place.y)), point((place.right(), place.bottom()))];
        self.put(Rectangle::new(corners, rgb(fill).filled()));
        if let Some(outline) = outline {
            self.put(Rectangle::new(corners, line(outline, 1.0)));
        }
    }

    /// A line through points, in one piece.
    pub(crate) fn line(&self, points: &[Point], colour: Colour, width: f64) {
        self.put(PathElement::new(all(points), line(colour, width)));
    }

    /// A broken line; `dash` is the length of its pieces and of the gaps.
    pub(crate) fn dashes(&self, from: Point, to: Point, dash: (f64, f64), colour: Colour, width: f64) {
        self.put(DashedPathElement::new(all(&[from, to]), grains(dash.0), grains(dash.1), line(colour, width)));
    }

    /// The same along a way with corners.
    pub(crate) fn broken(&self, points: &[Point], dash: (f64, f64), colour: Colour, width: f64) {
        self.put(DashedPathElement::new(all(points), grains(dash.0), grains(dash.1), line(colour, width)));
    }

    /// A frame with round corners and nothing in it.
    pub(crate) fn frame(&self, place: &Place, colour: Colour, width: f64) {
        let corners = [point((place.x, place.y)), point((place.right(), place.bottom()))];
        self.put(Rectangle::new(corners, line(colour, width)));
    }

    /// A filled polygon.
    pub(crate) fn polygon(&self, corners: &[Point], colour: Colour) {
        self.put(Polygon::new(all(corners), rgb(colour)));
    }

    /// A polygon's outline.
    pub(crate) fn outline(&self, corners: &[Point], colour: Colour, width: f64) {
        let home = corners.iter().chain(corners.first()).copied().map(point).collect::<Vec<_>>();
        self.put(PathElement::new(home, line(colour, width)));
    }

    /// A filled circle.
    pub(crate) fn disc(&self, centre: Point, radius: f64, colour: Colour) {
        self.put(Circle::new(point(centre), grains(radius), rgb(colour).filled()));
    }

    /// A circle's line.
    pub(crate) fn ring(&self, centre: Point, radius: f64, colour: Colour, width: f64) {
        self.put(Circle::new(point(centre), grains(radius), line(colour, width)));
    }

    /// A line of text.
    pub(crate) fn text(&self, text: &Text<'_>) {
        let written = self.area.draw_text(text.words, &text.style(), point(text.at));
        debug_assert!(written.is_ok(), "a sheet in memory can always be written on");
    }

    fn finish_path(&self) {
        let finished = self.area.present();
        debug_assert!(finished.is_ok(), "a sheet in memory can always be closed");
    }

    fn put<E>(&self, element: E)
    where
        for<'e> &'e E: PointCollection<'e, BackendCoord>,
        E: Drawable<Sheet>,
    {
        // Writing into memory cannot fail, and nobody else holds the sheet.
        let drawn = self.area.draw(&element);
        debug_assert!(drawn.is_ok(), "a sheet in memory can always be drawn on");
    }
}

fn point((x, y): Point) -> BackendCoord {
    (grains(x), grains(y))
}

fn all(points: &[Point]) -> Vec<BackendCoord> {
    points.iter().copied().map(point).collect()
}

fn grains(pixels: f64) -> i32 {
    (pixels * GRAIN).round() as i32
}

fn rgb(Colour(red, green, blue): Colour) -> RGBColor {
    RGBColor(red, green, blue)
}

fn line(colour: Colour, width: f64) -> ShapeStyle {
    rgb(colour).stroke_width(grains(width).max(1) as u32)
}
