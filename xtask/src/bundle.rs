//! `cargo xtask bundle`: installers for the system it runs on; deb and rpm on Linux.

use crate::processes::{cargo, done, node};
use crate::root::target;
use crate::say::{Outcome, note, step};
use crate::{need, vendor};

/// Builds the release and packs it.
pub fn bundle() -> Outcome {
    need::install(&[need::BUILD])?;
    vendor::vendor()?;
    step("Building the terminal program (release)");
    done(cargo(&["build", "--locked", "--release", "--quiet", "-p", "freshlegs-cli"]))?;
    step("Building and packing the window (release; a quarter of an hour the first time)");
    let formats = if cfg!(target_os = "macos") {
        "dmg"
    } else if cfg!(windows) {
        "nsis"
    } else {
        "deb,rpm"
    };
    done(node(&["node_modules/@tauri-apps/cli/tauri.js", "build", "--ci", "--bundles", formats, "--", "--locked"]))?;
    step("The packages:");
    for format in formats.split(',') {
        let folder = target().join("release/bundle").join(format);
        for entry in std::fs::read_dir(&folder).into_iter().flatten().flatten() {
            if entry.path().is_file() {
                note(&entry.path().display().to_string());
            }
        }
    }
    Ok(())
}
