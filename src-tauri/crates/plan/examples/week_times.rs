//! How long the builder takes: random problems of every mode, with the median, the 99th per cent and the worst.
//!
//! `cargo run --release -p freshlegs-plan --example week_times [problems a mode]`

#![allow(clippy::print_stdout, clippy::indexing_slicing, reason = "a program that prints a table of its own numbers")]

use std::time::{Duration, Instant};

use freshlegs_calendar::Kind;
use freshlegs_plan::{Answer, Card, DayFrame, Mode, Past, Place, Problem, Sport, solve};

fn main() {
    let count = std::env::args().nth(1).and_then(|count| count.parse().ok()).unwrap_or(10_000);
    println!(
        "{:<10} {:>9} {:>9} {:>9}  infeasible   microseconds, best of five runs",
        "mode", "median", "p99", "worst"
    );
    for mode in Mode::ALL {
        let mut chance = Chance(0x5eed + *mode as u64);
        let problems: Vec<Problem> = (0..count).map(|_| problem(*mode, &mut chance)).collect();
        let mut infeasible = 0;
        let mut times: Vec<Duration> = problems
            .iter()
            .map(|problem| {
                infeasible += usize::from(matches!(solve(problem), Answer::Infeasible(_)));
                (0..5).map(|_| timed(problem)).min().unwrap_or_default()
            })
            .collect();
        times.sort();
        let at = |per_cent: usize| {
            let place = (times.len() * per_cent / 100).min(times.len().saturating_sub(1));
            times.get(place).map_or(0.0, |time| time.as_secs_f64() * 1e6)
        };
        println!("{:<10} {:>9.1} {:>9.1} {:>9.1}  {infeasible:>10}", mode.name(), at(50), at(99), at(100));
    }
}

fn timed(problem: &Problem) -> Duration {
    let start = Instant::now();
    std::hint::black_box(solve(std::hint::black_box(problem)));
    start.elapsed()
}

/// A life of which nobody was asked: some events, some pins, days with little time, two weeks of history.
fn problem(mode: Mode, chance: &mut Chance) -> Problem {
    let sport = chance.one_of(Sport::ALL);
    let mut problem = Problem::free(mode, sport);
    if chance.of(3) == 0 {
        let wish = 1 + chance.of(3) as u8;
        problem = problem.clone().with_speed_sessions(wish).unwrap_or(problem);
    }
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
    problem
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
