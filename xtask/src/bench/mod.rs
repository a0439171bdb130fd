//! `cargo xtask bench`: how fast and how big, as tables for the notes of a release.

mod charts;
mod drift;
mod record;
mod start;
mod week;

use std::path::PathBuf;

use crate::root::target;
use crate::say::Outcome;

/// Measures the whole program, or the one thing that is named.
pub fn bench(what: &[String]) -> Outcome {
    match what {
        [] => start::start_and_size(),
        [what] if what == "week" => week::week(),
        [what] if what == "record" => record::record(),
        [what] if what == "drift" => drift::drift(),
        [what] if what == "charts" => charts::charts(),
        _ => Err(format!("there is no bench of “{}”; there are: week, record, drift, charts", what.join(" "))),
    }
}

fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values.get(values.len() / 2).copied().unwrap_or(f64::NAN)
}

fn release(name: &str) -> PathBuf {
    target().join("release").join(format!("{name}{}", std::env::consts::EXE_SUFFIX))
}
