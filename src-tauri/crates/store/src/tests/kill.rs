//! A program that is killed loses nothing that it said was saved.

use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::Stdio;

use freshlegs_calendar::Kind;

use super::kit::{CHILD, again, done, monday};
use crate::{Lock, Place, RecordId, Store};

const ROUNDS: u32 = 25;

/// Twenty-five times a process records, says each number once it is saved, and is killed in the middle.
#[test]
fn a_killed_program_loses_nothing_it_said_was_saved() {
    if let Some(folder) = std::env::var_os(CHILD) {
        return record_without_end(Path::new(&folder));
    }
    let folder = tempfile::tempdir().unwrap();
    let place = Place::at(folder.path());
    let mut said: Vec<RecordId> = Vec::new();
    for round in 0..ROUNDS {
        // Between 1 and 31 saved records, never the same number twice in a row.
        let enough = 1 + (round * 17 + 5) % 31;
        said.extend(record_until_killed(folder.path(), enough as usize));

        let _lock = Lock::take(&place).expect("a killed program holds no lock");
        let store = Store::open(&place, &monday()).unwrap();
        assert!(store.is_sound(), "round {round}: the file is whole");
        let kept: Vec<RecordId> = store.read().all_records().unwrap().iter().map(|record| record.id).collect();
        let lost: Vec<_> = said.iter().filter(|id| !kept.contains(id)).collect();
        assert!(lost.is_empty(), "round {round}: {lost:?} were said to be saved");
        let half = store.read().all_records().unwrap().iter().filter(|record| record.entry.effort.is_none()).count();
        assert_eq!(half, 0, "round {round}: no record came without its ratings");
        // Every other round leaves the log as the killed program left it, for the next one to find.
        if round % 2 == 0 {
            store.close().unwrap();
        }
    }
    assert!(said.len() > 200, "enough was saved for the test to mean something: {}", said.len());
}

fn record_until_killed(folder: &Path, enough: usize) -> Vec<RecordId> {
    let test = "tests::kill::a_killed_program_loses_nothing_it_said_was_saved";
    let mut child = again(test, folder).stdout(Stdio::piped()).stderr(Stdio::null()).spawn().unwrap();
    let lines = BufReader::new(child.stdout.take().unwrap()).lines();
    let mut said = Vec::new();
    for line in lines {
        if let Some((_, id)) = line.unwrap().split_once("kept=") {
            said.push(id.parse().unwrap());
        }
        // From here on it dies anywhere: in a statement, in a commit, while the log is written back.
        if said.len() == enough {
            child.kill().unwrap();
        }
    }
    child.wait().unwrap();
    assert!(said.len() >= enough, "the child stopped by itself after {said:?}");
    said
}

fn record_without_end(folder: &Path) {
    let place = Place::at(folder);
    let _lock = Lock::take(&place).unwrap();
    let mut store = Store::open(&place, &monday()).unwrap();
    // Small, so that the log is written back often and a kill meets that too.
    store.connection.pragma_update(None, "wal_autocheckpoint", 20).unwrap();
    let mut out = std::io::stdout();
    loop {
        let id = store.record(&done("2026-11-24", Kind::Play, 3, 8));
        writeln!(out, "\nkept={id}").unwrap();
        out.flush().unwrap();
    }
}
