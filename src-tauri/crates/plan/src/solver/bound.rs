//! What the days to come will cost at least.
//!
//! Two sums that never count the same point twice. The weekly parts: each free day fills one wish at
//! most, so the dearest wishes are filled first and the rest is paid for. The daily parts: on each day the
//! cheapest card's own points, whatever stands around it. Nothing here is ever more than the truth.

use freshlegs_calendar::Kind;

use crate::asks::is_strength;
use crate::rules::Step;
use crate::score::{Wishes, alone, sum, weekly};
use crate::setting::Setting;
use crate::trail::{Counts, Seen, Trail};

use super::field::Field;

/// What is known of the days from one day on.
#[derive(Clone, Copy, Default)]
struct Ahead {
    /// Days with a choice.
    free: u8,
    /// The cards of the days without one.
    settled: Counts,
    /// On how many free days each sort could stand.
    strength: u8,
    easy: u8,
    recovery: u8,
    play: u8,
    /// The most speed cards that could still be placed, at the mode's distance.
    speed: u8,
    /// The first day on which one could be placed, or 7.
    first_speed: u8,
    /// The first day of a settled speed card, or 7.
    settled_speed: u8,
    /// Whether max velocity could be placed.
    max_velocity: bool,
    /// The cheapest cards' own points.
    points: u32,
}

/// The bound of a problem.
pub(super) struct Bound {
    ahead: [Ahead; 9],
    between: u8,
    cap: u8,
}

impl Bound {
    pub(super) fn new(field: &Field, setting: &Setting, wishes: &Wishes) -> Self {
        let none = Ahead { first_speed: 7, settled_speed: 7, ..Ahead::default() };
        let mut bound = Self { ahead: [none; 9], between: setting.limits.days_between, cap: setting.limits.speed_cap };
        for (day, choices) in field.days.iter().enumerate().rev() {
            let later = bound.at(day + 1);
            let after_rest = bound.at(day + usize::from(bound.between));
            let ahead = later.with(day as u8, choices, after_rest.speed, &|card| own_points(card, setting, wishes));
            if let Some(slot) = bound.ahead.get_mut(day) {
                *slot = ahead;
            }
        }
        bound
    }

    fn at(&self, day: usize) -> Ahead {
        self.ahead.get(day.min(7)).copied().unwrap_or_default()
    }

    /// The least that a week beginning with this trail costs beyond its daily points so far, the weekly
    /// parts included. On a whole week it is exact.
    pub(super) fn least(&self, day: usize, trail: &Trail, wishes: &Wishes) -> u32 {
        if day >= 7 {
            return sum(weekly(&trail.counts, wishes));
        }
        let ahead = self.at(day);
        let so_far = trail.counts.and(&ahead.settled);
        let soonest = trail.last_speed.map_or(0, |last| (last.day + self.between as i8).max(0) as usize);
        let room = self.cap.saturating_sub(so_far.speed());
        let speed = self.at(soonest.max(day));
        let mut days = Days { left: ahead.free, points: ahead.points };

        days.keep(wishes.rest_days.saturating_sub(so_far.rest));
        days.points += 12 * u32::from(so_far.rest.saturating_sub(wishes.rest_days));

        let entered = so_far.speed_fixed + so_far.speed_pinned;
        let too_many = so_far.speed_placed.saturating_sub(wishes.speed.saturating_sub(entered));
        days.points += 100 * u32::from(too_many);
        let fast = days.fill(wishes.speed.saturating_sub(so_far.speed()), speed.speed.min(room), 100);
        if trail.counts.first_speed.is_none() && (fast > 0 || ahead.settled_speed < 7) {
            days.points += u32::from(speed.first_speed.min(ahead.settled_speed)) % 7;
        }

        days.points += 30 * u32::from(so_far.strength().saturating_sub(wishes.strength));
        days.fill(wishes.strength.saturating_sub(so_far.strength()), ahead.strength, 30);

        let comes_with_speed = fast > 0 && speed.max_velocity;
        let wants_play = u8::from(!so_far.playful && !comes_with_speed);
        let plays = so_far.play + days.fill(wants_play, ahead.play, 25);

        days.points += 10 * u32::from(so_far.easy.saturating_sub(wishes.easy));
        days.fill(wishes.easy.saturating_sub(so_far.easy), ahead.easy, 20);

        days.points += 6 * u32::from(so_far.recovery.saturating_sub(1));
        days.fill(1_u8.saturating_sub(so_far.recovery), ahead.recovery, 15);

        // A day that no wish needs costs least as play: the first is free.
        let needless = days.left.saturating_sub(u8::from(plays == 0));
        days.points + 5 * u32::from(needless)
    }
}

/// Free days being given away.
struct Days {
    left: u8,
    points: u32,
}

impl Days {
    fn keep(&mut self, wanted: u8) {
        self.left = self.left.saturating_sub(wanted);
    }

    /// Fills a wish as far as days are left and could hold it; what stays unfilled is paid for.
    fn fill(&mut self, wanted: u8, could: u8, price: u32) -> u8 {
        let filled = wanted.min(could).min(self.left);
        self.left -= filled;
        self.points += price * u32::from(wanted - filled);
        filled
    }
}

impl Ahead {
    /// The same from one day earlier. `speed_after` is how many speed cards could follow one of this day.
    fn with(mut self, day: u8, choices: &[Seen], speed_after: u8, points: &dyn Fn(&Seen) -> u32) -> Self {
        self.points += choices.iter().map(points).min().unwrap_or_default();
        if let [only] = choices {
            self.settled = self.settled.with(*only);
            if only.asks.speed {
                self.settled_speed = day;
            }
            return self;
        }
        let any = |sort: &dyn Fn(&Seen) -> bool| choices.iter().any(sort);
        self.free += 1;
        self.strength += u8::from(any(&|card| is_strength(card.kind)));
        self.easy += u8::from(any(&|card| card.kind == Kind::EasyLong));
        self.recovery += u8::from(any(&|card| card.kind == Kind::ActiveRecovery));
        self.play += u8::from(any(&|card| card.kind == Kind::Play));
        self.max_velocity |= any(&|card| card.kind == Kind::MaxVelocity);
        if any(&|card| card.asks.speed) {
            self.speed = self.speed.max(1 + speed_after);
            self.first_speed = day;
        }
        self
    }
}

/// The points that a card costs on its day by itself, whatever stands around it.
fn own_points(card: &Seen, setting: &Setting, wishes: &Wishes) -> u32 {
    alone(&Step { setting, trail: &Trail::default(), today: *card }, wishes)
}

impl Counts {
    /// Two sets of cards together.
    fn and(&self, more: &Counts) -> Counts {
        Counts {
            speed_fixed: self.speed_fixed + more.speed_fixed,
            speed_pinned: self.speed_pinned + more.speed_pinned,
            speed_placed: self.speed_placed + more.speed_placed,
            impact: self.impact + more.impact,
            rest: self.rest + more.rest,
            mobility: self.mobility + more.mobility,
            plyo: self.plyo + more.plyo,
            easy: self.easy + more.easy,
            recovery: self.recovery + more.recovery,
            play: self.play + more.play,
            playful: self.playful || more.playful,
            ..*self
        }
    }
}
