//! How long the builder takes: random problems of every mode, one line of JSON each, for `cargo xtask bench week`.
//!
//! `cargo run --release -p freshlegs-plan --features plain --example week_times [problems a mode]`

#![allow(
    clippy::print_stdout,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a program that prints its own numbers, and stops at a wrong one"
)]

use std::hint::black_box;
use std::time::Instant;

use freshlegs_calendar::Kind;
use freshlegs_plan::{
    Answer, Card, DayFrame, Mode, Past, Place, Problem, Sport, best_by_trying_all, solve, solve_counted,
};
use serde_json::{Value, json};

/// How many problems of a mode are solved a second time by trying every week, and on how many free days.
const TRIED_PLAINLY: usize = 100;
const FREE_DAYS: usize = 4;

fn main() {
    let count = std::env::args().nth(1).and_then(|count| count.parse().ok()).unwrap_or(10_000);
    for mode in Mode::ALL {
        let mut chance = Chance(0x5eed + *mode as u64);
        let problems: Vec<(Problem, usize)> = (0..count).map(|_| problem(*mode, &mut chance)).collect();
        let (mut weeks, mut infeasible) = (Sort::default(), Sort::default());
        for (problem, _) in &problems {
            let (answer, tried) = solve_counted(problem);
            let sort = if matches!(answer, Answer::Week(_)) { &mut weeks } else { &mut infeasible };
            sort.add(best_of_five(problem), tried);
        }
        let plain = plain(&problems);
        println!(
            "{}",
            json!({ "mode": mode.name(), "week": weeks.told(), "infeasible": infeasible.told(), "plain": plain })
        );
    }
}

/// Problems of one sort: their times in milliseconds, and how many cards were tried.
#[derive(Default)]
struct Sort {
    times: Vec<f64>,
    tried: Vec<u64>,
}

impl Sort {
    fn add(&mut self, time: f64, tried: u64) {
        self.times.push(time);
        self.tried.push(tried);
    }

    fn told(mut self) -> Value {
        self.times.sort_by(f64::total_cmp);
        self.tried.sort_unstable();
        let place = |per_cent: usize| (self.times.len() * per_cent / 100).min(self.times.len().saturating_sub(1));
        let time = |per_cent: usize| self.times.get(place(per_cent));
        let tried = |per_cent: usize| self.tried.get(place(per_cent));
        json!({ "count": self.times.len(), "median": time(50), "p99": time(99), "worst": time(100),
                "tried": tried(50), "most_tried": tried(100) })
    }
}

fn best_of_five(problem: &Problem) -> f64 {
    let time = |_| milliseconds(|| black_box(solve(black_box(problem)))).0;
    (0..5).map(time).fold(f64::INFINITY, f64::min)
}

fn milliseconds<T>(work: impl FnOnce() -> T) -> (f64, T) {
    let start = Instant::now();
    let found = work();
    (start.elapsed().as_secs_f64() * 1000.0, found)
}

/// Some of the problems again by trying every week: how long that takes, and that both agree.
fn plain(problems: &[(Problem, usize)]) -> Value {
    let (mut theirs, mut ours, mut agree) = (Sort::default(), Sort::default(), 0);
    for (problem, free) in problems.iter().filter(|(_, free)| *free <= FREE_DAYS).take(TRIED_PLAINLY) {
        let (time, found) = milliseconds(|| best_by_trying_all(problem));
        theirs.add(time, 13_u64.pow(*free as u32));
        ours.add(best_of_five(problem), 0);
        match (solve(problem), found) {
            (Answer::Week(best), Some((score, week)))
                if best.score.total == score && best.week.map(|card| card.kind) == week => {}
            (Answer::Infeasible(_), None) => {}
            (answer, found) => panic!("{answer:?} but {found:?} for {problem:?}"),
        }
        agree += 1;
    }
    let (theirs, ours) = (theirs.told(), ours.told());
    json!({ "agree": agree, "median": theirs["median"], "most_weeks": theirs["most_tried"], "ours": ours["median"] })
}

/// A life of which nobody was asked: some events, some pins, days with little time, two weeks of history.
/// And how many of its days are free.
fn problem(mode: Mode, chance: &mut Chance) -> (Problem, usize) {
    let sport = chance.one_of(Sport::ALL);
    let mut problem = Problem::free(mode, sport);
    if chance.of(3) == 0 {
        let wish = 1 + chance.of(3) as u8;
        problem = problem.clone().with_speed_sessions(wish).unwrap_or(problem);
    }
    let mut free = 7;
    for day in 0..7 {
        if chance.of(3) == 0 {
            let minutes = chance.one_of(&[0, 20, 30, 40, 45, 60, 90]);
            let places: Vec<Place> = Place::ALL.iter().copied().filter(|_| chance.of(2) == 0).collect();
            problem = problem.clone().with_day(day, DayFrame::new(minutes, &places)).unwrap_or(problem);
        }
        let entered = match chance.of(12) {
            0 => {
                let kind = chance.one_of(&[Kind::Match, Kind::Competition, Kind::SportPractice, Kind::LongRun]);
                problem.clone().with_fixed(Card { day, kind })
            }
            1 => problem.clone().with_pinned(Card { day, kind: chance.one_of(&Kind::ALL[..13]) }),
            _ => continue,
        };
        free -= usize::from(entered.is_ok());
        problem = entered.unwrap_or(problem);
    }
    let history = chance.of(4);
    for day in 1..=14 {
        if history > 0 && chance.of(4) > 0 {
            let past = Past { day: -day, kind: chance.one_of(&Kind::ALL) };
            problem = problem.clone().with_past(past).unwrap_or(problem);
        }
    }
    if chance.of(4) == 0 {
        problem = problem.with_current([(); 7].map(|()| chance.one_of(&Kind::ALL[..13])));
    }
    (problem, free)
}

/// A small generator of numbers: the same ones every time.
struct Chance(u64);

impl Chance {
    fn of(&mut self, sides: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % sides
    }

    fn one_of<T: Copy>(&mut self, all: &[T]) -> T {
        all[self.of(all.len() as u64) as usize]
    }
}
