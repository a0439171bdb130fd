//! Prints, as lines of JSON, what recording and looking back cost in a file of twenty thousand sessions.
//!
//! `cargo run --release -p freshlegs-actions --example record_times -- FOLDER`; the folder must be empty.
#![expect(clippy::print_stdout, reason = "it prints what it measured")]

mod imports;

use std::error::Error;
use std::path::PathBuf;
use std::time::Instant;

use chrono::DateTime;
use freshlegs_actions::views::RecordsAsked;
use freshlegs_actions::{Desk, RecordOf};
use freshlegs_calendar::Kind;
use freshlegs_record::Entry;
use freshlegs_store::{Moment, NewRecord, Op, Place, Store, StoreFault};

const SESSIONS: i64 = 20_000;
const KINDS: [Kind; 4] = [Kind::MaxVelocity, Kind::StrengthPlyo, Kind::Acceleration, Kind::EasyLong];

fn main() -> Result<(), Box<dyn Error>> {
    let folder = std::env::args_os().nth(1).map(PathBuf::from).ok_or("a folder is needed")?;
    let place = Place::at(folder.join("athlete"));
    let today = "2026-11-26".parse()?;
    let moment = Moment { today, at: DateTime::parse_from_rfc3339("2026-11-26T18:42:05+01:00")? };
    live(&place, &moment)?;

    let (mut opened, mut rows, mut outlined, mut sought) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
    let everything = RecordsAsked::default();
    let words = RecordsAsked { words: "heron".to_owned(), ..RecordsAsked::default() };
    for _ in 0..11 {
        let whole = Instant::now();
        let desk = Desk::open(&place, &moment)?;
        let start = Instant::now();
        let first = desk.read_records(&moment, &everything, None)?;
        rows.push(start.elapsed());
        opened.push(whole.elapsed());
        let start = Instant::now();
        let outline = desk.outline_records(&moment, &everything)?;
        outlined.push(start.elapsed());
        assert!(first.len() == 100 && i64::from(outline.count) >= SESSIONS, "the list is whole");
        let start = Instant::now();
        desk.read_records(&moment, &words, None)?;
        sought.push(start.elapsed());
        desk.close()?;
    }
    let mut desk = Desk::open(&place, &moment)?;
    let mut recorded = Vec::new();
    for n in 0..101 {
        let of = RecordOf { day: Some(today), kind: Some(Kind::MaxVelocity), ..RecordOf::default() };
        let mut draft = desk.open_record(&moment, of)?.draft;
        (draft.effort, draft.quality, draft.enjoyment) = (Some(n % 11), Some(5), Some(7));
        let start = Instant::now();
        desk.save_record(&moment, &draft, "light")?;
        recorded.push(start.elapsed());
    }
    let imports = imports::measure(&folder, &moment)?;
    for (what, budget, times) in [
        ("import: a recording of 100 000 points", Some(300.0), imports.long),
        ("import: 1 000 recordings", None, imports.many),
        ("import: ten years as a table", Some(500.0), imports.table),
        ("one record, saved and answered with its sentence", Some(5.0), recorded),
        ("20 000 sessions: file opened and first page of rows", Some(50.0), opened),
        ("20 000 sessions: first page of rows alone", None, rows),
        ("20 000 sessions: count and places of all pieces", None, outlined),
        ("20 000 sessions: a word that is in no note", None, sought),
    ] {
        let mut ms: Vec<f64> = times.iter().map(|time| time.as_secs_f64() * 1000.0).collect();
        ms.sort_by(f64::total_cmp);
        let (median, worst) = (ms.get(ms.len() / 2), ms.last());
        println!("{}", serde_json::json!({ "what": what, "median": median, "worst": worst, "budget": budget }));
    }
    Ok(())
}

/// Four sessions a week for a very long life.
fn live(place: &Place, moment: &Moment) -> Result<(), Box<dyn Error>> {
    let mut store = Store::open(place, moment)?;
    store.change(Op::LoadSample, moment, |write| -> Result<(), StoreFault> {
        for (n, kind) in (0..SESSIONS).zip(KINDS.into_iter().cycle()) {
            let mut entry = Entry::blank(moment.today.plus((n - SESSIONS) * 7 / 4), kind);
            entry.keenness = (n % 6).try_into().ok();
            entry.effort = (n % 11).try_into().ok();
            entry.quality = ((n + 3) % 11).try_into().ok();
            entry.enjoyment = ((n + 5) % 11).try_into().ok();
            entry.note = "Wind from the side, felt light on the last rep".to_owned().try_into().ok();
            write.records().add(&NewRecord { session: None, entry, recorded_at: moment.at, sample: false })?;
        }
        Ok(())
    })?;
    store.close()?;
    Ok(())
}
