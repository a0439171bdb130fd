//! The effort × quality map: the athlete's usual in the middle, every session around it.
//!
//! [`frame`] maps ratings to pixels, [`stack`] gives each session its spot, [`draw`] puts all on the
//! sheet, [`names`] says it in words. Colours, letters and the pen are [`crate::drawing`]'s.

mod axes;
mod draw;
mod frame;
mod grid;
mod labels;
mod leader;
mod stack;
#[cfg(test)]
pub(crate) mod tests;

use freshlegs_calendar::{Day, Effort, Kind, Quality};
use freshlegs_texts::{Catalogue, Phrase};
use freshlegs_trends::{Felt, finding, finding_of_all, usuals, usuals_of_all};

use crate::drawing::{Frontispiece, Theme, wrap};
use crate::names::Names;
use crate::{Chart, Hit, Table};
use frame::Frame;
use stack::Stacks;

/// A session on the map.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Dot {
    /// The record's id, given back in the hit list.
    pub id: i64,
    /// The day it was done on.
    pub day: Day,
    /// What it was.
    pub kind: Kind,
    /// How hard it was: to the right.
    pub effort: Effort,
    /// How well the athlete moved: upwards.
    pub quality: Quality,
}

/// How the map is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MapOptions {
    /// Pixels; legible from 320 on, the small map from 220. Drawn at 4000 at most.
    pub width: u32,
    /// Pixels; legible from 320 on, the small map from 200. Drawn at 4000 at most.
    pub height: u32,
    /// The colours.
    pub theme: Theme,
    /// Whether it is the small map beside the feedback sentence: the newest twenty, one of them in colour, no numbers.
    pub small: bool,
    /// The athlete's current day; ages are counted from it.
    pub today: Day,
    /// The record with a ring around it, which is then the one with a label; else the newest has it.
    pub ringed: Option<i64>,
    /// The first day that is shown; the usual and the sentence know the days before it, too.
    pub since: Option<Day>,
    /// Whether only sessions other than speed are asked about: they then make the usual and the sentence.
    pub narrowed: bool,
    /// Whether the table is filled; a window that only draws again leaves it out.
    pub table: bool,
}

/// How many sessions the small map shows.
const SMALL: usize = 20;

/// Draws the map of the given sessions, in any order given.
pub fn effort_quality(dots: &[Dot], options: &MapOptions, words: &Catalogue) -> Chart {
    let options =
        &MapOptions { width: options.width.clamp(160, 4000), height: options.height.clamp(160, 4000), ..*options };
    let mut dots = dots.to_vec();
    dots.sort_unstable_by_key(|dot| (dot.day, dot.id, dot.kind, dot.effort, dot.quality));
    let felt: Vec<Felt> = dots.iter().map(Dot::felt).collect();
    let names = Names::new(words, options.today);
    let title = words.say(&Phrase::new("trends-map-title"));
    let finding = words.say(&if options.narrowed { finding_of_all(&felt) } else { finding(&felt) });
    let shown = shown(&dots, options);
    let description = Phrase::new("trends-map-description").with("finding", finding.as_str());
    let description = words.say(&description.with("count", shown.len() as f64));

    let usuals = if options.narrowed { usuals_of_all(&felt) } else { usuals(&felt) };
    let frame = Frame::new(axes::card(&shown, options, &names), usuals, &shown);
    let stacks = Stacks::of(&shown, &frame, options);
    let body = draw::elements(&draw::Drawing {
        shown: &shown,
        felt: &felt,
        usuals,
        frame: &frame,
        stacks: &stacks,
        options,
        names: &names,
    });
    let front = Frontispiece {
        name: if options.small { "effort-quality-small" } else { "effort-quality" },
        size: (options.width, options.height),
        title: &title,
        description: &description,
    };
    Chart {
        svg: wrap(&front, &body),
        width: options.width,
        height: options.height,
        title,
        finding,
        hits: hits(&stacks, options, &names),
        table: table(if options.table { since(&dots, options) } else { &[] }, &names),
    }
}

impl Dot {
    fn felt(&self) -> Felt {
        Felt { day: self.day, kind: self.kind, effort: self.effort, quality: self.quality }
    }
}

/// The sessions from the first day that is asked for; they come oldest first.
fn since<'a>(dots: &'a [Dot], options: &MapOptions) -> &'a [Dot] {
    let first = options.since.map_or(0, |since| dots.partition_point(|dot| dot.day < since));
    dots.get(first..).unwrap_or_default()
}

/// The sessions that are drawn, oldest first.
fn shown(dots: &[Dot], options: &MapOptions) -> Vec<Dot> {
    let dots = since(dots, options);
    let first = if options.small { dots.len().saturating_sub(SMALL) } else { 0 };
    let ringed = dots.iter().take(first).filter(|dot| Some(dot.id) == options.ringed);
    ringed.chain(dots.iter().skip(first)).copied().collect()
}

fn hits(stacks: &Stacks, options: &MapOptions, names: &Names<'_>) -> Vec<Hit> {
    let placed =
        stacks.placed.iter().map(|placed| (placed.dot, placed.hit, names.short(&placed.dot), names.long(&placed.dot)));
    let crowds = stacks.crowds.iter().map(|crowd| {
        let (short, long) = names.crowd(crowd.hidden, &crowd.newest);
        (crowd.newest, crowd.hit, short, long)
    });
    let mut hits: Vec<_> = placed.chain(crowds).collect();
    hits.sort_by_key(|(dot, ..)| (dot.day, dot.id));
    let hit = |(dot, place, short, label): (Dot, crate::drawing::Place, String, String)| {
        // In tenths, like the drawing; rounding must not push a box over the edge.
        let tenth = |pixels: f64, most: u32| (pixels * 10.0).round().clamp(0.0, f64::from(most) * 10.0) / 10.0;
        let (x, y) = (tenth(place.x, options.width), tenth(place.y, options.height));
        let width = tenth(place.right(), options.width) - x;
        let height = tenth(place.bottom(), options.height) - y;
        let (width, height) = (tenth(width, options.width), tenth(height, options.height));
        Hit { id: Some(dot.id), day: dot.day, x, y, width, height, short, label }
    };
    hits.into_iter().map(hit).collect()
}

fn table(dots: &[Dot], names: &Names<'_>) -> Table {
    let row = |dot: &Dot| {
        let (effort, quality) = (dot.effort.get().to_string(), dot.quality.get().to_string());
        vec![names.day_of_year(dot.day), names.kind(dot.kind).to_owned(), effort, quality]
    };
    let columns = ["day", "session", "effort", "quality"].map(|column| names.word(&format!("trends-column-{column}")));
    Table { columns: columns.to_vec(), rows: dots.iter().rev().map(row).collect() }
}
