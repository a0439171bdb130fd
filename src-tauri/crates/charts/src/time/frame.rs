//! The sheet of rows: who stands where, and in what order all is drawn.

use freshlegs_calendar::Day;
use freshlegs_texts::{Catalogue, Phrase};

use super::around;
use super::bars::Bars;
use super::line::Line;
use super::scale::Scale;
use super::strip::Strip;
use crate::drawing::{Colour, Frontispiece, Palette, Pen, Place, Room, Text, Weight, lines, width, wrap};
use crate::names::Names;
use crate::past::{Look, Note};
use crate::{Chart, Hit, Table};

/// Letters of names and numbers.
pub(super) const SIZE: f64 = 12.0;

/// Below this width a row's name stands over it and not beside it.
const BESIDE_FROM: f64 = 640.0;

/// Heights of what is not a row: the days below, one line of what was the matter, a name over a row.
const DAYS: f64 = 26.0;
const NOTED: f64 = 18.0;
const OVER: f64 = 20.0;

/// A row is no lower than this.
const LEAST: f64 = 8.0;

/// What a row shows.
pub(crate) enum Drawn {
    Line(Line),
    Bars(Bars),
    Strip(Strip),
}

/// One row with its name at the left and what there is to say at the right.
pub(crate) struct Row {
    pub(crate) name: String,
    pub(crate) said: String,
    /// The colour of both in letters.
    pub(crate) letters: Colour,
    /// How many parts of the height it gets.
    pub(crate) parts: f64,
    pub(crate) drawn: Drawn,
}

/// Everything a sheet of rows is made from.
pub(crate) struct Sheet<'a> {
    /// The chart's name, for example `over-time`.
    pub(crate) name: &'static str,
    pub(crate) look: &'a Look,
    pub(crate) names: &'a Names<'a>,
    /// First and last day; nothing where there is nothing to show.
    pub(crate) days: Option<(Day, Day)>,
    pub(crate) rows: Vec<Row>,
    pub(crate) notes: Vec<Note>,
    /// The days that a frame stands around, and what it is called: the long words, and those for where they do not fit.
    pub(crate) framed: Option<(Day, Day, [String; 2])>,
    /// Whether there is something to show in another range or of another kind.
    pub(crate) recorded: bool,
    /// What stands above the rows where there is no frame.
    pub(crate) caption: Option<String>,
    pub(crate) finding: String,
    pub(crate) table: Table,
}

/// Where everything stands.
pub(super) struct Places {
    pub(super) scale: Scale,
    /// All rows together.
    pub(super) plot: Place,
    pub(super) rows: Vec<Place>,
    pub(super) over: bool,
    /// Whether there is room for the rows' names at all.
    pub(super) named: bool,
    pub(super) noted: Vec<around::Noted>,
}

/// Draws the sheet; `hits` is asked once the places are known.
pub(crate) fn draw(sheet: &Sheet<'_>, words: &Catalogue, hits: impl FnOnce(&Scale, &[Place]) -> Vec<Hit>) -> Chart {
    let (look, name) = (sheet.look, sheet.name);
    let title = words.word(&format!("trends-{name}-title"));
    let description = Phrase::new("trends-description").with("finding", sheet.finding.as_str());
    let description = words.say(&description.with("what", words.word(&format!("trends-{name}-what"))));
    let places = sheet.days.map(|days| Places::of(sheet, days));
    let colours = look.theme.palette();
    let size = (look.width, look.height);
    let body = Pen::elements(size, colours.page, |pen| match &places {
        Some(places) => all(pen, sheet, places, colours),
        None if sheet.recorded => empty(pen, sheet, &words.word("trends-empty-shown"), colours),
        None => empty(pen, sheet, &words.word(&format!("trends-{name}-empty")), colours),
    });
    let front = Frontispiece { name, size, title: &title, description: &description };
    Chart {
        svg: wrap(&front, &body),
        width: look.width,
        height: look.height,
        title,
        finding: sheet.finding.clone(),
        hits: places.map(|places| hits(&places.scale, &places.rows)).unwrap_or_default(),
        table: sheet.table.clone(),
    }
}

impl Places {
    fn of(sheet: &Sheet<'_>, (first, last): (Day, Day)) -> Self {
        let (whole, high) = (f64::from(sheet.look.width), f64::from(sheet.look.height));
        let over = whole < BESIDE_FROM;
        let longest = |of: fn(&Row) -> &str| {
            sheet.rows.iter().map(|row| width(of(row), Weight::Semibold, SIZE)).fold(0.0, f64::max)
        };
        let (left, right) = match over {
            true => (0.0, 0.0),
            // Never less than these shares of the width, so that the weeks of charts under each other stand in line.
            false => (
                (longest(|row| &row.name) + 28.0).max(0.133 * whole),
                (longest(|row| &row.said) + 16.0).max(0.16 * whole),
            ),
        };
        let right = right.min(0.4 * whole);
        let top = if sheet.framed.is_some() || sheet.caption.is_some() { 20.0 } else { 2.0 };
        let scale = Scale::new(first, last, left + 4.0, whole - right - 4.0);
        let noted = around::noted(&sheet.notes, &scale, sheet.names, whole);
        let rows = sheet.rows.len() as f64;
        let heads = if over { OVER * rows } else { 0.0 };
        let least = top + DAYS + LEAST * rows;
        // On a very low sheet the rows come first: what was the matter gives way, then the names over the rows.
        let named = least + heads <= high;
        let heads = if named { heads } else { 0.0 };
        let noted = if least + heads + NOTED * around::lanes(&noted) as f64 > high { Vec::new() } else { noted };
        let below = DAYS + NOTED * around::lanes(&noted) as f64;
        let room = high - top - below - heads;
        let parts: f64 = sheet.rows.iter().map(|row| row.parts).sum();
        let plot = Place::new(left, top, whole - left - right, room + heads);
        let mut y = top;
        let place = |row: &Row| {
            y += if over && named { OVER } else { 0.0 };
            let height = room * row.parts / parts;
            y += height;
            Place::new(plot.x, y - height, plot.width, height)
        };
        let rows = sheet.rows.iter().map(place).collect();
        Self { scale, plot, rows, over, noted, named }
    }
}

fn all(pen: &Pen, sheet: &Sheet<'_>, places: &Places, colours: &Palette) {
    let mut room = Room::within(Place::new(0.0, 0.0, f64::from(sheet.look.width), f64::from(sheet.look.height)));
    around::behind(pen, sheet, places, colours);
    around::above(pen, sheet, places, colours, &mut room);
    for (row, place) in sheet.rows.iter().zip(&places.rows) {
        if places.named {
            head(pen, row, place, places.over, &mut room);
        }
        match &row.drawn {
            Drawn::Line(line) => line.draw(pen, place, &places.scale, colours, &mut room, sheet.names),
            Drawn::Bars(bars) => bars.draw(pen, place, &places.scale, colours, &mut room),
            Drawn::Strip(strip) => strip.draw(pen, place, &places.scale, colours, &mut room),
        }
    }
    around::below(pen, sheet, places, colours);
}

/// The row's name, and at the other end what there is to say of it.
fn head(pen: &Pen, row: &Row, place: &Place, over: bool, room: &mut Room) {
    let low = matches!(&row.drawn, Drawn::Strip(_)) || place.height < 90.0;
    let y = match (over, low) {
        (true, _) => place.y - 9.0,
        (false, true) => place.centre().1,
        (false, false) => place.y + 12.0,
    };
    let text = |words, x| Text::new(words, (x, y), SIZE, row.letters).weight(Weight::Semibold);
    pen.text(&text(&row.name, 0.0));
    // Over a row it follows the name: the newest days, at the right, stay free for their frame.
    room.take(Place::new(0.0, y - 6.0, width(&row.name, Weight::Semibold, SIZE), 12.0));
    let after = width(&row.name, Weight::Semibold, SIZE) + 12.0;
    if !over {
        pen.text(&text(&row.said, place.right() + 12.0));
    } else if after + width(&row.said, Weight::Semibold, SIZE) <= place.right() {
        room.take(Place::new(after, y - 6.0, width(&row.said, Weight::Regular, SIZE), 12.0));
        pen.text(&text(&row.said, after).weight(Weight::Regular));
    }
}

/// One sentence in the middle: what will be seen here, and when.
fn empty(pen: &Pen, sheet: &Sheet<'_>, sentence: &str, colours: &Palette) {
    let (whole, high) = (f64::from(sheet.look.width), f64::from(sheet.look.height));
    let card = Place::new(0.0, 0.0, whole, high);
    pen.card(&if colours.outline.is_some() { card.grown(-0.5) } else { card }, colours.surface, colours.outline);
    let lines = lines(sentence, Weight::Regular, 13.0, (whole - 48.0).min(420.0));
    for (index, line) in lines.iter().enumerate() {
        let down = (index as f64 - (lines.len() as f64 - 1.0) / 2.0) * 20.0;
        pen.text(&Text::new(line, (whole / 2.0, high / 2.0 + down), 13.0, colours.ink2).middle());
    }
}
