//! A week read day by day: what a rule or a score part may look back at.
//!
//! Every hard rule and every score part can be decided on the day it concerns from the days before it.
//! So a week is walked once, from the history to day 6, and a [`Trail`] carries what is remembered.
//! The verdict on a week, its score and the search all walk the same way.

use freshlegs_calendar::Kind;

use crate::asks::is_match;
use crate::problem::HISTORY;
use crate::rules::{Held, Standing};
use crate::{Asks, Stimulus, asks};

/// A card on its day, with what it asks at hand.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Seen {
    /// −14 to 6.
    pub(crate) day: i8,
    pub(crate) kind: Kind,
    pub(crate) held: Held,
    pub(crate) asks: Asks,
}

/// What is remembered of the days so far. "This week" excludes history.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Trail {
    /// The card of the day before, if that day has one.
    pub(crate) yesterday: Option<Seen>,
    /// The card of two days before, if that day has one.
    pub(crate) day_before: Option<Seen>,
    /// The last speed card, matches included.
    pub(crate) last_speed: Option<Seen>,
    /// The last speed card that is no match: the one that variety compares with.
    pub(crate) last_chosen: Option<Seen>,
    /// How many days in a row, up to yesterday, asked n of 2 or more.
    pub(crate) hard_days: u8,
    /// This week's counts.
    pub(crate) counts: Counts,
}

/// What this week holds so far.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Counts {
    pub(crate) speed_fixed: u8,
    pub(crate) speed_pinned: u8,
    pub(crate) speed_placed: u8,
    /// Impact of the speed cards that are not fixed.
    pub(crate) impact: u8,
    pub(crate) rest: u8,
    pub(crate) mobility: u8,
    pub(crate) plyo: u8,
    pub(crate) easy: u8,
    pub(crate) recovery: u8,
    pub(crate) play: u8,
    /// Whether anything of the week contains play.
    pub(crate) playful: bool,
    /// Days without a card.
    pub(crate) empty: u8,
    pub(crate) first_speed: Option<u8>,
    pub(crate) first_acceleration: Option<u8>,
    pub(crate) first_max_velocity: Option<u8>,
}

impl Seen {
    pub(crate) fn new(day: i8, kind: Kind, held: Held) -> Self {
        Self { day, kind, held, asks: asks(kind) }
    }

    pub(crate) fn fixed(&self) -> bool {
        self.held == Held::Fixed
    }

    pub(crate) fn placed(&self) -> bool {
        self.held == Held::Placed
    }

    /// Whether it is a card of this week, not of the history.
    pub(crate) fn this_week(&self) -> bool {
        self.day >= 0
    }
}

impl Trail {
    /// The trail at the beginning of the week; index 0 of the history is day −1.
    pub(crate) fn after(history: &[Option<Kind>; HISTORY]) -> Self {
        let mut trail = Self::default();
        for (back, kind) in history.iter().enumerate().rev() {
            let day = -1 - back as i8;
            trail = match kind {
                Some(kind) => trail.then(Seen::new(day, *kind, Held::Placed)),
                None => trail.skip(),
            };
        }
        Self { counts: Counts::default(), ..trail }
    }

    /// The trail one day on, with a card on that day.
    pub(crate) fn then(&self, card: Seen) -> Self {
        let chosen = card.asks.speed && !is_match(card.kind);
        Self {
            yesterday: Some(card),
            day_before: self.yesterday,
            last_speed: if card.asks.speed { Some(card) } else { self.last_speed },
            last_chosen: if chosen { Some(card) } else { self.last_chosen },
            hard_days: if card.asks.nervous >= 2 { self.hard_days.saturating_add(1) } else { 0 },
            counts: if card.this_week() { self.counts.with(card) } else { self.counts },
        }
    }

    /// The trail one day on, with no card on that day.
    pub(crate) fn skip(&self) -> Self {
        let counts = Counts { empty: self.counts.empty + 1, ..self.counts };
        Self { yesterday: None, day_before: self.yesterday, hard_days: 0, counts, ..*self }
    }

    /// The nervous-system cost of the day before; 0 where nothing is known.
    pub(crate) fn yesterday_nervous(&self) -> u8 {
        self.yesterday.map_or(0, |card| card.asks.nervous)
    }
}

impl Counts {
    /// Speed cards in all.
    pub(crate) fn speed(&self) -> u8 {
        self.speed_fixed + self.speed_pinned + self.speed_placed
    }

    /// Strength cards in all.
    pub(crate) fn strength(&self) -> u8 {
        self.mobility + self.plyo
    }

    /// The same with one more card.
    pub(crate) fn with(mut self, card: Seen) -> Self {
        let day = card.day.unsigned_abs();
        if let Some(stimulus) = card.asks.stimulus {
            match card.held {
                Held::Fixed => self.speed_fixed += 1,
                Held::Pinned => self.speed_pinned += 1,
                Held::Placed => self.speed_placed += 1,
            }
            if !card.fixed() {
                self.impact += card.asks.impact;
            }
            self.first_speed = self.first_speed.or(Some(day));
            match stimulus {
                Stimulus::Acceleration => self.first_acceleration = self.first_acceleration.or(Some(day)),
                Stimulus::MaxVelocity => self.first_max_velocity = self.first_max_velocity.or(Some(day)),
                _ => {}
            }
        }
        match card.kind {
            Kind::Rest => self.rest += 1,
            Kind::StrengthMobility => self.mobility += 1,
            Kind::StrengthPlyo => self.plyo += 1,
            Kind::EasyLong | Kind::LongRun => self.easy += 1,
            Kind::ActiveRecovery => self.recovery += 1,
            Kind::Play => self.play += 1,
            _ => {}
        }
        let plays = [Kind::Play, Kind::MaxVelocity, Kind::Match, Kind::Competition, Kind::SportPractice];
        self.playful |= plays.contains(&card.kind);
        self
    }
}

impl Standing {
    /// The card seen on its day.
    pub(crate) fn on(self, day: i8) -> Seen {
        Seen::new(day, self.kind, self.held)
    }
}
