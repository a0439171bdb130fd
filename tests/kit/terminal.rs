//! The terminal program beside the window.

use std::path::Path;
use std::process::{Command, Output};

use super::TODAY;

/// Runs `freshlegs-cli` on an athlete's folder, on the journeys' day.
pub fn terminal(data: &Path, words: &[&str]) -> Output {
    // Cargo names the binaries of one package only; the other program is built beside it.
    let program = Path::new(env!("CARGO_BIN_EXE_freshlegs")).with_file_name("freshlegs-cli");
    let mut command = Command::new(&program);
    command.arg("--data-dir").arg(data).args(["--today", TODAY]).args(words);
    command.output().unwrap_or_else(|error| panic!("{}: {error}; build with --workspace", program.display()))
}
