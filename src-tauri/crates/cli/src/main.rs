//! `freshlegs-cli`: everything the window does, from a terminal, for scripts and for people without a display.
//!
//! This file alone reads the clock and the environment. Exit code 0: done; 1: refused, one sentence on
//! standard error, nothing changed; 2: wrong usage.

mod args;
mod draw;
mod fields;
mod lines;
mod page;
mod table;
mod verbs;

use std::ffi::OsString;
use std::process::ExitCode;

use chrono::{DateTime, Datelike, FixedOffset, Local, Offset, TimeZone, Utc};
use clap::Parser;
use freshlegs_calendar::Day;
use freshlegs_store::Moment;

use crate::args::Program;
use crate::page::Answer;

fn main() -> ExitCode {
    let program = Program::parse();
    let moment = now(program.today);
    let folder = program.data_dir.clone().or_else(|| data_dir(std::env::var_os("FRESHLEGS_DATA_DIR")));
    let json = program.json;
    let said = verbs::run(program, folder, &moment).map_err(|refusal| refusal.message);
    match said.and_then(|answer: Answer| answer.print(json)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(sentence) => {
            page::complain(&sentence);
            ExitCode::FAILURE
        }
    }
}

fn now(today: Option<Day>) -> Moment {
    let now = Local::now();
    let local = Day::new(now.year(), now.month(), now.day()).unwrap_or(Day::MIN);
    Moment { today: today.unwrap_or(local), at: now.fixed_offset() }
}

/// How far this computer's clock was ahead of UTC at an instant; files without a zone are read in it.
fn zone(utc: DateTime<Utc>) -> FixedOffset {
    Local.offset_from_utc_datetime(&utc.naive_utc()).fix()
}

fn data_dir(named: Option<OsString>) -> Option<std::path::PathBuf> {
    named.filter(|folder| !folder.is_empty()).map(Into::into)
}
