//! The rules and the score written a second time, as plainly as the table has them, and every week tried.
//!
//! Shares nothing with the rest of the crate but the two tables of kinds and modes. For tests and for the bench:
//! nothing that ships has the feature `plain`.

#![allow(clippy::indexing_slicing, reason = "plain to read comes first, and a test or a bench may stop")]

use freshlegs_calendar::Kind;

use super::field::CATALOGUE;
use crate::rules::Held;
use crate::{Mode, Place, Problem, Sport, Stimulus, asks, limits};

/// The lowest score and the first week that has it, by trying them all.
pub fn best(problem: &Problem) -> Option<(u32, [Kind; 7])> {
    let mut best: Option<(u32, [Kind; 7])> = None;
    let mut week = [Kind::Rest; 7];
    each_week(problem, 0, &mut week, &mut |week| {
        if allowed(problem, week) {
            let score = score(problem, week);
            if best.is_none_or(|(known, kinds)| score < known || (score == known && *week < kinds)) {
                best = Some((score, *week));
            }
        }
    });
    best
}

fn each_week(problem: &Problem, day: usize, week: &mut [Kind; 7], try_it: &mut impl FnMut(&[Kind; 7])) {
    if day == 7 {
        return try_it(week);
    }
    let entered = problem.entered[day].map(|(kind, _)| vec![kind]);
    for kind in entered.unwrap_or_else(|| CATALOGUE.to_vec()) {
        week[day] = kind;
        each_week(problem, day + 1, week, try_it);
    }
}

/// The days −14 to 6 as one row.
struct Row<'a> {
    problem: &'a Problem,
    week: &'a [Kind; 7],
}

impl Row<'_> {
    fn kind(&self, day: i32) -> Option<Kind> {
        if day >= 0 {
            self.week.get(day as usize).copied()
        } else {
            self.problem.before.get((-1 - day) as usize).copied().flatten()
        }
    }
    fn n(&self, day: i32) -> u32 {
        self.kind(day).map_or(0, |kind| u32::from(asks(kind).nervous))
    }
    fn i(&self, day: i32) -> u32 {
        self.kind(day).map_or(0, |kind| u32::from(asks(kind).impact))
    }
    fn speed(&self, day: i32) -> bool {
        self.kind(day).is_some_and(|kind| asks(kind).speed)
    }
    fn game(&self, day: i32) -> bool {
        matches!(self.kind(day), Some(Kind::Match | Kind::Competition))
    }
    fn held(&self, day: i32) -> Held {
        self.problem.entered[day as usize].map_or(Held::Placed, |(_, held)| held)
    }
    fn fixed(&self, day: i32) -> bool {
        day >= 0 && self.held(day) == Held::Fixed
    }
    fn placed(&self, day: i32) -> bool {
        day >= 0 && self.held(day) == Held::Placed
    }
    fn stimulus(&self, day: i32) -> Option<Stimulus> {
        self.kind(day).and_then(|kind| asks(kind).stimulus)
    }
    fn count(&self, kinds: &[Kind]) -> u32 {
        self.week.iter().filter(|kind| kinds.contains(kind)).count() as u32
    }
}

/// Whether a week keeps every hard rule.
pub(super) fn allowed(problem: &Problem, week: &[Kind; 7]) -> bool {
    let row = Row { problem, week };
    let limits = limits(problem.mode);
    let speed_days: Vec<i32> = (0..7).filter(|day| row.speed(*day)).collect();
    let all_speed: Vec<i32> = (-14..7).filter(|day| row.speed(*day)).collect();

    for day in 0..7 {
        let kind = week[day as usize];
        let asked = asks(kind);
        let frame = problem.days[day as usize];
        // time
        let there = asked.place.is_none_or(|place: Place| frame.places().any(|known| known == place));
        if row.placed(day) && (asked.least > frame.minutes || !there) {
            return false;
        }
        // mode
        if row.placed(day) && asked.speed && !limits.may_place.contains(&kind) {
            return false;
        }
        let bound = row.placed(day) || (problem.mode == Mode::Return && row.held(day) == Held::Pinned);
        if bound && asked.nervous > limits.nervous_most {
            return false;
        }
        // easy_before_fast
        let tiring = matches!(row.kind(day - 1), Some(Kind::StrengthPlyo | Kind::SportPractice | Kind::LongRun));
        if asked.speed && !row.fixed(day) && tiring {
            return false;
        }
        // after_match, before_match
        if row.game(day - 1) && !row.fixed(day) && !matches!(kind, Kind::Rest | Kind::ActiveRecovery) {
            return false;
        }
        if day < 6 && row.game(day + 1) && !row.fixed(day) && row.n(day) > 1 {
            return false;
        }
        // long_run
        let racing = matches!(problem.mode, Mode::Base | Mode::RacePrep);
        if racing && day < 6 && row.kind(day + 1) == Some(Kind::LongRun) && asked.speed && !row.fixed(day) {
            return false;
        }
    }
    // cap
    let only_fixed = speed_days.iter().all(|day| row.fixed(*day));
    if speed_days.len() > usize::from(limits.speed_cap) && !only_fixed {
        return false;
    }
    // spacing
    for pair in all_speed.windows(2) {
        let (earlier, later) = (pair[0], pair[1]);
        let waived = row.fixed(later) && (earlier < 0 || row.fixed(earlier));
        if later >= 0 && later - earlier < i32::from(limits.days_between) && !waived {
            return false;
        }
    }
    // rest_day
    if row.count(&[Kind::Rest]) < u32::from(limits.rest_days) {
        return false;
    }
    // variety
    let compared: Vec<i32> = all_speed.iter().copied().filter(|day| !row.game(*day)).collect();
    for pair in compared.windows(2) {
        let may_repeat = matches!(row.stimulus(pair[1]), Some(Stimulus::Technique | Stimulus::Return));
        if pair[1] >= 0 && !may_repeat && row.stimulus(pair[0]) == row.stimulus(pair[1]) {
            return false;
        }
    }
    // impact
    let loose: Vec<i32> = speed_days.iter().copied().filter(|day| !row.fixed(*day)).collect();
    let any_placed = loose.iter().any(|day| row.placed(*day));
    if problem.mode == Mode::Masters && any_placed && loose.iter().map(|day| row.i(*day)).sum::<u32>() > 4 {
        return false;
    }
    // new_stimulus
    if problem.mode == Mode::Plateau {
        let past = (-14..0).rev().filter(|day| row.speed(*day) && !row.game(*day));
        let past: Vec<_> =
            past.filter_map(|day| row.stimulus(day)).filter(|stimulus| *stimulus != Stimulus::Return).take(2).collect();
        if speed_days.iter().any(|day| row.placed(*day) && row.stimulus(*day).is_some_and(|s| past.contains(&s))) {
            return false;
        }
    }
    true
}

/// The points of a week.
pub(super) fn score(problem: &Problem, week: &[Kind; 7]) -> u32 {
    let row = Row { problem, week };
    let limits = limits(problem.mode);
    let strength_kinds = [Kind::StrengthMobility, Kind::StrengthPlyo];
    let is_strength = |day: i32| day >= 0 && row.kind(day).is_some_and(|kind| strength_kinds.contains(&kind));
    let speed_days: Vec<i32> = (0..7).filter(|day| row.speed(*day)).collect();
    let target = u32::from(problem.wish.unwrap_or(limits.speed_target).min(limits.speed_cap));
    let mut points = 0;

    // speed_short
    let placed = speed_days.iter().filter(|day| row.placed(**day)).count() as u32;
    let entered = speed_days.len() as u32 - placed;
    points += 100 * target.saturating_sub(entered + placed);
    points += 100 * placed.saturating_sub(target.saturating_sub(entered));
    // strength, strength_close, same_strength
    let strength = row.count(&strength_kinds);
    let wanted = if target == 3 { 1 } else { u32::from(limits.strength) };
    points += 30 * strength.abs_diff(wanted);
    points += 12 * (1..7).filter(|day| is_strength(*day) && is_strength(day - 1)).count() as u32;
    if strength >= 2 && strength_kinds.iter().any(|kind| row.count(&[*kind]) == strength) {
        points += 4;
    }
    // play
    let playful = [Kind::Play, Kind::MaxVelocity, Kind::Match, Kind::Competition, Kind::SportPractice];
    points += if row.count(&playful) == 0 { 25 } else { 0 };
    // aerobic
    let (easy, wanted) = (row.count(&[Kind::EasyLong, Kind::LongRun]), u32::from(limits.easy));
    points += 20 * wanted.saturating_sub(easy) + 10 * easy.saturating_sub(wanted);
    // recovery, extra_recovery, extra_rest, extra_play
    let recovery = row.count(&[Kind::ActiveRecovery]);
    points += if recovery == 0 { 15 } else { 6 * (recovery - 1) };
    points += 12 * (row.count(&[Kind::Rest]) - u32::from(limits.rest_days));
    points += 5 * row.count(&[Kind::Play]).saturating_sub(1);
    points += 3 * week.windows(2).filter(|pair| pair[0] == Kind::Play && pair[1] == Kind::Play).count() as u32;
    // fresh
    for day in &speed_days {
        let weight = if row.game(*day) {
            16
        } else if row.fixed(*day) {
            continue;
        } else {
            8
        };
        points += weight * row.n(day - 1);
        points += if row.n(day - 2) >= 2 && !row.speed(day - 2) { 6 } else { 0 };
    }
    // pile_up, impact_pair, carry
    points += 6 * (0..7).filter(|day| (0..3).all(|back| row.n(day - back) >= 2)).count() as u32;
    if problem.mode == Mode::Masters {
        points += 4 * (1..7).filter(|day| row.i(*day) + row.i(day - 1) >= 5).count() as u32;
    }
    points += 2 * row.n(6);
    // spread
    for day in &speed_days {
        let before = (-14..*day).rev().find(|earlier| row.speed(*earlier));
        points += if before.is_some_and(|earlier| day - earlier < 3) { 4 } else { 0 };
    }
    // rest_day, weekend_long
    points += if week[usize::from(problem.preferred_rest_day)] == Kind::Rest { 0 } else { 8 };
    points += 3 * (0..7).filter(|day| week[*day] == Kind::EasyLong && !problem.long_days[*day]).count() as u32;
    // stimulus, rotation
    let order = order(problem);
    for day in &speed_days {
        let stimulus = row.stimulus(*day);
        points += order.iter().position(|known| Some(*known) == stimulus).unwrap_or(0) as u32;
        let lately = (-7..0).any(|past| row.stimulus(past) == stimulus);
        points += if lately && !row.fixed(*day) { 2 } else { 0 };
    }
    // short_to_long, early, change
    let first = |wanted: Kind| week.iter().position(|kind| *kind == wanted);
    if let (Some(max), Some(acc)) = (first(Kind::MaxVelocity), first(Kind::Acceleration)) {
        points += if max < acc { 2 } else { 0 };
    }
    points += speed_days.first().map_or(0, |day| *day as u32);
    if let Some(current) = problem.current {
        points += 2 * current.iter().zip(week).filter(|(now, then)| now != then).count() as u32;
    }
    points
}

fn order(problem: &Problem) -> [Stimulus; 6] {
    use Stimulus::*;
    if problem.mode == Mode::Masters {
        return [Technique, Resisted, Acceleration, MaxVelocity, Cycling, ChangeOfDirection];
    }
    match problem.sport {
        Sport::Sprint => [Acceleration, MaxVelocity, ChangeOfDirection, Technique, Resisted, Cycling],
        Sport::Running => [Acceleration, MaxVelocity, Technique, ChangeOfDirection, Resisted, Cycling],
        Sport::Cycling => [Cycling, Acceleration, MaxVelocity, Technique, Resisted, ChangeOfDirection],
        Sport::Field => [Acceleration, ChangeOfDirection, MaxVelocity, Technique, Resisted, Cycling],
    }
}
