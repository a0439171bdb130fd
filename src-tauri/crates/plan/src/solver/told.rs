//! A conflict as an athlete is told it: the days before are facts.
//!
//! The contract's smallest conflict may name a day two weeks ago that another day since has made up for. An
//! athlete cannot change what was: so all the days before stand, the smallest set of this week's own entries
//! is looked for, and of the days before those are named without which it would fit.

use crate::Problem;
use crate::rules::Rules;

use super::conflict::{Conflict, EntrySort, between, entries, loosen_among, with_only};
use super::watch::Watch;
use super::{fits, subsets};

/// Why no week fits, told with the days before as facts; nothing where one fits.
pub fn conflict_told(problem: &Problem) -> Option<Conflict> {
    if fits(problem) {
        return None;
    }
    let watch = Watch::never();
    let (before, week): (Vec<_>, Vec<_>) =
        entries(problem).into_iter().partition(|entry| entry.sort == EntrySort::Before);
    let set = subsets::smallest(problem, &week, &watch);
    let mut trial = with_only(problem, &week, set);
    let mut told = Vec::new();
    // The earliest first, so that the days nearest to the week are the ones that are named.
    for entry in before {
        let without = with_only(&trial, &[entry], 0);
        if fits(&without) {
            told.push(entry);
        } else {
            trial = without;
        }
    }
    let chosen = week.iter().enumerate().filter(|(at, _)| set & (1 << at) != 0).map(|(_, entry)| *entry);
    told.extend(chosen);
    Some(Conflict {
        entries: told,
        rules: between(&trial, Rules::ALL, &watch),
        loosen: loosen_among(problem, |_| true).into_iter().collect(),
        mode: problem.mode,
    })
}

#[cfg(test)]
mod tests {
    use freshlegs_calendar::Kind;
    use proptest::prelude::*;

    use super::super::any_problem;
    use super::*;
    use crate::{Card, Mode, Past, Sport};

    #[test]
    fn what_was_made_up_for_since_is_not_named() {
        // Acceleration two weeks ago, max velocity since: Monday's acceleration stands well, but not beside Tuesday's cuts.
        let problem = Problem::free(Mode::Cultivate, Sport::Sprint)
            .with_past(Past { day: -14, kind: Kind::Acceleration })
            .and_then(|problem| problem.with_past(Past { day: -11, kind: Kind::MaxVelocity }))
            .and_then(|problem| problem.with_pinned(Card { day: 0, kind: Kind::Acceleration }))
            .and_then(|problem| problem.with_fixed(Card { day: 1, kind: Kind::ChangeOfDirection }))
            .unwrap();
        let told = conflict_told(&problem).unwrap();
        assert_eq!(told.entries.iter().map(|entry| entry.day).collect::<Vec<_>>(), [0, 1]);
    }

    proptest! {
        #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

        /// Each of the week's own entries that is told takes part: without it, and with all that was before, it fits.
        #[test]
        fn every_entry_told_takes_part(problem in any_problem(6)) {
            if let Some(told) = conflict_told(&problem) {
                let week: Vec<_> = entries(&problem).into_iter().filter(|entry| entry.sort != EntrySort::Before).collect();
                let bit = |at: usize| told.entries.contains(&week[at]);
                let set: u32 = (0..week.len()).filter(|at| bit(*at)).map(|at| 1 << at).sum();
                prop_assert!(!fits(&with_only(&problem, &week, set)), "they cannot hold together: {told:?}");
                for at in (0..week.len()).filter(|at| bit(*at)) {
                    prop_assert!(fits(&with_only(&problem, &week, set & !(1 << at))), "{:?} is needed", week[at]);
                }
            }
        }
    }
}
