//! The log: names of commands, times, numbers of faults. Never a value, a note or the place of an export.
//!
//! It lies beside the athlete's file. Where that folder takes no files, it goes to standard error.

use freshlegs_store::Place;
use tauri::{Runtime, plugin::TauriPlugin};
use tauri_plugin_log::{Builder, RotationStrategy, Target, TargetKind};

/// One file of the log, in bytes; three are kept.
const FILE: u128 = 1_000_000;
const KEPT: usize = 3;

/// The log of this program.
pub fn log<R: Runtime>(place: &Place) -> TauriPlugin<R> {
    let folder = place.logs();
    // The plugin would end the program over a folder it cannot write to.
    let writable = std::fs::create_dir_all(&folder).is_ok() && takes_the_log(&folder);
    let kind = if writable {
        TargetKind::Folder { path: folder, file_name: Some("freshlegs".to_owned()) }
    } else {
        TargetKind::Stderr
    };
    Builder::new()
        .clear_targets()
        .target(Target::new(kind))
        .level(log::LevelFilter::Warn)
        .level_for("freshlegs_shell", log::LevelFilter::Info)
        .max_file_size(FILE)
        .rotation_strategy(RotationStrategy::KeepSome(KEPT))
        .build()
}

/// Whether the folder takes a file: opens the log itself for appending, as the plugin will.
fn takes_the_log(folder: &std::path::Path) -> bool {
    std::fs::OpenOptions::new().create(true).append(true).open(folder.join("freshlegs.log")).is_ok()
}
