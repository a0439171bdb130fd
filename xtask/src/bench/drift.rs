//! `cargo xtask bench drift`: what Drift finds, what it misses, and how often it is wrong, as tables.

use std::path::Path;

use crate::processes::{cargo, done};
use crate::say::{Outcome, note, step};

/// Where real logs lie beside the repository; they are not part of it.
const REAL: &str = "../shared/data";

/// Prints the tables; without real logs, those of generated athletes alone.
pub fn drift() -> Outcome {
    step("Measuring Drift on logs with and without a change laid over them");
    if !Path::new(REAL).join("soccermon").is_dir() {
        note(&format!("{REAL}/soccermon is missing: the half of the tables that rests on real logs is left out"));
    }
    let example = ["run", "--locked", "--release", "--quiet", "-p", "freshlegs-trends", "--example", "drift_bench"];
    let mut command = cargo(&example);
    command.args(["--", REAL]);
    done(command)
}
