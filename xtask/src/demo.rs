//! What the product does, shown without a display: plan, record, chart, paper, and one picture of the window.
//!
//! A sample athlete in a folder of its own; nothing of the user's is touched.

use std::path::Path;

use crate::display::Virtual;
use crate::driver::Window;
use crate::processes::{answer, program};
use crate::root::fresh;
use crate::run::program_named;
use crate::say::{Outcome, note, step};

/// The day the demonstration takes for today, so that it is the same every time: a Thursday.
pub const TODAY: &str = "2026-11-26";
/// The Monday of that week.
pub const WEEK: &str = "2026-11-23";

/// Leaves the files under `target/demo/` and lists them.
pub fn demo() -> Outcome {
    let folder = fresh("demo")?;
    let data = fresh("xtask/demo-athlete")?;
    let file = |name: &str| folder.join(name).to_string_lossy().into_owned();
    let (svg, png, pdf) = (file("effort-quality.svg"), file("effort-quality.png"), file("week.pdf"));
    let report = file("report.pdf");
    let work: [(&str, Vec<&str>); 8] = [
        ("A sample athlete with ten weeks behind them", vec!["sample", "add"]),
        ("The week is built and accepted", vec!["week", "build", "--week", WEEK, "--accept"]),
        (
            "A session is recorded",
            vec![
                "record",
                "add",
                "--date",
                TODAY,
                "--kind",
                "max_velocity",
                "--keenness",
                "3",
                "--effort",
                "6",
                "--quality",
                "7",
                "--enjoyment",
                "8",
                "--goal",
                "kept",
                "--enjoyed",
                "the third fly felt like falling uphill",
            ],
        ),
        ("The map is drawn (SVG)", vec!["chart", "effort-quality", "--out", &svg]),
        ("The map is drawn (PNG)", vec!["chart", "effort-quality", "--out", &png]),
        ("The ratings are read", vec!["trends", "drift"]),
        ("The week is printed", vec!["print", "week", "--week", WEEK, "--out", &pdf]),
        ("The last weeks become a report", vec!["print", "report", "--weeks", "8", "--out", &report]),
    ];
    for (what, words) in &work {
        step(what);
        let mut command = program(program_named("freshlegs-cli"), &["--today", TODAY, "--data-dir"]);
        command.arg(&data).args(words);
        for line in answer(command)?.lines() {
            note(line);
        }
    }
    step("The window is opened on a virtual display, for one picture");
    picture(&data, &folder.join("window.png"))?;
    step("Done. The results:");
    let mut names: Vec<_> = std::fs::read_dir(&folder)
        .map_err(|error| format!("cannot list {}: {error}", folder.display()))?
        .filter_map(|entry| entry.ok().map(|entry| entry.path()))
        .collect();
    names.sort();
    for path in names {
        note(&path.display().to_string());
    }
    Ok(())
}

fn picture(data: &Path, file: &Path) -> Outcome {
    let display = Virtual::open()?;
    let flags = ["--data-dir", &data.to_string_lossy(), "--today", TODAY, "--theme", "light"].map(str::to_owned);
    let window = Window::open(&display, &program_named("freshlegs"), &flags)?;
    window.resize(1100, 750)?;
    window.picture(file)
}
