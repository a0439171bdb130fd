//! House rules that a machine can see: what lies at the root, which way arrows point, what is absent.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use serde_json::Value;

use crate::processes::{answer, cargo, program};
use crate::say::Outcome;

/// Everything that may lie at the root. A new file there is a decision.
const ROOT: &[&str] = &[
    ".cargo",
    ".ci",
    ".github",
    ".gitattributes",
    ".gitignore",
    ".taurignore",
    "ARCHITECTURE.md",
    "CHANGELOG.md",
    "CONTRIBUTING.md",
    "Cargo.lock",
    "Cargo.toml",
    "LICENSE",
    "LICENSE-APACHE",
    "LICENSE-MIT",
    "README.md",
    "biome.json",
    "clippy.toml",
    "deny.toml",
    "docs",
    "icons",
    "package-lock.json",
    "package.json",
    "rust-toolchain.toml",
    "rustfmt.toml",
    "src-tauri",
    "tauri.conf.json",
    "tests",
    "tsconfig.json",
    "ui",
    "xtask",
];

/// Which rooms a room may know.
const ARROWS: &[(&str, &[&str])] = &[
    ("freshlegs-texts", &[]),
    ("freshlegs-calendar", &["texts"]),
    ("freshlegs-plan", &["calendar", "texts"]),
    ("freshlegs-record", &["calendar", "texts"]),
    ("freshlegs-trends", &["record", "calendar", "texts"]),
    ("freshlegs-charts", &["trends", "record", "calendar", "texts"]),
    ("freshlegs-print", &["charts", "trends", "record", "calendar", "texts"]),
    ("freshlegs-store", &["plan", "record", "calendar", "texts"]),
    ("freshlegs-exchange", &["store", "plan", "record", "calendar", "texts"]),
    ("freshlegs-actions", &["store", "exchange", "print", "charts", "trends", "plan", "record", "calendar", "texts"]),
];

/// Libraries with one owner.
const OWNERS: &[(&str, &str)] = &[
    ("rusqlite", "freshlegs-store"),
    ("plotters", "freshlegs-charts"),
    ("resvg", "freshlegs-charts"),
    ("typst", "freshlegs-print"),
    ("typst-pdf", "freshlegs-print"),
    ("fluent-bundle", "freshlegs-texts"),
    ("tauri", "freshlegs"),
];

/// Rooms that think: no files, no network, no clock.
const THINKING: &[&str] = &["texts", "calendar", "plan", "record", "trends", "charts", "print"];
const DOORS: &[&str] =
    &["std::fs", "std::net", "SystemTime", "Instant::now", "Local::now", "Utc::now", "std::env::var"];

/// What a program that opens no connection does not carry.
const NETWORK: &[&str] = &[
    "reqwest",
    "hyper",
    "ureq",
    "curl",
    "isahc",
    "attohttpc",
    "rustls",
    "native-tls",
    "openssl",
    "openssl-sys",
    "tungstenite",
];

/// Looks at all of them, and says everything that is wrong at once.
pub fn house() -> Outcome {
    let mut wrong = Vec::new();
    root(&mut wrong)?;
    arrows(&mut wrong)?;
    thinking(Path::new("src-tauri/crates"), &mut wrong)?;
    network(&mut wrong)?;
    identity(&mut wrong)?;
    if wrong.is_empty() { Ok(()) } else { Err(format!("the house is not in order:\n  {}", wrong.join("\n  "))) }
}

fn root(wrong: &mut Vec<String>) -> Outcome {
    let files = answer(program("git", &["ls-files", "--cached", "--others", "--exclude-standard"]))?;
    let top: BTreeSet<&str> = files.lines().filter_map(|path| path.split('/').next()).collect();
    for name in top.iter().filter(|name| !ROOT.contains(*name)) {
        wrong.push(format!("{name} lies at the root and is not on the list in xtask/src/house.rs"));
    }
    // A second configuration would be found first by the bundler, and a `permissions/` here would be Tauri's own.
    for path in files.lines().filter(|path| path.ends_with("tauri.conf.json") && *path != "tauri.conf.json") {
        wrong.push(format!("{path}: there is one tauri.conf.json, at the root"));
    }
    if Path::new("permissions").exists() || Path::new("capabilities").exists() {
        wrong.push("permissions and capabilities lie in src-tauri/, not at the root".to_owned());
    }
    Ok(())
}

fn arrows(wrong: &mut Vec<String>) -> Outcome {
    let text = answer(cargo(&["metadata", "--locked", "--offline", "--no-deps", "--format-version", "1"]))?;
    let all: Value = serde_json::from_str(&text).map_err(|error| format!("cargo metadata is no JSON: {error}"))?;
    let list = |value: &Value, name: &str| value.get(name).and_then(Value::as_array).cloned().unwrap_or_default();
    let word = |value: &Value, name: &str| value.get(name).and_then(Value::as_str).unwrap_or_default().to_owned();
    let known: BTreeMap<&str, &[&str]> = ARROWS.iter().copied().collect();
    for package in list(&all, "packages") {
        let name = word(&package, "name");
        for needed in
            list(&package, "dependencies").iter().filter(|needed| needed.get("kind").is_some_and(Value::is_null))
        {
            let library = word(needed, "name");
            if let Some((_, owner)) = OWNERS.iter().find(|(owned, owner)| *owned == library && *owner != name) {
                wrong.push(format!("{name} uses {library}, which is {owner}'s alone"));
            }
            if let (Some(room), Some(may)) = (library.strip_prefix("freshlegs-"), known.get(name.as_str()))
                && !may.contains(&room)
            {
                wrong.push(format!("{name} must not know {library}: the arrows point one way"));
            }
        }
    }
    Ok(())
}

fn thinking(crates: &Path, wrong: &mut Vec<String>) -> Outcome {
    let files = answer(program("git", &["ls-files", "--cached", "--others", "--exclude-standard", "src-tauri"]))?;
    let inside = |path: &&str| {
        let room = path.strip_prefix("src-tauri/crates/").and_then(|path| path.split_once("/src/"));
        path.ends_with(".rs") && room.is_some_and(|(room, _)| THINKING.contains(&room))
    };
    for path in files.lines().filter(inside) {
        let text = std::fs::read_to_string(path).unwrap_or_default();
        // The tests at the bottom may read fixtures.
        let code = text.split("#[cfg(test)]").next().unwrap_or_default();
        for (number, line) in code.lines().enumerate().filter(|(_, line)| !line.trim_start().starts_with("//")) {
            if let Some(door) = DOORS.iter().find(|door| line.contains(**door)) {
                wrong.push(format!("{path}:{}: {door} in a room that only thinks", number + 1));
            }
        }
    }
    if crates.is_dir() { Ok(()) } else { Err(format!("{} is missing", crates.display())) }
}

fn network(wrong: &mut Vec<String>) -> Outcome {
    let tree = answer(cargo(&[
        "tree",
        "--locked",
        "--offline",
        "-e",
        "normal",
        "--prefix",
        "none",
        "-p",
        "freshlegs",
        "-p",
        "freshlegs-cli",
    ]))?;
    let names: BTreeSet<&str> = tree.lines().filter_map(|line| line.split(' ').next()).collect();
    for name in names.iter().filter(|name| NETWORK.contains(*name)) {
        wrong.push(format!("{name} is in the tree: the program opens no connection"));
    }
    Ok(())
}

fn identity(wrong: &mut Vec<String>) -> Outcome {
    let text =
        std::fs::read_to_string("tauri.conf.json").map_err(|error| format!("cannot read tauri.conf.json: {error}"))?;
    let config: Value = serde_json::from_str(&text).map_err(|error| format!("tauri.conf.json is no JSON: {error}"))?;
    // Another identifier would open an empty folder and hide the athlete's file.
    if config.get("identifier").and_then(Value::as_str) != Some("io.github.freshlegs.Freshlegs") {
        wrong.push("the identifier is io.github.freshlegs.Freshlegs, for ever".to_owned());
    }
    Ok(())
}
