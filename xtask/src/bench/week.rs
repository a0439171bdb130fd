//! How fast the best week is proven: random problems of every mode, and some of them against trying every week.
//!
//! The measuring is an example of `plan`, in release, which prints a line of JSON for each mode; here it
//! becomes a table beside the budget. Needs no display and no other crate of ours.

use serde_json::Value;

use crate::processes::{answer, cargo, done, program};
use crate::say::{Outcome, note, step};

use super::release;

/// Milliseconds: the median, the 99th per cent, the worst.
const BUDGET: [f64; 3] = [0.1, 3.0, 50.0];

/// Prints the table; over the budget is an error.
pub fn week() -> Outcome {
    step("Building the measure (release)");
    let build = ["build", "--locked", "--release", "--quiet", "-p", "freshlegs-plan", "--features", "plain"];
    done(cargo(&[&build as &[&str], &["--example", "week_times"]].concat()))?;
    step("Solving random problems of every mode (some minutes)");
    let lines = answer(program(release("examples/week_times"), &[]))?;
    let read = |line| serde_json::from_str(line).map_err(|fault| format!("the measure is no JSON: {fault}"));
    let modes = lines.lines().map(read).collect::<Outcome<Vec<Value>>>()?;
    table(&modes);
    let over: Vec<String> = modes.iter().filter(|mode| over(mode)).map(|mode| word(mode, "mode")).collect();
    if over.is_empty() { Ok(()) } else { Err(format!("over the budget: {}", over.join(", "))) }
}

fn table(modes: &[Value]) {
    note("");
    note("milliseconds, one core, best of five runs; tried: cards, the middle and the worst problem");
    note("");
    let head = ["mode", "weeks", "median", "p99", "worst", "tried", "most", "no week", "median", "p99", "worst"];
    note(&row(head.map(str::to_owned)));
    for mode in modes {
        let count = |sort: &str, name: &str| format!("{}", number(mode, sort, name));
        let time = |sort: &str, name: &str| format!("{:.3}", number(mode, sort, name));
        note(&row([
            word(mode, "mode"),
            count("week", "count"),
            time("week", "median"),
            time("week", "p99"),
            time("week", "worst"),
            count("week", "tried"),
            count("week", "most_tried"),
            count("infeasible", "count"),
            time("infeasible", "median"),
            time("infeasible", "p99"),
            time("infeasible", "worst"),
        ]));
    }
    let [median, p99, worst] = BUDGET.map(|budget| budget.to_string());
    let none = String::new;
    note(&row([
        "budget".to_owned(),
        none(),
        median.clone(),
        p99.clone(),
        worst.clone(),
        none(),
        none(),
        none(),
        median,
        p99,
        worst,
    ]));
    note("");
    note("the same problems by trying every week, where at most four days are free");
    for mode in modes {
        let plain = |name: &str| number(mode, "plain", name);
        note(&format!(
            "{:<10} {:>4} problems agree, {:>6} weeks each at most: {:>8.3} ms beside {:.3} ms (medians)",
            word(mode, "mode"),
            plain("agree"),
            plain("most_weeks"),
            plain("median"),
            plain("ours"),
        ));
    }
}

fn row(cells: [String; 11]) -> String {
    let [mode, numbers @ ..] = cells;
    let numbers: Vec<String> = numbers.iter().map(|cell| format!("{cell:>8}")).collect();
    format!("{mode:<10} {}", numbers.join(" "))
}

/// Whether weeks take longer than they may; and for problems without one, whether the worst does.
fn over(mode: &Value) -> bool {
    let beyond = |sort: &str| {
        let times = ["median", "p99", "worst"].map(|name| number(mode, sort, name));
        times.iter().zip(BUDGET).any(|(time, budget)| *time > budget)
    };
    beyond("week") || beyond("infeasible")
}

fn number(mode: &Value, sort: &str, name: &str) -> f64 {
    mode.get(sort).and_then(|sort| sort.get(name)).and_then(Value::as_f64).unwrap_or(f64::NAN)
}

fn word(mode: &Value, name: &str) -> String {
    mode.get(name).and_then(Value::as_str).unwrap_or_default().to_owned()
}
