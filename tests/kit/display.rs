//! A display in memory and WebKit's driver on it, ended with everything they started.

use std::io::Read;
use std::net::TcpListener;
use std::os::unix::process::CommandExt;
use std::process::{Child, Command, Stdio};

/// A process that heads a group of its own; the group ends when this goes out of scope.
pub struct Group(Child);

impl Group {
    /// Starts it.
    pub fn start(command: &mut Command) -> Self {
        let name = command.get_program().to_string_lossy().into_owned();
        let started = command.process_group(0).spawn();
        Self(started.unwrap_or_else(|error| panic!("cannot start {name}: {error}; `cargo xtask test` installs it")))
    }

    /// The process.
    pub fn child(&mut self) -> &mut Child {
        &mut self.0
    }
}

impl Drop for Group {
    fn drop(&mut self) {
        let group = format!("-{}", self.0.id());
        let _ = Command::new("kill").args(["-TERM", "--", &group]).stderr(Stdio::null()).status();
        let _ = self.0.wait();
    }
}

/// A display nobody sees.
pub struct Display {
    _server: Group,
    name: String,
}

impl Display {
    /// Opens one on the first free number.
    pub fn open() -> Self {
        let mut command = Command::new("Xvfb");
        command.args(["-displayfd", "1", "-screen", "0", "1400x1000x24", "-nolisten", "tcp"]);
        let mut server = Group::start(command.stdout(Stdio::piped()).stderr(Stdio::null()));
        // The server writes its number and a line break once it can be used.
        let mut from = server.child().stdout.take().expect("its output is piped");
        let (mut number, mut byte) = (String::new(), [0]);
        while from.read(&mut byte).is_ok_and(|read| read == 1) && byte != *b"\n" {
            number.push(char::from(byte[0]));
        }
        assert!(number.parse::<u32>().is_ok(), "the virtual display did not start");
        Self { _server: server, name: format!(":{number}") }
    }

    /// Its name, as `DISPLAY` has it.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// A program on this display, with what keeps it off the developer's own.
    pub fn program(&self, name: &str) -> Command {
        let mut command = Command::new(name);
        command.env("DISPLAY", &self.name).env("GDK_BACKEND", "x11").env("NO_AT_BRIDGE", "1");
        command.env_remove("WAYLAND_DISPLAY").env_remove("FRESHLEGS_DATA_DIR");
        command
    }

    /// WebKit's driver on this display, with a session bus of its own, listening on the port it returns.
    pub fn driver(&self, environment: &[(&str, &std::path::Path)]) -> (Group, u16) {
        let port =
            TcpListener::bind("127.0.0.1:0").and_then(|listener| listener.local_addr()).expect("a free port").port();
        let mut command = self.program("dbus-run-session");
        command.args(["--", "WebKitWebDriver", &format!("--port={port}")]);
        command.env("TAURI_WEBVIEW_AUTOMATION", "true").envs(environment.iter().copied());
        (Group::start(command.stdout(Stdio::null()).stderr(Stdio::null())), port)
    }
}
