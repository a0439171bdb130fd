//! The sheet that plotters draws on: a backend that writes small, strict SVG.
//!
//! plotters' own SVG backend knows whole pixels only, writes one element for every dot and has no
//! weights of letters. This one counts in tenths of a pixel, joins neighbours of one paint into
//! one path, and writes presentation attributes only, because the window forbids `style`.

use std::cell::RefCell;
use std::convert::Infallible;
use std::fmt::Write as _;
use std::rc::Rc;

use plotters_backend::text_anchor::HPos;
use plotters_backend::{
    BackendColor, BackendCoord, BackendStyle, BackendTextStyle, DrawingBackend, DrawingErrorKind, FontTransform,
};

use super::letters::{LINE, weight_of};
use super::written::{Tenths, attribute, end, escaped, hex, trace};

/// Steps of the sheet in one pixel of the view box.
pub(crate) const GRAIN: f64 = 10.0;

/// The radius of a card's corners, in pixels.
const CORNER: i32 = 12;

type Drawn = Result<(), DrawingErrorKind<Infallible>>;

/// A sheet being drawn on; the SVG elements go into `body`, which the pen holds, too.
pub(super) struct Sheet {
    body: Rc<RefCell<String>>,
    size: (u32, u32),
    /// Whether the ground is still missing.
    blank: bool,
    open: Option<(Paint, String)>,
}

/// How a path is put on the sheet.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Paint {
    Fill((u8, u8, u8)),
    Line((u8, u8, u8), u32),
}

impl Sheet {
    /// A sheet of so many pixels.
    pub(super) fn new(body: Rc<RefCell<String>>, (width, height): (u32, u32)) -> Self {
        let grains = |pixels: u32| pixels.saturating_mul(GRAIN as u32);
        Self { body, size: (grains(width), grains(height)), blank: true, open: None }
    }

    /// Adds to the open path if it has the same paint, else begins a new one.
    fn path(&mut self, paint: Paint) -> &mut String {
        if self.open.as_ref().is_none_or(|(open, _)| *open != paint) {
            self.close();
        }
        &mut self.open.get_or_insert_with(|| (paint, String::new())).1
    }

    fn close(&mut self) {
        let Some((paint, way)) = self.open.take() else { return };
        let body = &mut *self.body.borrow_mut();
        body.push_str("<path ");
        match paint {
            Paint::Fill(colour) => attribute(body, "fill", format_args!("{}", hex(colour))),
            Paint::Line(colour, grains) => {
                body.push_str("fill=\"none\" ");
                attribute(body, "stroke", format_args!("{}", hex(colour)));
                attribute(body, "stroke-width", format_args!("{}", Tenths(grains as i32)));
            }
        }
        attribute(body, "d", format_args!("{way}"));
        end(body);
    }
}

impl DrawingBackend for Sheet {
    type ErrorType = Infallible;

    fn get_size(&self) -> (u32, u32) {
        self.size
    }

    fn ensure_prepared(&mut self) -> Drawn {
        Ok(())
    }

    fn present(&mut self) -> Drawn {
        self.close();
        Ok(())
    }

    /// No chart of ours sets single pixels.
    fn draw_pixel(&mut self, _: BackendCoord, _: BackendColor) -> Drawn {
        Ok(())
    }

    fn draw_line<S: BackendStyle>(&mut self, from: BackendCoord, to: BackendCoord, style: &S) -> Drawn {
        self.draw_path([from, to], style)
    }

    /// The first rectangle is the ground; every other is a card and has its round corners.
    fn draw_rect<S: BackendStyle>(&mut self, from: BackendCoord, to: BackendCoord, style: &S, fill: bool) -> Drawn {
        self.close();
        let (width, height) = (to.0 - from.0, to.1 - from.1);
        let body = &mut *self.body.borrow_mut();
        body.push_str("<rect ");
        for (name, grains) in [("x", from.0), ("y", from.1), ("width", width), ("height", height)] {
            attribute(body, name, format_args!("{}", Tenths(grains)));
        }
        if !std::mem::take(&mut self.blank) {
            attribute(body, "rx", format_args!("{CORNER}"));
        }
        if fill {
            attribute(body, "fill", format_args!("{}", hex(style.color().rgb)));
        } else {
            body.push_str("fill=\"none\" ");
            attribute(body, "stroke", format_args!("{}", hex(style.color().rgb)));
            if style.stroke_width() != GRAIN as u32 {
                attribute(body, "stroke-width", format_args!("{}", Tenths(style.stroke_width() as i32)));
            }
        }
        end(body);
        Ok(())
    }

    fn draw_path<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(&mut self, path: I, style: &S) -> Drawn {
        let way = self.path(Paint::Line(style.color().rgb, style.stroke_width()));
        let points: Vec<BackendCoord> = path.into_iter().collect();
        // A way that comes home is closed, so that its first corner is joined like the others.
        match points.split_last() {
            Some((last, rest)) if rest.len() > 2 && rest.first() == Some(last) => trace(way, rest, true),
            _ => trace(way, &points, false),
        }
        Ok(())
    }

    fn draw_circle<S: BackendStyle>(&mut self, centre: BackendCoord, radius: u32, style: &S, fill: bool) -> Drawn {
        let colour = style.color().rgb;
        let way = self.path(if fill { Paint::Fill(colour) } else { Paint::Line(colour, style.stroke_width()) });
        let (left, y, r) = (Tenths(centre.0 - radius as i32), Tenths(centre.1), Tenths(radius as i32));
        let (there, back) = (Tenths(2 * radius as i32), Tenths(-2 * radius as i32));
        write!(way, "M{left} {y}a{r} {r} 0 1 1 {there} 0a{r} {r} 0 1 1 {back} 0z").ok();
        Ok(())
    }

    fn fill_polygon<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(&mut self, corners: I, style: &S) -> Drawn {
        let way = self.path(Paint::Fill(style.color().rgb));
        trace(way, &corners.into_iter().collect::<Vec<_>>(), true);
        Ok(())
    }

    fn draw_text<S: BackendTextStyle>(&mut self, words: &str, style: &S, at: BackendCoord) -> Drawn {
        self.close();
        let em = style.size() / LINE;
        // Half the height of Inter's small letters below the middle is where they stand; not all
        // programs know `dominant-baseline`.
        let down = (em * 0.36).round() as i32;
        let upwards = matches!(style.transform(), FontTransform::Rotate270);
        let (x, y) = if upwards { (at.0 + down, at.1) } else { (at.0, at.1 + down) };
        let body = &mut *self.body.borrow_mut();
        body.push_str("<text ");
        attribute(body, "x", format_args!("{}", Tenths(x)));
        attribute(body, "y", format_args!("{}", Tenths(y)));
        attribute(body, "font-size", format_args!("{}", Tenths(em.round() as i32)));
        match weight_of(style.family().as_str()) {
            "400" => {}
            weight => attribute(body, "font-weight", format_args!("{weight}")),
        }
        match style.anchor().h_pos {
            HPos::Left => {}
            HPos::Center => attribute(body, "text-anchor", format_args!("middle")),
            HPos::Right => attribute(body, "text-anchor", format_args!("end")),
        }
        if upwards {
            attribute(body, "transform", format_args!("rotate(-90 {} {})", Tenths(x), Tenths(y)));
        }
        attribute(body, "fill", format_args!("{}", hex(style.color().rgb)));
        body.pop();
        writeln!(body, ">{}</text>", escaped(words)).ok();
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use plotters::prelude::*;

    use super::*;

    fn drawn(draw: impl Fn(&DrawingArea<Sheet, plotters::coord::Shift>)) -> String {
        let body = Rc::new(RefCell::new(String::new()));
        let area = Sheet::new(body.clone(), (100, 100)).into_drawing_area();
        draw(&area);
        area.present().unwrap();
        body.take()
    }

    #[test]
    fn neighbours_of_one_paint_become_one_path() {
        let body = drawn(|area| {
            for x in [100, 205] {
                area.draw(&Circle::new((x, 300), 68, RED.filled())).unwrap();
            }
            area.draw(&PathElement::new([(0, 0), (15, 0)], Color::stroke_width(&BLUE, 8))).unwrap();
        });
        insta::assert_snapshot!(body, @r##"
        <path fill="#ff0000" d="M3.2 30a6.8 6.8 0 1 1 13.6 0a6.8 6.8 0 1 1 -13.6 0zM13.7 30a6.8 6.8 0 1 1 13.6 0a6.8 6.8 0 1 1 -13.6 0z"/>
        <path fill="none" stroke="#0000ff" stroke-width="0.8" d="M0 0L1.5 0"/>
        "##);
    }
}
