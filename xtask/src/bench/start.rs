//! How fast the two programs start and answer, and how big they are.
//!
//! The release build, on a virtual display, with the disk's cache warm. Medians. Times are those that a person
//! would measure from outside, except where the row says "in process".

use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::time::Instant;

use serde_json::{Value, json};

use super::{median, release};
use crate::demo::{TODAY, WEEK};
use crate::display::Virtual;
use crate::driver::Window;
use crate::need;
use crate::processes::{Background, answer, cargo, done, program};
use crate::root::fresh;
use crate::say::{Outcome, note, step};
use crate::vendor;

const STARTS: usize = 11;
const TERMINAL_STARTS: usize = 21;

/// One athlete's file to measure with.
struct Athlete {
    name: &'static str,
    folder: PathBuf,
}

/// What one athlete's file costs.
struct Measured {
    /// Milliseconds from starting the process to the line that says "ready", seen from outside.
    start: f64,
    /// The same as the program itself counts it.
    start_inside: f64,
    /// Kilobytes of PSS, all processes of the window.
    memory: u64,
    /// Milliseconds of a small command, there and back.
    round_trip: f64,
    /// Milliseconds of `freshlegs-cli week show`.
    terminal: f64,
    inside: Value,
}

/// Prints the table.
pub fn start_and_size() -> Outcome {
    need::install(&[need::BUILD, need::WINDOW])?;
    vendor::vendor()?;
    step("Building the release (long the first time)");
    let build = ["build", "--locked", "--release", "--quiet", "-p", "freshlegs", "-p", "freshlegs-cli", "--bins"];
    done(cargo(&build))?;
    done(cargo(&["build", "--locked", "--release", "--quiet", "-p", "freshlegs-store", "--example", "ten_years"]))?;
    step("Living ten years, four sessions a week");
    let ten_years = Athlete { name: "ten years", folder: fresh("xtask/bench-ten-years")? };
    let mut live = program(release("examples/ten_years"), &[]);
    live.arg(&ten_years.folder);
    answer(live)?;
    let empty = Athlete { name: "an empty file", folder: fresh("xtask/bench-empty")? };
    let display = Virtual::open()?;
    let mut columns = Vec::new();
    for athlete in [&empty, &ten_years] {
        step(&format!("Measuring with {}", athlete.name));
        columns.push(measure(&display, athlete)?);
    }
    let [empty, full] = columns.as_slice() else { return Err("two files are measured".to_owned()) };
    table(empty, full);
    Ok(())
}

fn measure(display: &Virtual, athlete: &Athlete) -> Outcome<Measured> {
    // The first start makes the file and warms the cache; it is not counted.
    start(display, athlete)?;
    let starts = (0..STARTS).map(|_| start(display, athlete)).collect::<Outcome<Vec<_>>>()?;
    let (memory, round_trip) = in_the_window(display, athlete)?;
    let terminal = (0..TERMINAL_STARTS).map(|_| terminal(athlete)).collect::<Outcome<Vec<_>>>()?;
    let mut inside = program(release("freshlegs-cli"), &["measure", "--json", "--today", TODAY, "--data-dir"]);
    inside.arg(&athlete.folder);
    Ok(Measured {
        start: median(starts.iter().map(|(outside, _)| *outside).collect()),
        start_inside: median(starts.iter().map(|(_, inside)| *inside).collect()),
        memory,
        round_trip,
        terminal: median(terminal),
        inside: serde_json::from_str(&answer(inside)?).map_err(|error| error.to_string())?,
    })
}

/// Starts the window with `--measure`; milliseconds as seen from outside and as counted inside.
fn start(display: &Virtual, athlete: &Athlete) -> Outcome<(f64, f64)> {
    let mut command = program("dbus-run-session", &["--"]);
    command.arg(release("freshlegs")).args(["--measure", "--today", TODAY, "--theme", "light", "--data-dir"]);
    command.arg(&athlete.folder).env("DISPLAY", display.name()).env("GDK_BACKEND", "x11").env("NO_AT_BRIDGE", "1");
    command.stdout(Stdio::piped()).stderr(Stdio::null());
    let began = Instant::now();
    let mut window = Background::start(command)?;
    let output = window.child().stdout.take().ok_or("the window has no output")?;
    let line = BufReader::new(output).lines().find_map(|line| line.ok().filter(|line| line.contains("ready_ms")));
    let outside = began.elapsed().as_secs_f64() * 1000.0;
    let line = line.ok_or("the window never became ready")?;
    let said: Value = serde_json::from_str(&line).map_err(|error| error.to_string())?;
    window.child().wait().map_err(|error| error.to_string())?;
    Ok((outside, said.get("ready_ms").and_then(Value::as_f64).unwrap_or_default()))
}

/// Memory of all the window's processes in kilobytes, and a command's round trip in milliseconds.
fn in_the_window(display: &Virtual, athlete: &Athlete) -> Outcome<(u64, f64)> {
    let flags =
        ["--data-dir", &athlete.folder.to_string_lossy(), "--today", TODAY, "--theme", "light"].map(str::to_owned);
    let window = Window::open(display, &release("freshlegs"), &flags)?;
    window.wait_for("document.fonts.status === 'loaded'")?;
    let memory = memory_of(&release("freshlegs"))?;
    let mut trips = Vec::new();
    for _ in 0..5 {
        let trip = window.script_async(
            "const [week, done] = arguments; (async () => { const times = [];
               for (let i = 0; i < 41; i += 1) { const t = performance.now();
                 await window.__TAURI_INTERNALS__.invoke('read_week', { week }); times.push(performance.now() - t); }
               times.sort((a, b) => a - b); done(times[20]); })();",
            &json!([WEEK]),
        )?;
        trips.push(trip.as_f64().unwrap_or_default());
    }
    Ok((memory, median(trips)))
}

/// The proportional memory of a program and of everything it started, in kilobytes.
fn memory_of(binary: &Path) -> Outcome<u64> {
    let binary = std::fs::canonicalize(binary).map_err(|error| error.to_string())?;
    let processes = || std::fs::read_dir("/proc").into_iter().flatten().flatten().map(|entry| entry.path());
    let parent = |process: &Path| {
        let stat = std::fs::read_to_string(process.join("stat")).ok()?;
        stat.rsplit(") ").next()?.split(' ').nth(1)?.parse::<u32>().ok()
    };
    let number = |process: &Path| process.file_name()?.to_str()?.parse::<u32>().ok();
    let ours = |process: &PathBuf| std::fs::read_link(process.join("exe")).is_ok_and(|exe| exe == binary);
    let mut family: Vec<u32> = processes().filter(ours).filter_map(|process| number(&process)).collect();
    for _ in 0..4 {
        let child = |process: &PathBuf| parent(process).is_some_and(|parent| family.contains(&parent));
        let more: Vec<u32> = processes().filter(child).filter_map(|process| number(&process)).collect();
        family.extend(more);
        family.sort_unstable();
        family.dedup();
    }
    let pss = |process: &u32| {
        let rollup = std::fs::read_to_string(format!("/proc/{process}/smaps_rollup")).ok()?;
        let line = rollup.lines().find(|line| line.starts_with("Pss:"))?.to_owned();
        line.split_whitespace().nth(1)?.parse::<u64>().ok()
    };
    Ok(family.iter().filter_map(pss).sum())
}

fn terminal(athlete: &Athlete) -> Outcome<f64> {
    let mut command = program(release("freshlegs-cli"), &["--json", "--today", TODAY, "--data-dir"]);
    command.arg(&athlete.folder).args(["week", "show", "--week", WEEK]);
    let began = Instant::now();
    answer(command)?;
    Ok(began.elapsed().as_secs_f64() * 1000.0)
}

fn table(empty: &Measured, full: &Measured) {
    let inside = |measured: &Measured, name: &str| {
        let value = measured.inside.get(name).and_then(Value::as_f64).unwrap_or(f64::NAN);
        format!("{value:.1} ms")
    };
    let ms = |value: f64| format!("{value:.0} ms");
    let mb = |kilobytes: u64| format!("{} MB", kilobytes / 1024);
    let cores = std::thread::available_parallelism().map_or(0, usize::from);
    note("");
    note(&format!(
        "{:<42} {:>12} {:>12} {:>10}",
        format!("({cores} cores, medians)"),
        "empty file",
        "ten years",
        "budget"
    ));
    let row = |what: &str, empty: String, full: String, budget: &str| {
        note(&format!("{what:<42} {empty:>12} {full:>12} {budget:>10}"))
    };
    row("start to usable board, from outside", ms(empty.start), ms(full.start), "700 ms");
    row("start to usable board, as --measure says", ms(empty.start_inside), ms(full.start_inside), "");
    row("  ten years beside empty", String::new(), format!("{:.2} ×", full.start / empty.start), "1.3 ×");
    row("memory, all processes (PSS)", mb(empty.memory), mb(full.memory), "");
    row(
        "command round trip (read_week)",
        format!("{:.1} ms", empty.round_trip),
        format!("{:.1} ms", full.round_trip),
        "5 ms",
    );
    row("map of 3 000 sessions, in process", inside(empty, "map_ms"), inside(full, "map_ms"), "8 ms");
    row("Trends with this file, in process", inside(empty, "trends_ms"), inside(full, "trends_ms"), "");
    row("PDF of a week, in process, the first", inside(empty, "first_pdf_ms"), inside(full, "first_pdf_ms"), "");
    row("PDF of a week, in process, after that", inside(empty, "pdf_ms"), inside(full, "pdf_ms"), "30 ms");
    row("terminal: week show", ms(empty.terminal), ms(full.terminal), "25 ms");
}
