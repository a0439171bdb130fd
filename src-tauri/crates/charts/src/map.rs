//! The effort × quality map.

use freshlegs_calendar::{Day, Effort, Kind, Quality};
use freshlegs_texts::{Catalogue, Phrase};

use crate::{Chart, Table};

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

/// In whose colours a chart is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Theme {
    /// The light window.
    Light,
    /// The dark window.
    Dark,
    /// Black on white; shapes and dashes carry the meaning.
    Print,
}

/// How the map is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MapOptions {
    /// Pixels; at least 320 is legible, at least 240 where `small`.
    pub width: u32,
    /// Pixels; at least 320 is legible, at least 220 where `small`.
    pub height: u32,
    /// The colours.
    pub theme: Theme,
    /// Whether it is the small map beside the feedback sentence: no numbers, no legend, one dot in colour.
    pub small: bool,
    /// The athlete's current day; ages are counted from it.
    pub today: Day,
    /// The record with a ring around it; its label replaces the newest one's.
    pub ringed: Option<i64>,
}

/// Draws the map of the given sessions, in any order given.
pub fn effort_quality(_dots: &[Dot], options: &MapOptions, words: &Catalogue) -> Chart {
    Chart {
        svg: String::new(),
        width: options.width,
        height: options.height,
        title: words.say(&Phrase::new("trends-map-title")),
        finding: String::new(),
        hits: Vec::new(),
        table: Table::default(),
    }
}
