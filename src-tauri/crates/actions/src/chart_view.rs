//! A drawn chart as the window gets it, and the records as dots.

use freshlegs_charts::{Chart, Dot, Theme};
use freshlegs_store::{Record, RecordId};

use crate::views::{ChartHit, ChartView};

/// The theme of a name; light where it is none.
pub(crate) fn theme(name: &str) -> Theme {
    match name {
        "dark" => Theme::Dark,
        "print" => Theme::Print,
        _ => Theme::Light,
    }
}

/// The dots of records that have both ratings.
pub(crate) fn dots(records: &[Record]) -> Vec<Dot> {
    let dot = |record: &Record| {
        let entry = &record.entry;
        let (effort, quality) = entry.effort.zip(entry.quality)?;
        Some(Dot { id: record.id.get(), day: entry.day, kind: entry.kind, effort, quality })
    };
    records.iter().filter_map(dot).collect()
}

/// A chart with its name.
pub(crate) fn chart_view(name: &str, chart: Chart) -> ChartView {
    let hit = |hit: freshlegs_charts::Hit| {
        let record = hit.id.and_then(|id| RecordId::try_from(id).ok());
        let (x, y, width, height) = (hit.x, hit.y, hit.width, hit.height);
        ChartHit { record, day: hit.day, x, y, width, height, short: hit.short, label: hit.label }
    };
    ChartView {
        name: name.to_owned(),
        svg: chart.svg,
        width: chart.width,
        height: chart.height,
        title: chart.title,
        finding: chart.finding,
        hits: chart.hits.into_iter().map(hit).collect(),
        table: chart.table,
    }
}
