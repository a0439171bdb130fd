//! `cargo xtask bundle`: installers for the system it runs on; deb and rpm on Linux.

use crate::processes::{cargo, done, node};
use crate::root::target;
use crate::say::{Outcome, note, step};
use crate::{need, vendor};

/// Builds the release and packs it.
pub fn bundle() -> Outcome {
    need::install(&[need::BUILD])?;
    vendor::vendor()?;
    step("Building the window and the terminal program (release; a quarter of an hour the first time)");
    done(cargo(&["build", "--locked", "--release", "--quiet", "-p", "freshlegs", "-p", "freshlegs-cli"]))?;
    step("Packing");
    let formats = if cfg!(target_os = "macos") {
        "dmg"
    } else if cfg!(windows) {
        "nsis"
    } else {
        "deb,rpm"
    };
    // The same two packages are named again: another selection would build the shared libraries anew.
    let selection = ["--", "--locked", "-p", "freshlegs", "-p", "freshlegs-cli"];
    let pack = ["node_modules/@tauri-apps/cli/tauri.js", "build", "--ci", "--bundles", formats];
    done(node(&[pack.as_slice(), &selection].concat()))?;
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
