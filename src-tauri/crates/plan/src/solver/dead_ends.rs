//! Remembers from where no week goes on.
//!
//! Two beginnings that look the same to every rule have the same continuations. When one of them was
//! searched to its end without a single week, the other need not be.

use std::collections::HashSet;
use std::hash::{BuildHasherDefault, Hasher};

use crate::trail::{Seen, Trail};

/// Beginnings without a continuation.
#[derive(Default)]
pub(super) struct DeadEnds {
    known: HashSet<u64, BuildHasherDefault<Spread>>,
}

impl DeadEnds {
    /// Whether no week goes on from here.
    pub(super) fn knows(&self, day: usize, trail: &Trail) -> bool {
        !self.known.is_empty() && self.known.contains(&look(day, trail))
    }

    pub(super) fn remember(&mut self, day: usize, trail: &Trail) {
        self.known.insert(look(day, trail));
    }
}

/// Everything that a rule may still ask of the days before: who stands on an entered day is the same for
/// all beginnings, so a kind and a day are enough for each remembered card.
fn look(day: usize, trail: &Trail) -> u64 {
    let kind = |card: Option<Seen>| card.map_or(31, |card| card.kind as u64);
    let when = |card: Option<Seen>| card.map_or(31, |card| (card.day + 14) as u64);
    let counts = &trail.counts;
    let parts = [
        (day as u64, 3),
        (kind(trail.yesterday), 5),
        (when(trail.last_speed), 5),
        (kind(trail.last_chosen), 5),
        (u64::from(counts.speed_placed), 3),
        (u64::from(counts.impact), 5),
        (u64::from(counts.rest), 3),
    ];
    parts.into_iter().fold(0, |look, (part, bits)| look << bits | part)
}

/// A hasher for numbers that are already all different: one multiplication.
#[derive(Default)]
struct Spread(u64);

impl Hasher for Spread {
    fn finish(&self) -> u64 {
        self.0
    }

    fn write(&mut self, bytes: &[u8]) {
        bytes.iter().for_each(|byte| self.write_u64(u64::from(*byte)));
    }

    fn write_u64(&mut self, number: u64) {
        let mixed = (self.0 ^ number).wrapping_mul(0x9e37_79b9_7f4a_7c15);
        self.0 = mixed ^ mixed >> 32;
    }
}
