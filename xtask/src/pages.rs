//! The pages' own checks: format and lint, types, tests. All by node itself.

use std::path::Path;

use crate::processes::{done, node};
use crate::say::{Outcome, step};

/// Runs them all.
pub fn pages() -> Outcome {
    step("Pages: format and lint (Biome)");
    done(node(&["node_modules/@biomejs/biome/bin/biome", "ci", "--error-on-warnings", "--colors=off"]))?;
    step("Pages: types (tsc)");
    done(node(&["node_modules/typescript/bin/tsc", "-p", "."]))?;
    if Path::new("tests/ui").is_dir() {
        step("Pages: tests (node)");
        done(node(&["--test", "--test-reporter=dot", "tests/ui/"]))?;
    }
    Ok(())
}
