//! What must be on the machine, how to see whether it is, and how to get it.
//!
//! Debian and Ubuntu, Fedora, Arch: through their own package managers, with sudo only when not root.
//! Elsewhere it says what is missing.

use std::path::Path;

use crate::processes::{answer, done, exists, node, program};
use crate::say::{Outcome, note, step};

/// One thing that is needed.
pub struct Need {
    what: &'static str,
    sign: Sign,
    debian: &'static str,
    fedora: &'static str,
    arch: &'static str,
}

/// How one sees that it is there.
enum Sign {
    Program(&'static str),
    Library(&'static str),
}

/// What building the window needs.
pub const BUILD: &[Need] = &[
    Need {
        what: "a C compiler",
        sign: Sign::Program("cc"),
        debian: "build-essential",
        fedora: "gcc",
        arch: "base-devel",
    },
    Need {
        what: "pkg-config",
        sign: Sign::Program("pkg-config"),
        debian: "pkg-config",
        fedora: "pkgconf-pkg-config",
        arch: "pkgconf",
    },
    Need {
        what: "WebKitGTK 4.1",
        sign: Sign::Library("webkit2gtk-4.1"),
        debian: "libwebkit2gtk-4.1-dev",
        fedora: "webkit2gtk4.1-devel",
        arch: "webkit2gtk-4.1",
    },
];

/// What opening the window without a display needs, and driving it.
pub const WINDOW: &[Need] = &[
    Need {
        what: "a virtual display",
        sign: Sign::Program("Xvfb"),
        debian: "xvfb",
        fedora: "xorg-x11-server-Xvfb",
        arch: "xorg-server-xvfb",
    },
    Need {
        what: "a session bus",
        sign: Sign::Program("dbus-run-session"),
        debian: "dbus",
        fedora: "dbus-daemon",
        arch: "dbus",
    },
    Need {
        what: "WebKit's driver",
        sign: Sign::Program("WebKitWebDriver"),
        debian: "webkit2gtk-driver",
        fedora: "/usr/bin/WebKitWebDriver",
        arch: "webkit2gtk-4.1",
    },
];

/// What the tests need beside.
pub const TEST: &[Need] = &[Need {
    what: "a reader of PDF text",
    sign: Sign::Program("pdftotext"),
    debian: "poppler-utils",
    fedora: "poppler-utils",
    arch: "poppler",
}];

/// Installs what is missing of these.
pub fn install(needs: &[&[Need]]) -> Outcome {
    the_right_node()?;
    if !cfg!(target_os = "linux") {
        return Ok(());
    }
    let missing: Vec<&Need> = needs.iter().copied().flatten().filter(|need| !need.is_there()).collect();
    if missing.is_empty() {
        return Ok(());
    }
    let words: Vec<&str> = missing.iter().map(|need| need.what).collect();
    step(&format!("Installing {}", words.join(", ")));
    let packages = |name: fn(&Need) -> &'static str| missing.iter().map(|need| name(need)).collect::<Vec<_>>();
    if exists("apt-get") {
        as_root(&["apt-get", "update", "-qq"], &[])?;
        as_root(&["apt-get", "install", "-y", "-qq", "--no-install-recommends"], &packages(|need| need.debian))?;
    } else if exists("dnf") {
        as_root(&["dnf", "install", "-y", "-q"], &packages(|need| need.fedora))?;
    } else if exists("pacman") {
        as_root(&["pacman", "-S", "--needed", "--noconfirm"], &packages(|need| need.arch))?;
    } else {
        return Err(format!("missing: {}; install them with your system's package manager", words.join(", ")));
    }
    match needs.iter().copied().flatten().find(|need| !need.is_there()) {
        Some(still) => Err(format!("{} is still missing after the installation", still.what)),
        None => Ok(()),
    }
}

impl Need {
    fn is_there(&self) -> bool {
        match self.sign {
            Sign::Program(name) => exists(name),
            Sign::Library(name) => exists("pkg-config") && answer(program("pkg-config", &["--exists", name])).is_ok(),
        }
    }
}

fn as_root(command: &[&str], more: &[&str]) -> Outcome {
    let root = answer(program("id", &["-u"])).is_ok_and(|id| id.trim() == "0");
    if !root && !exists("sudo") {
        return Err(format!("this needs root and there is no sudo: {} {}", command.join(" "), more.join(" ")));
    }
    let mut words: Vec<&str> = if root { vec![] } else { vec!["sudo"] };
    words.extend(["env", "DEBIAN_FRONTEND=noninteractive"]);
    words.extend(command);
    words.extend(more);
    note(&words.join(" "));
    let (first, rest) = words.split_first().ok_or("nothing to run")?;
    done(program(first, rest))
}

/// Node 20 or later writes the vendored modules and runs the pages' tests.
fn the_right_node() -> Outcome {
    let version = answer(node(&["--version"]))
        .map_err(|_| "Node is missing; install Node 20 or later from nodejs.org".to_owned())?;
    let major = version.trim().trim_start_matches('v').split('.').next().and_then(|number| number.parse::<u32>().ok());
    if major.is_some_and(|major| major >= 20) {
        Ok(())
    } else {
        Err(format!("Node 20 or later is needed, not {}", version.trim()))
    }
}

/// Whether a file is there and newer packages need not be fetched for it.
pub fn file(path: &str) -> bool {
    Path::new(path).is_file()
}
