//! What makes one week better than another, one file each.
//!
//! Lower is better, and 0 is a week without a wish left. Daily parts are decided on their day from the trail
//! behind it; weekly parts from the counts of the whole week. Both are summed by name, so that a week can say
//! what it costs and where.

mod aerobic;
mod bill;
mod carry;
mod change;
mod dearer;
mod early;
mod extra_play;
mod extra_recovery;
mod extra_rest;
mod fresh;
mod impact_pair;
mod pile_up;
mod play;
mod recovery;
mod rest_day;
mod rotation;
mod same_strength;
mod short_to_long;
mod speed_short;
mod spread;
mod stimulus;
mod strength;
mod strength_close;
mod weekend_long;

#[cfg(test)]
mod kit;
#[cfg(test)]
pub(crate) mod shown;

use freshlegs_calendar::Kind;
use freshlegs_texts::Phrase;

use crate::named::named;
use crate::rules::{Step, WeekCards};
use crate::trail::Counts;
use crate::{Mode, Problem, Stimulus, asks};

pub(crate) use bill::Bill;
pub(crate) use dearer::Dearer;
pub(crate) use stimulus::order as stimulus_order;
pub(crate) use strength::wanted as wanted_strength;

named! {
    /// The name of a part of the score.
    ScorePart, "part of the score" {
        /// Speed sessions missing or too many.
        SpeedShort = "speed_short",
        /// Strength sessions away from the target.
        Strength = "strength",
        /// Strength on days in a row.
        StrengthClose = "strength_close",
        /// Strength of one kind only.
        SameStrength = "same_strength",
        /// No play all week.
        Play = "play",
        /// Easy long sessions missing or too many.
        Aerobic = "aerobic",
        /// No active recovery.
        Recovery = "recovery",
        /// More than one active recovery.
        ExtraRecovery = "extra_recovery",
        /// More rest days than needed.
        ExtraRest = "extra_rest",
        /// More than one play.
        ExtraPlay = "extra_play",
        /// Speed after a day that asked something.
        Fresh = "fresh",
        /// Three hard days in a row.
        PileUp = "pile_up",
        /// Masters: two days of hard landings.
        ImpactPair = "impact_pair",
        /// What the last day asks.
        Carry = "carry",
        /// Speed days closer than three days.
        Spread = "spread",
        /// The preferred rest day is not one.
        RestDay = "rest_day",
        /// Easy long outside the long days.
        WeekendLong = "weekend_long",
        /// Kinds of speed that the sport wants less.
        Stimulus = "stimulus",
        /// Kinds of speed of last week.
        Rotation = "rotation",
        /// Max velocity before acceleration.
        ShortToLong = "short_to_long",
        /// Speed late in the week.
        Early = "early",
        /// Days that differ from the plan that stands.
        Change = "change",
    }
}

/// What a week is scored by.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Wishes {
    pub(crate) speed: u8,
    pub(crate) strength: u8,
    pub(crate) easy: u8,
    pub(crate) rest_days: u8,
    pub(crate) masters: bool,
    pub(crate) order: [Stimulus; 6],
    /// One bit for each stimulus of the history days −7 to −1.
    pub(crate) lately: u8,
    pub(crate) preferred_rest_day: i8,
    pub(crate) long_days: [bool; 7],
    pub(crate) current: Option<[Kind; 7]>,
}

/// The points of a week, with what they are for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Score {
    /// All points.
    pub total: u32,
    /// The parts that are not 0, in the table's order.
    pub parts: Vec<(ScorePart, u32)>,
}

impl Wishes {
    pub(crate) fn of(problem: &Problem) -> Self {
        let limits = crate::limits(problem.mode);
        let speed = problem.speed_target();
        let stimuli = problem.before.iter().take(7).flatten().filter_map(|kind| asks(*kind).stimulus);
        Self {
            speed,
            strength: strength::wanted(problem.mode, speed),
            easy: limits.easy,
            rest_days: limits.rest_days,
            masters: problem.mode == Mode::Masters,
            order: stimulus::order(problem.mode, problem.sport),
            lately: stimuli.fold(0, |bits, stimulus| bits | 1 << stimulus as u8),
            preferred_rest_day: problem.preferred_rest_day as i8,
            long_days: problem.long_days,
            current: problem.current,
        }
    }
}

/// The points of a week, part by part; a day without a card costs nothing by itself.
pub(crate) fn score(problem: &Problem, week: &WeekCards) -> Score {
    Bill::of(problem, week).score()
}

/// The daily parts that look back at the days before.
#[inline]
pub(crate) fn among_others(step: &Step<'_>, wishes: &Wishes) -> [(ScorePart, u32); 8] {
    use ScorePart as P;
    [
        (P::StrengthClose, strength_close::points(step)),
        (P::ExtraPlay, extra_play::points(step)),
        (P::Fresh, fresh::points(step)),
        (P::PileUp, pile_up::points(step)),
        (P::ImpactPair, impact_pair::points(step, wishes)),
        (P::Spread, spread::points(step)),
        (P::ShortToLong, short_to_long::points(step)),
        (P::Early, early::points(step)),
    ]
}

/// The daily parts that look neither back nor forth.
#[inline]
pub(crate) fn alone(step: &Step<'_>, wishes: &Wishes) -> [(ScorePart, u32); 6] {
    use ScorePart as P;
    [
        (P::Carry, carry::points(step)),
        (P::RestDay, rest_day::points(step, wishes)),
        (P::WeekendLong, weekend_long::points(step, wishes)),
        (P::Stimulus, stimulus::points(step, wishes)),
        (P::Rotation, rotation::points(step, wishes)),
        (P::Change, change::points(step, wishes)),
    ]
}

/// The parts that only the whole week decides.
#[inline]
pub(crate) fn weekly(counts: &Counts, wishes: &Wishes) -> [(ScorePart, u32); 8] {
    use ScorePart as P;
    [
        (P::SpeedShort, speed_short::points(counts, wishes)),
        (P::Strength, strength::points(counts, wishes)),
        (P::SameStrength, same_strength::points(counts)),
        (P::Play, play::points(counts)),
        (P::Aerobic, aerobic::points(counts, wishes)),
        (P::Recovery, recovery::points(counts)),
        (P::ExtraRecovery, extra_recovery::points(counts)),
        (P::ExtraRest, extra_rest::points(counts, wishes)),
    ]
}

/// The sum of some parts.
#[inline]
pub(crate) fn sum<const N: usize>(parts: [(ScorePart, u32); N]) -> u32 {
    parts.into_iter().map(|(_, points)| points).sum()
}

/// What a part that costs more says of the two weeks.
pub(crate) fn says(part: ScorePart, dearer: &Dearer<'_>) -> Phrase {
    match part {
        ScorePart::SpeedShort => speed_short::says(dearer),
        ScorePart::Strength => strength::says(dearer),
        ScorePart::StrengthClose => strength_close::says(dearer),
        ScorePart::SameStrength => same_strength::says(dearer),
        ScorePart::Play => play::says(dearer),
        ScorePart::Aerobic => aerobic::says(dearer),
        ScorePart::Recovery => recovery::says(dearer),
        ScorePart::ExtraRecovery => extra_recovery::says(dearer),
        ScorePart::ExtraRest => extra_rest::says(dearer),
        ScorePart::ExtraPlay => extra_play::says(dearer),
        ScorePart::Fresh => fresh::says(dearer),
        ScorePart::PileUp => pile_up::says(dearer),
        ScorePart::ImpactPair => impact_pair::says(dearer),
        ScorePart::Carry => carry::says(dearer),
        ScorePart::Spread => spread::says(dearer),
        ScorePart::RestDay => rest_day::says(dearer),
        ScorePart::WeekendLong => weekend_long::says(dearer),
        ScorePart::Stimulus => stimulus::says(dearer),
        ScorePart::Rotation => rotation::says(dearer),
        ScorePart::ShortToLong => short_to_long::says(dearer),
        ScorePart::Early => early::says(dearer),
        ScorePart::Change => change::says(dearer),
    }
}

/// A part of the score as it stands in a list of a week's points: "speed days closer than three days".
pub fn part_words(part: ScorePart, points: u32) -> Phrase {
    Phrase::new(format!("plan-part-{}", part.name().replace('_', "-"))).with("points", points)
}
