//! What each day may hold at all: the kinds that no later choice could make right are left out first.

use freshlegs_calendar::Kind;

use crate::Problem;
use crate::rules::{Held, Rules, Step};
use crate::score::{Wishes, alone, sum};
use crate::setting::Setting;
use crate::trail::{Seen, Trail};

/// The kinds that a builder may place, in catalogue order.
pub(super) const CATALOGUE: [Kind; 13] = [
    Kind::Technique,
    Kind::Acceleration,
    Kind::MaxVelocity,
    Kind::ChangeOfDirection,
    Kind::ResistedSprint,
    Kind::CyclingIntervals,
    Kind::ReturnDrills,
    Kind::StrengthMobility,
    Kind::ActiveRecovery,
    Kind::Play,
    Kind::StrengthPlyo,
    Kind::EasyLong,
    Kind::Rest,
];

/// The cards that each of the seven days may hold, in catalogue order; never none.
pub(super) struct Field {
    pub(super) days: [Vec<Choice>; 7],
}

/// A card that a day may hold, and the points it costs there whatever stands around it.
#[derive(Clone, Copy)]
pub(super) struct Choice {
    pub(super) card: Seen,
    pub(super) points: u32,
}

impl Field {
    /// The field of a problem; nothing if what the athlete entered breaks a rule by itself.
    pub(super) fn new(
        problem: &Problem,
        setting: &Setting,
        wishes: &Wishes,
        start: &Trail,
        rules: Rules,
    ) -> Option<Self> {
        let entered = Entered::of(problem);
        let walk = Walk { setting, rules, entered: &entered };
        let prefixes = walk.alone(start)?;
        let mut days: [Vec<Choice>; 7] = Default::default();
        let choice = |card: Seen| {
            let points = sum(alone(&Step { setting, trail: &Trail::default(), today: card }, wishes));
            Choice { card, points }
        };
        for ((choices, trail), day) in days.iter_mut().zip(&prefixes).zip(0_i8..) {
            *choices = match entered.on(day) {
                Some(card) => vec![choice(card)],
                None => {
                    let cards = CATALOGUE.into_iter().map(|kind| Seen::new(day, kind, Held::Placed));
                    cards.filter(|card| walk.may_hold(trail, *card)).map(choice).collect()
                }
            };
            if choices.is_empty() {
                return None;
            }
        }
        Some(Self { days })
    }
}

/// The athlete's own cards.
pub(super) struct Entered([Option<Seen>; 7]);

impl Entered {
    pub(super) fn of(problem: &Problem) -> Self {
        let mut day = 0_i8;
        Self(problem.entered.map(|card| {
            day += 1;
            card.map(|(kind, held)| Seen::new(day - 1, kind, held))
        }))
    }

    pub(super) fn on(&self, day: i8) -> Option<Seen> {
        usize::try_from(day).ok().and_then(|at| self.0.get(at)).copied().flatten()
    }
}

/// A week with nothing but the athlete's own cards, and perhaps one more.
pub(super) struct Walk<'a> {
    pub(super) setting: &'a Setting,
    pub(super) rules: Rules,
    pub(super) entered: &'a Entered,
}

impl Walk<'_> {
    /// The trail before each day with only the athlete's cards; nothing if they break a rule for good.
    pub(super) fn alone(&self, start: &Trail) -> Option<[Trail; 7]> {
        let mut trails = [*start; 7];
        let mut trail = *start;
        for (slot, day) in trails.iter_mut().zip(0..) {
            *slot = trail;
            trail = self.step(&trail, day, None)?;
        }
        Some(trails)
    }

    /// Whether a card may stand on its day, as far as the athlete's own cards are concerned.
    fn may_hold(&self, trail: &Trail, card: Seen) -> bool {
        let mut trail = *trail;
        for day in card.day..7 {
            match self.step(&trail, day, Some(card)) {
                Some(next) => trail = next,
                None => return false,
            }
        }
        true
    }

    fn step(&self, trail: &Trail, day: i8, more: Option<Seen>) -> Option<Trail> {
        let Some(today) = self.entered.on(day).or(more.filter(|card| card.day == day)) else {
            return Some(trail.skip());
        };
        let step = Step { setting: self.setting, trail, today };
        (!self.rules.broken_for_good(&step)).then(|| trail.then(today))
    }
}
