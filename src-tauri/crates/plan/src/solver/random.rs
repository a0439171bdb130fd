//! Random problems, and what must hold for every one of them.

use freshlegs_calendar::Kind;
use proptest::prelude::*;
use proptest::sample::select;

use super::field::CATALOGUE;
use super::{Answer, plain, solve};
use crate::rules::Held;
use crate::{Card, DayFrame, Mode, Past, Place, Problem, Sport};

/// A day: entered with this chance in ten, else free.
fn any_day(entered: u32) -> impl Strategy<Value = (Option<(Kind, Held)>, DayFrame)> {
    let pinned = select(CATALOGUE.to_vec()).prop_map(|kind| (kind, Held::Pinned));
    let fixed = select(Kind::ALL.to_vec()).prop_map(|kind| (kind, Held::Fixed));
    let event = select(vec![Kind::Match, Kind::SportPractice, Kind::LongRun]).prop_map(|kind| (kind, Held::Fixed));
    let card = prop_oneof![
        entered => prop_oneof![pinned, fixed, event].prop_map(Some),
        10 - entered => Just(None),
    ];
    let minutes = prop_oneof![6 => Just(120_u16), 1 => Just(0_u16), 3 => select(vec![20_u16, 25, 30, 40, 45, 60])];
    let places = prop::sample::subsequence(Place::ALL.to_vec(), 0..=3);
    let frame = prop_oneof![2 => Just(DayFrame::FREE), 1 => (minutes, places).prop_map(|(m, p)| DayFrame::new(m, &p))];
    (card, frame)
}

/// A problem of any mode; `entered` is how many days in ten have a card already.
pub(crate) fn any_problem(entered: u32) -> impl Strategy<Value = Problem> {
    let days = prop::collection::vec(any_day(entered), 7);
    let before = prop::collection::vec(prop::option::of(select(Kind::ALL.to_vec())), 14);
    let history = prop_oneof![1 => Just(vec![None; 14]), 3 => before];
    let current = prop::option::weighted(0.3, prop::collection::vec(select(CATALOGUE.to_vec()), 7));
    let wish = prop::option::weighted(0.4, 1_u8..=3);
    let athlete = (
        select(Mode::ALL),
        select(Sport::ALL),
        wish,
        0_u8..7,
        prop::sample::subsequence(vec![0_u8, 1, 2, 3, 4, 5, 6], 0..=3),
    );
    (athlete, days, history, current).prop_map(|((mode, sport, wish, rest, long), days, history, current)| {
        let mut problem =
            Problem::free(mode, sport).with_preferred_rest_day(rest).unwrap().with_long_days(&long).unwrap();
        problem.wish = wish;
        for (day, (card, frame)) in (0_u8..).zip(days) {
            problem = problem.with_day(day, frame).unwrap();
            problem = match card {
                Some((kind, Held::Pinned)) => problem.with_pinned(Card { day, kind }).unwrap(),
                Some((kind, _)) => problem.with_fixed(Card { day, kind }).unwrap(),
                None => problem,
            };
        }
        for (back, kind) in (1_i8..).zip(history) {
            if let Some(kind) = kind {
                problem = problem.with_past(Past { day: -back, kind }).unwrap();
            }
        }
        problem.current = current.map(|week| week.try_into().unwrap());
        problem
    })
}

/// The answer agrees with every week having been tried.
fn agrees(problem: &Problem) {
    let plain = plain::best(problem);
    match (solve(problem), plain) {
        (Answer::Week(solution), Some((score, week))) => {
            assert_eq!(solution.score.total, score, "{problem:?}");
            assert_eq!(solution.week.map(|card| card.kind), week, "{problem:?}");
        }
        (Answer::Infeasible(_), None) => {}
        (answer, plain) => panic!("{answer:?} but {plain:?} for {problem:?}"),
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 150, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_answer_is_the_best_of_all_weeks(problem in any_problem(7)) {
        prop_assume!(problem.entered.iter().filter(|card| card.is_none()).count() <= 3);
        agrees(&problem);
    }

    /// Whatever was done before, and however little time there is.
    #[test]
    fn a_week_without_pins_and_fixed_cards_always_exists(mut problem in any_problem(0)) {
        problem.entered = [None; 7];
        for mode in Mode::ALL {
            problem.mode = *mode;
            prop_assert!(super::fits(&problem), "{mode}");
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_answer_breaks_a_rule_and_its_score_is_its_own(problem in any_problem(2)) {
        if let Answer::Week(solution) = solve(&problem) {
            let week = solution.week.map(|card| card.kind);
            prop_assert!(plain::allowed(&problem, &week), "{:?}", problem);
            prop_assert_eq!(solution.score.total, plain::score(&problem, &week));
        }
    }

    #[test]
    fn the_same_question_has_the_same_answer(problem in any_problem(3)) {
        prop_assert_eq!(solve(&problem), solve(&problem.clone()));
    }

    /// More time can only help.
    #[test]
    fn a_freer_day_never_makes_the_best_worse(problem in any_problem(2), day in 0_u8..7) {
        let freer = problem.clone().with_day(day, DayFrame::FREE).unwrap();
        match (solve(&problem), solve(&freer)) {
            (Answer::Week(narrow), Answer::Week(wide)) => prop_assert!(wide.score.total <= narrow.score.total),
            (Answer::Week(_), Answer::Infeasible(_)) => prop_assert!(false, "more time, and nothing fits"),
            (Answer::Infeasible(_), _) => {}
        }
    }

    /// One more place to train can only help.
    #[test]
    fn one_more_place_never_makes_the_best_worse(problem in any_problem(2), day in 0_usize..7, place in select(Place::ALL)) {
        let frame = problem.days[day];
        let places: Vec<Place> = frame.places().chain([place]).collect();
        let wider = problem.clone().with_day(day as u8, DayFrame::new(frame.minutes, &places)).unwrap();
        match (solve(&problem), solve(&wider)) {
            (Answer::Week(narrow), Answer::Week(wide)) => prop_assert!(wide.score.total <= narrow.score.total),
            (Answer::Week(_), Answer::Infeasible(_)) => prop_assert!(false, "a place more, and nothing fits"),
            (Answer::Infeasible(_), _) => {}
        }
    }

    /// Any member of a conflict taken out, entry or rule, the others hold together.
    #[test]
    fn a_conflict_is_as_small_as_it_says(problem in any_problem(6)) {
        if let Answer::Infeasible(conflict) = solve(&problem) {
            super::conflict::check(&problem, &conflict);
        }
    }

    #[test]
    fn no_smaller_conflict_exists(problem in any_problem(5)) {
        let entries = super::conflict::entries(&problem);
        if entries.len() <= 9 && super::best(&problem).is_none() {
            let found = super::subsets::smallest(&problem, &entries, &super::watch::Watch::never());
            let smallest = super::subsets::by_trying_all(&problem, &entries);
            prop_assert_eq!(found, smallest, "{:?} of {:?}", problem, entries);
        }
    }

    #[test]
    fn any_week_is_found_where_there_is_one(problem in any_problem(5)) {
        prop_assert_eq!(super::fits(&problem), super::best(&problem).is_some());
    }
}
