//! The one right week, proven.
//!
//! Days are filled from first to last. After each card a bound says what the best continuation could
//! cost at least; where that is more than the best week known, the branch is left. `field` says what
//! each day may hold at all, `bound` is the bound, `search` the walk, `dead_ends` remembers where no
//! week goes on, `watch` ends a search that nobody waits for. `reach` finds any week; with it `conflict` and
//! `subsets` explain why none exists.
//! Same input, same answer.

mod answer;
mod bound;
mod conflict;
mod dead_ends;
mod field;
mod reach;
mod search;
mod subsets;
mod told;
mod watch;

#[cfg(any(test, feature = "plain"))]
pub(crate) mod plain;
#[cfg(test)]
mod random;

pub use answer::{answer_line, answer_text};
pub use conflict::{Conflict, Entry, EntrySort, RuleBreach, loosen_among};
pub use told::conflict_told;

#[cfg(test)]
pub(crate) use random::any_problem;

use crate::Problem;
use freshlegs_calendar::Kind;

use crate::rules::{Held, Rules, Standing};
use crate::score::{Score, score};
use reach::any;
use search::Search;
use watch::Watch;

/// What a problem is answered with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Answer {
    /// The week with the lowest score; among equals the first in catalogue order.
    Week(Solution),
    /// No week keeps every rule.
    Infeasible(Conflict),
}

/// The best week.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Solution {
    /// The seven days.
    pub week: [Standing; 7],
    /// Its points, part by part.
    pub score: Score,
}

/// The answer to a problem.
pub fn solve(problem: &Problem) -> Answer {
    solve_counted(problem).0
}

/// The answer to a problem, and how many cards were tried for it.
pub fn solve_counted(problem: &Problem) -> (Answer, u64) {
    let watch = Watch::never();
    (answer(problem, &watch), watch.tried())
}

/// The answer to a problem, unless nobody waits for it any more: asked at the beginning and then every few
/// hundred cards, also while a conflict is looked for.
pub fn solve_unless(problem: &Problem, cancelled: &dyn Fn() -> bool) -> Option<Answer> {
    let watch = Watch::until(cancelled);
    let answer = answer(problem, &watch);
    (!watch.stopped()).then_some(answer)
}

/// The answer; if the watch was stopped, it means nothing.
fn answer(problem: &Problem, watch: &Watch<'_>) -> Answer {
    match Search::new(problem, Rules::ALL, watch).and_then(Search::best) {
        Some(week) => Answer::Week(Solution { score: score(problem, &week.map(Some)), week }),
        None => Answer::Infeasible(conflict::smallest(problem, watch)),
    }
}

/// The best week, and the rules that had to be waived for there to be one.
pub(crate) fn nearest(problem: &Problem) -> ([Standing; 7], Vec<RuleBreach>) {
    let mut rules = Rules::ALL;
    let mut waived = Vec::new();
    let watch = Watch::never();
    // Each round waives one of the rules that are left, so the rounds come to an end by themselves.
    while rules != Rules::NONE {
        if let Some(week) = Search::new(problem, rules, &watch).and_then(Search::best) {
            return (week, waived);
        }
        // Best waived is a rule that the entries break among themselves, whatever is placed around them.
        let settled =
            |day: &i8| usize::try_from(*day).map_or(true, |day| matches!(problem.entered.get(day), Some(Some(_))));
        let mut broken = conflict::between(problem, rules, &watch);
        broken.sort_by_key(|breach| !breach.days.iter().all(settled));
        let Some(breach) = broken.into_iter().next() else { break };
        rules = rules.without(breach.rule);
        waived.push(breach);
    }
    let rest = Standing { kind: Kind::Rest, held: Held::Placed };
    let entered = problem.entered.map(|card| card.map_or(rest, |(kind, held)| Standing { kind, held }));
    (entered, waived)
}

/// The best week, if there is one.
#[cfg(test)]
fn best(problem: &Problem) -> Option<[Standing; 7]> {
    Search::new(problem, Rules::ALL, &Watch::never()).and_then(Search::best)
}

/// Whether any week keeps every rule.
fn fits(problem: &Problem) -> bool {
    any(problem, Rules::ALL, &Watch::never()).is_some()
}
