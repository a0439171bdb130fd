//! The first version: the last three weeks against the twelve that end two weeks ago.
//!
//! Kept as it was written down, for comparison; every number of it can be checked by hand.

mod baseline;
mod recent;

use super::Witness;
use super::channel::{Channel, Rated};
use super::kinds::KindNumber;
use super::reading::{Counted, Reading};
use baseline::Baseline;
use recent::Recent;

/// Days that count as recent, today included.
pub(super) const RECENT_DAYS: i64 = 21;
/// Age in days of the youngest baseline entry.
pub(super) const BASELINE_FROM: i64 = 14;
/// Age in days of the oldest baseline entry: 84 days in all, of which seven are recent too.
pub(super) const BASELINE_TO: i64 = 97;
/// Entries a channel needs among the recent ones.
pub const ENOUGH_RECENT: u32 = 3;
/// Entries a channel needs in its baseline.
pub const ENOUGH_BASELINE: u32 = 10;
/// A standard error grows by √((1+ρ)/(1−ρ)) under autocorrelation ρ; 1.36 is ρ = 0.3.
const INFLATION: f64 = 1.36;
/// Evidence of one channel counts between these, so that no channel alone decides.
const EVIDENCE: (f64, f64) = (-2.0, 4.0);
/// Assumed correlation of two channels' evidence.
const TOGETHER: f64 = 0.25;
/// Drift from which the ratings may be moving.
const WATCH: f64 = 1.25;
/// Drift from which they have moved.
const TREND: f64 = 1.75;
/// A channel counts as a witness from this many own spreads.
const WITNESS: f64 = 0.4;
/// Witnesses that a trend needs.
const WITNESSES: usize = 2;

/// One channel of one athlete, up to a day.
#[derive(Clone, Debug)]
pub(super) struct First {
    channel: Channel,
    recent: Recent,
    baseline: Baseline,
}

impl First {
    pub(super) fn new(channel: Channel) -> Self {
        Self { channel, recent: Recent::new(), baseline: Baseline::new(channel) }
    }

    /// Takes in an entry of a day that has not been read yet; days are whole numbers.
    pub(super) fn take(&mut self, day: i64, kind: KindNumber, rated: Rated) {
        self.recent.take(day, kind, rated.worse);
        self.baseline.take(day, kind, rated.worse);
    }

    /// On how many entries the channel stands on a day, and whether these are enough. Days come in order.
    pub(super) fn count(&mut self, day: i64) -> (Counted, bool) {
        self.recent.go_to(day);
        self.baseline.go_to(day);
        let counted = Counted { recent: self.recent.count(), baseline: self.baseline.count() };
        (counted, counted.recent >= ENOUGH_RECENT && counted.baseline >= ENOUGH_BASELINE)
    }

    /// What the channel shows on the day that was counted last.
    pub(super) fn read(&mut self, day: i64) -> Witness {
        let usual = self.baseline.usual();
        let now = self.recent.weighed(day, |kind, worse| usual.z(kind, worse));
        let d = now.mean - usual.mean();
        let baseline = f64::from(self.baseline.count());
        let s = d / (INFLATION * (1.0 / now.effective + 1.0 / baseline).sqrt());
        Witness { channel: self.channel, d, s }
    }
}

/// All channels together. The error term is that of a sum of equally correlated numbers.
pub(super) fn drift(channels: &[Witness]) -> f64 {
    let k = channels.len() as f64;
    let sum: f64 = channels.iter().map(|witness| witness.s.clamp(EVIDENCE.0, EVIDENCE.1)).sum();
    sum / (k + TOGETHER * k * (k - 1.0)).sqrt()
}

/// What a day shows on its own.
pub(super) fn alone(drift: f64, channels: &[Witness]) -> Reading {
    let witnesses = channels.iter().filter(|witness| witness.d >= WITNESS).count();
    if drift >= TREND && witnesses >= WITNESSES {
        Reading::Trend
    } else if drift >= WATCH {
        Reading::Watch
    } else {
        Reading::Steady
    }
}
