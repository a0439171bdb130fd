//! What can be pointed at on a sheet of rows: a column for each session, each week, each time that was gathered.

use freshlegs_calendar::Day;

use super::scale::Scale;
use crate::Hit;
use crate::drawing::Place;

/// A column is no narrower than this, in pixels.
const NARROWEST: f64 = 8.0;

/// What a column stands for.
pub(crate) struct Column {
    /// The record; nothing for a week.
    pub(crate) id: Option<i64>,
    /// The day that it opens.
    pub(crate) day: Day,
    pub(crate) from: Day,
    pub(crate) to: Day,
    pub(crate) short: String,
    pub(crate) label: String,
}

/// The columns over all rows, in the order given.
pub(crate) fn columns(columns: Vec<Column>, scale: &Scale, rows: &[Place]) -> Vec<Hit> {
    let top = rows.first().map_or(0.0, |row| row.y);
    let bottom = rows.last().map_or(top, Place::bottom);
    let (least, most) = rows.first().map_or((0.0, 0.0), |row| (row.x, row.right()));
    let one = |column: Column| {
        let (left, right) = (scale.edge(column.from), scale.edge(column.to.plus(1)));
        let middle = ((left + right) / 2.0).clamp(least + NARROWEST / 2.0, most - NARROWEST / 2.0);
        let half = ((right - left) / 2.0).clamp(NARROWEST / 2.0, 24.0).min(middle - least).min(most - middle);
        let place = Place::new(middle - half, top, 2.0 * half, bottom - top);
        hit(column.id, column.day, &place, column.short, column.label)
    };
    columns.into_iter().map(one).collect()
}

/// A box in tenths of a pixel, like the drawing.
pub(crate) fn hit(id: Option<i64>, day: Day, place: &Place, short: String, label: String) -> Hit {
    let tenth = |pixels: f64| (pixels * 10.0).round() / 10.0;
    let (x, y) = (tenth(place.x.max(0.0)), tenth(place.y.max(0.0)));
    Hit { id, day, x, y, width: tenth(place.width), height: tenth(place.height), short, label }
}
