//! The hard rules, one file each: the sentence an athlete reads, the check, its waivers, its tests.
//!
//! Each is decided on one day from that day's card and the trail behind it, so that a week is judged,
//! and searched, by the same lines. A rule that fails on some day fails for every week that goes on
//! from there.

mod after_match;
mod before_match;
mod cap;
mod easy_before_fast;
mod impact;
mod long_run;
mod mode;
mod new_stimulus;
mod rest_day;
mod spacing;
mod time;
mod variety;
mod verdict;

#[cfg(test)]
pub(crate) mod kit;

use freshlegs_calendar::{Kind, Weekday};
use freshlegs_texts::Phrase;

use crate::named::named;
use crate::setting::{Setting, weekday_of};
use crate::trail::{Seen, Trail};

pub use verdict::{Around, Refusal, WeekCards, verdict, verdict_of_move};

named! {
    /// Who put a card where it stands, and so how far the rules bind it.
    Held, "way to hold a card" {
        /// The builder; every rule binds it.
        Placed = "placed",
        /// The athlete holds a card of the catalogue in place.
        Pinned = "pinned",
        /// An event, or a card kept "anyway": never moved, exempt where the rule says so.
        Fixed = "fixed",
    }
}

named! {
    /// The name of a hard rule.
    Rule, "rule" {
        /// A card fits the day's minutes and places.
        Time = "time",
        /// A card fits the mode.
        Mode = "mode",
        /// Speed sessions stay within the cap.
        Cap = "cap",
        /// Speed sessions keep their distance.
        Spacing = "spacing",
        /// There are full rest days.
        RestDay = "rest_day",
        /// Nothing fast after jumps, practice or a long run.
        EasyBeforeFast = "easy_before_fast",
        /// Two speed sessions in a row differ.
        Variety = "variety",
        /// The day after a match is for rest.
        AfterMatch = "after_match",
        /// The day before a match is light.
        BeforeMatch = "before_match",
        /// Masters keep the week's impact low.
        Impact = "impact",
        /// On a plateau, speed must be of a new kind.
        NewStimulus = "new_stimulus",
        /// Nothing fast before a long run.
        LongRun = "long_run",
    }
}

/// A card and who holds it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Standing {
    /// What stands there.
    pub kind: Kind,
    /// Who put it there.
    pub held: Held,
}

/// One day of a week, about to be judged.
#[derive(Clone, Copy)]
pub(crate) struct Step<'a> {
    pub(crate) setting: &'a Setting,
    pub(crate) trail: &'a Trail,
    pub(crate) today: Seen,
}

/// What a broken rule says: the days it stands between, and the sentence.
pub(crate) struct Says {
    pub(crate) days: Vec<i8>,
    pub(crate) sentence: Phrase,
}

/// A rule as the verdict uses it.
struct Law {
    rule: Rule,
    broken: fn(&Step<'_>) -> bool,
    says: fn(&Step<'_>, Weekday) -> Says,
}

/// The rules in the table's order.
const LAWS: [Law; 12] = [
    Law { rule: Rule::Time, broken: time::broken, says: time::says },
    Law { rule: Rule::Mode, broken: mode::broken, says: mode::says },
    Law { rule: Rule::Cap, broken: cap::broken, says: cap::says },
    Law { rule: Rule::Spacing, broken: spacing::broken, says: spacing::says },
    Law { rule: Rule::RestDay, broken: rest_day::broken, says: rest_day::says },
    Law { rule: Rule::EasyBeforeFast, broken: easy_before_fast::broken, says: easy_before_fast::says },
    Law { rule: Rule::Variety, broken: variety::broken, says: variety::says },
    Law { rule: Rule::AfterMatch, broken: after_match::broken, says: after_match::says },
    Law { rule: Rule::BeforeMatch, broken: before_match::broken, says: before_match::says },
    Law { rule: Rule::Impact, broken: impact::broken, says: impact::says },
    Law { rule: Rule::NewStimulus, broken: new_stimulus::broken, says: new_stimulus::says },
    Law { rule: Rule::LongRun, broken: long_run::broken, says: long_run::says },
];

/// A choice of hard rules; all of them, unless a conflict is being explained.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Rules(u16);

impl Rules {
    /// Every hard rule.
    pub(crate) const ALL: Self = Self((1 << LAWS.len()) - 1);

    /// No rule at all.
    pub(crate) const NONE: Self = Self(0);

    /// The same without one of them.
    pub(crate) fn without(self, rule: Rule) -> Self {
        Self(self.0 & !(1 << rule as u16))
    }

    pub(crate) fn holds(self, rule: Rule) -> bool {
        self.0 & (1 << rule as u16) != 0
    }

    /// Whether today's card breaks one of these rules.
    #[inline]
    pub(crate) fn broken(self, step: &Step<'_>) -> bool {
        if self == Self::ALL { alone(step) || among_others(step) } else { self.any(step) }
    }

    /// The same for a card that is known to keep the rules that look at nothing but the card and its day.
    #[inline]
    pub(crate) fn broken_among_others(self, step: &Step<'_>) -> bool {
        if self == Self::ALL { among_others(step) } else { self.any(step) }
    }

    fn any(self, step: &Step<'_>) -> bool {
        LAWS.iter().any(|law| self.holds(law.rule) && (law.broken)(step))
    }

    /// Whether today's card breaks one of these rules and would break it with any further cards on the
    /// days that are still empty. Only variety can be mended by a card in between.
    pub(crate) fn broken_for_good(self, step: &Step<'_>) -> bool {
        self.without(Rule::Variety).broken(step)
    }
}

/// The rules that look at nothing but the card and its day.
#[inline]
fn alone(step: &Step<'_>) -> bool {
    time::broken(step) || mode::broken(step) || new_stimulus::broken(step)
}

/// The rules that look at the days before.
#[inline]
fn among_others(step: &Step<'_>) -> bool {
    cap::broken(step)
        || spacing::broken(step)
        || rest_day::broken(step)
        || easy_before_fast::broken(step)
        || variety::broken(step)
        || after_match::broken(step)
        || before_match::broken(step)
        || impact::broken(step)
        || long_run::broken(step)
}

impl Step<'_> {
    /// The card of the day before, if it belongs to this week and nobody fixed it.
    fn free_yesterday(&self) -> Option<Seen> {
        self.trail.yesterday.filter(|card| card.this_week() && !card.fixed())
    }

    /// The days of a pair: the given one and today.
    fn since(&self, day: i8) -> Vec<i8> {
        vec![day, self.today.day]
    }

    fn weekday(&self, first: Weekday) -> Phrase {
        weekday_of(first, self.today.day)
    }
}
