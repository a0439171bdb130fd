//! What belongs to the athlete and to the session, not to the day: spread, kinds, minutes.
//!
//! All three are shrunk: a few entries count beside a starting point, not instead of it (James and Stein 1961).

use std::collections::BTreeMap;

use crate::drift::channel::Channel;
use crate::drift::kinds::KindNumber;

/// Entries that a starting spread is worth.
const SPREAD_WORTH: f64 = 8.0;
/// A surprise counts in the spread as at most so many spreads.
const SPREAD_FURTHEST: f64 = 3.0;
/// What an entry is still worth in the spread when the next one has come.
const SPREAD_KEPT: f64 = 0.998;
/// Entries of a kind after which half its difference from the others is believed.
const KIND_WORTH: f64 = 4.0;
/// What an entry of a kind is still worth when the next of the kind has come.
const KIND_KEPT: f64 = 0.98;
/// Points of effort that e times the minutes are taken to cost: +40 % minutes, the hard block, is +0.4.
const MINUTES_COST: f64 = 1.2;
/// How much that starting point is worth, in squared log minutes.
const MINUTES_WORTH: f64 = 2.0;
/// What an entry is still worth in the cost of minutes when the next one has come.
const MINUTES_KEPT: f64 = 0.99;
/// Minutes count as at most e times more or fewer than usual.
const MINUTES_FURTHEST: f64 = 1.0;

/// One channel's own numbers.
#[derive(Clone, Debug)]
pub(super) struct Own {
    channel: Channel,
    squares: f64,
    entries: f64,
    kinds: BTreeMap<KindNumber, OfAKind>,
    minutes_by_surprise: f64,
    minutes_squared: f64,
}

/// Sums over the entries of one kind, the newest weighing most.
#[derive(Clone, Copy, Debug, Default)]
struct OfAKind {
    surprise: f64,
    entries: f64,
    log_minutes: f64,
    with_minutes: f64,
}

/// What a session lets expect beside the level, in rating points.
#[derive(Clone, Copy, Debug)]
pub(super) struct OfSession {
    kind: f64,
    minutes: f64,
    /// Log minutes beyond the kind's usual.
    longer: f64,
}

impl OfSession {
    /// Both together.
    pub(super) fn points(self) -> f64 {
        self.kind + self.minutes
    }
}

impl Own {
    pub(super) fn new(channel: Channel) -> Self {
        Self {
            channel,
            squares: 0.0,
            entries: 0.0,
            kinds: BTreeMap::new(),
            minutes_by_surprise: 0.0,
            minutes_squared: 0.0,
        }
    }

    /// The spread of one rating around what is usual, in rating points.
    pub(super) fn spread(&self) -> f64 {
        let (start, floor) = match self.channel {
            Channel::Effort => (1.4, 0.6),
            Channel::Quality | Channel::Keenness => (1.2, 0.5),
            Channel::Body => (1.0, 0.35),
        };
        let squares: f64 = SPREAD_WORTH * start * start + self.squares;
        (squares / (SPREAD_WORTH + self.entries)).sqrt().max(floor)
    }

    /// What a session's kind and length let expect; minutes speak only for effort.
    pub(super) fn of_session(&mut self, kind: KindNumber, minutes: Option<f64>) -> OfSession {
        let sums = self.kinds.entry(kind).or_default();
        let of_kind = sums.surprise / (sums.entries + KIND_WORTH);
        let Some(minutes) = minutes.filter(|minutes| *minutes > 0.0 && self.channel == Channel::Effort) else {
            return OfSession { kind: of_kind, minutes: 0.0, longer: 0.0 };
        };
        let log = minutes.ln();
        let usual = if sums.with_minutes > 0.0 { sums.log_minutes / sums.with_minutes } else { log };
        let longer = (log - usual).clamp(-MINUTES_FURTHEST, MINUTES_FURTHEST);
        sums.log_minutes = KIND_KEPT * sums.log_minutes + log;
        sums.with_minutes = KIND_KEPT * sums.with_minutes + 1.0;
        let cost = (MINUTES_COST * MINUTES_WORTH + self.minutes_by_surprise) / (MINUTES_WORTH + self.minutes_squared);
        OfSession { kind: of_kind, minutes: cost.max(0.0) * longer, longer }
    }

    /// Learns from an entry that was this far from its level alone, in points; `variance` is how far it could be.
    pub(super) fn learn(&mut self, kind: KindNumber, session: OfSession, from_level: f64, variance: f64) {
        let surprise = from_level - session.points();
        let furthest = SPREAD_FURTHEST * self.spread();
        self.squares = SPREAD_KEPT * self.squares + (surprise * surprise / variance).min(furthest * furthest);
        self.entries = SPREAD_KEPT * self.entries + 1.0;
        let sums = self.kinds.entry(kind).or_default();
        sums.surprise = KIND_KEPT * sums.surprise + from_level - session.minutes;
        sums.entries = KIND_KEPT * sums.entries + 1.0;
        self.minutes_by_surprise =
            MINUTES_KEPT * self.minutes_by_surprise + session.longer * (from_level - session.kind);
        self.minutes_squared = MINUTES_KEPT * self.minutes_squared + session.longer * session.longer;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_spread_moves_from_its_start_to_the_athletes_own_and_stops_at_its_floor() {
        let mut own = Own::new(Channel::Quality);
        assert!((own.spread() - 1.2).abs() < 1e-12);
        for turn in 0..1000 {
            let session = own.of_session(1, None);
            own.learn(1, session, if turn % 2 == 0 { 2.0 } else { -2.0 }, 1.0);
        }
        assert!((1.8..2.2).contains(&own.spread()), "{}", own.spread());
        (0..4000).for_each(|_| {
            let session = own.of_session(1, None);
            own.learn(1, session, session.points(), 1.0);
        });
        assert_eq!(own.spread(), 0.5);
    }

    #[test]
    fn a_kind_is_believed_by_half_after_a_few_entries() {
        let mut own = Own::new(Channel::Effort);
        (0..4).for_each(|_| {
            let session = own.of_session(7, None);
            own.learn(7, session, 2.0, 1.0);
        });
        assert!((0.9..1.1).contains(&own.of_session(7, None).points()));
        assert_eq!(own.of_session(8, None).points(), 0.0);
    }

    #[test]
    fn longer_sessions_are_expected_to_cost_more_and_only_effort_knows_it() {
        for (channel, expected) in [(Channel::Effort, 1.2 * 1.4_f64.ln()), (Channel::Quality, 0.0)] {
            let mut own = Own::new(channel);
            own.of_session(1, Some(60.0));
            assert!((own.of_session(1, Some(84.0)).points() - expected).abs() < 1e-12);
            assert_eq!(own.of_session(1, None).points(), 0.0);
            assert_eq!(own.of_session(1, Some(0.0)).points(), 0.0);
        }
    }
}
