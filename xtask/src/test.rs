//! `cargo xtask test`: everything that is tested. `.ci/run` calls this and nothing else.
//!
//! Two builds and not three: clippy only checks, the tests build, and both with the same features.

use crate::processes::{answer, cargo, done, exists, program};
use crate::say::{Outcome, note, step};
use crate::{check, need, vendor};

/// Installs what is missing and runs all tests.
pub fn test() -> Outcome {
    need::install(&[need::BUILD, need::WINDOW, need::TEST])?;
    vendor::vendor()?;
    check::quick()?;
    if answer(program("cargo-deny", &["--version"])).is_ok() {
        step("Licences, sources, and what must not be in the tree (cargo-deny)");
        done(cargo(&["deny", "--offline", "--log-level", "error", "check", "licenses", "bans", "sources"]))?;
    } else {
        note("cargo-deny is not installed; the house rules looked at the tree instead");
    }
    step("Tests, the real window included (a build of some minutes the first time)");
    let tests = if exists("cargo-nextest") {
        [
            "nextest",
            "run",
            "--locked",
            "--workspace",
            "--status-level",
            "fail",
            "--final-status-level",
            "fail",
            "--show-progress",
            "none",
            "--no-fail-fast",
        ]
        .as_slice()
    } else {
        note("cargo-nextest is not installed; cargo's own runner is slower and as good");
        ["test", "--locked", "--quiet", "--workspace", "--lib", "--bins", "--tests"].as_slice()
    };
    done(cargo(tests))?;
    step("All good");
    Ok(())
}
