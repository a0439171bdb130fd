//! Charts that count by the week: load, rest and exposure say what a week is, the rest is the same.

use freshlegs_calendar::{Day, Week};
use freshlegs_texts::Catalogue;

use super::bars::{Bar, Bars};
use super::frame::{Drawn, Row, Sheet, draw};
use super::gather::Gathered;
use super::hits::{Column, columns};
use crate::drawing::Colour;
use crate::names::Names;
use crate::past::{Look, Past};
use crate::{Chart, Table};

/// One row: a number for each week, if it is known.
pub(crate) struct WeekRow {
    pub(crate) name: String,
    pub(crate) said: String,
    pub(crate) letters: Colour,
    pub(crate) parts: f64,
    /// One for each week of the chart, in its order.
    pub(crate) values: Vec<Option<f64>>,
    pub(crate) decimals: usize,
    pub(crate) colour: Colour,
    pub(crate) edge: Option<Colour>,
    pub(crate) pieces: bool,
    pub(crate) points: bool,
}

/// A chart of weeks.
pub(crate) struct Weekly<'a> {
    pub(crate) name: &'static str,
    /// The weeks that are shown, oldest first, and whether each is over.
    pub(crate) weeks: Vec<(Week, bool)>,
    pub(crate) rows: Vec<WeekRow>,
    /// Whether another range or kind has something to show.
    pub(crate) recorded: bool,
    pub(crate) finding: String,
    pub(crate) table: Table,
    /// What a column says after its week, from the place of the week in the row.
    pub(crate) tell: &'a dyn Fn(usize) -> String,
}

/// Draws it: a bar for each week, from two hundred on for each month or quarter.
pub(crate) fn weekly(of: Weekly<'_>, past: &Past<'_>, look: &Look, names: &Names<'_>, words: &Catalogue) -> Chart {
    let over = Gathered::of(of.weeks.len(), 7 * of.weeks.len() as i64);
    let days = of.weeks.first().zip(of.weeks.last()).map(|((first, _), (last, _))| (first.first(), last.last()));
    let row = |row: &WeekRow| {
        let bars = Bars {
            bars: bars(row, &of.weeks, over, look),
            colour: row.colour,
            edge: row.edge,
            pieces: row.pieces && over == Gathered::No,
            points: row.points,
        };
        let (name, said) = (row.name.clone(), row.said.clone());
        Row { name, said, letters: row.letters, parts: row.parts, drawn: Drawn::Bars(bars) }
    };
    let sheet = Sheet {
        name: of.name,
        look,
        names,
        days,
        rows: of.rows.iter().map(row).collect(),
        notes: past.noted(look).into_iter().filter(|note| days.is_some_and(|(first, _)| note.to >= first)).collect(),
        framed: None,
        recorded: of.recorded,
        caption: over.caption(words, "mean-week"),
        finding: of.finding,
        table: of.table,
    };
    draw(&sheet, words, |scale, rows| {
        let column = |(at, (week, _)): (usize, &(Week, bool))| {
            let (from, to) = (week.first(), week.last());
            let short = names.week_short(from);
            let label = names.list(&[names.week_long(from), (of.tell)(at)]);
            Column { id: None, day: from, from, to, short, label }
        };
        let weeks = || of.weeks.iter().enumerate().map(column).collect();
        columns(if over == Gathered::No { weeks() } else { times(&sheet, over, words) }, scale, rows)
    })
}

/// A column for each time that weeks were gathered into.
fn times(sheet: &Sheet<'_>, over: Gathered, words: &Catalogue) -> Vec<Column> {
    let mut found: Vec<Column> = Vec::new();
    for row in &sheet.rows {
        let Drawn::Bars(bars) = &row.drawn else { continue };
        for bar in &bars.bars {
            let said = format!("{} {}", row.name, bar.said);
            match found.iter_mut().find(|column| column.from == bar.from) {
                Some(column) => column.label = sheet.names.list(&[column.label.clone(), said]),
                None => {
                    let short = sheet.names.time(over, bar.from);
                    let label = sheet.names.list(&[short.clone(), words.word("trends-means-weekly"), said]);
                    found.push(Column { id: None, day: bar.from, from: bar.from, to: bar.to, short, label });
                }
            }
        }
    }
    found.sort_by_key(|column| column.from);
    found
}

fn bars(row: &WeekRow, weeks: &[(Week, bool)], over: Gathered, look: &Look) -> Vec<Bar> {
    let known = weeks.iter().zip(&row.values).filter_map(|((week, done), value)| Some((week, *done, (*value)?)));
    if over == Gathered::No {
        let bar = |(week, done, value): (&Week, bool, f64)| {
            let said = if value > 0.0 { super::number(value, row.decimals) } else { String::new() };
            Bar { from: week.first(), to: week.last(), value, open: !done, said }
        };
        return known.map(bar).collect();
    }
    let mut times: Vec<(Day, f64, f64)> = Vec::new();
    for (week, _, value) in known.filter(|(_, done, _)| *done) {
        let first = over.first(week.first(), look.week_start);
        match times.last_mut().filter(|(time, ..)| *time == first) {
            Some((_, sum, count)) => (*sum, *count) = (*sum + value, *count + 1.0),
            None => times.push((first, value, 1.0)),
        }
    }
    let bar = |(first, sum, count): (Day, f64, f64)| {
        let said = super::number(sum / count, usize::from(row.decimals > 0 || sum / count < 10.0));
        Bar { from: first, to: over.last(first), value: sum / count, open: false, said }
    };
    times.into_iter().map(bar).collect()
}
