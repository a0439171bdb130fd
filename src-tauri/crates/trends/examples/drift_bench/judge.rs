//! The protocol: the same days of the same athlete, once with a change laid over and once untouched.
//!
//! Windows are 43 days from a random day on. Figures are kept by athlete, so that intervals come from resampling
//! athletes, never days (Efron 1979).

use crate::athlete::Athlete;
use crate::chance::Chance;
use crate::rules::{Rule, Said};
use crate::shapes::Shape;

/// Days after the start that a window reaches.
const WINDOW: i64 = 42;
/// A flag after so many quiet days is a new one.
const QUIET_DAYS: i64 = 7;
/// Days of a season.
const SEASON: f64 = 280.0;
/// History that a start needs.
const HISTORY: i64 = 84;

/// Athletes and the days on which a change may begin.
pub struct Bench {
    athletes: Vec<Athlete>,
    /// Athlete and day.
    windows: Vec<(usize, i64)>,
}

/// What one rule said of all that is untouched.
pub struct Untouched {
    rule: Rule,
    said: Vec<Vec<Said>>,
    highest: Vec<Option<f64>>,
    flagged: Vec<bool>,
}

/// One athlete's share of a figure: a sum and what it is a sum over.
pub type Shares = Vec<(f64, f64)>;

/// What one rule said of one shape, by athlete.
pub struct Seen {
    /// Wins of a changed window of one athlete against an untouched one of another, and how many pairs.
    pub wins: Vec<Vec<(f64, f64)>>,
    /// Windows with a flag, of all.
    pub flagged: Shares,
    /// Days of new flags.
    pub days: Vec<Vec<f64>>,
    /// AUC by day, at 14, 21, 28 and 42 days.
    pub by_day: [f64; 4],
}

impl Bench {
    pub fn new(athletes: Vec<Athlete>, windows_each: usize, seed: u64) -> Self {
        let mut chance = Chance::new(seed);
        let mut windows = Vec::new();
        for (number, athlete) in athletes.iter().enumerate() {
            let (first, last) = (athlete.first() + HISTORY, athlete.last() - WINDOW);
            let mut found = 0;
            for _ in 0..windows_each * 20 {
                if found == windows_each || first >= last {
                    break;
                }
                let from = first + chance.below((last - first) as usize) as i64;
                let logged = |least: i64, most: i64| athlete.count(from + least, from + most);
                if logged(-21, -1) >= 4 && logged(-70, -1) >= 14 && logged(0, WINDOW) >= 8 {
                    windows.push((number, from));
                    found += 1;
                }
            }
        }
        Self { athletes, windows }
    }

    pub fn sizes(&self) -> (usize, usize) {
        (self.athletes.len(), self.windows.len())
    }

    pub fn untouched(&self, rule: Rule) -> Result<Untouched, String> {
        let said = self.athletes.iter().map(|athlete| rule.read(athlete)).collect::<Result<Vec<_>, _>>()?;
        let of = |(number, from): &(usize, i64)| (&said[*number], from - self.athletes[*number].first());
        let highest = self.windows.iter().map(|window| highest(of(window))).collect();
        let flagged = self.windows.iter().map(|window| new_flag(of(window)).0.is_some()).collect();
        Ok(Untouched { rule, said, highest, flagged })
    }

    /// New flags and seasons, by athlete.
    pub fn flags(&self, untouched: &Untouched) -> Shares {
        let share = |said: &Vec<Said>| {
            let (mut flags, mut last) = (0.0, -QUIET_DAYS - 1);
            for (day, _) in said.iter().enumerate().filter(|(_, said)| said.flag) {
                flags += if day as i64 - last > QUIET_DAYS { 1.0 } else { 0.0 };
                last = day as i64;
            }
            (flags, said.iter().filter(|said| said.much.is_some()).count() as f64 / SEASON)
        };
        untouched.said.iter().map(share).collect()
    }

    /// Untouched windows with a flag, of all, by athlete.
    pub fn chance(&self, untouched: &Untouched) -> Shares {
        let mut shares = vec![(0.0, 0.0); self.athletes.len()];
        for (window, (number, _)) in self.windows.iter().enumerate().filter(|(at, _)| untouched.highest[*at].is_some())
        {
            shares[*number].0 += if untouched.flagged[window] { 1.0 } else { 0.0 };
            shares[*number].1 += 1.0;
        }
        shares
    }

    /// Lays a shape over every window and asks the rule again.
    pub fn seen(&self, untouched: &Untouched, shape: Shape) -> Result<Seen, String> {
        let count = self.athletes.len();
        let (mut flagged, mut days) = (vec![(0.0, 0.0); count], vec![Vec::new(); count]);
        let mut changed: Vec<(usize, f64)> = Vec::new();
        let mut by_day = [const { (Vec::new(), Vec::new()) }; 4];
        for (at, (number, from)) in self.windows.iter().enumerate() {
            if untouched.highest[at].is_none() {
                continue;
            }
            let athlete = &self.athletes[*number];
            let mut chance = Chance::new(at as u64 * 31 + shape as u64 * 1_000_003 + 5);
            let mut with = shape.laid_over(athlete, *from, &mut chance);
            with.sessions.retain(|session| session.day <= from + WINDOW + 14);
            let said = untouched.rule.read(&with)?;
            let start = from - athlete.first();
            changed.push((*number, highest((&said, start)).unwrap_or(f64::NEG_INFINITY)));
            let (flag, quiet_before) = new_flag((&said, start));
            flagged[*number].0 += if flag.is_some() { 1.0 } else { 0.0 };
            flagged[*number].1 += 1.0;
            days[*number].extend(flag.filter(|_| quiet_before));
            for ((with, without), day) in by_day.iter_mut().zip([14, 21, 28, 42]) {
                with.extend(at_day(&said, start + day).and_then(|said| said.much));
                without.extend(at_day(&untouched.said[*number], start + day).and_then(|said| said.much));
            }
        }
        let mut left: Vec<Vec<f64>> = vec![Vec::new(); count];
        for ((number, _), highest) in self.windows.iter().zip(&untouched.highest) {
            left[*number].extend(highest);
        }
        left.iter_mut().for_each(|highest| highest.sort_by(f64::total_cmp));
        let mut wins = vec![vec![(0.0, 0.0); count]; count];
        for (number, much) in changed {
            for (other, left) in left.iter().enumerate() {
                wins[number][other].0 += beaten(left, much);
                wins[number][other].1 += left.len() as f64;
            }
        }
        Ok(Seen { wins, flagged, days, by_day: by_day.map(auc) })
    }
}

/// A day's word, counted from the athlete's first.
fn at_day(said: &[Said], day: i64) -> Option<&Said> {
    usize::try_from(day).ok().and_then(|day| said.get(day))
}

fn highest((said, from): (&Vec<Said>, i64)) -> Option<f64> {
    (from..=from + WINDOW).filter_map(|day| at_day(said, day)?.much).max_by(f64::total_cmp)
}

/// The day of the first flag in a window, and whether the week before the window was quiet.
fn new_flag((said, from): (&Vec<Said>, i64)) -> (Option<f64>, bool) {
    let flag = |day: i64| at_day(said, day).is_some_and(|said| said.flag);
    let first = (0..=WINDOW).find(|day| flag(from + day));
    (first.map(|day| day as f64), (1..=QUIET_DAYS).all(|before| !flag(from - before)))
}

/// How many of some rising numbers one is above; a tie is half.
fn beaten(rising: &[f64], much: f64) -> f64 {
    let below = rising.partition_point(|other| *other < much);
    let not_above = rising.partition_point(|other| *other <= much);
    (below + not_above) as f64 / 2.0
}

/// The chance that a number of the first is above one of the second.
fn auc((with, mut without): (Vec<f64>, Vec<f64>)) -> f64 {
    without.sort_by(f64::total_cmp);
    let wins: f64 = with.iter().map(|much| beaten(&without, *much)).sum();
    wins / (with.len() * without.len()) as f64
}
