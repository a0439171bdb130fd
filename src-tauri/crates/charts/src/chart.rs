//! What every chart function returns.

use freshlegs_calendar::Day;
use serde::Serialize;
use ts_rs::TS;

/// A drawn chart with everything that goes with it.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Chart {
    /// SVG with presentation attributes only: no style, no script, safe under a strict policy.
    pub svg: String,
    /// Pixels, the same as in the SVG's view box.
    pub width: u32,
    /// Pixels.
    pub height: u32,
    /// What the chart is.
    pub title: String,
    /// What it shows, one sentence.
    pub finding: String,
    /// What can be pointed at, oldest first.
    pub hits: Vec<Hit>,
    /// The numbers behind it.
    pub table: Table,
}

/// A box on the chart that stands for a record, or for a week.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Hit {
    /// The record's id as given; of several sessions in one mark, the newest. Nothing for a week as a whole.
    pub id: Option<i64>,
    /// Its day; of a week the first.
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

/// The numbers behind a chart.
#[derive(Clone, Debug, Default, PartialEq, Serialize, TS)]
#[ts(rename = "ChartTable")]
pub struct Table {
    /// Column heads.
    pub columns: Vec<String>,
    /// Rows, newest first, cells in the columns' order.
    pub rows: Vec<Vec<String>>,
}
