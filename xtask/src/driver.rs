//! The real window, driven by WebKit's own driver: opened, led about, photographed.
//!
//! The tests have a richer kit. This one exists so that a picture costs no test build; it speaks just enough
//! HTTP for one local program, and no browser's name, which is what WebKitWebDriver wants (tauri.md 5.2).

use std::io::{BufRead, BufReader, Write};
use std::net::{TcpListener, TcpStream};
use std::path::Path;
use std::process::Stdio;
use std::time::{Duration, Instant};

use serde_json::{Value, json};

use crate::display::Virtual;
use crate::processes::{Background, program};
use crate::root::target;
use crate::say::Outcome;

/// How long the window may take to be usable.
const PATIENCE: Duration = Duration::from_secs(30);

/// An open window. It closes when this goes out of scope.
pub struct Window<'d> {
    _driver: Background,
    port: u16,
    session: String,
    _display: &'d Virtual,
}

impl<'d> Window<'d> {
    /// Opens the program with these flags on a display, with a session bus of its own.
    pub fn open(display: &'d Virtual, binary: &Path, flags: &[String]) -> Outcome<Self> {
        let free = TcpListener::bind("127.0.0.1:0").and_then(|listener| listener.local_addr());
        let port = free.map_err(|error| format!("no free port: {error}"))?.port();
        let mut driver = program("dbus-run-session", &["--", "WebKitWebDriver", &format!("--port={port}")]);
        driver.env("DISPLAY", display.name()).env("TAURI_WEBVIEW_AUTOMATION", "true").env("NO_AT_BRIDGE", "1");
        driver.env("GDK_BACKEND", "x11").env_remove("WAYLAND_DISPLAY");
        // On the safe path the window paints, but the driver's own pictures of it stop coming after a change of size.
        driver.env("WEBKIT_DISABLE_DMABUF_RENDERER", "0");
        // Native dialogs are out of reach: what would be chosen in them lies here, unless somebody says otherwise.
        if std::env::var_os("FRESHLEGS_OPEN_FROM").is_none() {
            driver.env("FRESHLEGS_OPEN_FROM", to_import());
        }
        driver.stdout(Stdio::null()).stderr(Stdio::null());
        let mut window = Self { _driver: Background::start(driver)?, port, session: String::new(), _display: display };
        let until = Instant::now() + PATIENCE;
        while window.ask("GET", "/status", &Value::Null).is_err() {
            if Instant::now() > until {
                return Err("WebKit's driver did not start".to_owned());
            }
            std::thread::sleep(Duration::from_millis(50));
        }
        let binary = std::path::absolute(binary).map_err(|error| error.to_string())?;
        let options = json!({ "binary": binary, "args": flags });
        let wanted = json!({ "capabilities": { "alwaysMatch": { "webkitgtk:browserOptions": options } } });
        let opened = window.ask("POST", "/session", &wanted)?;
        let session = opened.pointer("/sessionId").and_then(Value::as_str);
        window.session = session.ok_or("the driver opened no session")?.to_owned();
        window.wait_for("document.body && 'ready' in document.body.dataset")?;
        Ok(window)
    }

    /// Runs a script in the page and returns what it returns.
    pub fn script(&self, body: &str) -> Outcome<Value> {
        self.of_session("POST", "/execute/sync", &json!({ "script": body, "args": [] }))
    }

    /// Calls a command of the shell and waits for its answer.
    pub fn call(&self, command: &str, arguments: &Value) -> Outcome<Value> {
        let body = "const [name, args, done] = arguments;
            window.__TAURI_INTERNALS__.invoke(name, args).then((answer) => done({ answer }), (fault) => done({ fault }));";
        let reply = self.script_async(body, &json!([command, arguments]))?;
        match reply.get("fault") {
            Some(fault) => Err(format!("{command} refused: {fault}")),
            None => Ok(reply.get("answer").cloned().unwrap_or_default()),
        }
    }

    /// Runs a script that gives its answer to the last of its arguments.
    pub fn script_async(&self, body: &str, arguments: &Value) -> Outcome<Value> {
        self.of_session("POST", "/execute/async", &json!({ "script": body, "args": arguments }))
    }

    /// Waits until an expression is true in the page.
    pub fn wait_for(&self, expression: &str) -> Outcome {
        let until = Instant::now() + PATIENCE;
        let body = format!("return Boolean({expression})");
        while self.script(&body) != Ok(Value::Bool(true)) {
            if Instant::now() > until {
                return Err(format!("the page never came to: {expression}"));
            }
            std::thread::sleep(Duration::from_millis(30));
        }
        Ok(())
    }

    /// Sets the size of the window.
    pub fn resize(&self, width: u32, height: u32) -> Outcome {
        self.of_session("POST", "/window/rect", &json!({ "x": 0, "y": 0, "width": width, "height": height }))?;
        self.wait_for(&format!("innerWidth === {width} && innerHeight === {height}"))
    }

    /// Writes a picture of the page as PNG.
    pub fn picture(&self, file: &Path) -> Outcome {
        let coded = self.of_session("GET", "/screenshot", &Value::Null)?;
        let bytes = from_base64(coded.as_str().unwrap_or_default());
        std::fs::write(file, bytes).map_err(|error| format!("cannot write {}: {error}", file.display()))
    }

    fn of_session(&self, method: &str, path: &str, body: &Value) -> Outcome<Value> {
        self.ask(method, &format!("/session/{}{path}", self.session), body)
    }

    fn ask(&self, method: &str, path: &str, body: &Value) -> Outcome<Value> {
        let fault = |error: std::io::Error| format!("the driver did not answer {path}: {error}");
        let mut line = TcpStream::connect(("127.0.0.1", self.port)).map_err(fault)?;
        let body = if body.is_null() { String::new() } else { body.to_string() };
        let length = body.len();
        let head = format!(
            "{method} {path} HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\nContent-Length: {length}\r\nConnection: close\r\n\r\n"
        );
        line.set_read_timeout(Some(PATIENCE)).map_err(fault)?;
        line.write_all(head.as_bytes()).and_then(|()| line.write_all(body.as_bytes())).map_err(fault)?;
        let body = body_of(&mut BufReader::new(line)).map_err(fault)?;
        let mut answer: Value = serde_json::from_slice(&body)
            .map_err(|error| format!("the driver's answer to {path} is no JSON: {error}"))?;
        let value = answer.get_mut("value").map(Value::take).unwrap_or_default();
        match value.get("error").and_then(Value::as_str) {
            Some(name) => Err(format!("{name}: {}", value.get("message").and_then(Value::as_str).unwrap_or_default())),
            None => Ok(value),
        }
    }
}

impl Drop for Window<'_> {
    fn drop(&mut self) {
        // Ends the program in its own way; the driver's group is ended after it.
        let _ = self.ask("DELETE", &format!("/session/{}", self.session), &Value::Null);
    }
}

/// The folder that the "Open" dialog gives.
pub fn to_import() -> std::path::PathBuf {
    std::path::absolute(target().join("xtask/to-import")).unwrap_or_default()
}

/// The body of an answer. The driver leaves the line open, so its length is what counts.
fn body_of(line: &mut impl BufRead) -> std::io::Result<Vec<u8>> {
    let mut length = 0;
    loop {
        let mut head = String::new();
        line.read_line(&mut head)?;
        let (name, value) = head.split_once(':').unwrap_or_default();
        if name.eq_ignore_ascii_case("content-length") {
            length = value.trim().parse().unwrap_or_default();
        }
        if head.trim().is_empty() {
            break;
        }
    }
    let mut body = vec![0; length];
    line.read_exact(&mut body)?;
    Ok(body)
}

fn from_base64(text: &str) -> Vec<u8> {
    let worth = |letter: u8| match letter {
        b'A'..=b'Z' => Some(letter - b'A'),
        b'a'..=b'z' => Some(letter - b'a' + 26),
        b'0'..=b'9' => Some(letter - b'0' + 52),
        b'+' => Some(62),
        b'/' => Some(63),
        _ => None,
    };
    let (mut bytes, mut bits, mut count) = (Vec::new(), 0_u32, 0);
    for worth in text.bytes().filter_map(worth) {
        bits = bits << 6 | u32::from(worth);
        count += 6;
        if count >= 8 {
            count -= 8;
            bytes.extend((bits >> count).to_be_bytes().last());
        }
    }
    bytes
}

#[cfg(test)]
mod tests {
    use super::from_base64;

    #[test]
    fn a_picture_comes_through_whole() {
        assert_eq!(from_base64("aGVsbG8="), b"hello");
        assert_eq!(from_base64("/+8A"), [0xff, 0xef, 0x00]);
    }
}
