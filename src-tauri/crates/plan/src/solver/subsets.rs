//! The smallest set of entries that fits no week.
//!
//! An entry more usually makes it harder to find a week, never easier. Only a speed card can mend something: it
//! may keep two others of one kind apart. So the choices of speed cards are gone through one by one, the
//! smallest first, and for each of them the smallest addition of other entries is found from its opposite: what
//! fits leaves something out, and a conflict must hold something of everything that is ever left out. The
//! smallest set that hits all the left-out sets known so far is tried; if it fits, it is grown until nothing more
//! fits, and what that leaves out is one more set to hit.

use crate::Problem;
use crate::asks::is_match;
use crate::{asks, rules::Rules};

use super::any;
use super::conflict::{Entry, EntrySort, with_only};
use super::watch::Watch;

/// How often a set may be tried. Conflicts of life have two or three members and need some dozens; the
/// limit is for problems that nobody has, and holds them under fifty milliseconds.
const MOST_TRIALS: u32 = 20_000;

/// The smallest set of entries that fits no week, the earliest days among equals; one bit for each entry.
/// The problem as a whole must fit none.
pub(super) fn smallest(problem: &Problem, entries: &[Entry], watch: &Watch<'_>) -> u32 {
    let all = full(entries.len());
    let separators = bits(entries, |entry| entry.kind.is_some_and(|kind| asks(kind).speed && !is_match(kind)));
    let before = bits(entries, |entry| entry.sort == EntrySort::Before);
    let mut trials = Trials { problem, entries, watch, left: MOST_TRIALS };
    let mut best = trials.thinned(all);
    for size in 0..=separators.count_ones() {
        let mut next = Some(first(separators, size));
        while let Some(chosen) = next.filter(|_| size <= best.count_ones() && trials.left > 0) {
            next = after(separators, chosen);
            // Of the days before, rules remember four cards at most: the last one, and the last ones of speed.
            if (chosen & before).count_ones() > 4 || trials.fits(chosen | (all & !separators)) {
                continue;
            }
            let others = all & !separators;
            if let Some(found) = trials.smallest_with(chosen, others, best.count_ones()) {
                best = if order(found) < order(best) { found } else { best };
            }
        }
    }
    best
}

/// The same by trying every subset, the smallest first; for tests.
#[cfg(test)]
pub(super) fn by_trying_all(problem: &Problem, entries: &[Entry]) -> u32 {
    let mut sets: Vec<u32> = (0..=full(entries.len())).collect();
    sets.sort_by_key(|set| order(*set));
    sets.into_iter().find(|set| !super::fits(&with_only(problem, entries, *set))).unwrap()
}

/// Sets being tried.
struct Trials<'a> {
    problem: &'a Problem,
    entries: &'a [Entry],
    watch: &'a Watch<'a>,
    left: u32,
}

impl Trials<'_> {
    /// Whether a week exists that has only these entries.
    fn fits(&mut self, set: u32) -> bool {
        let found = any(&with_only(self.problem, self.entries, set), Rules::ALL, self.watch).is_some();
        self.left = if self.watch.stopped() { 0 } else { self.left.saturating_sub(1) };
        found
    }

    /// A set that fits no week, without the members it can do without.
    fn thinned(&mut self, mut set: u32) -> u32 {
        let mut again = true;
        while again {
            again = false;
            for bit in members(set).rev() {
                if !self.fits(set & !bit) {
                    set &= !bit;
                    again = true;
                }
            }
        }
        set
    }

    /// The smallest set of these speed cards and some of the others that fits no week, if it has no more than
    /// so many members. All of them together fit none.
    fn smallest_with(&mut self, chosen: u32, others: u32, most: u32) -> Option<u32> {
        let mut left_out: Vec<u32> = Vec::new();
        // Each round adds a set that the next guess must hit, so the rounds come to an end by themselves.
        while self.left > 0 {
            let room = most.saturating_sub(chosen.count_ones());
            let more = (0..=room).find_map(|size| hitting(&left_out, 0, size))?;
            if !self.fits(chosen | more) {
                return Some(chosen | more);
            }
            let fits = self.grown(chosen | more, others);
            left_out.push(others & !fits);
        }
        None
    }

    /// A set that fits, with as many of the others as still fit.
    fn grown(&mut self, mut set: u32, others: u32) -> u32 {
        for bit in members(others & !set) {
            if self.fits(set | bit) {
                set |= bit;
            }
        }
        set
    }
}

/// A set of at most so many more members that hits everything; the earliest in day order.
fn hitting(left_out: &[u32], chosen: u32, size: u32) -> Option<u32> {
    let Some(missed) = left_out.iter().find(|set| *set & chosen == 0) else { return Some(chosen) };
    if size == 0 {
        return None;
    }
    members(*missed).filter_map(|bit| hitting(left_out, chosen | bit, size - 1)).min_by_key(|set| order(*set))
}

/// Orders sets by their size, and those of one size by their days: the lowest bit decides, then the next.
fn order(set: u32) -> (u32, u32) {
    (set.count_ones(), !set.reverse_bits())
}

fn members(set: u32) -> impl DoubleEndedIterator<Item = u32> {
    (0..32).map(|at| 1 << at).filter(move |bit| set & bit != 0)
}

fn full(count: usize) -> u32 {
    u32::MAX.checked_shr(32_u32.saturating_sub(count as u32)).unwrap_or(0)
}

fn bits(entries: &[Entry], sort: impl Fn(&Entry) -> bool) -> u32 {
    entries.iter().zip(members(u32::MAX)).filter(|(entry, _)| sort(entry)).map(|(_, bit)| bit).sum()
}

/// The earliest subset with so many members.
fn first(of: u32, size: u32) -> u32 {
    members(of).take(size as usize).sum()
}

/// The subset of the same size that comes next; nothing after the last.
fn after(of: u32, set: u32) -> Option<u32> {
    // The last member that can move on moves on by one place; those behind it close up.
    let places: Vec<u32> = members(of).collect();
    let mut behind = 0;
    for (at, bit) in places.iter().enumerate().rev() {
        if set & bit == 0 {
            continue;
        }
        if places.len() - at - 1 > behind {
            let kept: u32 = places.iter().take(at).filter(|place| set & **place != 0).sum();
            let moved: u32 = places.iter().skip(at + 1).take(behind + 1).sum();
            return Some(kept | moved);
        }
        behind += 1;
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn subsets_of_a_size_are_gone_through_once_each() {
        let of = 0b1011_0110_u32;
        for size in 0..=5 {
            let mut seen = vec![first(of, size)];
            while let Some(next) = after(of, *seen.last().unwrap()) {
                seen.push(next);
            }
            let expected = (0..=of).filter(|set| set & !of == 0 && set.count_ones() == size).count();
            assert_eq!(seen.len(), expected, "subsets of {size}");
            assert!(seen.windows(2).all(|pair| order(pair[0]) < order(pair[1])), "the earliest first");
        }
    }

    #[test]
    fn the_smallest_set_that_hits_everything_is_the_earliest() {
        assert_eq!(hitting(&[], 0, 0), Some(0));
        assert_eq!(hitting(&[0b0110, 0b1100], 0, 1), Some(0b0100));
        assert_eq!(hitting(&[0b0011, 0b1100], 0, 1), None);
        assert_eq!(hitting(&[0b0011, 0b1100], 0, 2), Some(0b0101));
    }
}
