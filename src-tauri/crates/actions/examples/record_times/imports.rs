//! What it costs to bring files in: one long recording, a thousand short ones, ten years as a table.

use std::error::Error;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use chrono::{DateTime, FixedOffset, NaiveDate, TimeDelta, Utc};
use freshlegs_actions::Desk;
use freshlegs_actions::import::{ImportChoices, Reading};
use freshlegs_store::{Moment, Place};

/// Points of a long recording: a day of riding, a point a second.
const POINTS: u32 = 100_000;
/// Recordings in a folder.
pub const FILES: u32 = 1_000;
/// 2016-11-25 17:30 UTC, in seconds since the end of 1989.
const BEGIN: u32 = 849_029_400;
/// Ten years, four sessions a week.
const ROWS: i64 = 2_086;

/// The three measures: read, sorted and stored in an empty file each time.
pub struct Imports {
    pub long: Vec<Duration>,
    pub many: Vec<Duration>,
    pub table: Vec<Duration>,
}

/// Measures in a folder of its own.
pub fn measure(folder: &Path, moment: &Moment) -> Result<Imports, Box<dyn Error>> {
    let files = folder.join("files");
    fs::create_dir_all(files.join("many"))?;
    let (long, table) = (files.join("long.fit"), files.join("activities.csv"));
    fs::write(&long, fit(BEGIN, POINTS))?;
    fs::write(&table, ten_years()?)?;
    for n in 0..FILES {
        fs::write(files.join(format!("many/{n}.fit")), fit(BEGIN + n * 86_400, 60))?;
    }
    let many = files.join("many");
    let mut times = Imports { long: Vec::new(), many: Vec::new(), table: Vec::new() };
    for n in 0..5 {
        times.long.push(import(&folder.join(format!("long {n}")), &long, moment, 1)?);
        times.many.push(import(&folder.join(format!("many {n}")), &many, moment, FILES)?);
        times.table.push(import(&folder.join(format!("table {n}")), &table, moment, u32::try_from(ROWS)?)?);
    }
    Ok(times)
}

fn import(folder: &Path, what: &PathBuf, moment: &Moment, count: u32) -> Result<Duration, Box<dyn Error>> {
    let mut desk = Desk::open(&Place::at(folder), moment)?;
    let start = Instant::now();
    let choices = ImportChoices::default();
    let reading = Reading::of(std::slice::from_ref(what), &choices, &[], &utc, &mut |_, _| true)?;
    let sorted = desk.sort_import(moment, &reading, &choices)?;
    desk.bring_in(moment, &reading, &sorted, &choices)?;
    let took = start.elapsed();
    let stored = desk.outline_records(moment, &freshlegs_actions::views::RecordsAsked::default())?.count;
    assert!(stored == count, "{stored} of {count} came in");
    desk.close()?;
    Ok(took)
}

fn utc(_: DateTime<Utc>) -> FixedOffset {
    FixedOffset::east_opt(0).unwrap_or_else(|| unreachable!("nought is an offset"))
}

/// A table as intervals.icu writes it.
fn ten_years() -> Result<String, Box<dyn Error>> {
    let first = NaiveDate::from_ymd_opt(2016, 11, 25).ok_or("a day")?;
    let row = |n: i64| {
        let day = first + TimeDelta::days(n * 7 / 4);
        format!("i{n},{day}T{:02}:30:00,Run,3000,3600,{},Wind from the side on the last rep\n", 6 + n % 12, 1 + n % 10)
    };
    let head = "id,start_date_local,type,moving_time,elapsed_time,icu_rpe,name\n";
    Ok(head.to_owned() + &(0..ROWS).map(row).collect::<String>())
}

/// A recording with so many points and a rated session behind them.
fn fit(start: u32, points: u32) -> Vec<u8> {
    let mut body: Vec<u8> = Vec::new();
    let form = |body: &mut Vec<u8>, local: u8, message: u8, fields: &[[u8; 3]]| {
        body.extend([0x40 | local, 0, 0, message, 0, fields.len() as u8]);
        fields.iter().for_each(|field| body.extend(field));
    };
    form(&mut body, 0, 0, &[[0, 1, 0], [3, 4, 0x8C], [4, 4, 0x86]]);
    body.extend([0, 4]);
    body.extend(start.to_le_bytes());
    body.extend(start.to_le_bytes());
    form(&mut body, 1, 20, &[[253, 4, 0x86], [5, 4, 0x86], [3, 1, 2], [6, 2, 0x84], [0, 4, 0x85], [1, 4, 0x85]]);
    for n in 0..points {
        body.push(1);
        body.extend((start + n).to_le_bytes());
        body.extend((n * 700).to_le_bytes());
        body.push(140);
        body.extend(7_000_u16.to_le_bytes());
        body.extend([0; 8]);
    }
    form(
        &mut body,
        2,
        18,
        &[[253, 4, 0x86], [2, 4, 0x86], [7, 4, 0x86], [8, 4, 0x86], [5, 1, 0], [193, 1, 2], [192, 1, 2]],
    );
    body.push(2);
    let seconds = points.min(86_000);
    for number in [start + seconds, start, seconds * 1_000, seconds * 1_000] {
        body.extend(number.to_le_bytes());
    }
    body.extend([1, 60, 75]);
    let mut file = vec![14, 0x20, 0, 0];
    file.extend((body.len() as u32).to_le_bytes());
    file.extend(*b".FIT\0\0");
    file.extend(body);
    file.extend([0, 0]);
    file
}
