//! The name of one dot, the newest or the ringed, at the end of a thin line that crosses nothing.

use super::draw::{Drawing, RING, marked, radius};
use super::labels::{SIZE, label};
use crate::drawing::{Palette, Pen, Place, Room, Text, Weight, width};

/// The marked session's day and kind, with a line to it.
pub(super) fn newest(pen: &Pen, drawing: &Drawing<'_>, colours: &Palette, room: &mut Room) {
    let Some(placed) = marked(drawing) else { return };
    let small = drawing.options.small;
    let ringed = Some(placed.dot.id) == drawing.options.ringed;
    let words = match small && placed.dot.day == drawing.options.today {
        true => drawing.names.word("trends-map-today"),
        false => drawing.names.short(&placed.dot),
    };
    let long = width(&words, Weight::Semibold, SIZE);
    let reach = if ringed { RING + 1.0 } else { 1.2 * radius(drawing, placed) + 2.5 };
    let text = |at| Text::new(&words, at, SIZE, colours.ink).weight(Weight::Semibold);
    // Beside the ring of the small map no line is needed.
    if small {
        let (x, y) = placed.at;
        let (right, left) = (x + reach + 5.0, x - reach - 5.0 - long);
        let places = [(right, y - 13.0), (right, y), (right, y + 13.0), (left, y - 13.0), (left, y), (left, y + 13.0)];
        let (above, below) = (y - reach - 9.0, y + reach + 9.0);
        let places = places.into_iter().chain([(x - long / 2.0, above), (x - long / 2.0, below)]);
        label(pen, room, &text((0.0, 0.0)), places);
        return;
    }
    for (from, to, start) in leaders(placed.at, reach, long) {
        let place = Place::new(start.0 - 1.0, start.1 - 7.5, long + 2.0, 15.0);
        if room.is_free(&place) && room.is_free_line(beyond(from, to), to) {
            // The window hides this part while another dot is pointed at.
            pen.part("newest", |pen| {
                pen.line(&[from, to], colours.ink, 1.0);
                pen.text(&text(start));
            });
            room.take(place);
            room.take_line(from, to);
            return;
        }
    }
}

/// A line out of a dot and the words at its end: from, to, and the start of the words.
type Leader = ((f64, f64), (f64, f64), (f64, f64));

/// Ways out of a dot, the nearest first, of one length the lower right first.
fn leaders((x, y): (f64, f64), reach: f64, long: f64) -> impl Iterator<Item = Leader> {
    // Across and down, and how far the words reach back over the line's end, as a part of their length.
    const WAYS: [(f64, f64, f64); 12] = [
        (0.62, 0.78, 0.0),
        (0.62, -0.78, 0.0),
        (-0.62, 0.78, 1.0),
        (-0.62, -0.78, 1.0),
        (0.97, 0.24, 0.0),
        (-0.97, 0.24, 1.0),
        (0.0, 1.0, 0.5),
        (0.0, -1.0, 0.5),
        (0.0, 1.0, 0.2),
        (0.0, 1.0, 0.8),
        (0.0, -1.0, 0.2),
        (0.0, -1.0, 0.8),
    ];
    (0..18).map(|step| 14.0 + 6.0 * f64::from(step)).flat_map(move |length| {
        WAYS.into_iter().map(move |(across, down, back)| {
            let on = |far: f64| (x + across * far, y + down * far);
            let (from, to) = (on(reach), on(reach + length));
            let start = to.0 + 3.0 * across.signum() * across.abs().ceil() - back * long;
            let lower = down.signum() * if across == 0.0 { 9.0 } else { 5.0 };
            (from, to, (start, to.1 + lower))
        })
    })
}

/// The first pixels of a line lie in the dot's own box and are not asked for.
fn beyond(from: (f64, f64), to: (f64, f64)) -> (f64, f64) {
    let long = (to.0 - from.0).hypot(to.1 - from.1).max(1.0);
    let way = (8.0 / long).min(1.0);
    (from.0 + (to.0 - from.0) * way, from.1 + (to.1 - from.1) * way)
}
