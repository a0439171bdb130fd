//! Any week at all, found as soon as it can be known that there is one.
//!
//! A conflict is looked for by asking this some hundred times, so it does without a field, a bound and a score.
//! Rest keeps every rule that any other card without speed would keep on the same day, and hinders no other
//! day: so rest and speed are all that is tried.

use freshlegs_calendar::Kind;

use crate::Problem;
use crate::rules::{Held, Rule, Rules, Standing, Step};
use crate::setting::Setting;
use crate::trail::{Seen, Trail};

use super::dead_ends::DeadEnds;
use super::field::{CATALOGUE, Entered, Walk};
use super::watch::Watch;

/// Any week that keeps these rules, if there is one; nothing, too, once nobody waits any more.
pub(super) fn any(problem: &Problem, rules: Rules, watch: &Watch<'_>) -> Option<[Standing; 7]> {
    let (setting, entered) = (Setting::of(problem), Entered::of(problem));
    let start = Trail::after(&problem.before);
    Walk { setting: &setting, rules, entered: &entered }.alone(&start)?;
    let placed = |kind: &Kind| {
        let allowed = !rules.holds(Rule::Mode) || setting.limits.may_place.contains(kind);
        *kind == Kind::Rest || (crate::asks(*kind).speed && allowed)
    };
    let rest = Standing { kind: Kind::Rest, held: Held::Placed };
    let mut reach = Reach {
        setting: &setting,
        rules,
        entered: &entered,
        // Rest first, because rest breaks next to nothing.
        placed: CATALOGUE.into_iter().rev().filter(placed).collect(),
        dead_ends: DeadEnds::default(),
        week: [rest; 7],
        watch,
    };
    reach.from(0, &start).then_some(reach.week)
}

/// A walk to the first week that is found.
struct Reach<'a> {
    setting: &'a Setting,
    rules: Rules,
    entered: &'a Entered,
    placed: Vec<Kind>,
    dead_ends: DeadEnds,
    week: [Standing; 7],
    watch: &'a Watch<'a>,
}

impl Reach<'_> {
    fn from(&mut self, day: usize, trail: &Trail) -> bool {
        if day >= self.week.len() {
            return true;
        }
        if self.dead_ends.knows(day, trail) {
            return false;
        }
        let found = match self.entered.on(day as i8) {
            Some(card) => self.with(day, trail, card),
            None => (0..self.placed.len()).any(|at| {
                let kind = self.placed.get(at).copied().unwrap_or(Kind::Rest);
                self.with(day, trail, Seen::new(day as i8, kind, Held::Placed))
            }),
        };
        if !found {
            self.dead_ends.remember(day, trail);
        }
        found
    }

    fn with(&mut self, day: usize, trail: &Trail, card: Seen) -> bool {
        if !self.watch.goes_on(1) || self.rules.broken(&Step { setting: self.setting, trail, today: card }) {
            return false;
        }
        if let Some(slot) = self.week.get_mut(day) {
            *slot = Standing { kind: card.kind, held: card.held };
        }
        self.from(day + 1, &trail.then(card))
    }
}
