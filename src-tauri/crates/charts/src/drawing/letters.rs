//! Letters: weights, sizes and how wide a text runs, measured with the bundled Inter.
//!
//! plotters knows family, size and slope but no weights, so a weight is a family of its own here,
//! and [`super::sheet`] turns it back into the attribute.

use std::sync::LazyLock;

use plotters::style::register_font;
use plotters::style::text_anchor::{HPos, Pos, VPos};
use plotters::style::{Color, FontDesc, FontFamily, FontStyle, FontTransform, RGBColor, TextStyle};

use super::sheet::GRAIN;
use super::theme::Colour;
use crate::fonts;

/// Inter's line height over its em; plotters measures sizes in line heights.
pub(super) const LINE: f64 = 1.210_227;

/// How thick the letters are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Weight {
    /// 400.
    Regular,
    /// 600.
    Semibold,
    /// 700.
    Bold,
}

/// Where the given point lies on a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Side {
    Start,
    Middle,
    End,
}

/// A line of text at a point: the point's height is the middle of the small letters' line.
#[derive(Clone, Debug)]
pub(crate) struct Text<'a> {
    pub(crate) words: &'a str,
    pub(crate) at: (f64, f64),
    /// Pixels of the em.
    pub(crate) size: f64,
    pub(crate) weight: Weight,
    pub(crate) colour: Colour,
    pub(crate) side: Side,
    /// Whether it runs upwards.
    pub(crate) upwards: bool,
}

impl<'a> Text<'a> {
    /// Regular text that starts at a point.
    pub(crate) fn new(words: &'a str, at: (f64, f64), size: f64, colour: Colour) -> Self {
        Self { words, at, size, weight: Weight::Regular, colour, side: Side::Start, upwards: false }
    }

    pub(crate) fn weight(self, weight: Weight) -> Self {
        Self { weight, ..self }
    }

    pub(crate) fn middle(self) -> Self {
        Self { side: Side::Middle, ..self }
    }

    pub(crate) fn end(self) -> Self {
        Self { side: Side::End, ..self }
    }

    pub(crate) fn upwards(self) -> Self {
        Self { upwards: true, ..self }
    }

    pub(super) fn style(&self) -> TextStyle<'static> {
        let transform = if self.upwards { FontTransform::Rotate270 } else { FontTransform::None };
        let Colour(red, green, blue) = self.colour;
        let h_pos = match self.side {
            Side::Start => HPos::Left,
            Side::Middle => HPos::Center,
            Side::End => HPos::Right,
        };
        TextStyle {
            font: font(self.weight, self.size * GRAIN).transform(transform),
            color: RGBColor(red, green, blue).to_backend_color(),
            pos: Pos::new(h_pos, VPos::Center),
        }
    }
}

/// How far a text runs, in pixels; `size` is the em.
pub(crate) fn width(words: &str, weight: Weight, size: f64) -> f64 {
    match font(weight, size * GRAIN).box_size(words) {
        Ok((width, _)) => f64::from(width) / GRAIN,
        // Without the font, which cannot be: Inter's mean advance.
        Err(_) => words.chars().count() as f64 * size * 0.56,
    }
}

/// Breaks a text into as few lines as fit into `most` pixels, and those as even as they can be.
pub(crate) fn lines(words: &str, weight: Weight, size: f64, most: f64) -> Vec<String> {
    let widest = broken(words, weight, size, most);
    let narrower = (1..40).map(|step| broken(words, weight, size, most * (1.0 - f64::from(step) / 50.0)));
    narrower.take_while(|lines| lines.len() == widest.len()).last().unwrap_or(widest)
}

fn broken(words: &str, weight: Weight, size: f64, most: f64) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in words.split_whitespace() {
        match lines.last_mut() {
            Some(line) if width(&format!("{line} {word}"), weight, size) <= most => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines
}

/// The family's number is its weight in SVG.
pub(super) fn weight_of(family: &str) -> &str {
    family.strip_prefix("Inter ").unwrap_or("400")
}

fn font(weight: Weight, grains: f64) -> FontDesc<'static> {
    static FACES: LazyLock<()> = LazyLock::new(|| {
        for (name, face) in [("Inter 400", fonts::REGULAR), ("Inter 600", fonts::SEMIBOLD), ("Inter 700", fonts::BOLD)]
        {
            // A face that is no font was caught by the test below; widths are estimated then.
            register_font(name, FontStyle::Normal, face).ok();
        }
    });
    LazyLock::force(&FACES);
    let family = match weight {
        Weight::Regular => "Inter 400",
        Weight::Semibold => "Inter 600",
        Weight::Bold => "Inter 700",
    };
    FontDesc::new(FontFamily::Name(family), grains * LINE, FontStyle::Normal)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_as_wide_as_inter_draws_it() {
        // Inter's "0" advances 1 264 of 2 048 units in its tabular and proportional form alike.
        let zero = width("0000000000", Weight::Regular, 20.0) / 10.0;
        assert!((11.0..13.5).contains(&zero), "{zero}");
        assert!(width("weekly mean", Weight::Bold, 12.0) > width("weekly mean", Weight::Regular, 12.0));
    }

    #[test]
    fn lines_stay_within_the_width() {
        let broken = lines("Rate a session and it becomes a dot here", Weight::Regular, 13.0, 120.0);
        assert!(broken.len() > 1);
        assert!(broken.iter().all(|line| width(line, Weight::Regular, 13.0) <= 120.0), "{broken:?}");
    }
}
