//! One file per group of verbs. Each opens the file, calls one action, and says what came of it.

mod athlete;
mod chart;
mod export;
mod manual;
mod measure;
mod print;
mod record;
mod steps;
mod week;

use std::path::PathBuf;

use freshlegs_actions::{Desk, Refusal};
use freshlegs_store::{Lock, Moment, Place};

use crate::args::{Program, Verb};
use crate::page::Answer;

/// Does what was typed.
pub fn run(program: Program, folder: Option<PathBuf>, moment: &Moment) -> Result<Answer, Refusal> {
    match program.verb {
        // Neither needs a file.
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
    let _lock = Lock::take(&place).map_err(|fault| Refusal::start(fault.to_string()))?;
    let mut desk = Desk::open(&place, moment)?;
    let answer = match verb {
        Verb::Week(verb) => week::run(&mut desk, verb, moment),
        Verb::Record(verb) => record::run(&mut desk, verb, moment),
        Verb::Chart(args) => chart::run(&desk, args, moment),
        Verb::Print(verb) => print::run(&desk, verb, moment),
        Verb::Export(verb) => export::run(&desk, verb, moment),
        Verb::Undo => steps::undo(&mut desk, moment),
        Verb::Redo => steps::redo(&mut desk, moment),
        Verb::History { most } => steps::history(&desk, most),
        Verb::Athlete(verb) => athlete::run(&mut desk, verb, moment),
        Verb::Sample(verb) => athlete::sample(&mut desk, verb, moment),
        Verb::Measure => measure::run(&desk, moment),
        Verb::Doctor => athlete::doctor(&desk),
        Verb::Completions { .. } | Verb::Man => Err(Refusal::fault(String::new())),
    }?;
    desk.close()?;
    Ok(answer)
}

fn no_place() -> Refusal {
    Refusal::start("this system names no folder for data; give one with --data-dir".to_owned())
}
