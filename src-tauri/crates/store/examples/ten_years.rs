//! Prints what ten years of training (four sessions and a rest day a week) cost the athlete's file.
//!
//! `cargo run --release -p freshlegs-store --example ten_years -- FOLDER`

use std::error::Error;
use std::path::PathBuf;
use std::time::Instant;

use chrono::DateTime;
use freshlegs_calendar::{Day, Kind, Minutes};
use freshlegs_plan::{Content, Level, Mode};
use freshlegs_record::Entry;
use freshlegs_store::{BackupReason, Moment, NewRecord, NewSession, Op, Place, Session, Store, StoreFault};
use freshlegs_texts::Phrase;

const KINDS: [Kind; 5] = [Kind::MaxVelocity, Kind::StrengthPlyo, Kind::Acceleration, Kind::EasyLong, Kind::Rest];

fn main() -> Result<(), Box<dyn Error>> {
    let folder =
        std::env::args_os().nth(1).map_or_else(|| std::env::temp_dir().join("freshlegs-ten-years"), PathBuf::from);
    let place = Place::at(folder);
    let moment =
        Moment { today: "2026-11-23".parse()?, at: DateTime::parse_from_rfc3339("2026-11-23T18:42:05+01:00")? };
    let mut store = Store::open(&place, &moment)?;
    if store.read().span()?.is_none() {
        live_ten_years(&mut store, &moment)?;
    }
    store.close()?;

    let rounds = 20;
    let mut times: Vec<(&str, f64)> = Vec::new();
    for _ in 0..rounds {
        let mut time = |what, since: Instant| times.push((what, since.elapsed().as_secs_f64() * 1000.0));
        let start = Instant::now();
        let mut store = Store::open(&place, &moment)?;
        time("open", start);
        let start = Instant::now();
        let records = store.read().all_records()?.len();
        time("all records", start);
        let start = Instant::now();
        let week = store.read().sessions(moment.today, moment.today.plus(6))?;
        store.read().records(moment.today, moment.today.plus(6))?;
        time("a week", start);
        let start = Instant::now();
        let session = week.first().ok_or("the week is empty")?.clone();
        let to = Session { day: moment.today.plus(5), ..session };
        let op = Op::MoveSession { kind: to.kind, from: moment.today, to: to.day };
        store.change(op, &moment, |write| -> Result<(), StoreFault> { write.sessions().update(&to) })?;
        time("move a card", start);
        let start = Instant::now();
        store.undo(&moment)?;
        time("undo", start);
        let start = Instant::now();
        store.close()?;
        time("close", start);
        assert!(records >= 2000, "ten years are 2080 records");
    }
    let store = Store::open(&place, &moment)?;
    let start = Instant::now();
    let backup = store.back_up(BackupReason::Routine, &moment)?;
    times.push(("back up", start.elapsed().as_secs_f64() * 1000.0));

    let mut out = String::new();
    for what in ["open", "all records", "a week", "move a card", "undo", "close", "back up"] {
        let mut of: Vec<f64> = times.iter().filter(|(name, _)| *name == what).map(|(_, ms)| *ms).collect();
        of.sort_by(f64::total_cmp);
        let middle = of.get(of.len() / 2).copied().unwrap_or_default();
        out += &format!("{what:<12} {middle:8.2} ms\n");
    }
    std::io::Write::write_all(&mut std::io::stdout(), format!("{out}{:>12} kB\n", backup.bytes / 1000).as_bytes())?;
    Ok(())
}

fn live_ten_years(store: &mut Store, moment: &Moment) -> Result<(), Box<dyn Error>> {
    let first: Day = moment.today.plus(-7 * 519);
    store.change(Op::LoadSample, moment, |write| -> Result<(), Box<dyn Error>> {
        for week in 0..520 {
            for (n, kind) in (0..).zip(KINDS) {
                let day = first.plus(week * 7 + n);
                let session = write.sessions().add(&NewSession {
                    day,
                    kind,
                    minutes: (kind != Kind::Rest).then_some(Minutes::of(50)),
                    level: Level::Trained,
                    mode: Mode::Cultivate,
                    pinned: false,
                    own: false,
                    content: Content::default(),
                    why: Phrase::new("why-first-speed").with("day", 1),
                    sample: true,
                })?;
                if kind != Kind::Rest {
                    let mut entry = Entry::blank(day, kind);
                    entry.keenness = Some((week % 6).try_into()?);
                    entry.effort = Some((week % 11).try_into()?);
                    entry.quality = Some(((week + n) % 11).try_into()?);
                    entry.enjoyment = Some((n + 4).try_into()?);
                    entry.note = Some("Wind from the side, felt light on the last rep".to_owned().try_into()?);
                    let session = Some(session);
                    write.records().add(&NewRecord { session, entry, recorded_at: moment.at, sample: true })?;
                }
            }
        }
        Ok(())
    })?;
    Ok(())
}
