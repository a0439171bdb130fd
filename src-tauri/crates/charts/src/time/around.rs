//! What stands around the rows: the days below, what was the matter, and the frame.

use freshlegs_calendar::Day;
use freshlegs_record::Tag;

use super::frame::{Places, SIZE, Sheet};
use super::scale::Scale;
use crate::drawing::{Palette, Pen, Place, Room, Text, Weight, width};
use crate::names::Names;
use crate::past::Note;

/// Lines of what was the matter at most.
const LANES: usize = 2;

/// What was the matter, with where it stands below the rows.
pub(super) struct Noted {
    note: Note,
    lane: usize,
    /// Where its word begins, if there is room for it.
    word: Option<f64>,
}

/// Gives each note a line, and its word where nothing else stands; `most` is the sheet's right edge.
pub(super) fn noted(notes: &[Note], scale: &Scale, names: &Names<'_>, most: f64) -> Vec<Noted> {
    let mut free = [f64::MIN; LANES];
    let mut placed: Vec<Noted> = Vec::new();
    for (index, note) in notes.iter().enumerate() {
        let (left, right) = ends(note, scale);
        let long = width(&word(names, note.what), Weight::Regular, SIZE);
        let lane = (0..LANES).find(|lane| free.get(*lane).is_some_and(|free| left >= *free)).unwrap_or(LANES - 1);
        let after = right + 6.0;
        let next = notes.get(index + 1..).unwrap_or_default().iter().filter(|next| next.what == note.what);
        let next = next.map(|next| ends(next, scale).0).next().unwrap_or(f64::MAX);
        let fits = after + long <= next.min(most);
        if let Some(free) = free.get_mut(lane) {
            *free = free.max(if fits { after + long + 10.0 } else { right + 1.0 });
        }
        placed.push(Noted { note: *note, lane, word: fits.then_some(after) });
    }
    placed
}

/// How many lines that takes.
pub(super) fn lanes(noted: &[Noted]) -> usize {
    noted.iter().map(|noted| noted.lane + 1).max().unwrap_or_default()
}

fn word(names: &Names<'_>, tag: Tag) -> String {
    names.word(&format!("record-tag-{}", tag.name()))
}

/// The hairlines of the named days, and a tint where something was the matter.
pub(super) fn behind(pen: &Pen, sheet: &Sheet<'_>, places: &Places, colours: &Palette) {
    let plot = &places.plot;
    for note in &sheet.notes {
        let (left, right) = ends(note, &places.scale);
        pen.polygon(&box_of(&Place::new(left, plot.y, right - left, plot.height)), colours.wash());
    }
    for tick in places.scale.ticks(sheet.names, sheet.look.week_start) {
        if (plot.x..=plot.right()).contains(&tick.x) {
            pen.line(&[(tick.x, plot.y), (tick.x, plot.bottom())], colours.hair(), 1.0);
        }
    }
}

/// The names of days, what was the matter in words, and the frame.
pub(super) fn below(pen: &Pen, sheet: &Sheet<'_>, places: &Places, colours: &Palette) {
    let plot = &places.plot;
    let (least, most) = (0.0, f64::from(sheet.look.width));
    let mut free = least;
    for tick in places.scale.ticks(sheet.names, sheet.look.week_start) {
        let long = width(&tick.name, Weight::Regular, SIZE);
        let x = tick.x.clamp(least + long / 2.0, most - long / 2.0);
        if x - long / 2.0 >= free && (plot.x - 8.0..=plot.right() + 8.0).contains(&tick.x) {
            pen.text(&Text::new(&tick.name, (x, plot.bottom() + 14.0), SIZE, colours.ink2).middle());
            free = x + long / 2.0 + 8.0;
        }
    }
    for Noted { note, lane, word: start } in &places.noted {
        let y = plot.bottom() + 34.0 + 18.0 * *lane as f64;
        let (left, right) = ends(note, &places.scale);
        pen.polygon(&box_of(&Place::new(left, y - 2.0, right - left, 4.0)), colours.ink_at(0.55));
        if let Some(start) = start {
            pen.text(&Text::new(&word(sheet.names, note.what), (*start, y), SIZE, colours.ink2));
        }
    }
    if let Some((from, to, _)) = &sheet.framed {
        pen.frame(&frame(*from, *to, sheet, places), colours.ink, 1.5);
    }
}

/// What stands above the rows: what the frame is, or what the points are means of.
pub(super) fn above(pen: &Pen, sheet: &Sheet<'_>, places: &Places, colours: &Palette, room: &mut Room) {
    let fits = |words: &&String| width(words, Weight::Regular, SIZE) <= f64::from(sheet.look.width);
    let (words, right) = match (&sheet.framed, &sheet.caption) {
        (Some((from, to, words)), _) => match words.iter().find(fits) {
            Some(words) => (words, frame(*from, *to, sheet, places).right()),
            None => return,
        },
        (None, Some(words)) => (words, places.plot.right()),
        (None, None) => return,
    };
    let long = width(words, Weight::Regular, SIZE);
    let end = right.max(long).min(f64::from(sheet.look.width));
    pen.text(&Text::new(words, (end, places.plot.y - 12.0), SIZE, colours.ink2).end());
    room.take(Place::new(end - long, places.plot.y - 20.0, long, 18.0));
}

fn frame(from: Day, to: Day, sheet: &Sheet<'_>, places: &Places) -> Place {
    let left = (places.scale.x(from) - 9.0).max(1.0);
    let right = (places.scale.x(to) + 9.0).min(f64::from(sheet.look.width) - 1.0);
    Place::new(left, places.plot.y - 1.0, right - left, places.plot.height + 2.0)
}

/// From where to where something was the matter; a day among ten years is still seen.
fn ends(note: &Note, scale: &Scale) -> (f64, f64) {
    let (least, most) = scale.ends();
    let (left, right) = (scale.edge(note.from), scale.edge(note.to.plus(1)));
    let left = left.clamp(least, most - 3.0);
    (left, right.clamp(left + 3.0, most))
}

/// The corners of a box, clockwise.
pub(super) fn box_of(place: &Place) -> [(f64, f64); 4] {
    let (left, top, right, bottom) = (place.x, place.y, place.right(), place.bottom());
    [(left, top), (right, top), (right, bottom), (left, bottom)]
}
