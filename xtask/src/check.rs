//! `cargo xtask check`: what can be known without building a test.

use crate::processes::{cargo, done};
use crate::say::{Outcome, step};
use crate::{fetch, house, need, pages, vendor};

/// Formatting, house rules, the pages, clippy.
pub fn check() -> Outcome {
    need::install(&[need::BUILD])?;
    vendor::vendor()?;
    quick()
}

/// The same, on a machine that has everything.
pub fn quick() -> Outcome {
    step("Formatting");
    done(cargo(&["fmt", "--all", "--check"]))?;
    fetch::fetch()?;
    step("House rules");
    house::house()?;
    pages::pages()?;
    step("Clippy");
    // The measure of `bench week` is an example behind a feature; nothing else is.
    let all = ["clippy", "--locked", "--quiet", "--workspace", "--all-targets", "--features", "freshlegs-plan/plain"];
    done(cargo(&[&all as &[&str], &["--", "-D", "warnings"]].concat()))
}
