//! `cargo xtask pictures`: the real window, screen by screen, in both sizes and themes.
//!
//! Names of screens on the command line take only those: `cargo xtask pictures week trends`.
//! `--as-built` takes the program as it was built last.

use std::path::Path;

use serde_json::json;

use crate::demo::{TODAY, WEEK};
use crate::display::Virtual;
use crate::driver::Window;
use crate::need;
use crate::root::{fresh, target};
use crate::run::{built, program_named};
use crate::say::{Outcome, note, step};
use crate::screens::{SCREENS, Screen};

/// The window's two sizes: as it opens, and as a list.
const SIZES: &[(u32, u32)] = &[(1100, 750), (640, 900)];
const THEMES: &[&str] = &["light", "dark"];

/// Takes them into `target/pictures/`, and the week into `docs/window.png`.
pub fn pictures(wanted: &[String]) -> Outcome {
    let (options, wanted): (Vec<&String>, Vec<&String>) = wanted.iter().partition(|word| word.starts_with("--"));
    need::install(&[need::BUILD, need::WINDOW])?;
    let as_built = options.iter().any(|option| *option == "--as-built");
    let binary = if as_built { program_named("freshlegs") } else { built()? };
    let folder = target().join("pictures");
    std::fs::create_dir_all(&folder).map_err(|error| format!("cannot make {}: {error}", folder.display()))?;
    let display = Virtual::open()?;
    for theme in THEMES {
        for with_sample in [false, true] {
            let chosen = |screen: &&Screen| {
                screen.sample == with_sample && (wanted.is_empty() || wanted.iter().any(|name| *name == screen.name))
            };
            let screens: Vec<&Screen> = SCREENS.iter().filter(chosen).collect();
            if !screens.is_empty() {
                step(&format!(
                    "Pictures in {theme}, {}",
                    if with_sample { "the sample athlete" } else { "a new athlete" }
                ));
                take(&display, &binary, theme, &screens, &folder)?;
            }
        }
    }
    let week = folder.join("week-light-1100.png");
    if week.exists() {
        std::fs::copy(&week, "docs/window.png").map_err(|error| format!("cannot write docs/window.png: {error}"))?;
    }
    Ok(())
}

fn take(display: &Virtual, binary: &Path, theme: &str, screens: &[&Screen], folder: &Path) -> Outcome {
    let data = fresh("xtask/pictures-athlete")?;
    let flags = ["--data-dir", &data.to_string_lossy(), "--today", TODAY, "--theme", theme].map(str::to_owned);
    write_imports()?;
    let window = Window::open(display, binary, &flags)?;
    if screens.iter().any(|screen| screen.sample) {
        window.call("load_sample", &json!({}))?;
        window.call("accept_week", &json!({ "week": WEEK }))?;
    }
    for screen in screens {
        for (width, height) in SIZES {
            window.resize(*width, *height)?;
            // Each picture from a fresh page, so that nothing of the one before shows.
            window.script("document.body.dataset.old = ''; location.hash = ''; location.reload()")?;
            window
                .wait_for("document.body && !('old' in document.body.dataset) && 'ready' in document.body.dataset")?;
            window.script(screen.go)?;
            window.wait_for(&format!("'ready' in document.body.dataset && ({})", screen.arrived))?;
            window.wait_for("document.fonts.status === 'loaded' && document.getAnimations().every((a) => a.playState !== 'running')")?;
            // A page that has just changed may not have been painted yet.
            window.script("delete document.body.dataset.painted; requestAnimationFrame(() => requestAnimationFrame(() => { document.body.dataset.painted = ''; }))")?;
            window.wait_for("'painted' in document.body.dataset")?;
            let file = folder.join(format!("{}-{theme}-{width}.png", screen.name));
            window.picture(&file)?;
            note(&file.display().to_string());
        }
    }
    Ok(())
}

/// Files as other programs would write them, all made up: a known table, one of the athlete's own, a broken one.
fn write_imports() -> Outcome {
    let folder = fresh("xtask/to-import")?;
    let workouts = "Title,WorkoutType,PlannedDuration,WorkoutDay,DistanceInMeters,TimeTotalInHours,Rpe,Feeling\n\
        Hills,Run,,2026-11-24,6200,0.8,7,3\nTrack,Run,,2026-11-21,5400,1.1,8,1\nLegs,Strength,,2026-11-20,,0.75,6,5\n\
        Easy loop,Run,,2026-11-18,7100,0.7,3,5\nTrack,Run,,2026-11-17,5100,1,8,9\nYoga,Other,,2026-11-16,,0.5,2,3\n\
        Day off,Day Off,,2026-11-15,,,,\nTempo,Run,0.9,2026-12-03,,,,\nTrack,Run,,soon,5100,1,8,7\n";
    let diary = "When;Length;Went;RPE;What I did\n03/09/2026;45;6;7;starts and hurdles\n05/09/2026;70;4;3;long walk\n08/09/2026;55;7;8;flies\n";
    for (name, text) in [
        ("workouts.csv", workouts),
        ("diary.csv", diary),
        ("broken.fit", "\u{e}\u{10}\0\0\u{7f}\0\0\0.FIT\0\0 torn off"),
    ] {
        std::fs::write(folder.join(name), text).map_err(|error| format!("cannot write {name}: {error}"))?;
    }
    Ok(())
}
