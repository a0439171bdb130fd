//! What stands around the card: numbers, the names of the axes, and the shapes in use.

use freshlegs_calendar::Kind;

use super::draw::Drawing;
use super::{Dot, MapOptions, stack};
use crate::drawing::{Palette, Pen, Place, Text, Weight, width};
use crate::names::Names;
use crate::shape::{Filling, shape};

/// Room on the left for the quality axis, in pixels.
const LEFT: f64 = 40.0;

/// Room below for the effort axis without the shapes, and for each row of them.
const BELOW: f64 = 42.0;
const ROW: f64 = 21.0;

const SIZE: f64 = 12.0;

/// The kinds of speed in the order in which they are named below the map.
const KINDS: [Kind; 7] = [
    Kind::Acceleration,
    Kind::MaxVelocity,
    Kind::ChangeOfDirection,
    Kind::Technique,
    Kind::ResistedSprint,
    Kind::CyclingIntervals,
    Kind::ReturnDrills,
];

/// The card on the sheet. The small map is all card.
pub(super) fn card(dots: &[Dot], options: &MapOptions, names: &Names<'_>) -> Place {
    let (width, height) = (f64::from(options.width), f64::from(options.height));
    if options.small {
        return Place::new(0.0, 0.0, width, height);
    }
    let rows = key(dots, width - LEFT, names).last().map_or(0.0, |entry| entry.row as f64 + 1.0);
    // At least half of the height is the map; what then has no room is named by table and labels.
    let rows = rows.min(((0.5 * height - BELOW) / ROW).floor());
    Place::new(LEFT, 0.0, width - LEFT, height - BELOW - ROW * rows)
}

/// Draws numbers, names and shapes.
pub(super) fn around(pen: &Pen, drawing: &Drawing<'_>, colours: &Palette) {
    numbers(pen, drawing, colours);
    titles(pen, drawing, colours);
    let card = drawing.frame.card;
    for entry in key(drawing.shown, card.width, drawing.names) {
        let at = (card.x + entry.x, card.bottom() + BELOW + ROW * (entry.row as f64 + 0.5));
        if at.1 > f64::from(drawing.options.height) {
            break;
        }
        match entry.sign {
            Sign::Mark(kind) => pen.mark(shape(kind), at, 6.2, colours.ink, Filling::Solid),
            Sign::Other => pen.mark(None, at, 6.2, colours.ink, Filling::Solid),
            Sign::Disc => {
                pen.disc(at, 6.0, colours.tint());
                pen.ring(at, 6.0, colours.ink_at(0.5), if colours.fades { 1.0 } else { 0.5 });
            }
        }
        pen.text(&Text::new(&entry.name, (at.0 + 13.0, at.1), SIZE, colours.ink2));
    }
}

fn numbers(pen: &Pen, drawing: &Drawing<'_>, colours: &Palette) {
    let card = drawing.frame.card;
    let (across, upwards) = drawing.frame.step();
    let within = |at: f64, from: f64, to: f64| (from + 6.0..=to - 6.0).contains(&at);
    let every = |rating: i8, step: f64| step >= 16.0 || rating % 2 == 0;
    let efforts = drawing.frame.efforts().into_iter();
    let efforts = efforts.filter(|(effort, x)| within(*x, card.x, card.right()) && every(*effort, across));
    let qualities = drawing.frame.qualities().into_iter();
    let qualities = qualities.filter(|(quality, y)| within(*y, card.y, card.bottom()) && every(*quality, upwards));
    for (effort, x) in efforts {
        pen.line(&[(x, card.bottom() - 4.0), (x, card.bottom() + 4.0)], colours.edge, 1.0);
        let at = (x.min(card.right() - 4.0), card.bottom() + 13.0);
        pen.text(&Text::new(&effort.to_string(), at, SIZE, colours.ink2).middle());
    }
    for (quality, y) in qualities {
        pen.line(&[(card.x - 4.0, y), (card.x + 4.0, y)], colours.edge, 1.0);
        pen.text(&Text::new(&quality.to_string(), (card.x - 9.0, y), SIZE, colours.ink2).end());
    }
}

/// The name of an axis in bold and its colour, then which way is more; the second part only where it fits.
fn titles(pen: &Pen, drawing: &Drawing<'_>, colours: &Palette) {
    let card = drawing.frame.card;
    let words = |axis: &str| {
        let (name, way) = (format!("trends-map-{axis}"), format!("trends-map-{axis}-way"));
        (drawing.names.word(&name), drawing.names.word(&way))
    };
    let parts = |(name, way): (String, String), room: f64| {
        let first = width(&name, Weight::Bold, SIZE);
        let way = if first + width(&way, Weight::Regular, SIZE) <= room { way } else { String::new() };
        let whole = first + width(&way, Weight::Regular, SIZE);
        (name, way, first, whole)
    };
    let (name, way, first, whole) = parts(words("effort"), card.width);
    let (x, y) = (card.centre().0 - whole / 2.0, card.bottom() + 31.0);
    pen.text(&Text::new(&name, (x, y), SIZE, colours.effort_text).weight(Weight::Bold));
    pen.text(&Text::new(&way, (x + first, y), SIZE, colours.ink2));
    let (name, way, first, whole) = parts(words("quality"), card.height);
    let (x, y) = (card.x - 33.0, card.centre().1 + whole / 2.0);
    pen.text(&Text::new(&name, (x, y), SIZE, colours.quality_text).weight(Weight::Bold).upwards());
    pen.text(&Text::new(&way, (x, y - first), SIZE, colours.ink2).upwards());
}

enum Sign {
    Mark(Kind),
    Other,
    Disc,
}

/// A shape and its name, at a distance from the card's left edge.
struct Entry {
    sign: Sign,
    name: String,
    x: f64,
    row: usize,
}

/// The shapes in use, broken into rows.
fn key(dots: &[Dot], room: f64, names: &Names<'_>) -> Vec<Entry> {
    let alone = stack::alone(dots);
    let discs = alone.len() < dots.len();
    let dots = alone;
    let used = |kind: &Kind| dots.iter().any(|dot| dot.kind == *kind);
    let speed = KINDS.into_iter().filter(used).map(|kind| (Sign::Mark(kind), names.kind(kind).to_owned()));
    let other = dots.iter().any(|dot| shape(dot.kind).is_none());
    let other = other.then(|| (Sign::Other, names.word("trends-map-other")));
    let discs = discs.then(|| (Sign::Disc, names.word("trends-map-earlier")));
    let (mut x, mut row) = (0.0, 0);
    let mut entries = Vec::new();
    for (sign, name) in speed.chain(other).chain(discs) {
        let length = 21.0 + width(&name, Weight::Regular, SIZE);
        if x > 0.0 && x + length > room {
            (x, row) = (0.0, row + 1);
        }
        entries.push(Entry { sign, name, x: x + 8.0, row });
        x += length + 16.0;
    }
    entries
}
