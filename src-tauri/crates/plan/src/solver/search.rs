//! The walk through all weeks that could still be the best.

use crate::Problem;
use crate::rules::{Rules, Standing, Step};
use crate::score::{Wishes, among_others, sum};
use crate::setting::Setting;
use crate::trail::{Seen, Trail};

use super::bound::Bound;
use super::dead_ends::DeadEnds;
use super::field::{Choice, Field};
use super::watch::Watch;

/// A week as it is filled.
type Cards = [Option<Seen>; 7];

/// A search for a week.
pub(super) struct Search<'a> {
    setting: Setting,
    wishes: Wishes,
    rules: Rules,
    field: Field,
    bound: Bound,
    start: Trail,
    dead_ends: DeadEnds,
    week: Cards,
    best: Option<(u32, Cards)>,
    watch: &'a Watch<'a>,
}

/// What a part of the walk found.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Found {
    /// A week, or a branch that was left because it costs too much.
    Something,
    /// No week keeps the rules from here.
    Nothing,
}

/// A card to go on with, and the least that the week will then cost.
struct Branch {
    card: Seen,
    trail: Trail,
    points: u32,
    least: u32,
}

impl<'a> Search<'a> {
    /// A search; nothing if what the athlete entered breaks a rule by itself.
    pub(super) fn new(problem: &Problem, rules: Rules, watch: &'a Watch<'a>) -> Option<Self> {
        let (setting, wishes) = (Setting::of(problem), Wishes::of(problem));
        let start = Trail::after(&problem.before);
        let field = Field::new(problem, &setting, &wishes, &start, rules)?;
        let bound = Bound::new(&field, &setting);
        let dead_ends = DeadEnds::default();
        Some(Self { setting, wishes, rules, field, bound, start, dead_ends, week: [None; 7], best: None, watch })
    }

    /// The week with the lowest score; among equals the first in catalogue order.
    pub(super) fn best(mut self) -> Option<[Standing; 7]> {
        let start = self.start;
        self.descend(0, &start, 0);
        self.best.and_then(|(_, week)| standing(&week))
    }

    fn descend(&mut self, day: usize, trail: &Trail, points: u32) -> Found {
        if self.dead_ends.knows(day, trail) {
            return Found::Nothing;
        }
        let mut branches = self.branches(day, trail, points);
        // The most promising first; equals stay in catalogue order.
        branches.sort_by_key(|branch| branch.least);
        let mut found = Found::Nothing;
        for branch in branches {
            self.set(day, branch.card);
            if self.too_dear(day, branch.least) {
                found = Found::Something;
            } else if day == 6 {
                self.best = Some((branch.least, self.week));
                found = Found::Something;
            } else if self.descend(day + 1, &branch.trail, branch.points) == Found::Something {
                found = Found::Something;
            }
        }
        if found == Found::Nothing {
            self.dead_ends.remember(day, trail);
        }
        found
    }

    /// The cards that may stand on a day after this trail, in catalogue order.
    fn branches(&self, day: usize, trail: &Trail, points: u32) -> Vec<Branch> {
        let Some(choices) = self.field.days.get(day) else { return Vec::new() };
        if !self.watch.goes_on(choices.len()) {
            return Vec::new();
        }
        let branch = |choice: &Choice| {
            let step = Step { setting: &self.setting, trail, today: choice.card };
            if self.rules.broken_among_others(&step) {
                return None;
            }
            let points = points + choice.points + sum(among_others(&step, &self.wishes));
            let trail = trail.then(choice.card);
            let least = points + self.bound.least(day + 1, &trail, &self.wishes);
            Some(Branch { card: choice.card, trail, points, least })
        };
        choices.iter().filter_map(branch).collect()
    }

    /// Whether a branch cannot lead to a better week, nor to an equal one that comes first.
    fn too_dear(&self, day: usize, least: u32) -> bool {
        let Some((score, best)) = &self.best else { return false };
        least > *score || (least == *score && self.comes_later(day, best))
    }

    /// Whether the days up to this one come after those of the best week in catalogue order.
    fn comes_later(&self, day: usize, best: &Cards) -> bool {
        let kinds = |cards: &Cards| cards.map(|card| card.map(|card| card.kind));
        let (ours, theirs) = (kinds(&self.week), kinds(best));
        match (ours.get(..=day), theirs.get(..=day)) {
            // A whole week that is the same, or a beginning that is: only the beginning may go on.
            (Some(ours), Some(theirs)) => ours > theirs || (day == 6 && ours == theirs),
            _ => true,
        }
    }

    fn set(&mut self, day: usize, card: Seen) {
        if let Some(slot) = self.week.get_mut(day) {
            *slot = Some(card);
        }
    }
}

/// The cards of a whole week.
fn standing(week: &Cards) -> Option<[Standing; 7]> {
    let cards: Vec<Standing> =
        week.iter().flatten().map(|card| Standing { kind: card.kind, held: card.held }).collect();
    cards.try_into().ok()
}
