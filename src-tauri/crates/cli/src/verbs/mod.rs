//! One file per group of verbs. Each opens the file, calls one action, and says what came of it.

mod athlete;
mod bin;
mod chart;
mod export;
mod frame;
mod import;
mod inside;
mod manual;
mod measure;
mod print;
mod reading;
mod record;
mod solve;
mod steps;
mod trends;
mod week;

use std::path::PathBuf;
use std::time::Duration;

use freshlegs_actions::{Desk, Refusal};
use freshlegs_store::{Lock, Moment, Place, StoreFault};
use freshlegs_texts::{Catalogue, Language};

use crate::args::{Program, TrendsVerb, Verb, WeekVerb};
use crate::page::Answer;

/// How often a file in use is asked for again, and how long between: half a second in all.
const TRIES: u32 = 25;
const BETWEEN_TRIES: Duration = Duration::from_millis(20);

/// Does what was typed.
pub fn run(program: Program, folder: Option<PathBuf>, moment: &Moment) -> Result<Answer, Refusal> {
    match program.verb {
        // None of these needs a file.
        Verb::Week(WeekVerb::Solve { each_line }) => solve::run(each_line),
        Verb::Trends(TrendsVerb::Drift { stream: true, method, .. }) => trends::stream(method),
        Verb::Completions { shell } => Ok(manual::completions(shell)),
        Verb::Man => manual::page(),
        verb => with_desk(verb, folder, moment),
    }
}

fn with_desk(verb: Verb, folder: Option<PathBuf>, moment: &Moment) -> Result<Answer, Refusal> {
    let place = match folder {
        Some(folder) => Place::at(folder),
        None => Place::usual().ok_or_else(no_place)?,
    };
    let _lock = lock(&place).map_err(|fault| Refusal::start(fault.to_string()))?;
    let mut desk = Desk::open(&place, moment)?;
    let answer = match verb {
        Verb::Week(verb) => week::run(&mut desk, verb, moment),
        Verb::Day(verb) => frame::day(&mut desk, verb, moment),
        Verb::Event(verb) => frame::event(&mut desk, verb, moment),
        Verb::Morning(verb) => frame::morning(&mut desk, verb, moment),
        Verb::Inside(verb) => inside::run(&mut desk, verb, moment),
        Verb::Record(verb) => record::run(&mut desk, verb, moment),
        Verb::Trends(verb) => reading::run(&mut desk, verb, moment),
        Verb::Chart(args) => chart::run(&desk, args, moment),
        Verb::Print(verb) => print::run(&desk, verb, moment),
        Verb::Export(verb) => export::run(&desk, verb, moment),
        Verb::Import(args) => import::run(&mut desk, &args, moment),
        Verb::Bin(verb) => bin::run(&mut desk, verb, moment),
        Verb::Undo => steps::undo(&mut desk, moment),
        Verb::Redo => steps::redo(&mut desk, moment),
        Verb::History { most } => steps::history(&desk, most),
        Verb::Athlete(verb) => athlete::run(&mut desk, verb, moment),
        Verb::Sample(verb) => athlete::sample(&mut desk, verb, moment),
        Verb::Measure => measure::run(&desk, moment),
        Verb::Doctor => athlete::doctor(&desk),
        Verb::Completions { .. } | Verb::Man => Err(Refusal::fault(String::new())),
    };
    // A refused verb, too, leaves the file closed, or the next start would look it through.
    let closed = desk.close();
    let answer = answer?;
    closed?;
    Ok(answer)
}

/// The file's lock. Another verb holds it for some milliseconds and is waited for; the window holds it for hours.
fn lock(place: &Place) -> Result<Lock, StoreFault> {
    for _ in 0..TRIES {
        match Lock::take(place) {
            Err(StoreFault::InUse { .. }) => std::thread::sleep(BETWEEN_TRIES),
            answer => return answer,
        }
    }
    Lock::take(place)
}

fn no_place() -> Refusal {
    Refusal::start(Catalogue::new(Language::default()).word("shell-no-folder"))
}
