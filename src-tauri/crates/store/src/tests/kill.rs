//! A program that is killed loses nothing that it said was saved.

use std::collections::HashSet;
use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::Stdio;

use freshlegs_calendar::Kind;

use super::kit::{CHILD, again, done, monday};
use crate::{Lock, Place, RecordId, Store};

/// How often a program is killed: in so many lives of a file, so often each; in each of four tests.
const LIVES: u64 = 5;
const ROUNDS: u64 = 25;

/// Five hundred times in all a process records, says each number once it is saved, and is killed in the middle. There
/// are four tests because most of the time is spent waiting for the disk, and tests wait beside each other.
macro_rules! killed {
    ($($name:ident: $of:literal),*) => {$(
        #[test]
        fn $name() {
            if let Some(folder) = std::env::var_os(CHILD) {
                return record_without_end(Path::new(&folder));
            }
            let test = concat!("tests::kill::", stringify!($name));
            let saved: usize = (0..LIVES).map(|life| one_life(test, $of * LIVES + life)).sum();
            assert!(saved > 1_000, "enough was saved for the test to mean something: {saved}");
        }
    )*};
}
killed!(
    a_killed_program_loses_nothing_it_said_was_saved: 0,
    nor_does_a_second_one: 1,
    nor_does_a_third_one: 2,
    nor_does_a_fourth_one: 3
);

/// One file from its beginning, killed in every round; how many records it was told to be safe.
fn one_life(test: &str, life: u64) -> usize {
    let folder = tempfile::tempdir().unwrap();
    let place = Place::at(folder.path());
    let mut said: Vec<RecordId> = Vec::new();
    for round in 0..ROUNDS {
        let chance = chance(life * ROUNDS + round);
        // Between 1 and 31 saved records, and then anywhere in the next one.
        said.extend(record_until_killed(test, folder.path(), 1 + (chance % 31) as usize, chance >> 32));

        let _lock = Lock::take(&place).expect("a killed program holds no lock");
        let store = Store::open(&place, &monday()).unwrap();
        assert!(store.is_sound(), "life {life}, round {round}: the file is whole");
        let records = store.read().all_records().unwrap();
        let kept: HashSet<RecordId> = records.iter().map(|record| record.id).collect();
        let lost: Vec<_> = said.iter().filter(|id| !kept.contains(id)).collect();
        assert!(lost.is_empty(), "life {life}, round {round}: {lost:?} were said to be saved");
        let half = records.iter().filter(|record| record.entry.effort.is_none()).count();
        assert_eq!(half, 0, "life {life}, round {round}: no record came without its ratings");
        // Every other round leaves the log as the killed program left it, for the next one to find.
        if round % 2 == 0 {
            store.close().unwrap();
        }
    }
    said.len()
}

/// A number that looks like chance and is the same in every run (SplitMix64: Steele, Lea and Flood 2014).
fn chance(seed: u64) -> u64 {
    let mut mixed = seed.wrapping_add(1).wrapping_mul(0x9E37_79B9_7F4A_7C15);
    mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    mixed ^ (mixed >> 31)
}

fn record_until_killed(test: &str, folder: &Path, enough: usize, pause: u64) -> Vec<RecordId> {
    let mut child = again(test, folder).stdout(Stdio::piped()).stderr(Stdio::null()).spawn().unwrap();
    let lines = BufReader::new(child.stdout.take().unwrap()).lines();
    let mut said = Vec::new();
    for line in lines {
        if let Some((_, id)) = line.unwrap().split_once("kept=") {
            said.push(id.parse().unwrap());
        }
        // From here on it dies anywhere: in a statement, in a commit, while the log is written back. Counting to a
        // number of chance's own moves the blow through the next record; nothing depends on how long it takes.
        if said.len() == enough {
            (0..pause % 2_000_000).for_each(|n| {
                std::hint::black_box(n);
            });
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
