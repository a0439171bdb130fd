//! A conflict in words: which of the athlete's own entries cannot stay together, and the rule between them.
//!
//! What was before comes first ("After last Sunday’s match, …"), then what would have to give way, then the
//! days without time, and after the colon half a sentence for each rule.

use freshlegs_calendar::{Kind, Weekday};
use freshlegs_texts::Phrase;

use crate::asks::{is_event, is_match};
use crate::phrases::{all_of, brief, clauses, when, whose};
use crate::setting::weekday_of;
use crate::solver::{Conflict, Entry, EntrySort};
use crate::words::dashed;
use crate::{Mode, Rule, kind_title, limits};

/// Why no week fits, in one sentence: "Monday’s acceleration and Tuesday’s max velocity cannot both stay: speed
/// needs two days between." The weekday is that of day 0.
pub fn conflict_sentence(first: Weekday, conflict: &Conflict) -> Phrase {
    let of = |sorts: &'static [EntrySort]| conflict.entries.iter().filter(|entry| sorts.contains(&entry.sort));
    let stay = of(&[EntrySort::Fixed, EntrySort::Pinned]);
    let count = stay.clone().count() as u8;
    let before = all_of(of(&[EntrySort::Before]).map(|entry| card(first, entry)));
    let short = of(&[EntrySort::Time]);
    let days = short.clone().count() as u8;
    let short = all_of(short.map(|entry| weekday_of(first, entry.day)));

    let key = match (count, before.is_some(), short.is_some()) {
        // Every conflict of a problem has a card that could give way; a sentence for the others all the same.
        (0, ..) => "plan-conflict-none",
        (_, false, false) => "plan-conflict",
        (_, true, false) => "plan-conflict-after",
        (_, false, true) => "plan-conflict-time",
        (_, true, true) => "plan-conflict-after-time",
    };
    let mut phrase = Phrase::new(key).with("count", count).with("why", why(conflict, short.is_some()));
    let stay: Vec<&Entry> = stay.collect();
    let together = alike(first, &stay, before.is_some());
    let stay = together.or_else(|| all_of(stay.into_iter().map(|entry| card(first, entry))));
    let parts = [("stay", stay), ("before", before), ("days", short)];
    for (name, words) in parts {
        phrase = words.map_or(phrase.clone(), |words| phrase.with(name, words));
    }
    phrase.with("short", days)
}

/// What a button says that takes this one entry out of the way: "Let Tuesday’s max velocity move".
pub fn loosen_words(first: Weekday, entry: &Entry) -> Phrase {
    let key = match entry.sort {
        EntrySort::Pinned => "plan-loosen-pinned",
        EntrySort::Fixed if entry.kind.is_some_and(is_event) => "plan-loosen-event",
        EntrySort::Fixed => "plan-loosen-kept",
        EntrySort::Time => "plan-loosen-time",
        EntrySort::Before => "plan-loosen-before",
    };
    Phrase::new(key).with("card", card(first, entry)).with("day", when(first, entry.day))
}

/// An entry by its day: "Saturday’s match", "what you did last Saturday".
fn card(first: Weekday, entry: &Entry) -> Phrase {
    match entry.kind {
        Some(kind) => whose(first, entry.day, kind),
        None if entry.day < 0 => Phrase::new("plan-entry-before").with("day", when(first, entry.day)),
        None => Phrase::new("plan-entry-day").with("day", when(first, entry.day)),
    }
}

/// Three or more cards of one kind in one breath: "Practice on Monday, Tuesday and Wednesday".
fn alike(first: Weekday, entries: &[&Entry], inside: bool) -> Option<Phrase> {
    let kind = entries.first()?.kind?;
    if entries.len() < 3 || entries.iter().any(|entry| entry.kind != Some(kind)) {
        return None;
    }
    let days = all_of(entries.iter().map(|entry| weekday_of(first, entry.day)))?;
    let kind = if inside { brief(kind) } else { kind_title(kind) };
    Some(Phrase::new("plan-entry-alike").with("kind", kind).with("days", days))
}

/// The rules between the entries, half a sentence each.
fn why(conflict: &Conflict, days_named: bool) -> Phrase {
    // Where days without time are named, that a card needs time was said already.
    let rules = conflict.rules.iter().map(|breach| breach.rule);
    let said: Vec<Rule> = rules.clone().filter(|rule| !(days_named && *rule == Rule::Time)).collect();
    let said = if said.is_empty() { rules.collect() } else { said };
    let halves = said.into_iter().map(|rule| half(rule, conflict));
    clauses(halves).unwrap_or_else(|| Phrase::new("plan-conflict-why-none"))
}

fn half(rule: Rule, conflict: &Conflict) -> Phrase {
    let limits = limits(conflict.mode);
    let half = |key: &str| Phrase::new(format!("plan-conflict-why-{key}"));
    match rule {
        Rule::Time => half("time"),
        Rule::Mode if conflict.mode == Mode::Return => half("mode-return"),
        Rule::Mode => half("mode"),
        Rule::Cap => half("cap").with("cap", limits.speed_cap),
        Rule::Spacing => half("spacing").with("needs", limits.days_between),
        Rule::RestDay => half("rest-day").with("needs", limits.rest_days),
        Rule::EasyBeforeFast => match eve(rule, conflict) {
            Some(kind @ (Kind::StrengthPlyo | Kind::SportPractice | Kind::LongRun)) => {
                half(&format!("easy-before-fast-{}", dashed(kind)))
            }
            _ => half("easy-before-fast"),
        },
        Rule::Variety => half("variety"),
        Rule::AfterMatch => half("after-match").with("match", brief(game(conflict))),
        Rule::BeforeMatch => half("before-match").with("match", brief(game(conflict))),
        Rule::Impact => half("impact").with("most", limits.impact_most.unwrap_or_default()),
        Rule::NewStimulus => half("new-stimulus"),
        Rule::LongRun => half("long-run"),
    }
}

/// What stands on the first of the two days between which a rule is broken, if it is one of the entries.
fn eve(rule: Rule, conflict: &Conflict) -> Option<Kind> {
    let breach = conflict.rules.iter().find(|breach| breach.rule == rule)?;
    let day = breach.days.first()?;
    conflict.entries.iter().find(|entry| entry.day == *day)?.kind
}

/// The match or competition among the entries.
fn game(conflict: &Conflict) -> Kind {
    conflict.entries.iter().filter_map(|entry| entry.kind).find(|kind| is_match(*kind)).unwrap_or(Kind::Match)
}

#[cfg(test)]
pub(crate) use tests::every_conflict;

#[cfg(test)]
mod tests {
    use freshlegs_texts::{Catalogue, Language};

    use super::*;
    use crate::rules::kit;
    use crate::solver::RuleBreach;
    use crate::{Answer, Card, DayFrame, Held, Problem, Sport, solve};

    fn problem(mode: Mode, before: &str, line: &str, without_time: &[u8]) -> Problem {
        let mut problem = Problem::free(mode, Sport::Sprint);
        for past in kit::history(before) {
            problem = problem.with_past(past).unwrap();
        }
        for (day, card) in (0_u8..).zip(kit::cards(line)) {
            problem = match card.map(|card| (card.kind, card.held)) {
                Some((kind, Held::Pinned)) => problem.with_pinned(Card { day, kind }).unwrap(),
                Some((kind, _)) => problem.with_fixed(Card { day, kind }).unwrap(),
                None => problem,
            };
        }
        for day in without_time {
            problem = problem.with_day(*day, DayFrame::new(0, &[])).unwrap();
        }
        problem
    }

    fn refused(problem: &Problem) -> Conflict {
        match solve(problem) {
            Answer::Infeasible(conflict) => conflict,
            Answer::Week(solution) => panic!("a week exists: {solution:?}"),
        }
    }

    /// Conflicts as they come out of the builder.
    fn conflicts() -> Vec<Conflict> {
        use Mode::*;
        let problems = [
            problem(Cultivate, "", "!acc !max - - - - -", &[]),
            problem(Masters, "", "!tec - !acc - - - -", &[]),
            problem(Cultivate, "", "- - - - !ply =mat -", &[]),
            problem(Cultivate, "", "=mat !str - - - - -", &[]),
            problem(Cultivate, "", "!ply !acc - - - - -", &[]),
            problem(Cultivate, "", "=run !acc - - - - -", &[]),
            problem(Cultivate, "", "- - - !max =com - -", &[]),
            problem(Cultivate, "spo", "!acc - - - - - -", &[]),
            problem(Cultivate, "", "=spo =spo =spo =spo =spo =spo =spo", &[]),
            problem(Deload, "", "!rec !rec !rec !rec !rec !rec -", &[]),
            problem(Base, "", "!tec - - !tec - - -", &[]),
            problem(Return, "", "- !ply - - - - -", &[]),
            problem(Cultivate, "max", "!acc - - - - - -", &[]),
            problem(Cultivate, "mat", "!str - - - - - -", &[]),
            problem(Cultivate, "max - - -", "=max - - - - - -", &[]),
            problem(Cultivate, "max - - - - - - - -", "=max - - - - - -", &[]),
            problem(Cultivate, "", "!acc - =acc - - - -", &[]),
            problem(Cultivate, "", "!acc - - - !acc - -", &[2]),
            problem(Cultivate, "acc", "- - - - !acc - -", &[1, 2]),
            problem(Base, "", "!tec =run - - - - -", &[]),
        ];
        problems.iter().map(refused).collect()
    }

    /// Conflicts that no problem of today has, so that every rule has its half sentence.
    fn made_up() -> Vec<Conflict> {
        let entries = [0, 3].map(|day| Entry { day, kind: Some(Kind::MaxVelocity), sort: EntrySort::Pinned });
        let of = |rule: Rule, mode| Conflict {
            entries: entries.to_vec(),
            rules: vec![RuleBreach { rule, days: vec![3] }],
            loosen: Vec::new(),
            mode,
        };
        let mut all: Vec<Conflict> = Rule::ALL.iter().map(|rule| of(*rule, Mode::Masters)).collect();
        all.push(Conflict::default());
        all
    }

    pub(crate) fn every_conflict() -> Vec<Phrase> {
        let conflicts = conflicts().into_iter().chain(made_up());
        let mut said: Vec<Phrase> = conflicts.map(|conflict| conflict_sentence(Weekday::Monday, &conflict)).collect();
        let entry = |day, kind, sort| loosen_words(Weekday::Monday, &Entry { day, kind, sort });
        said.push(entry(-2, None, EntrySort::Before));
        said.push(entry(1, Some(Kind::MaxVelocity), EntrySort::Pinned));
        said.push(entry(5, Some(Kind::Match), EntrySort::Fixed));
        said.push(entry(3, Some(Kind::StrengthMobility), EntrySort::Fixed));
        said.push(entry(6, Some(Kind::Rest), EntrySort::Fixed));
        said.push(entry(3, None, EntrySort::Time));
        said
    }

    #[test]
    fn a_conflict_is_one_sentence() {
        let catalogue = Catalogue::new(Language::En);
        let said: Vec<_> =
            conflicts().iter().map(|conflict| catalogue.say(&conflict_sentence(Weekday::Monday, conflict))).collect();
        insta::assert_snapshot!(said.join("\n"));
    }

    #[test]
    fn every_rule_has_its_half_sentence() {
        let catalogue = Catalogue::new(Language::En);
        let said: Vec<_> =
            made_up().iter().map(|conflict| catalogue.say(&conflict_sentence(Weekday::Monday, conflict))).collect();
        insta::assert_snapshot!(said.join("\n"));
    }

    #[test]
    fn the_button_names_what_would_give_way() {
        let catalogue = Catalogue::new(Language::En);
        let label = |day, kind, sort| catalogue.say(&loosen_words(Weekday::Monday, &Entry { day, kind, sort }));
        assert_eq!(label(1, Some(Kind::MaxVelocity), EntrySort::Pinned), "Let Tuesday’s max velocity move");
        assert_eq!(label(5, Some(Kind::Match), EntrySort::Fixed), "Take Saturday’s match out");
        assert_eq!(label(3, Some(Kind::StrengthMobility), EntrySort::Fixed), "Let Thursday’s strength move again");
        assert_eq!(label(2, None, EntrySort::Time), "Give Wednesday more time");
        assert_eq!(label(-1, None, EntrySort::Before), "Look again at last Sunday");
    }
}
