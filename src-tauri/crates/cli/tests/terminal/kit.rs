//! A folder, a day, and the program in it.

use std::io::Write;
use std::process::{Child, Command, Output, Stdio};

use serde_json::Value;
use tempfile::TempDir;

/// The athlete's folder, with the program called in it.
pub struct Terminal {
    pub folder: TempDir,
}

/// What the program said.
pub struct Said {
    pub code: i32,
    pub out: String,
    pub err: String,
}

pub fn terminal() -> Terminal {
    Terminal { folder: tempfile::tempdir().unwrap() }
}

impl Terminal {
    /// Runs the program on Thursday 26 November 2026.
    pub fn runs(&self, line: &[&str]) -> Said {
        let mut all = vec!["--today", "2026-11-26"];
        all.extend(line);
        said(self.command().args(all).output().unwrap())
    }

    /// Runs it with `--json` and reads the document.
    pub fn answers(&self, line: &[&str]) -> Value {
        let mut all = vec!["--json"];
        all.extend(line);
        let said = self.runs(&all);
        assert_eq!((said.code, said.err.as_str()), (0, ""), "{line:?}");
        serde_json::from_str(&said.out).unwrap()
    }

    /// Runs it; what it said to people.
    pub fn says(&self, line: &[&str]) -> String {
        let said = self.runs(line);
        assert_eq!((said.code, said.err.as_str()), (0, ""), "{line:?}");
        said.out
    }

    /// Runs it; the one sentence it refused with.
    pub fn refuses(&self, line: &[&str]) -> String {
        let said = self.runs(line);
        assert_eq!((said.code, said.out.as_str()), (1, ""), "{line:?} said {}", said.err);
        assert_eq!(said.err.lines().count(), 1, "one sentence: {}", said.err);
        said.err.trim_end().to_owned()
    }

    /// Runs it with this on its standard input.
    pub fn hears(&self, line: &[&str], input: &[u8]) -> Said {
        let mut program = self.starts(line);
        let mut pipe = program.stdin.take().unwrap();
        let input = input.to_vec();
        // Both ends at once, or a long input and a long output would wait for each other.
        let writer = std::thread::spawn(move || pipe.write_all(&input));
        let said = said(program.wait_with_output().unwrap());
        // A program that has heard enough closes the pipe.
        let _ = writer.join().unwrap();
        said
    }

    /// Starts it with its input and outputs in hand.
    pub fn starts(&self, line: &[&str]) -> Child {
        let (pipe, mut command) = (Stdio::piped, self.command());
        command.args(line).stdin(pipe()).stdout(pipe()).stderr(pipe()).spawn().unwrap()
    }

    pub fn command(&self) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_freshlegs-cli"));
        // The width of the tester's terminal and the tester's own file have no say here.
        command.env_remove("COLUMNS").env("FRESHLEGS_DATA_DIR", self.folder.path());
        command
    }
}

pub fn said(output: Output) -> Said {
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
    Said { code: output.status.code().unwrap(), out: text(output.stdout), err: text(output.stderr) }
}
