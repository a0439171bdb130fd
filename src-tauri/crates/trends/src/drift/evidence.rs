//! The table behind a reading: rating, expected, surprise, weight, product, and what the products add up to.

use freshlegs_calendar::Day;

use super::channel::Channel;
use super::reader::Reader;
use super::surprise::{Said, Told, likeliest};
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

/// What one channel's rows add up to.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Total {
    /// The channel.
    pub channel: Channel,
    /// The sum of the products.
    pub sum: f64,
    /// What the sum must exceed before it speaks for a slide at all.
    pub needed: f64,
    /// The difference, as far as one channel may count.
    pub counted: f64,
}

/// What speaks for the likeliest slide.
#[derive(Clone, Debug, PartialEq)]
pub struct Evidence {
    /// The day it may have begun, to the week.
    pub start: Day,
    /// The size that was looked for, in own spreads.
    pub size: f64,
    /// Every rating since then in a channel that belongs to it, by day.
    pub rows: Vec<Row>,
    /// What they add up to, by channel; effort is absent from a quiet slide.
    pub totals: Vec<Total>,
    /// The sum of what counts: log odds of this slide against none. Drift is the mean of many such odds.
    pub log_odds: f64,
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
        let said = found.said.iter().find(|said| said.channel == series.channel());
        rows.extend(said.into_iter().flat_map(|said| series.told().iter().map(|told| row(said, told))));
    }
    rows.sort_by_key(|row| (row.day, row.channel));
    let total = |said: &Said| {
        let Said { channel, sum, needed, counted, .. } = *said;
        Total { channel, sum, needed, counted }
    };
    let totals = found.said.iter().map(total).collect();
    Some(Evidence { start: Day::MIN.plus(found.start), size: found.size, rows, totals, log_odds: found.odds })
}

fn row(said: &Said, told: &Told) -> Row {
    let (rating, expected) = (said.channel.turned_back(told.worse), said.channel.turned_back(told.expected));
    let (z, weight) = (told.surprise, said.factor * told.weight);
    Row { day: Day::MIN.plus(told.day), channel: said.channel, rating, expected, z, weight, product: z * weight }
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
