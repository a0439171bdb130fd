//! How long a reading takes: ten years at once, one entry more, a thousand years.

use std::time::Instant;

use freshlegs_calendar::Day;
use freshlegs_trends::drift::{Answers, Entry, Method, Stream, readings};

use crate::chance::Chance;

/// Prints the times of both methods, each the best of five.
pub fn table() -> Result<(), String> {
    let ten_years = log(3653, 20_000)?;
    let usual = log(365, 365)?;
    println!("| Drift | 20 000 entries of ten years | one more | 1 000 athlete-years of 365 entries |");
    println!("|---|---|---|---|");
    for (name, method) in [("Drift", Method::Surprise), ("first version", Method::First)] {
        let all = best(|| drop(readings(&ten_years, method)));
        let mut stream = Stream::new(method);
        for entry in &ten_years {
            stream.take(entry, |_| ()).map_err(|order| format!("{} is out of order", order.day))?;
        }
        let next = entry(3653, 0, &mut Chance::new(1))?;
        let more = best(|| {
            let mut stream = stream.clone();
            let _ = stream.take(&next, |_| ());
            drop(stream.last());
        });
        let years = best(|| (0..100).for_each(|_| drop(readings(&usual, method))));
        println!("| {name} | {all:.1} ms | {more:.3} ms | {:.2} s |", years / 100.0);
    }
    Ok(())
}

fn best(mut what: impl FnMut()) -> f64 {
    let time = |_| {
        let began = Instant::now();
        what();
        began.elapsed().as_secs_f64() * 1000.0
    };
    (0..5).map(time).fold(f64::INFINITY, f64::min)
}

/// So many entries over so many days, sessions and mornings by turns.
fn log(days: usize, entries: usize) -> Result<Vec<Entry>, String> {
    let mut chance = Chance::new(7);
    (0..entries).map(|number| entry(number * days / entries, number, &mut chance)).collect()
}

fn entry(day: usize, number: usize, chance: &mut Chance) -> Result<Entry, String> {
    let mut near = |usual: f64| Some((usual + 3.0 * (chance.part() + chance.part() - 1.0)).round());
    let (kind, answers) = if number.is_multiple_of(2) {
        let (minutes, effort, quality) = (near(60.0), near(5.0), near(5.0));
        let (keenness, enjoyment) = (near(1.0), near(6.0));
        (Some("technique"), Answers { minutes, effort, quality, keenness, enjoyment, ..Answers::default() })
    } else {
        let (soreness, tiredness, sleep) = (near(4.0), near(4.0), near(7.0));
        (None, Answers { soreness, tiredness, sleep, ..Answers::default() })
    };
    let kind = kind.map(|_| ["acceleration", "max_velocity", "technique", "easy_long", "play"][number / 2 % 5]);
    Entry::new(Day::MIN.plus(day as i64), kind, answers).map_err(|off| format!("{} {}", off.field, off.given))
}
