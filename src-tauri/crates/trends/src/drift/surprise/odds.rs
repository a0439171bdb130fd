//! All channels together: the odds of a slide, averaged over when it may have begun and what it may look like.

use super::series::Series;
use super::start::Start;
use crate::drift::channel::Channel;
use crate::drift::reading::{Reading, Witness};

/// The size of a slide that is looked for, in own spreads of one rating. Half as large or twice is seen almost as well.
pub(super) const SIZE: f64 = 0.7;
/// A start is not tried before so many days have passed.
const YOUNGEST: i64 = 3;
/// How often a slide is taken to be a quiet one: quality and keenness only.
const QUIET: f64 = 0.4;
/// No channel says more than this for a slide, as no odd week of one channel should decide; against it, it may.
const MOST: f64 = 2.0;
/// A size is believed by half when a slide of one spread would show this much.
const SIZE_WORTH: f64 = 0.5;
/// Log odds from which the ratings may be moving.
const WATCH: f64 = 1.0;
/// Log odds from which they have moved.
const TREND: f64 = 1.8;
/// A channel counts as a witness from this many own spreads.
const WITNESS: f64 = 0.4;
/// Witnesses that a trend needs.
const WITNESSES: usize = 2;

/// What the channels show on a day.
pub(in crate::drift) struct Weighed {
    /// Natural logarithm of the odds of a slide against none.
    pub(in crate::drift) drift: f64,
    /// The channels that exist.
    pub(in crate::drift) channels: Vec<Witness>,
}

/// How a slide may look: in every channel, or in quality and keenness only.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Pattern {
    Every,
    Quiet,
}

impl Pattern {
    pub(super) fn holds(self, channel: Channel) -> bool {
        self == Self::Every || matches!(channel, Channel::Quality | Channel::Keenness)
    }
}

/// How much a channel's evidence counts. Quality and keenness tell much the same; effort tells something else.
fn counts(channel: Channel) -> f64 {
    if channel == Channel::Effort { 1.5 } else { 1.0 }
}

/// How large a slide shows in a channel beside the others: the body's items move half as far.
fn share(channel: Channel) -> f64 {
    if channel == Channel::Body { 0.5 } else { 1.0 }
}

/// Weighs the channels that exist on a day; there is at least one.
pub(in crate::drift) fn weigh(day: i64, present: &[&Series]) -> Weighed {
    let tried = tried(day, present);
    // The greatest is taken out before the exponential, so that no slide is too plain for a double.
    let greatest = tried.iter().map(|tried| tried.odds).fold(f64::NEG_INFINITY, f64::max);
    let mut all = 0.0;
    let mut shown: Vec<Witness> =
        present.iter().map(|series| Witness { channel: series.channel(), d: 0.0, s: 0.0 }).collect();
    for Tried { place, odds, prior, grown, .. } in tried {
        let odds = prior * (odds - greatest).exp();
        all += odds;
        for (series, shown) in present.iter().zip(&mut shown) {
            if let Some(Start { fit, weight, .. }) = series.starts().get(place).filter(|start| start.weight > 0.0) {
                shown.d += odds * grown * fit / (weight + SIZE_WORTH);
                shown.s += odds * fit / weight.sqrt();
            }
        }
    }
    for shown in &mut shown {
        shown.d /= all;
        shown.s /= all;
    }
    Weighed { drift: greatest + all.ln(), channels: shown }
}

/// One start and pattern.
pub(super) struct Tried {
    /// The start's place among the starts.
    pub(super) place: usize,
    pub(super) pattern: Pattern,
    /// Log odds against no slide.
    pub(super) odds: f64,
    /// How much it is believed before looking; all of them add up to one.
    prior: f64,
    grown: f64,
}

/// All starts and patterns that are tried on a day.
pub(super) fn tried(day: i64, present: &[&Series]) -> Vec<Tried> {
    let quiet = present.iter().filter(|series| Pattern::Quiet.holds(series.channel())).count();
    let both = quiet > 0 && quiet < present.len();
    let patterns = [(Pattern::Every, if both { 1.0 - QUIET } else { 1.0 }), (Pattern::Quiet, QUIET)];
    let patterns = patterns.get(..if both { 2 } else { 1 }).unwrap_or_default();
    let starts = present.first().map(|series| series.starts()).unwrap_or_default();
    let old_enough = starts.iter().filter(|start| day - start.day >= YOUNGEST).count();
    let mut tried = Vec::with_capacity(16);
    for (place, start) in starts.iter().enumerate().take(old_enough) {
        for (pattern, prior) in patterns.iter().copied() {
            let prior = prior / old_enough as f64;
            let odds = log_odds(present, place, pattern);
            tried.push(Tried { place, pattern, odds, prior, grown: start.grown(day) });
        }
    }
    tried
}

/// The log odds of one start and pattern, over the channels that belong to it.
fn log_odds(present: &[&Series], place: usize, pattern: Pattern) -> f64 {
    let belong = present.iter().filter(|series| pattern.holds(series.channel()));
    belong.map(|series| part(series, place).map_or(0.0, |part| part.counted)).sum()
}

/// What one channel says of a start.
#[derive(Clone, Copy, Debug)]
pub(super) struct Part {
    /// What a surprise counts beside its start's own weight.
    pub(super) factor: f64,
    /// The sum of the products of surprise and weight.
    pub(super) sum: f64,
    /// What that sum must exceed before it speaks for a slide.
    pub(super) needed: f64,
    /// The difference, at most [`MOST`].
    pub(super) counted: f64,
}

/// What a channel says of the start at a place.
pub(super) fn part(series: &Series, place: usize) -> Option<Part> {
    let start = series.starts().get(place)?;
    let size = SIZE * share(series.channel());
    let counts = counts(series.channel());
    let (sum, needed) = (counts * size * start.fit, counts * 0.5 * size * size * start.weight);
    Some(Part { factor: counts * size, sum, needed, counted: (sum - needed).min(MOST) })
}

/// What a day shows on its own.
pub(in crate::drift) fn alone(weighed: &Weighed) -> Reading {
    let witnesses = weighed.channels.iter().filter(|witness| witness.d >= WITNESS).count();
    if weighed.drift >= TREND && witnesses >= WITNESSES {
        Reading::Trend
    } else if weighed.drift >= WATCH {
        Reading::Watch
    } else {
        Reading::Steady
    }
}
