//! Where the repository lies.

use std::path::{Path, PathBuf};

use crate::say::Outcome;

/// Goes to the repository's root, wherever the command was typed.
pub fn enter() -> Outcome {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().ok_or("xtask has no folder above it")?;
    std::env::set_current_dir(root).map_err(|error| format!("cannot enter {}: {error}", root.display()))
}

/// Where cargo puts what it builds.
pub fn target() -> PathBuf {
    std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| PathBuf::from("target"), PathBuf::from)
}

/// An empty folder under `target/`.
pub fn fresh(name: &str) -> Outcome<PathBuf> {
    let folder = std::path::absolute(target().join(name)).map_err(|error| error.to_string())?;
    let _ = std::fs::remove_dir_all(&folder);
    std::fs::create_dir_all(&folder).map_err(|error| format!("cannot make {}: {error}", folder.display()))?;
    Ok(folder)
}
