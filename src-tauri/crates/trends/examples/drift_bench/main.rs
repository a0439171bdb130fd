//! What Drift can find and what it cannot, as a table with intervals: `cargo xtask bench drift`.
//!
//! `drift_bench FOLDER`, where FOLDER holds `soccermon/`; without it only generated athletes are read. It measures
//! how well a change of known shape is told from the same log without it. It says nothing about illness, injury or
//! anyone's state.
#![expect(clippy::print_stdout, clippy::indexing_slicing, reason = "a bench prints, and stops where it is wrong")]

mod athlete;
mod chance;
mod figure;
mod generated;
mod judge;
mod rules;
mod shapes;
mod soccermon;
mod speed;

use std::path::PathBuf;

use athlete::Athlete;
use chance::Chance;
use figure::Figure;
use freshlegs_trends::drift::Method;
use judge::Bench;
use rules::Rule;
use shapes::Shape;

/// The constants of the method were chosen on athletes of other seeds.
const SEED: u64 = 2026;

fn main() -> Result<(), String> {
    let folder = std::env::args_os().nth(1).map_or_else(|| PathBuf::from("../shared/data"), PathBuf::from);
    speed::table()?;
    let generated = generated::athletes(150, SEED);
    let real = match soccermon::athletes(&folder.join("soccermon")) {
        Ok(athletes) => athletes,
        Err(why) => {
            println!("\nSKIPPED: SoccerMon, the only real logs here, is missing: {why}");
            Vec::new()
        }
    };
    for (name, athletes, windows) in [("generated athletes", &generated, 4), ("SoccerMon, team A", &real, 14)] {
        if athletes.is_empty() {
            continue;
        }
        table(
            &format!("{name}, 3 sessions a week"),
            &Bench::new(thinned(athletes, 3), windows, SEED),
            &Rule::ALL,
            &Shape::ALL,
        )?;
        let short = [Rule::Drift(Method::Surprise), Rule::Drift(Method::First)];
        for (often, most) in [("2 sessions a week", 2), ("as logged", 99)] {
            let bench = Bench::new(thinned(athletes, most), windows, SEED);
            table(&format!("{name}, {often}"), &bench, &short, &[Shape::Full, Shape::Quiet])?;
        }
    }
    Ok(())
}

fn thinned(athletes: &[Athlete], most: usize) -> Vec<Athlete> {
    let thinned = |(number, athlete): (usize, &Athlete)| athlete.thinned(most, &mut Chance::new(number as u64));
    athletes.iter().enumerate().map(thinned).collect()
}

fn table(name: &str, bench: &Bench, rules: &[Rule], shapes: &[Shape]) -> Result<(), String> {
    let (athletes, windows) = bench.sizes();
    println!("\n## {name} ({athletes} athletes, {windows} windows of 43 days)\n");
    println!("| rule | new flags a season, untouched | untouched windows flagged |");
    println!("|---|---|---|");
    let untouched = rules.iter().map(|rule| bench.untouched(*rule)).collect::<Result<Vec<_>, _>>()?;
    for (rule, untouched) in rules.iter().zip(&untouched) {
        let flags = Figure::rate(&bench.flags(untouched)).told(2);
        println!("| {} | {flags} | {} |", rule.name(), Figure::rate(&bench.chance(untouched)).told(2));
    }
    for shape in shapes {
        println!(
            "\n| {} | AUC by window | AUC on day 14, 21, 28, 42 | flagged less chance | flagged | day |",
            shape.name()
        );
        println!("|---|---|---|---|---|---|");
        for (rule, untouched) in rules.iter().zip(&untouched) {
            let seen = bench.seen(untouched, *shape)?;
            let by_day = seen.by_day.map(|auc| format!("{auc:.2}")).join(", ");
            let less = Figure::less(&seen.flagged, &bench.chance(untouched)).told(2);
            let (auc, flagged) = (Figure::auc(&seen).told(2), Figure::rate(&seen.flagged).told(2));
            println!(
                "| {} | {auc} | {by_day} | {less} | {flagged} | {} |",
                rule.name(),
                Figure::median(&seen.days).told(0)
            );
        }
    }
    Ok(())
}
