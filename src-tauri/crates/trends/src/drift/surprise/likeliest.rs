//! The one start and pattern that fit best: what a table can show of the many that were tried.

use super::odds::{Pattern, SIZE, factor, tried};
use super::series::Series;
use crate::drift::channel::Channel;

/// The start and pattern with the best odds.
#[derive(Clone, Debug)]
pub(in crate::drift) struct Likeliest {
    /// The start's day.
    pub(in crate::drift) start: i64,
    /// In own spreads.
    pub(in crate::drift) size: f64,
    /// Whether only quality and keenness belong to it.
    pub(in crate::drift) quiet: bool,
    /// Log odds against no slide.
    pub(in crate::drift) odds: f64,
    /// What each channel that belongs to it counts, beside an entry's own weight.
    pub(in crate::drift) counts: Vec<(Channel, f64)>,
}

/// The best of all that are tried on a day, if anything is.
pub(in crate::drift) fn likeliest(day: i64, present: &[&Series]) -> Option<Likeliest> {
    let best = tried(day, present).into_iter().max_by(|one, other| one.odds.total_cmp(&other.odds))?;
    let start = present.first()?.starts().get(best.place)?.day;
    let channels = present.iter().map(|series| series.channel());
    let counts = channels.map(|channel| (channel, factor(present, channel, best.pattern)));
    Some(Likeliest {
        start,
        size: SIZE,
        quiet: best.pattern == Pattern::Quiet,
        odds: best.odds,
        counts: counts.filter(|(_, counts)| *counts > 0.0).collect(),
    })
}
