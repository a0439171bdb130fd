//! How long ten years of training take to be read, from bytes to rows. Ten sessions a week are 5 200 rows.
//!
//!     cargo run --release -p freshlegs-exchange --example table_times

use std::fmt::Write;
use std::time::Instant;

use chrono::{FixedOffset, NaiveDate, Offset, TimeDelta, Utc};
use freshlegs_exchange::import::propose::propose_for_text;
use freshlegs_exchange::import::sniff::sniff;
use freshlegs_exchange::import::{found::Found, mapped};

const ROWS: i64 = 5_200;
const STRAVA: &str = include_str!("../src/import/strava/header-en99.csv");

#[expect(clippy::print_stdout, reason = "it is what an example is for")]
fn main() -> Result<(), Box<dyn std::error::Error>> {
    let berlin = FixedOffset::east_opt(3_600).unwrap_or(Utc.fix());
    let zone = &|_| berlin;
    for (name, text) in [("strava, 99 columns", strava()?), ("trainingpeaks, 45 columns", trainingpeaks()?)] {
        let began = Instant::now();
        let format = sniff(text.as_bytes())?;
        let found: Found = format.read(text.as_bytes(), zone, None).ok_or("no known format")??;
        let (count, size) = (found.sessions.len(), text.len() / 1024);
        println!("{name}: {count} sessions of {size} kB in {:.0?}", began.elapsed());
    }
    let text = diary()?;
    let began = Instant::now();
    let (table, proposal) = propose_for_text(text.as_bytes())?;
    let drafted = began.elapsed();
    let found = mapped::read(&table, &proposal.mapping, zone)?;
    let count = found.sessions.len();
    println!(
        "a diary with a mapping: {count} sessions in {:.0?}, of which {drafted:.0?} for the draft",
        began.elapsed()
    );
    Ok(())
}

fn days() -> impl Iterator<Item = (i64, NaiveDate)> {
    (0..ROWS).map(|n| (n, NaiveDate::default() + TimeDelta::days(16_000 + n * 7 / 10)))
}

fn strava() -> Result<String, std::fmt::Error> {
    let mut text = format!("{}\n", STRAVA.trim_end());
    for (n, day) in days() {
        let day = day.format("%b %-d, %Y");
        write!(
            text,
            "{n},\"{day}, 2:05:07 PM\",Track,Run,\"relaxed, fast\",\"3,000\",2.40,170.0,44,false,,,activities/{n}.fit.gz"
        )?;
        write!(text, ",70.0,,3000.0,1200.0,2400.0")?;
        for column in 18..99 {
            let cell = if column == 43 { "7.0".to_owned() } else { format!("{}.123456", column * 7) };
            write!(text, ",{cell}")?;
        }
        text.push('\n');
    }
    Ok(text)
}

fn trainingpeaks() -> Result<String, std::fmt::Error> {
    let mut text =
        "Title,WorkoutType,PlannedDuration,WorkoutDay,DistanceInMeters,AthleteComments,TimeTotalInHours".to_owned();
    for column in 7..43 {
        write!(text, ",Zone{column}")?;
    }
    text.push_str(",Rpe,Feeling\r\n");
    for (_, day) in days() {
        write!(text, "\"Track\",\"Run\",\"\",\"{day}\",\"2400.5\",\"fine\",\"0.888944149017334\"")?;
        for column in 7..43 {
            write!(text, ",\"{column}\"")?;
        }
        text.push_str(",\"7\",\"3\"\r\n");
    }
    Ok(text)
}

fn diary() -> Result<String, std::fmt::Error> {
    let mut text = "Datum;Sportart;Dauer (min);Strecke km;Anstrengung (0-10);Gefühl (1-5);Notiz\n".to_owned();
    for (n, day) in days() {
        writeln!(text, "{};Sprint;52,5;2,4;{};{};locker und schnell", day.format("%d.%m.%Y"), n % 11, n % 5 + 1)?;
    }
    Ok(text)
}
