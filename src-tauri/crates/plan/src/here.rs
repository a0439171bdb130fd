//! Why here, in full: the one reason of a card, and what its other days would say.

use freshlegs_texts::Phrase;

use crate::elsewhere::elsewhere;
use crate::phrases::all_of;
use crate::rules::{Rule, WeekCards};
use crate::setting::weekday_of;
use crate::{Held, Problem, ScorePart, There, part_words, why};

/// How many days are named before it gets long.
const NAMED: usize = 3;

/// And how many parts of the score.
const PARTS: usize = 2;

/// What speaks for a card where it stands: its one reason, then the rules that keep it from other days and the
/// points it would cost on those that are left. Nothing if no card stands there; only the reason if the
/// athlete put it there.
pub fn here(problem: &Problem, week: &WeekCards, day: u8) -> Vec<Phrase> {
    let Some(reason) = why::reason(problem, week, day) else { return Vec::new() };
    let placed = week.get(usize::from(day)).copied().flatten().is_some_and(|card| card.held == Held::Placed);
    if !placed {
        return vec![reason];
    }
    // What the athlete put somewhere else is not moved out of the way.
    let days: Vec<(i8, There)> = (0..).zip(elsewhere(problem, week, day)).collect();
    let free = |(other, _): &(i8, There)| {
        let card = usize::try_from(*other).ok().and_then(|at| week.get(at)).copied().flatten();
        *other != day as i8 && card.is_none_or(|card| card.held == Held::Placed)
    };
    let others: Vec<(i8, There)> = days.into_iter().filter(free).collect();
    [Some(reason), kept(&others), dearer(problem, &others), points(&others)].into_iter().flatten().collect()
}

/// The name of a hard rule as it stands in a list: "the days between speed and speed".
pub(crate) fn rule_words(rule: Rule) -> Phrase {
    Phrase::new(format!("plan-held-{}", rule.name().replace('_', "-")))
}

/// Which rules keep the card from other days.
fn kept(others: &[(i8, There)]) -> Option<Phrase> {
    let mut rules: Vec<Rule> = others
        .iter()
        .filter_map(|(_, there)| if let There::Breaks(broken) = there { Some(broken) } else { None })
        .flatten()
        .map(|refusal| refusal.rule)
        .collect();
    rules.sort();
    rules.dedup();
    let key = if others.iter().any(|(_, there)| there.fits()) { "plan-here-kept" } else { "plan-here-only" };
    all_of(rules.into_iter().map(rule_words)).map(|list| Phrase::new(key).with("rules", list))
}

/// What it would cost on the days where it fits.
fn dearer(problem: &Problem, others: &[(i8, There)]) -> Option<Phrase> {
    let mut fitting: Vec<(i32, i8)> = others
        .iter()
        .filter_map(|(day, there)| if let There::Costs { points, .. } = there { Some((*points, *day)) } else { None })
        .collect();
    fitting.sort();
    let weekdays = |of: &dyn Fn(i32) -> bool| {
        let mut days: Vec<i8> = fitting.iter().filter(|(points, _)| of(*points)).map(|(_, day)| *day).collect();
        days.sort();
        all_of(days.into_iter().map(|day| weekday_of(problem.first, day)))
    };
    if let Some(list) = weekdays(&|points| points < 0) {
        return Some(Phrase::new("plan-here-better").with("days", list));
    }
    if let Some(list) = weekdays(&|points| points == 0) {
        return Some(Phrase::new("plan-here-as-good").with("days", list));
    }
    let day = |(points, day): &(i32, i8)| {
        Phrase::new("plan-here-points").with("day", weekday_of(problem.first, *day)).with("points", *points)
    };
    let (key, named) = match fitting.len() {
        1 => ("plan-here-dearer-one", 1),
        2..=NAMED => ("plan-here-dearer", NAMED),
        _ => ("plan-here-dearer-most", 1),
    };
    all_of(fitting.iter().take(named).map(day)).map(|list| Phrase::new(key).with("days", list))
}

/// What the points of those days are for, the heaviest parts first; nothing where a day costs none.
fn points(others: &[(i8, There)]) -> Option<Phrase> {
    if others.iter().any(|(_, there)| matches!(there, There::Costs { points: ..=0, .. })) {
        return None;
    }
    let mut sums: Vec<(i32, ScorePart)> = Vec::new();
    for (_, there) in others {
        let There::Costs { points: 1.., parts, .. } = there else { continue };
        for (part, more) in parts.iter().filter(|(_, more)| *more > 0) {
            match sums.iter_mut().find(|(_, known)| known == part) {
                Some((sum, _)) => *sum += more,
                None => sums.push((*more, *part)),
            }
        }
    }
    sums.sort_by_key(|(sum, part)| (-sum, *part));
    let words = sums.into_iter().take(PARTS).map(|(sum, part)| part_words(part, sum.unsigned_abs()));
    all_of(words).map(|list| Phrase::new("plan-here-for").with("parts", list))
}

#[cfg(test)]
pub(crate) use tests::every_line;

#[cfg(test)]
mod tests {
    use freshlegs_calendar::Weekday;
    use freshlegs_texts::{Catalogue, Language};

    use super::*;
    use crate::rules::kit;
    use crate::{Mode, Sport};

    fn problem(mode: Mode) -> Problem {
        let rest = kit::history("res").into_iter().next().unwrap();
        Problem::free(mode, Sport::Sprint).with_past(rest).unwrap()
    }

    fn weeks() -> Vec<(Mode, &'static str)> {
        vec![
            (Mode::Cultivate, "acc str rec max ply lon res"),
            (Mode::Cultivate, "acc ply rec str lon =mat res"),
            (Mode::Masters, "tec str rec acc ply lon res"),
            (Mode::Cultivate, "acc =spo =spo =spo =spo rec =spo"),
            (Mode::Cultivate, "- =spo =spo rec res rec res"),
            (Mode::Cultivate, "res str acc rec lon max ply"),
        ]
    }

    pub(crate) fn every_line() -> Vec<Phrase> {
        let lines = weeks()
            .into_iter()
            .flat_map(|(mode, line)| (0..7).flat_map(move |day| here(&problem(mode), &kit::cards(line), day)));
        lines.chain(Rule::ALL.iter().copied().map(rule_words)).collect()
    }

    #[test]
    fn each_card_says_what_holds_it() {
        let catalogue = Catalogue::new(Language::En);
        let mut said = Vec::new();
        for (mode, line) in weeks() {
            said.push(format!("{line}, {mode}"));
            for (day, weekday) in (0..7).zip(Weekday::ALL) {
                let lines = here(&problem(mode), &kit::cards(line), day);
                let lines: Vec<_> = lines.iter().map(|line| catalogue.say(line)).collect();
                said.push(format!("  {}: {}", weekday.name(), lines.join(" ")));
            }
        }
        insta::assert_snapshot!(said.join("\n"));
    }

    #[test]
    fn the_first_line_is_the_cards_one_reason() {
        let (mode, line) = (Mode::Cultivate, "acc str rec max ply lon res");
        let cards = kit::cards(line);
        let reasons = why::reasons(&problem(mode), &cards.map(Option::unwrap));
        for (day, reason) in (0_u8..).zip(reasons) {
            assert_eq!(here(&problem(mode), &cards, day).first(), Some(&reason));
        }
    }
}
