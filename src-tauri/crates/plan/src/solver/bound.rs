//! What the days to come will cost at least.
//!
//! Three sums that never count the same point twice. The daily parts: on each day the cheapest card's own
//! points, whatever stands around it. The weekly parts: each free day fills one wish at most, so the dearest
//! wishes are filled first and the rest is paid for. And between the two, what a card that fills a wish costs
//! more than its day's cheapest. Nothing here is ever more than the truth.

use freshlegs_calendar::Kind;

use crate::asks::is_strength;
use crate::score::{Wishes, sum, weekly};
use crate::setting::Setting;
use crate::trail::{Counts, Seen, Trail};

use super::field::{Choice, Field};

/// What is known of the days from one day on.
#[derive(Clone, Copy, Default)]
struct Ahead {
    /// Days with a choice.
    free: u8,
    /// The cards of the days without one.
    settled: Counts,
    strength: Room,
    easy: Room,
    recovery: Room,
    play: Room,
    rest: Room,
    /// For speed the days are counted at the mode's distance.
    speed: Room,
    /// The same at the three days that cost nothing.
    spread: u8,
    /// The first day on which one could be placed, or 7.
    first_speed: u8,
    /// The first day of a settled speed card, or 7.
    settled_speed: u8,
    /// Whether max velocity could be placed.
    max_velocity: bool,
    /// The cheapest cards' own points.
    points: u32,
}

/// Where a sort of card could still be placed.
#[derive(Clone, Copy)]
struct Room {
    /// On how many free days.
    days: u8,
    /// What it costs there at least beyond the day's cheapest card, up to [`MOST_MORE`].
    more: u32,
}

/// Wishes are filled in the order of their prices, 100, 30, 25, 20, 15. Up to this many points more for a card
/// that fills one, the order stays right.
const MOST_MORE: u32 = 4;

/// The bound of a problem.
pub(super) struct Bound {
    ahead: [Ahead; 9],
    between: u8,
    cap: u8,
}

impl Bound {
    pub(super) fn new(field: &Field, setting: &Setting) -> Self {
        let none = Ahead { first_speed: 7, settled_speed: 7, ..Ahead::default() };
        let mut bound = Self { ahead: [none; 9], between: setting.limits.days_between, cap: setting.limits.speed_cap };
        for (day, choices) in field.days.iter().enumerate().rev() {
            let later = bound.at(day + 1);
            let after = [bound.at(day + usize::from(bound.between)).speed.days, bound.at(day + 3).spread];
            let ahead = later.with(day as u8, choices, after);
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

        days.keep(wishes.rest_days.saturating_sub(so_far.rest), ahead.rest);
        days.points += 12 * u32::from(so_far.rest.saturating_sub(wishes.rest_days));

        let entered = so_far.speed_fixed + so_far.speed_pinned;
        let too_many = so_far.speed_placed.saturating_sub(wishes.speed.saturating_sub(entered));
        days.points += 100 * u32::from(too_many);
        let could = Room { days: speed.speed.days.min(room), ..speed.speed };
        let fast = days.fill(wishes.speed.saturating_sub(so_far.speed()), could, 100);
        let soonest = trail.last_speed.map_or(0, |last| (last.day + 3).max(0) as usize);
        days.points += 4 * u32::from(fast.saturating_sub(self.at(soonest.max(day)).spread));
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
    fn keep(&mut self, wanted: u8, room: Room) {
        self.left = self.left.saturating_sub(wanted);
        self.points += u32::from(wanted) * room.more;
    }

    /// Fills a wish as far as days are left and could hold it; what stays unfilled is paid for.
    fn fill(&mut self, wanted: u8, room: Room, price: u32) -> u8 {
        let filled = wanted.min(room.days).min(self.left);
        self.left -= filled;
        self.points += price * u32::from(wanted - filled) + room.more * u32::from(filled);
        filled
    }
}

impl Ahead {
    /// The same from one day earlier. `after` and `after_spread` are how many speed cards could follow
    /// one of this day, at the mode's distance and at three days.
    fn with(mut self, day: u8, choices: &[Choice], [after, after_spread]: [u8; 2]) -> Self {
        let cheapest = choices.iter().map(|choice| choice.points).min().unwrap_or_default();
        self.points += cheapest;
        if let [only] = choices {
            self.settled = self.settled.with(only.card);
            if only.card.asks.speed {
                self.settled_speed = day;
            }
            return self;
        }
        let more = |sort: &dyn Fn(&Seen) -> bool| {
            let fitting = choices.iter().filter(|choice| sort(&choice.card));
            fitting.map(|choice| choice.points - cheapest).min()
        };
        self.free += 1;
        self.strength.add(more(&|card| is_strength(card.kind)));
        self.easy.add(more(&|card| card.kind == Kind::EasyLong));
        self.recovery.add(more(&|card| card.kind == Kind::ActiveRecovery));
        self.play.add(more(&|card| card.kind == Kind::Play));
        self.rest.add(more(&|card| card.kind == Kind::Rest));
        self.max_velocity |= more(&|card| card.kind == Kind::MaxVelocity).is_some();
        if let Some(points) = more(&|card| card.asks.speed) {
            let days = self.speed.days;
            self.speed.add(Some(points));
            self.speed.days = days.max(1 + after);
            self.spread = self.spread.max(1 + after_spread);
            self.first_speed = day;
        }
        self
    }
}

impl Default for Room {
    fn default() -> Self {
        Self { days: 0, more: MOST_MORE }
    }
}

impl Room {
    /// One more day, on which the sort costs so many points beyond the cheapest, if it could stand there.
    fn add(&mut self, more: Option<u32>) {
        if let Some(more) = more {
            self.days += 1;
            self.more = self.more.min(more);
        }
    }
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
