//! Starting other programs, and a sentence when one fails.

use std::ffi::OsStr;
use std::process::{Child, Command, Stdio};

use crate::say::Outcome;

/// A program with its arguments.
pub fn program(name: impl AsRef<OsStr>, arguments: &[&str]) -> Command {
    let mut command = Command::new(name);
    command.args(arguments);
    command
}

/// Cargo with its arguments, always with the lock file as it stands.
pub fn cargo(arguments: &[&str]) -> Command {
    program(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()), arguments)
}

/// A program of `node_modules`, run by node itself so that no shell script is in between.
pub fn node(arguments: &[&str]) -> Command {
    program("node", arguments)
}

/// Runs it to its end, its output on the terminal.
pub fn done(mut command: Command) -> Outcome {
    let said = spoken(&command);
    let status = command.status().map_err(|error| format!("cannot start {said}: {error}"))?;
    if status.success() { Ok(()) } else { Err(format!("{said} ended with {status}")) }
}

/// Runs it to its end and returns what it printed; its errors are part of the sentence if it fails.
pub fn answer(mut command: Command) -> Outcome<String> {
    let said = spoken(&command);
    let output = command.stdin(Stdio::null()).output().map_err(|error| format!("cannot start {said}: {error}"))?;
    if output.status.success() {
        return Ok(String::from_utf8_lossy(&output.stdout).into_owned());
    }
    let words = String::from_utf8_lossy(&output.stderr);
    Err(format!("{said} ended with {}: {}", output.status, words.trim()))
}

/// Whether a program of this name can be started from here.
pub fn exists(name: &str) -> bool {
    let paths = std::env::var_os("PATH").unwrap_or_default();
    std::env::split_paths(&paths).any(|folder| folder.join(name).is_file())
}

/// A program in the background that is stopped, with all it started, when this goes out of scope.
pub struct Background(Child);

impl Background {
    /// Starts it as the head of a group of its own.
    pub fn start(mut command: Command) -> Outcome<Self> {
        let said = spoken(&command);
        #[cfg(unix)]
        std::os::unix::process::CommandExt::process_group(&mut command, 0);
        command.spawn().map(Self).map_err(|error| format!("cannot start {said}: {error}"))
    }

    /// The process.
    pub fn child(&mut self) -> &mut Child {
        &mut self.0
    }
}

impl Drop for Background {
    fn drop(&mut self) {
        if cfg!(unix) {
            let group = format!("-{}", self.0.id());
            let _ = program("kill", &["-TERM", "--", &group]).stderr(Stdio::null()).status();
        } else {
            let _ = self.0.kill();
        }
        let _ = self.0.wait();
    }
}

fn spoken(command: &Command) -> String {
    let words = std::iter::once(command.get_program()).chain(command.get_args());
    words.map(|word| word.to_string_lossy().into_owned()).collect::<Vec<_>>().join(" ")
}
