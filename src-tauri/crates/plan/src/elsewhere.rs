//! Why not there: what each other day would say if a card moved to it.
//!
//! A card that moves changes places with the card of that day, and for as long as they move both are judged as
//! the builder's own, whoever held them; only an event stays the athlete's. Either a rule breaks that held before, or the
//! week costs more, less or the same, and the part of the score that gets worse by most says why.

use freshlegs_texts::Phrase;

use crate::asks::is_event;
use crate::rules::{Refusal, WeekCards, verdict_of_move};
use crate::score::{self, Bill, Dearer, ScorePart};
use crate::{Around, Held, Past, Problem};

/// What a day says of a card that would move to it.
#[derive(Clone, Debug, PartialEq)]
pub enum There {
    /// The card stands here.
    Here,
    /// These rules would newly break.
    Breaks(Vec<Refusal>),
    /// No rule breaks.
    Costs {
        /// The points of the week then, less the points now: above 0 it is worse.
        points: i32,
        /// Every part of the score that changes, in the table's order.
        parts: Vec<(ScorePart, i32)>,
        /// What a good coach would say.
        sentence: Phrase,
    },
}

impl There {
    /// Whether the card could stand there, or does.
    pub fn fits(&self) -> bool {
        !matches!(self, Self::Breaks(_))
    }
}

/// What each day says of the card of one day. Mode, days, history and wishes are the problem's, the cards and
/// who holds them the week's; a day outside the week, or one without a card, moves nothing and costs nothing.
pub fn elsewhere(problem: &Problem, week: &WeekCards, from: u8) -> [There; 7] {
    let before = past(problem);
    let around = Around { first: problem.first, mode: problem.mode, before: &before, days: &problem.days };
    [0, 1, 2, 3, 4, 5, 6].map(|to| {
        if to == from {
            return There::Here;
        }
        let week = loosened(week, from, to);
        let broken = verdict_of_move(&week, &around, from, to);
        if broken.is_empty() { costs(problem, &week, from, to) } else { There::Breaks(broken) }
    })
}

/// What was before the week, as the verdict wants it.
pub(crate) fn past(problem: &Problem) -> Vec<Past> {
    (1_i8..).zip(&problem.before).filter_map(|(back, kind)| kind.map(|kind| Past { day: -back, kind })).collect()
}

/// The week with two of its cards held by nobody.
fn loosened(week: &WeekCards, from: u8, to: u8) -> WeekCards {
    let mut loose = *week;
    for day in [from, to] {
        if let Some(Some(card)) = loose.get_mut(usize::from(day))
            && !is_event(card.kind)
        {
            card.held = Held::Placed;
        }
    }
    loose
}

fn costs(problem: &Problem, week: &WeekCards, from: u8, to: u8) -> There {
    let was = Bill::of(problem, week);
    let mut moved = *week;
    if usize::from(from.max(to)) < moved.len() {
        moved.swap(from.into(), to.into());
    }
    let now = Bill::of(problem, &moved);
    let more = |part: &ScorePart| (*part, now.points(*part) as i32 - was.points(*part) as i32);
    let parts: Vec<(ScorePart, i32)> = ScorePart::ALL.iter().map(more).filter(|(_, more)| *more != 0).collect();
    let points: i32 = parts.iter().map(|(_, more)| more).sum();
    // Among equals the table's order decides, which is the order of weight.
    let heaviest = parts.iter().rev().max_by_key(|(_, more)| *more);
    let sentence = match (points, heaviest) {
        (1.., Some((part, _))) => score::says(*part, &Dearer::new(problem, &was, &now, *part, to)),
        (..=-1, _) => Phrase::new("plan-fits-better"),
        _ => Phrase::new("plan-fits"),
    };
    There::Costs { points, parts, sentence }
}

#[cfg(test)]
pub(crate) use tests::every_cost;

#[cfg(test)]
mod tests {
    use freshlegs_calendar::Weekday;
    use freshlegs_texts::{Catalogue, Language};
    use proptest::prelude::*;

    use super::*;
    use crate::rules::kit;
    use crate::score::score;
    use crate::solver::any_problem;
    use crate::{Mode, Rule, Sport, Standing, asks, propose, verdict};

    fn after(mode: Mode, before: &str) -> Problem {
        let free = Problem::free(mode, Sport::Sprint);
        kit::history(before).into_iter().fold(free, |problem, past| problem.with_past(past).unwrap())
    }

    /// A strip in words: the day, a cross or a tick with its points, and the sentence.
    fn strip(problem: &Problem, line: &str, from: u8) -> String {
        let catalogue = Catalogue::new(Language::En);
        let days = elsewhere(problem, &kit::cards(line), from).into_iter().zip(Weekday::ALL);
        let line = |(there, day): (There, Weekday)| match there {
            There::Here => format!("{} here", day.name()),
            There::Breaks(broken) => {
                let said: Vec<_> = broken.iter().map(|refusal| catalogue.say(&refusal.sentence)).collect();
                format!("{} x {}", day.name(), said.join(" "))
            }
            There::Costs { points, parts, sentence } => {
                let parts: Vec<_> = parts.iter().map(|(part, more)| format!("{part} {more:+}")).collect();
                format!("{} {points:+} {} [{}]", day.name(), catalogue.say(&sentence), parts.join(", "))
            }
        };
        days.map(line).collect::<Vec<_>>().join("\n")
    }

    #[test]
    fn the_strip_of_the_agreed_picture() {
        let problem = after(Mode::Cultivate, "max - - - res");
        insta::assert_snapshot!(strip(&problem, "acc str rec max ply lon res", 3));
    }

    #[test]
    fn moving_what_is_not_speed_has_its_price_too() {
        let problem = after(Mode::Cultivate, "res");
        insta::assert_snapshot!(strip(&problem, "acc str rec max ply lon res", 1));
    }

    #[test]
    fn a_day_without_a_card_takes_one_as_it_is() {
        let problem = after(Mode::Cultivate, "");
        insta::assert_snapshot!(strip(&problem, "acc - rec max - lon res", 5));
    }

    #[test]
    fn a_card_that_gives_way_is_judged_as_if_nobody_held_it() {
        // A pinned card before a match, and a fixed one, are looked at like any other while they would move.
        let problem = after(Mode::Cultivate, "res");
        for line in ["acc !ply rec str lon =mat res", "acc =ply rec str lon =mat res"] {
            assert_eq!(
                elsewhere(&problem, &kit::cards(line), 4)[1],
                elsewhere(&problem, &kit::cards("acc ply rec str lon =mat res"), 4)[1],
            );
            assert!(!elsewhere(&problem, &kit::cards(line), 4)[1].fits(), "jumps on the day before a match");
        }
    }

    #[test]
    fn a_card_that_is_not_there_and_a_day_outside_the_week_cost_nothing() {
        let week = kit::cards("acc - - - - - res");
        let problem = after(Mode::Cultivate, "");
        assert_eq!(elsewhere(&problem, &week, 1)[1], There::Here);
        assert!(elsewhere(&problem, &week, 200).iter().all(There::fits));
    }

    pub(crate) fn every_cost() -> Vec<Phrase> {
        let mut said = Vec::new();
        let problem = after(Mode::Cultivate, "res");
        for line in ["str acc rec rec max lon res", "acc ply str rec max lon res"] {
            for there in elsewhere(&problem, &kit::cards(line), 1) {
                if let There::Costs { sentence, .. } = there {
                    said.push(sentence);
                }
            }
        }
        said
    }

    proptest! {
        #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

        /// What a day says is what a change of places really does to the rules and the points.
        #[test]
        fn a_day_says_what_a_move_does(problem in any_problem(2), from in 0_u8..7) {
            let placed = propose(&problem).week;
            let mut days = placed.iter().zip(problem.entered);
            let week: WeekCards = [(); 7].map(|()| {
                let (card, entered) = days.next().unwrap();
                Some(Standing { kind: card.kind, held: entered.map_or(Held::Placed, |(_, held)| held) })
            });
            let before = past(&problem);
            let around = Around { first: problem.first, mode: problem.mode, before: &before, days: &problem.days };
            let total = |week: &WeekCards| score(&problem, week).total as i32;
            for (to, there) in (0_u8..).zip(elsewhere(&problem, &week, from)) {
                let week = loosened(&week, from, to);
                let known = verdict(&week, &around);
                let mut moved = week;
                moved.swap(usize::from(from), usize::from(to));
                let broken = verdict(&moved, &around);
                match there {
                    There::Here => prop_assert_eq!(to, from),
                    There::Breaks(new) => prop_assert!(!new.is_empty() && new.iter().all(|one| broken.contains(one))),
                    There::Costs { points, parts, sentence } => {
                        let counts = |rule| matches!(rule, Rule::Cap | Rule::RestDay | Rule::Impact);
                        let held = |one: &Refusal| {
                            known.iter().any(|old| old.rule == one.rule && (counts(one.rule) || old.days == one.days))
                        };
                        prop_assert!(broken.iter().all(held), "nothing breaks that held before");
                        prop_assert_eq!(points, total(&moved) - total(&week));
                        prop_assert_eq!(points, parts.iter().map(|(_, more)| more).sum::<i32>());
                        prop_assert_eq!(points > 0, sentence.key.starts_with("plan-costs-"));
                        // A sentence about freshness names a speed card that would stand there.
                        if sentence.key.starts_with("plan-costs-fresh") && !sentence.key.contains("other") {
                            prop_assert!(moved[usize::from(to)].is_some_and(|card| asks(card.kind).speed));
                        }
                    }
                }
            }
        }

        /// A proven week is never made better by a move, if nobody holds a card.
        #[test]
        fn no_move_improves_the_best_week(problem in any_problem(0), from in 0_u8..7) {
            let week: WeekCards =
                propose(&problem).week.map(|card| Some(Standing { kind: card.kind, held: Held::Placed }));
            for there in elsewhere(&problem, &week, from) {
                if let There::Costs { points, .. } = there {
                    prop_assert!(points >= 0);
                }
            }
        }
    }
}
