//! Charts with everything that goes with them.

use freshlegs_calendar::{Day, Kind};
use freshlegs_charts::{Shape, Table};
use freshlegs_store::RecordId;
use serde::Serialize;
use ts_rs::TS;

/// A drawn chart, its sentence, its table and what can be pointed at.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct ChartView {
    /// The chart's name, for example `effort-quality`.
    pub name: String,
    /// SVG made by us from numbers only; safe to insert.
    pub svg: String,
    /// Pixels, the same as in the SVG's view box.
    pub width: u32,
    /// Pixels.
    pub height: u32,
    /// What the chart is.
    pub title: String,
    /// What it shows, one sentence.
    pub finding: String,
    /// What can be pointed at or focused, oldest first.
    pub hits: Vec<ChartHit>,
    /// The numbers.
    pub table: Table,
}

/// A box on the chart that stands for a record, or for some weeks.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct ChartHit {
    /// The record to open; nothing where the week of the day is opened.
    pub record: Option<RecordId>,
    /// Its day; of weeks the first.
    pub day: Day,
    /// Left edge in pixels of the view box.
    pub x: f64,
    /// Top edge.
    pub y: f64,
    /// Width.
    pub width: f64,
    /// Height.
    pub height: f64,
    /// "Mon 23, acceleration".
    pub short: String,
    /// "Monday 23 November, acceleration, effort 6, quality 4".
    pub label: String,
}

/// The Trends page.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct TrendsView {
    /// The last sessions with both ratings, newest first, at most eight.
    pub recent: Vec<RecentSession>,
    /// How many sessions are on the map and how many were left out for a missing rating.
    pub count: String,
}

/// A line of the list beside the map.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct RecentSession {
    /// The record to open.
    pub record: RecordId,
    /// The day.
    pub day: Day,
    /// "Mon 23".
    pub short: String,
    /// What it was.
    pub kind: Kind,
    /// "acceleration".
    pub title: String,
    /// Its mark.
    pub shape: Option<Shape>,
    /// Effort 0–10.
    pub effort: i8,
    /// Quality 0–10.
    pub quality: i8,
}
