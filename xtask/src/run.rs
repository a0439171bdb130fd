//! `cargo xtask run`: from a clean clone to the open window.

use std::path::PathBuf;

use crate::processes::{cargo, done, program};
use crate::root::target;
use crate::say::{Outcome, step};
use crate::{demo, display, need, vendor};

/// Builds and opens the window; without a display, shows what the product does and one picture of it.
pub fn run(flags: &[String]) -> Outcome {
    if display::is_there() {
        need::install(&[need::BUILD])?;
        let window = built()?;
        step("Opening the window");
        let flags: Vec<&str> = flags.iter().map(String::as_str).collect();
        return done(program(window, &flags));
    }
    step("There is no display here: Freshlegs does its work without one and leaves the results");
    need::install(&[need::BUILD, need::WINDOW])?;
    built()?;
    demo::demo()
}

/// Builds both programs and returns where the window's lies.
pub fn built() -> Outcome<PathBuf> {
    vendor::vendor()?;
    step("Building (some minutes the first time, seconds after)");
    done(cargo(&["build", "--locked", "--quiet", "-p", "freshlegs", "-p", "freshlegs-cli"]))?;
    Ok(program_named("freshlegs"))
}

/// A program of ours as cargo leaves it.
pub fn program_named(name: &str) -> PathBuf {
    target().join("debug").join(format!("{name}{}", std::env::consts::EXE_SUFFIX))
}
