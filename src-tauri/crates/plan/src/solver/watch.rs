//! Counts the cards that are tried, and ends a search that nobody waits for any more.
//!
//! Asking is not free, so it is done at the first card and then every few hundred. Once the answer was yes
//! it stays yes: everything that still runs comes to its end without trying another card.

use std::cell::Cell;

/// After how many cards the one who waits is asked again.
const ROUND: u64 = 256;

/// An eye on a search.
pub(super) struct Watch<'a> {
    cancelled: &'a dyn Fn() -> bool,
    tried: Cell<u64>,
    ask_at: Cell<u64>,
    stopped: Cell<bool>,
}

impl<'a> Watch<'a> {
    /// A watch that ends the search when this says so.
    pub(super) fn until(cancelled: &'a dyn Fn() -> bool) -> Self {
        Self { cancelled, tried: Cell::new(0), ask_at: Cell::new(0), stopped: Cell::new(false) }
    }

    /// A watch that only counts.
    pub(super) fn never() -> Self {
        Self::until(&|| false)
    }

    /// Counts some cards about to be tried; says whether the search goes on.
    #[inline]
    pub(super) fn goes_on(&self, cards: usize) -> bool {
        let tried = self.tried.get() + cards as u64;
        self.tried.set(tried);
        if tried > self.ask_at.get() && !self.stopped.get() {
            self.ask_at.set(tried + ROUND);
            self.stopped.set((self.cancelled)());
        }
        !self.stopped.get()
    }

    /// Whether the search was ended early, so that what it found proves nothing.
    pub(super) fn stopped(&self) -> bool {
        self.stopped.get()
    }

    /// How many cards were tried so far.
    pub(super) fn tried(&self) -> u64 {
        self.tried.get()
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::random::any_problem;
    use super::super::{Answer, solve, solve_counted, solve_unless};
    use super::*;
    use crate::{Card, Mode, Problem, Sport};

    /// Solves a problem and cancels at the n-th time of asking; the answer, and how often was asked.
    fn cancelled_at(problem: &Problem, asking: u32) -> (Option<Answer>, u32) {
        let asked = Cell::new(0);
        let cancelled = || {
            asked.set(asked.get() + 1);
            asked.get() >= asking
        };
        (solve_unless(problem, &cancelled), asked.get())
    }

    /// Seven days of practice, so that the search for the smallest conflict has something to do.
    fn crowded() -> Problem {
        let week = Problem::free(Mode::Peak, Sport::Field);
        let kinds = [freshlegs_calendar::Kind::SportPractice, freshlegs_calendar::Kind::Match];
        (0..7_u8).fold(week, |week, day| week.with_fixed(Card { day, kind: kinds[usize::from(day % 2)] }).unwrap())
    }

    #[test]
    fn a_cancelled_search_stops_at_once_and_answers_nothing() {
        let free = Problem::free(Mode::Cultivate, Sport::Sprint);
        assert_eq!(cancelled_at(&free, 1), (None, 1));
        let (_, times) = cancelled_at(&free, u32::MAX);
        assert!(times >= 2, "a whole search asks now and then, not only at its beginning");
        assert_eq!(cancelled_at(&free, times), (None, times), "even the last time of asking is heard");
    }

    #[test]
    fn the_search_for_a_conflict_is_cancelled_too() {
        let week = crowded();
        let (answer, times) = cancelled_at(&week, u32::MAX);
        assert!(matches!(answer, Some(Answer::Infeasible(_))));
        for asking in 1..=times {
            assert_eq!(cancelled_at(&week, asking), (None, asking), "of {times}");
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig { cases: 60, failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn watching_changes_no_answer(problem in any_problem(4)) {
            let answer = solve(&problem);
            prop_assert_eq!(solve_unless(&problem, &|| false), Some(answer.clone()));
            let (counted, tried) = solve_counted(&problem);
            prop_assert_eq!(counted, answer);
            prop_assert_eq!(solve_counted(&problem).1, tried, "the same way each time");
        }
    }
}
