//! Why no week fits: the smallest set of the athlete's own entries that cannot hold together, and the
//! rules between them.
//!
//! A set of entries is in conflict when a week that has only these entries, and two free hours and every
//! place on all other days, does not exist. `subsets` finds the smallest one; this file says what counts as
//! an entry, which rules stand between the chosen ones, and which single entry would make room.

use freshlegs_calendar::Kind;
use serde::Serialize;

use crate::named::named;
use crate::rules::{Held, Rule, Rules, WeekCards};
use crate::{Around, DayFrame, Mode, Past, Problem, asks, limits, verdict};

use super::watch::Watch;
use super::{any, fits, subsets};

named! {
    /// What sort of entry takes part in a conflict.
    EntrySort, "sort of entry" {
        /// An event, or a card kept "anyway".
        Fixed = "fixed",
        /// A card held in place.
        Pinned = "pinned",
        /// A card of the days before.
        Before = "before",
        /// A day without the time or the place for something.
        Time = "time",
    }
}

/// One of the athlete's own entries.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Entry {
    /// −14 to 6.
    pub day: i8,
    /// The card; a day without time has none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kind: Option<Kind>,
    /// What sort of entry it is.
    #[serde(rename = "as")]
    pub sort: EntrySort,
}

/// A rule that the entries cannot keep, and the days it stands between.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct RuleBreach {
    /// Which rule.
    pub rule: Rule,
    /// −14 to 6.
    pub days: Vec<i8>,
}

/// Why no week fits.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Conflict {
    /// The fewest entries that cannot hold together, the earliest days among equals. Any one taken out, the
    /// others fit.
    pub entries: Vec<Entry>,
    /// The rules between them. Any one waived, the entries fit.
    pub rules: Vec<RuleBreach>,
    /// The one entry whose removal alone makes the whole week possible, if there is one.
    pub loosen: Vec<Entry>,
    /// The mode whose rules they are; for the words.
    #[serde(skip)]
    pub mode: Mode,
}

/// The smallest conflict of a problem for which no week exists.
pub(super) fn smallest(problem: &Problem, watch: &Watch<'_>) -> Conflict {
    let entries = entries(problem);
    let set = subsets::smallest(problem, &entries, watch);
    let rules = between(&with_only(problem, &entries, set), Rules::ALL, watch);
    let loosen = loosen(problem, watch, |_| true).into_iter().collect();
    Conflict { entries: chosen(&entries, set), rules, loosen, mode: problem.mode }
}

/// Everything the athlete entered that a rule could ask about, the earliest days first; at most 28.
pub(super) fn entries(problem: &Problem) -> Vec<Entry> {
    // Of the days before, rules ask for speed, and for anything only on the last one.
    let before = (1_i8..).zip(&problem.before);
    let before = before.filter_map(|(back, kind)| kind.map(|kind| (-back, Some(kind), EntrySort::Before)));
    let before = before.filter(|(day, kind, _)| *day == -1 || kind.is_some_and(|kind| asks(kind).speed));
    let entered = (0_i8..).zip(&problem.entered).filter_map(|(day, card)| {
        let sort = |held| if held == Held::Pinned { EntrySort::Pinned } else { EntrySort::Fixed };
        card.map(|(kind, held)| (day, Some(kind), sort(held)))
    });
    // A day that has a card needs no time: the clock binds only what the builder places. And on any other day
    // time is missed only by a speed card that would have kept two alike apart.
    let days = (0_i8..).zip(problem.days.iter().zip(&problem.entered));
    let speed = limits(problem.mode).may_place;
    let short = days.filter(|(_, (frame, card))| card.is_none() && !speed.iter().all(|kind| frame.holds(*kind)));
    let short = short.map(|(day, _)| (day, None, EntrySort::Time));
    let mut all: Vec<Entry> =
        before.chain(entered).chain(short).map(|(day, kind, sort)| Entry { day, kind, sort }).collect();
    all.sort_by_key(|entry| entry.day);
    all
}

/// The problem with some of its entries only. A day whose card is left out is free: its hours were no entry.
pub(super) fn with_only(problem: &Problem, entries: &[Entry], chosen: u32) -> Problem {
    let mut trial = problem.clone();
    for (at, entry) in entries.iter().enumerate() {
        if chosen & (1 << at) == 0 {
            remove(&mut trial, entry);
            open(&mut trial, entry.day);
        }
    }
    trial
}

fn open(problem: &mut Problem, day: i8) {
    if let Some(frame) = usize::try_from(day).ok().and_then(|day| problem.days.get_mut(day)) {
        *frame = DayFrame::FREE;
    }
}

fn remove(problem: &mut Problem, entry: &Entry) {
    match entry.sort {
        EntrySort::Before => {
            let back = usize::from((-1 - entry.day).unsigned_abs());
            if let Some(card) = problem.before.get_mut(back) {
                *card = None;
            }
        }
        EntrySort::Time => open(problem, entry.day),
        EntrySort::Fixed | EntrySort::Pinned => {
            if let Some(card) = usize::try_from(entry.day).ok().and_then(|day| problem.entered.get_mut(day)) {
                *card = None;
            }
        }
    }
}

fn chosen(entries: &[Entry], set: u32) -> Vec<Entry> {
    entries.iter().enumerate().filter(|(at, _)| set & (1 << at) != 0).map(|(_, entry)| *entry).collect()
}

/// Of some rules those that the entries cannot keep together: no fewer would do.
pub(super) fn between(problem: &Problem, rules: Rules, watch: &Watch<'_>) -> Vec<RuleBreach> {
    let mut needed = rules;
    for rule in Rule::ALL {
        if any(problem, needed.without(*rule), watch).is_none() {
            needed = needed.without(*rule);
        }
    }
    let told = Rule::ALL.iter().copied().filter(|rule| needed.holds(*rule));
    told.map(|rule| RuleBreach { rule, days: days(problem, [rules, needed], rule, watch) }).collect()
}

/// Where a rule is broken when every other one is kept; or, where that cannot be, every other one that is told.
fn days(problem: &Problem, others: [Rules; 2], rule: Rule, watch: &Watch<'_>) -> Vec<i8> {
    let week = others.into_iter().find_map(|others| any(problem, others.without(rule), watch));
    let Some(week) = week else { return Vec::new() };
    let before: Vec<Past> =
        (1_i8..).zip(&problem.before).filter_map(|(back, kind)| kind.map(|kind| Past { day: -back, kind })).collect();
    let around = Around { first: problem.first, mode: problem.mode, before: &before, days: &problem.days };
    let cards: WeekCards = week.map(Some);
    verdict(&cards, &around).into_iter().find(|refusal| refusal.rule == rule).map_or(Vec::new(), |refusal| refusal.days)
}

/// The one entry whose removal alone makes the week possible, among those that may be loosened: pinned before
/// fixed, the later day first. Nothing where no single one helps, or where a week exists as it is.
pub fn loosen_among(problem: &Problem, may: impl Fn(&Entry) -> bool) -> Option<Entry> {
    if fits(problem) { None } else { loosen(problem, &Watch::never(), may) }
}

fn loosen(problem: &Problem, watch: &Watch<'_>, may: impl Fn(&Entry) -> bool) -> Option<Entry> {
    let mut entries = entries(problem);
    entries.retain(|entry| matches!(entry.sort, EntrySort::Fixed | EntrySort::Pinned) && may(entry));
    entries.sort_by_key(|entry| (entry.sort == EntrySort::Fixed, -entry.day));
    let frees = |entry: &Entry| {
        let mut trial = problem.clone();
        remove(&mut trial, entry);
        any(&trial, Rules::ALL, watch).is_some()
    };
    entries.into_iter().find(frees)
}

/// Expects a conflict to hold together and to fall apart without any one of its members.
#[cfg(test)]
pub(super) fn check(problem: &Problem, conflict: &Conflict) {
    // Put together from nothing, so that nothing but the entries told can take part.
    let alone = |left_out: Option<&Entry>| {
        let mut trial = Problem::free(problem.mode, problem.sport);
        for entry in conflict.entries.iter().filter(|entry| Some(*entry) != left_out) {
            match entry.sort {
                EntrySort::Before => trial.before[(-1 - entry.day) as usize] = entry.kind,
                EntrySort::Time => trial.days[entry.day as usize] = problem.days[entry.day as usize],
                _ => trial.entered[entry.day as usize] = problem.entered[entry.day as usize],
            }
        }
        trial
    };
    let watch = Watch::never();
    let trial = alone(None);
    assert!(!fits(&trial), "these entries alone fit no week: {conflict:?}");
    for entry in &conflict.entries {
        assert!(fits(&alone(Some(entry))), "{entry:?} is not needed in {conflict:?}");
    }
    let kept = |kept: &[&RuleBreach]| {
        let dropped = Rule::ALL.iter().filter(|rule| !kept.iter().any(|breach| breach.rule == **rule));
        dropped.fold(Rules::ALL, |rules, rule| rules.without(*rule))
    };
    let rules: Vec<&RuleBreach> = conflict.rules.iter().collect();
    assert!(rules.iter().all(|breach| !breach.days.is_empty()), "a rule stands between days: {conflict:?}");
    assert!(any(&trial, kept(&rules), &watch).is_none(), "these rules alone refuse every week: {conflict:?}");
    for at in 0..rules.len() {
        let mut fewer = rules.clone();
        let breach = fewer.remove(at);
        assert!(any(&trial, kept(&fewer), &watch).is_some(), "{} is not needed in {conflict:?}", breach.rule);
    }
    for entry in &conflict.loosen {
        let mut trial = problem.clone();
        remove(&mut trial, entry);
        assert!(fits(&trial), "without {entry:?} it fits");
    }
}

#[cfg(test)]
mod tests {
    use super::super::{Answer, solve};
    use super::*;
    use crate::rules::kit;
    use crate::{Card, Mode, Sport};

    /// A problem in one line, `-` being a free day.
    fn problem(mode: Mode, line: &str) -> Problem {
        let mut problem = Problem::free(mode, Sport::Sprint);
        for (day, card) in (0_u8..).zip(kit::cards(line)) {
            problem = match card.map(|card| (card.kind, card.held)) {
                Some((kind, Held::Pinned)) => problem.with_pinned(Card { day, kind }).unwrap(),
                Some((kind, _)) => problem.with_fixed(Card { day, kind }).unwrap(),
                None => problem,
            };
        }
        problem
    }

    fn refused(problem: &Problem) -> Conflict {
        match solve(problem) {
            Answer::Infeasible(conflict) => conflict,
            Answer::Week(solution) => panic!("a week exists: {solution:?}"),
        }
    }

    #[track_caller]
    fn check_says(problem: &Problem, expected: &str) {
        let conflict = refused(problem);
        check(problem, &conflict);
        let entry = |entry: &Entry| {
            let kind = entry.kind.map_or("", Kind::name);
            format!("{} {} {kind}", entry.sort, entry.day).trim_end().to_owned()
        };
        let entries: Vec<_> = conflict.entries.iter().map(entry).collect();
        let rules: Vec<_> = conflict.rules.iter().map(|breach| format!("{} {:?}", breach.rule, breach.days)).collect();
        let loosen: Vec<_> = conflict.loosen.iter().map(entry).collect();
        assert_eq!(format!("{} | {} | {}", entries.join(", "), rules.join(", "), loosen.join(", ")), expected);
    }

    #[test]
    fn two_pinned_speed_days_too_close() {
        let week = problem(Mode::Cultivate, "!acc !max - - - - -");
        check_says(&week, "pinned 0 acceleration, pinned 1 max_velocity | spacing [0, 1] | pinned 1 max_velocity");
    }

    #[test]
    fn a_pin_before_a_match_is_loosened_rather_than_the_match() {
        let week = problem(Mode::Cultivate, "- - - - !ply =mat -");
        check_says(&week, "pinned 4 strength_plyo, fixed 5 match | before_match [4, 5] | pinned 4 strength_plyo");
    }

    #[test]
    fn a_week_full_of_practice_has_no_rest_day() {
        let week = problem(Mode::Cultivate, "=spo =spo =spo =spo =spo =spo =spo");
        assert_eq!(refused(&week).entries.len(), 7);
        assert_eq!(refused(&week).loosen, [Entry { day: 6, kind: Some(Kind::SportPractice), sort: EntrySort::Fixed }]);
    }

    #[test]
    fn coming_back_refuses_a_single_card() {
        let week = problem(Mode::Return, "- !ply - - - - -");
        check_says(&week, "pinned 1 strength_plyo | mode [1] | pinned 1 strength_plyo");
    }

    #[test]
    fn nothing_is_offered_where_no_single_card_would_help() {
        let week = problem(Mode::Cultivate, "!acc !max - - !acc !max -");
        assert_eq!(refused(&week).loosen, []);
        assert_eq!(refused(&week).entries.len(), 2, "the first pair is the conflict that is told");
    }

    #[test]
    fn what_is_done_already_is_not_offered() {
        let week = problem(Mode::Cultivate, "!acc !max - - - - -");
        assert_eq!(loosen_among(&week, |_| true), refused(&week).loosen.first().copied());
        assert_eq!(loosen_among(&week, |entry| entry.day < 1).map(|entry| entry.day), Some(0));
        assert_eq!(loosen_among(&week, |_| false), None);
        assert_eq!(loosen_among(&problem(Mode::Cultivate, "!acc - - - - - -"), |_| true), None, "it fits as it is");
    }

    #[test]
    fn last_week_takes_part() {
        let before = kit::history("acc").into_iter().next().unwrap();
        let week = problem(Mode::Cultivate, "!max - - - - - -").with_past(before).unwrap();
        check_says(&week, "before -1 acceleration, pinned 0 max_velocity | spacing [-1, 0] | pinned 0 max_velocity");
    }

    #[test]
    fn days_without_time_keep_two_alike_from_being_told_apart() {
        let mut week = problem(Mode::Cultivate, "!acc - - - !acc - -");
        assert!(matches!(solve(&week), Answer::Week(_)), "another kind of fast fits between");
        week = week.with_day(2, DayFrame::new(0, &[])).unwrap();
        check_says(
            &week,
            "pinned 0 acceleration, time 2, pinned 4 acceleration | time [2], spacing [3, 4], variety [0, 4] | pinned 4 acceleration",
        );
    }

    #[test]
    fn a_rule_that_another_one_hides_is_told_with_its_days() {
        let week = problem(Mode::RacePrep, "- - - !acc - !acc -");
        check_says(
            &week,
            "pinned 3 acceleration, pinned 5 acceleration | spacing [3, 4], variety [3, 5] | pinned 5 acceleration",
        );
    }

    #[test]
    fn the_hours_of_a_day_that_has_a_card_take_no_part() {
        let mut week = problem(Mode::Cultivate, "!acc - !res - !acc - -");
        week = week.with_day(2, DayFrame::new(0, &[])).unwrap();
        check_says(
            &week,
            "pinned 0 acceleration, pinned 2 rest, pinned 4 acceleration | spacing [3, 4], variety [0, 4] | pinned 4 acceleration",
        );
        assert_eq!(refused(&week).entries.len(), 3, "without the rest there would be room between the two");
    }
}
