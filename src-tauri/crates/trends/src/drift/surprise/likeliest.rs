//! The one start and pattern that fit best: what a table can show of the many that were tried.

use super::odds::{Part, SIZE, Tried, part, tried};
use super::series::Series;
use crate::drift::channel::Channel;

/// The start and pattern with the best odds.
#[derive(Clone, Debug)]
pub(in crate::drift) struct Likeliest {
    /// The start's day.
    pub(in crate::drift) start: i64,
    /// The size that is looked for, in own spreads.
    pub(in crate::drift) size: f64,
    /// Log odds against no slide: what the channels say, added up.
    pub(in crate::drift) odds: f64,
    /// What each channel that belongs to it says.
    pub(in crate::drift) said: Vec<Said>,
}

/// What one channel says.
#[derive(Clone, Copy, Debug)]
pub(in crate::drift) struct Said {
    pub(in crate::drift) channel: Channel,
    /// What a surprise counts beside its entry's weight.
    pub(in crate::drift) factor: f64,
    pub(in crate::drift) sum: f64,
    pub(in crate::drift) needed: f64,
    pub(in crate::drift) counted: f64,
}

/// The best of all that are tried on a day, if anything is.
pub(in crate::drift) fn likeliest(day: i64, present: &[&Series]) -> Option<Likeliest> {
    // Plain slides reach the most that channels may say from several starts: what they would say decides then.
    let uncapped = |tried: &Tried| {
        let belong = present.iter().filter(|series| tried.pattern.holds(series.channel()));
        let parts = belong.filter_map(|series| part(series, tried.place));
        parts.map(|part| part.sum - part.needed).sum::<f64>()
    };
    let better = |one: &Tried, other: &Tried| {
        one.odds.total_cmp(&other.odds).then_with(|| uncapped(one).total_cmp(&uncapped(other)))
    };
    let best = tried(day, present).into_iter().max_by(better)?;
    let start = present.first()?.starts().get(best.place)?.day;
    let belong = present.iter().filter(|series| best.pattern.holds(series.channel()));
    let said = belong.filter_map(|series| {
        let Part { factor, sum, needed, counted } = part(series, best.place)?;
        Some(Said { channel: series.channel(), factor, sum, needed, counted })
    });
    Some(Likeliest { start, size: SIZE, odds: best.odds, said: said.collect() })
}
