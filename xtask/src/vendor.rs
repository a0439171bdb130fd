//! What the pages take from others: npm's packages by the lock file, and `ui/vendor/` made of them.
//!
//! Both are skipped while nothing they are made from has changed.

use std::path::Path;

use crate::need::file;
use crate::processes::{done, node, program};
use crate::root::target;
use crate::say::{Outcome, step};

/// Brings `node_modules/` and `ui/vendor/` up to the lock file.
pub fn vendor() -> Outcome {
    let npm = if cfg!(windows) { "npm.cmd" } else { "npm" };
    once("npm", &["package-lock.json"], Path::new("node_modules/lit").is_dir(), || {
        step("Fetching the pages' packages (npm ci)");
        done(program(npm, &["ci", "--no-audit", "--no-fund", "--loglevel=error"]))
    })?;
    once("vendor", &["package-lock.json", "xtask/vendor.mjs"], file("ui/vendor/lit.js"), || {
        step("Writing ui/vendor/");
        done(node(&["xtask/vendor.mjs"]))
    })
}

/// Does something unless it was done before with the same sources.
fn once(name: &str, sources: &[&str], there: bool, work: impl FnOnce() -> Outcome) -> Outcome {
    let read = |path: &&str| std::fs::read_to_string(path).map_err(|error| format!("cannot read {path}: {error}"));
    let made_from = sources.iter().map(read).collect::<Outcome<Vec<_>>>()?.concat();
    let stamp = target().join("xtask").join(name);
    if there && std::fs::read_to_string(&stamp).is_ok_and(|before| before == made_from) {
        return Ok(());
    }
    work()?;
    let kept = std::fs::create_dir_all(target().join("xtask")).and_then(|()| std::fs::write(&stamp, made_from));
    kept.map_err(|error| format!("cannot write {}: {error}", stamp.display()))
}
