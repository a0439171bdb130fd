//! Displays: whether there is one, and a virtual one where there is none.

use std::io::Read;
use std::path::Path;
use std::process::Stdio;

use crate::processes::{Background, program};
use crate::say::Outcome;

/// Whether a window opened now would be seen.
pub fn is_there() -> bool {
    if !cfg!(target_os = "linux") {
        return true;
    }
    let named = |name| std::env::var(name).ok().filter(|value| !value.is_empty());
    let alive = |display: String| match display.strip_prefix(':') {
        // A local display that nobody serves any more is none.
        Some(number) => {
            let number = number.split('.').next().unwrap_or_default();
            Path::new("/tmp/.X11-unix").join(format!("X{number}")).exists()
        }
        None => true,
    };
    named("WAYLAND_DISPLAY").is_some() || named("DISPLAY").is_some_and(alive)
}

/// A display in memory, gone when this goes out of scope.
pub struct Virtual {
    _server: Background,
    name: String,
}

impl Virtual {
    /// Opens one on the first free number.
    pub fn open() -> Outcome<Self> {
        let mut server = program("Xvfb", &["-displayfd", "1", "-screen", "0", "1400x1000x24", "-nolisten", "tcp"]);
        server.stdout(Stdio::piped()).stderr(Stdio::null());
        let mut server = Background::start(server)?;
        // The server writes its number and a line break once it can be used.
        let mut number = String::new();
        if let Some(mut from) = server.child().stdout.take() {
            let mut byte = [0];
            while from.read(&mut byte).is_ok_and(|read| read == 1) && byte != *b"\n" {
                number.extend(byte.map(char::from));
            }
        }
        match number.trim().parse::<u32>() {
            Ok(number) => Ok(Self { _server: server, name: format!(":{number}") }),
            Err(_) => Err("the virtual display did not start; is Xvfb working?".to_owned()),
        }
    }

    /// For `DISPLAY`.
    pub fn name(&self) -> &str {
        &self.name
    }
}
