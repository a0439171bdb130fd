//! The words on the card, each where nothing lies: a label moves or goes, it never covers a dot.

use super::draw::{Drawing, RING, radius};
use super::leader;
use crate::drawing::{Palette, Pen, Place, Room, Text, Weight, width};

/// Letters of labels, and of the words in the corners.
pub(super) const SIZE: f64 = 12.0;
const CORNER_SIZE: f64 = 13.0;

/// From the card's edge to a word.
const INSET: f64 = 14.0;

/// Below this width of the card all four corners have their words or none.
const CORNERS_FROM: f64 = 340.0;

/// Writes everything on the card; `means` are the points of the weekly means.
pub(super) fn write(pen: &Pen, drawing: &Drawing<'_>, means: &[(f64, f64)], colours: &Palette) {
    let mut room = room(drawing, means);
    if drawing.shown.is_empty() {
        empty(pen, drawing, colours, &mut room);
    }
    counts(pen, drawing, colours, &mut room);
    usual(pen, drawing, colours, &mut room);
    leader::newest(pen, drawing, colours, &mut room);
    if drawing.options.small {
        return;
    }
    corners(pen, drawing, colours, &mut room);
    mean(pen, drawing, means, colours, &mut room);
}

/// The card with its dots, lines and rings.
fn room(drawing: &Drawing<'_>, means: &[(f64, f64)]) -> Room {
    let card = drawing.frame.card;
    let mut room = Room::within(card.grown(-5.0));
    for placed in &drawing.stacks.placed {
        let ringed = Some(placed.dot.id) == drawing.options.ringed;
        let reach = if ringed { RING + 2.0 } else { 1.1 * radius(drawing, placed) + 1.5 };
        room.take(Place::around(placed.at, 2.0 * reach, 2.0 * reach));
    }
    for (at, disc) in drawing.stacks.crowds.iter().filter_map(|crowd| Some((crowd.at, crowd.disc?))) {
        room.take(Place::around(at, 2.0 * disc, 2.0 * disc));
    }
    for pair in means.windows(2) {
        if let [from, to] = pair {
            room.take_line(*from, *to);
        }
    }
    if let Some(usuals) = drawing.usuals {
        let (x, y) = drawing.frame.at(usuals.effort, usuals.quality);
        room.take(Place::new(x - 2.0, card.y, 4.0, card.height));
        room.take(Place::new(card.x, y - 2.0, card.width, 4.0));
    }
    room
}

/// The sentence of the empty map.
fn empty(pen: &Pen, drawing: &Drawing<'_>, colours: &Palette, room: &mut Room) {
    let card = drawing.frame.card;
    let elsewhere = !drawing.felt.is_empty();
    let sentence = drawing.names.word(if elsewhere { "trends-empty-shown" } else { "trends-map-empty" });
    let lines = crate::drawing::lines(&sentence, Weight::Regular, CORNER_SIZE, (card.width - 60.0).min(300.0));
    for (index, line) in lines.iter().enumerate() {
        let down = (index as f64 - (lines.len() as f64 - 1.0) / 2.0) * 20.0;
        let at = (card.centre().0, card.centre().1 + down);
        pen.text(&Text::new(line, at, CORNER_SIZE, colours.ink2).middle());
        room.take(Place::around(at, width(line, Weight::Regular, CORNER_SIZE), 20.0));
    }
}

/// "×14" in the last row of a cell that holds more than fits. A line may run below it, so it brings its own ground.
fn counts(pen: &Pen, drawing: &Drawing<'_>, colours: &Palette, room: &mut Room) {
    for crowd in drawing.stacks.crowds.iter().filter(|crowd| crowd.counted) {
        let count = drawing.names.times(crowd.total);
        let place = Place::around(crowd.at, width(&count, Weight::Semibold, SIZE) + 4.0, SIZE + 1.0);
        let (left, top, right, bottom) = (place.x, place.y, place.right(), place.bottom());
        pen.polygon(&[(left, top), (right, top), (right, bottom), (left, bottom)], colours.surface);
        pen.text(&Text::new(&count, crowd.at, SIZE, colours.ink).weight(Weight::Semibold).middle());
        room.take(place);
    }
}

/// The names of the two broken lines, at their ends.
fn usual(pen: &Pen, drawing: &Drawing<'_>, colours: &Palette, room: &mut Room) {
    let (card, small) = (drawing.frame.card, drawing.options.small);
    let word = |key: &str| drawing.names.word(&format!("trends-map-{key}"));
    if small {
        let (smoother, harder) = (word("smoother"), word("harder"));
        let at = [(card.x + 12.0, card.y + 17.0)];
        label(pen, room, &Text::new(&smoother, (0.0, 0.0), SIZE, colours.quality_text), at);
        let end = card.right() - 12.0 - width(&harder, Weight::Regular, SIZE);
        label(pen, room, &Text::new(&harder, (0.0, 0.0), SIZE, colours.effort_text), [(end, card.bottom() - 16.0)]);
    }
    let Some(usuals) = drawing.usuals else { return };
    let (x, y) = drawing.frame.at(usuals.effort, usuals.quality);
    let (effort, quality) =
        if small { (word("usual"), word("usual")) } else { (word("usual-effort"), word("usual-quality")) };
    let long = width(&effort, Weight::Regular, SIZE);
    let (right, left) = (x + 7.0, x - 7.0 - long);
    let (top, bottom) = (card.y + 19.0, card.bottom() - if small { 16.0 } else { 18.0 });
    let places = [(right, bottom), (left, bottom), (right, top), (left, top)];
    label(pen, room, &Text::new(&effort, (0.0, 0.0), SIZE, colours.effort_text), places);
    let end = card.right() - INSET - width(&quality, Weight::Regular, SIZE);
    let (start, above, below) = (card.x + if small { 12.0 } else { INSET }, y - 11.0, y + 12.0);
    let mut places = [(end, above), (end, below), (start, above), (start, below)];
    if small {
        places.reverse();
        places.swap(0, 1);
    }
    label(pen, room, &Text::new(&quality, (0.0, 0.0), SIZE, colours.quality_text), places);
}

/// What each corner means. On a narrow card the four go together: one alone would claim too much.
fn corners(pen: &Pen, drawing: &Drawing<'_>, colours: &Palette, room: &mut Room) {
    let card = drawing.frame.card;
    let (top, bottom) = (card.y + 19.0, card.bottom() - 18.0);
    let corners = [
        ("light-smooth", false, top),
        ("hard-smooth", true, top),
        ("light-flat", false, bottom),
        ("hard-heavy", true, bottom),
    ];
    let placed = corners.map(|(corner, right, y)| {
        let words = drawing.names.word(&format!("trends-map-{corner}"));
        let long = width(&words, Weight::Regular, CORNER_SIZE);
        let x = if right { card.right() - INSET - long } else { card.x + INSET };
        let place = Place::new(x - 4.0, y - 8.0, long + 8.0, 16.0);
        let free = room.first_free([place]).is_some();
        (words, (x, y), free)
    });
    if card.width < CORNERS_FROM && placed.iter().any(|(.., free)| !free) {
        return;
    }
    for (words, at, _) in placed.iter().filter(|(.., free)| *free) {
        pen.text(&Text::new(words, *at, CORNER_SIZE, colours.ink3));
    }
}

/// The name of the line of weekly means, beside one of its points, the oldest first.
fn mean(pen: &Pen, drawing: &Drawing<'_>, means: &[(f64, f64)], colours: &Palette, room: &mut Room) {
    let words = drawing.names.word("trends-map-weekly-mean");
    let long = width(&words, Weight::Regular, SIZE);
    let places = means.iter().flat_map(|(x, y)| {
        let (left, right, middle) = (x - 9.0 - long, x + 9.0, x - long / 2.0);
        [(left, *y), (right, *y), (middle, y - 13.0), (middle, y + 13.0), (left, y - 10.0), (right, y + 10.0)]
    });
    label(pen, room, &Text::new(&words, (0.0, 0.0), SIZE, colours.ink2), places);
}

/// Writes a text at the first of the starting points where it has room, or not at all.
pub(super) fn label(pen: &Pen, room: &mut Room, text: &Text<'_>, starts: impl IntoIterator<Item = (f64, f64)>) {
    let long = width(text.words, text.weight, text.size);
    let half = 0.6 * text.size;
    let places = starts.into_iter().map(|(x, y)| Place::new(x - 2.0, y - half, long + 4.0, 2.0 * half));
    if let Some(place) = room.first_free(places) {
        pen.text(&Text { at: (place.x + 2.0, place.y + half), ..text.clone() });
    }
}
