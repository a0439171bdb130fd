//! The pages' own checks: format and lint, types, tests. All by node itself.

use crate::processes::{done, node};
use crate::say::{Outcome, step};

/// Runs them all.
pub fn pages() -> Outcome {
    step("Pages: format and lint (Biome)");
    done(node(&["node_modules/@biomejs/biome/bin/biome", "ci", "--error-on-warnings", "--colors=off"]))?;
    step("Pages: types (tsc)");
    done(node(&["node_modules/typescript/bin/tsc", "-p", "."]))?;
    step("Pages: tests (node)");
    // Named one by one: what node makes of a folder's name differs from version to version.
    let tests = tests("tests/ui")?;
    done(node(
        &[&["--test", "--test-reporter=dot"], tests.iter().map(String::as_str).collect::<Vec<_>>().as_slice()].concat(),
    ))?;
    Ok(())
}

/// The test files of a folder, in the order of their names.
fn tests(folder: &str) -> Outcome<Vec<String>> {
    let entries = std::fs::read_dir(folder).map_err(|error| format!("cannot read {folder}: {error}"))?;
    let names = entries.flatten().filter_map(|entry| entry.file_name().into_string().ok());
    let mut tests: Vec<String> =
        names.filter(|name| name.ends_with(".test.js")).map(|name| format!("{folder}/{name}")).collect();
    tests.sort();
    if tests.is_empty() { Err(format!("{folder} holds no tests")) } else { Ok(tests) }
}
