//! The table behind a reading: rating, expected, surprise, weight, product, and what the products add up to.

use freshlegs_calendar::Day;

use super::channel::Channel;
use super::reader::Reader;
use super::surprise::{Likeliest, Told, likeliest};
use super::{Entry, Method};

/// One rating of one entry.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Row {
    /// Its day.
    pub day: Day,
    /// Its channel.
    pub channel: Channel,
    /// The rating on the athlete's own scale; enjoyment in keenness' place less 5, the body as a mean.
    pub rating: f64,
    /// What the entries before it led to expect, on the same scale.
    pub expected: f64,
    /// How far it was worse than expected, in the athlete's own spreads.
    pub z: f64,
    /// How much a slide of this start and size would show in it.
    pub weight: f64,
    /// z times weight.
    pub product: f64,
}

/// What speaks for the likeliest slide.
#[derive(Clone, Debug, PartialEq)]
pub struct Evidence {
    /// The day it may have begun, to the week.
    pub start: Day,
    /// Its size in own spreads.
    pub size: f64,
    /// Whether only quality and keenness belong to it.
    pub quiet: bool,
    /// Every rating since then that belongs to it, by day.
    pub rows: Vec<Row>,
    /// The sum of the products.
    pub sum: f64,
    /// What the sum must exceed before it speaks for a slide at all.
    pub needed: f64,
}

/// The evidence on a day, from the entries up to it in any order; none before a channel exists.
pub fn evidence(entries: &[Entry], day: Day) -> Option<Evidence> {
    let mut by_day: Vec<Entry> = entries.iter().filter(|entry| entry.day() <= day).cloned().collect();
    by_day.sort_by(Entry::compare);
    let number = day.days_since(Day::MIN);
    let found = likeliest(number, &replayed(&by_day, day, None)?.present(number))?;
    let mut reader = replayed(&by_day, day, Some(found.start))?;
    let mut rows = Vec::new();
    for series in reader.present(number) {
        let counts = found.counts.iter().find(|(channel, _)| *channel == series.channel());
        rows.extend(
            counts
                .into_iter()
                .flat_map(|(channel, counts)| series.told().iter().map(move |told| row(*channel, *counts, told))),
        );
    }
    rows.sort_by_key(|row| (row.day, row.channel));
    let sum = rows.iter().map(|row| row.product).sum();
    let Likeliest { start, size, quiet, odds, .. } = found;
    Some(Evidence { start: Day::MIN.plus(start), size, quiet, rows, sum, needed: sum - odds })
}

fn row(channel: Channel, counts: f64, told: &Told) -> Row {
    let (rating, expected) = (channel.turned_back(told.worse), channel.turned_back(told.expected));
    let weight = counts * told.weight;
    Row {
        day: Day::MIN.plus(told.day),
        channel,
        rating,
        expected,
        z: told.surprise,
        weight,
        product: told.surprise * weight,
    }
}

/// All days up to one, read again.
fn replayed(by_day: &[Entry], last: Day, told: Option<i64>) -> Option<Reader> {
    let first = by_day.first()?.day();
    let mut reader = Reader::new(Method::Surprise);
    told.into_iter().for_each(|start| reader.tell(start));
    let mut left = by_day;
    for since_first in 0..=last.days_since(first) {
        let day = first.plus(since_first);
        let (today, later) = left.split_at(left.partition_point(|entry| entry.day() <= day));
        reader.read(day.days_since(Day::MIN), since_first, today);
        left = later;
    }
    Some(reader)
}
