//! The athlete's usual on one channel: a centre for each kind of session, and one spread.

use std::collections::VecDeque;

use super::{BASELINE_FROM, BASELINE_TO};
use crate::drift::cells::{Cells, median};
use crate::drift::channel::Channel;
use crate::drift::kinds::KindNumber;

/// Entries of a kind from which it has a centre of its own.
const ENOUGH_OF_A_KIND: u32 = 6;
/// The MAD of normal numbers times this is their SD (Hampel 1974).
const MAD_TO_SD: f64 = 1.4826;
/// An entry counts as at most so many spreads.
const FURTHEST: f64 = 3.0;

/// Entries of one channel: those too young to be usual, those that are, and what follows from them.
#[derive(Clone, Debug)]
pub(super) struct Baseline {
    /// Young ones first in `young`, then in `old`; both oldest first: day, kind, rating.
    young: VecDeque<(i64, KindNumber, f64)>,
    old: VecDeque<(i64, KindNumber, f64)>,
    kinds: Vec<(KindNumber, Cells)>,
    all: Cells,
    usual: Usual,
    stale: bool,
}

/// What is usual, as long as no entry comes or goes.
#[derive(Clone, Debug)]
pub(super) struct Usual {
    floor: f64,
    /// By rising kind.
    centres: Vec<(KindNumber, f64)>,
    centre: f64,
    spread: f64,
    mean: f64,
    /// The centred entries with their counts; kept for its memory.
    centred: Vec<(f64, u32)>,
}

impl Baseline {
    pub(super) fn new(channel: Channel) -> Self {
        let usual = Usual {
            floor: floor(channel),
            centres: Vec::new(),
            centre: 0.0,
            spread: 1.0,
            mean: 0.0,
            centred: Vec::new(),
        };
        Self {
            young: VecDeque::new(),
            old: VecDeque::new(),
            kinds: Vec::new(),
            all: Cells::default(),
            usual,
            stale: true,
        }
    }

    pub(super) fn take(&mut self, day: i64, kind: KindNumber, worse: f64) {
        self.young.push_back((day, kind, worse));
    }

    /// Lets in what has become old enough on this day and lets go of what is too old.
    pub(super) fn go_to(&mut self, day: i64) {
        while let Some((entered, kind, worse)) = self.young.front().copied()
            && day - entered >= BASELINE_FROM
        {
            self.young.pop_front();
            self.old.push_back((entered, kind, worse));
            self.all.add(worse);
            match self.kinds.binary_search_by_key(&kind, |(known, _)| *known) {
                Ok(place) => self.kinds.iter_mut().skip(place).take(1).for_each(|(_, cells)| cells.add(worse)),
                Err(place) => {
                    let mut cells = Cells::default();
                    cells.add(worse);
                    self.kinds.insert(place, (kind, cells));
                }
            }
            self.stale = true;
        }
        while let Some((entered, kind, worse)) = self.old.front().copied()
            && day - entered > BASELINE_TO
        {
            self.old.pop_front();
            self.all.take(worse);
            if let Ok(place) = self.kinds.binary_search_by_key(&kind, |(known, _)| *known)
                && let Some((_, cells)) = self.kinds.get_mut(place)
            {
                cells.take(worse);
                if cells.count() == 0 {
                    self.kinds.remove(place);
                }
            }
            self.stale = true;
        }
    }

    pub(super) fn count(&self) -> u32 {
        self.all.count()
    }

    /// What is usual now. It is worked out anew only after an entry came or went.
    pub(super) fn usual(&mut self) -> &Usual {
        if std::mem::take(&mut self.stale) {
            self.usual.learn(&self.kinds, &self.all);
        }
        &self.usual
    }
}

impl Usual {
    fn learn(&mut self, kinds: &[(KindNumber, Cells)], all: &Cells) {
        self.centre = all.median();
        self.centres.clear();
        self.centred.clear();
        for (kind, cells) in kinds {
            let own = cells.count() >= ENOUGH_OF_A_KIND;
            let centre = if own { cells.median() } else { self.centre };
            self.centres.push((*kind, centre));
            self.centred.extend(cells.cells().iter().map(|(worse, count)| (worse - centre, *count)));
        }
        let sd = sd(&self.centred);
        self.spread = self.floor.max(0.5 * (MAD_TO_SD * mad(&mut self.centred, all.count()) + sd));
        let entries = kinds.iter().flat_map(|(kind, cells)| cells.cells().iter().map(move |cell| (*kind, cell)));
        let sum: f64 = entries.map(|(kind, (worse, count))| f64::from(*count) * self.z(kind, *worse)).sum();
        self.mean = sum / f64::from(all.count());
    }

    /// A rating in own spreads from the centre of its kind.
    pub(super) fn z(&self, kind: KindNumber, worse: f64) -> f64 {
        let place = self.centres.binary_search_by_key(&kind, |(known, _)| *known);
        let own = place.ok().and_then(|place| self.centres.get(place));
        let centre = own.map_or(self.centre, |(_, centre)| *centre);
        ((worse - centre) / self.spread).clamp(-FURTHEST, FURTHEST)
    }

    /// The mean of the baseline's own z.
    pub(super) fn mean(&self) -> f64 {
        self.mean
    }
}

/// The least spread: a rater who always says the same is not infinitely precise. In rating points.
fn floor(channel: Channel) -> f64 {
    match channel {
        Channel::Effort => 0.75,
        Channel::Quality | Channel::Keenness => 0.5,
        Channel::Body => 0.35,
    }
}

/// The standard deviation, divided by n.
fn sd(numbers: &[(f64, u32)]) -> f64 {
    let weighed = |of: &dyn Fn(f64) -> f64| numbers.iter().map(|(number, count)| f64::from(*count) * of(*number)).sum();
    let count: f64 = weighed(&|_| 1.0);
    let sum: f64 = weighed(&|number| number);
    let mean = sum / count;
    let squares: f64 = weighed(&|number| (number - mean) * (number - mean));
    (squares / count).sqrt()
}

/// The median distance from the median; `numbers` become these distances.
fn mad(numbers: &mut [(f64, u32)], count: u32) -> f64 {
    let rising = |a: &(f64, u32), b: &(f64, u32)| a.0.total_cmp(&b.0);
    numbers.sort_unstable_by(rising);
    let middle = median(numbers, count);
    numbers.iter_mut().for_each(|(number, _)| *number = (*number - middle).abs());
    numbers.sort_unstable_by(rising);
    median(numbers, count)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A baseline read on day 97 with these ratings on the days 0, 1, 2 …
    fn usual(channel: Channel, ratings: &[(KindNumber, f64)]) -> Usual {
        let mut baseline = Baseline::new(channel);
        for (day, (kind, worse)) in ratings.iter().enumerate() {
            baseline.take(day as i64, *kind, *worse);
        }
        baseline.go_to(97);
        assert_eq!(baseline.count() as usize, ratings.len());
        baseline.usual().clone()
    }

    #[test]
    fn six_of_a_kind_have_their_own_centre_and_five_have_not() {
        let ratings = |n| [vec![(2, 7.0); n], vec![(4, 3.0); 8]].concat();
        let (six, five) = (usual(Channel::Effort, &ratings(6)), usual(Channel::Effort, &ratings(5)));
        assert_eq!((six.z(2, 7.0), six.z(4, 3.0)), (0.0, 0.0));
        assert_eq!(five.centre, 3.0);
        assert!(five.z(2, 7.0) > 2.0, "five sevens stand against all");
        assert_eq!(
            six.z(9, 3.75),
            1.0,
            "an unknown kind, too, stands against all: the median of six 7 and eight 3 is 3"
        );
    }

    #[test]
    fn the_spread_is_half_mad_and_half_sd_and_never_below_its_floor() {
        // −2 −1 −1 0 0 0 0 1 1 2: the deviations' median is (1 + 1) / 2, the SD √1.2.
        let ratings = [3.0, 4.0, 4.0, 5.0, 5.0, 5.0, 5.0, 6.0, 6.0, 7.0].map(|worse| (1, worse));
        let expected = 0.5 * (1.4826 + 1.2_f64.sqrt());
        assert!((usual(Channel::Effort, &ratings).spread - expected).abs() < 1e-12);
        for (channel, floor) in Channel::ALL.into_iter().zip([0.75, 0.5, 0.5, 0.35]) {
            assert_eq!(usual(channel, &[(1, 5.0); 10]).spread, floor);
        }
    }

    #[test]
    fn an_entry_is_usual_from_its_fifteenth_day_to_its_ninety_eighth() {
        let mut baseline = Baseline::new(Channel::Effort);
        baseline.take(0, 1, 5.0);
        let counts: Vec<u32> = (0..=98)
            .map(|day| {
                baseline.go_to(day);
                baseline.count()
            })
            .collect();
        assert!(counts.iter().enumerate().all(|(day, count)| *count == u32::from((14..=97).contains(&day))));
    }
}
