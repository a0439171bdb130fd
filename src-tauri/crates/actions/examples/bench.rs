//! Times what the program does without a window, for `cargo xtask bench`: one JSON object on standard output.
//!
//! `cargo run --release -p freshlegs-actions --example bench -- FOLDER`, a folder with an athlete's file.

use std::error::Error;
use std::path::PathBuf;
use std::time::Instant;

use chrono::DateTime;
use freshlegs_actions::Desk;
use freshlegs_calendar::{Day, Effort, Kind, Quality};
use freshlegs_charts::{Dot, MapOptions, Theme, effort_quality};
use freshlegs_store::{Moment, Place};

/// The sessions on the map.
const SESSIONS: i64 = 3000;

#[expect(clippy::print_stdout, reason = "its answer is what it prints")]
fn main() -> Result<(), Box<dyn Error>> {
    let folder = std::env::args_os().nth(1).map(PathBuf::from).ok_or("which folder?")?;
    let today: Day = "2026-11-26".parse()?;
    let moment = Moment { today, at: DateTime::parse_from_rfc3339("2026-11-26T18:42:05+01:00")? };
    let opened = Instant::now();
    let desk = Desk::open(&Place::at(folder), &moment)?;
    let open = opened.elapsed().as_secs_f64() * 1000.0;

    let dots = dots(today)?;
    let options = MapOptions { width: 560, height: 560, theme: Theme::Light, small: false, today, ringed: None };
    let map = median(30, || Ok(effort_quality(&dots, &options, desk.words()).svg.len()))?;
    let first_pdf = median(1, || Ok(desk.week_pdf(&moment, today, None)?.len()))?;
    let pdf = median(30, || Ok(desk.week_pdf(&moment, today, None)?.len()))?;
    let trends = median(30, || Ok(desk.read_trends(&moment, 560, 560, "light")?.map.svg.len()))?;
    let week = median(100, || Ok(desk.read_week(&moment, today)?.days.len()))?;
    desk.close()?;
    println!(
        "{{\"open_ms\":{open:.2},\"map_ms\":{map:.2},\"first_pdf_ms\":{first_pdf:.2},\"pdf_ms\":{pdf:.2},\"trends_ms\":{trends:.2},\"week_ms\":{week:.3}}}"
    );
    Ok(())
}

/// Sessions over ten years, their ratings all over the map.
fn dots(today: Day) -> Result<Vec<Dot>, Box<dyn Error>> {
    let kinds = [Kind::Acceleration, Kind::MaxVelocity, Kind::EasyLong, Kind::StrengthPlyo];
    let dot = |id: i64| -> Result<Dot, Box<dyn Error>> {
        let kind = kinds.into_iter().cycle().nth(usize::try_from(id)? % 4).ok_or("there are kinds")?;
        let (effort, quality) = (Effort::try_from(id * 7 % 11)?, Quality::try_from(id * 5 % 11)?);
        Ok(Dot { id, day: today.plus(-id), kind, effort, quality })
    };
    (1..=SESSIONS).map(dot).collect()
}

/// The median of some rounds in milliseconds.
fn median(rounds: usize, mut work: impl FnMut() -> Result<usize, Box<dyn Error>>) -> Result<f64, Box<dyn Error>> {
    let mut times = Vec::with_capacity(rounds);
    for _ in 0..rounds {
        let start = Instant::now();
        std::hint::black_box(work()?);
        times.push(start.elapsed().as_secs_f64() * 1000.0);
    }
    times.sort_by(f64::total_cmp);
    times.get(rounds / 2).copied().ok_or_else(|| "no rounds".into())
}
