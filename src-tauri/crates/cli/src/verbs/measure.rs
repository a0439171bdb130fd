//! `measure`, a hidden verb: times what the program does without a window, for `cargo xtask bench`.
//!
//! It lives here and not in an example, so that one release build serves the packages and the bench alike.

use std::time::Instant;

use freshlegs_actions::views::ChartAsked;
use freshlegs_actions::{Desk, Refusal};
use freshlegs_calendar::{Day, Effort, Kind, OutOfRange, Quality};
use freshlegs_charts::{Dot, MapOptions, Theme, effort_quality};
use freshlegs_store::Moment;
use serde_json::json;

use crate::page::Answer;

/// The sessions on the map.
const SESSIONS: i64 = 3000;

/// Milliseconds, medians of some rounds.
pub fn run(desk: &Desk, moment: &Moment) -> Result<Answer, Refusal> {
    let today = moment.today;
    let dots = dots(today).map_err(|fault| Refusal::fault(fault.to_string()))?;
    let options = MapOptions {
        width: 560,
        height: 560,
        theme: Theme::Light,
        small: false,
        today,
        ringed: None,
        since: None,
        narrowed: false,
        table: true,
    };
    let map = median(30, || Ok(effort_quality(&dots, &options, desk.words()).svg.len()))?;
    let first_pdf = median(1, || Ok(desk.week_pdf(moment, today, None)?.len()))?;
    let pdf = median(30, || Ok(desk.week_pdf(moment, today, None)?.len()))?;
    let asked = ChartAsked {
        name: "effort-quality".to_owned(),
        width: 560,
        height: 560,
        theme: "light".to_owned(),
        range: "all".to_owned(),
        kinds: "all".to_owned(),
        table: false,
    };
    let trends = median(30, || Ok(desk.read_chart(moment, &asked)?.svg.len()))?;
    let week = median(100, || Ok(desk.read_week(moment, today)?.days.len()))?;
    let times =
        json!({ "map_ms": map, "first_pdf_ms": first_pdf, "pdf_ms": pdf, "trends_ms": trends, "week_ms": week });
    Answer::said(times.to_string(), &times)
}

/// Sessions over ten years, their ratings all over the map.
fn dots(today: Day) -> Result<Vec<Dot>, OutOfRange> {
    let kinds = [Kind::Acceleration, Kind::MaxVelocity, Kind::EasyLong, Kind::StrengthPlyo];
    let dot = |(id, kind): (i64, Kind)| -> Result<Dot, OutOfRange> {
        let (effort, quality) = (Effort::try_from(id * 7 % 11)?, Quality::try_from(id * 5 % 11)?);
        Ok(Dot { id, day: today.plus(-id), kind, effort, quality })
    };
    (1..=SESSIONS).zip(kinds.into_iter().cycle()).map(dot).collect()
}

/// The median of some rounds in milliseconds.
fn median(rounds: usize, mut work: impl FnMut() -> Result<usize, Refusal>) -> Result<f64, Refusal> {
    let mut times = Vec::with_capacity(rounds);
    for _ in 0..rounds {
        let start = Instant::now();
        std::hint::black_box(work()?);
        times.push(start.elapsed().as_secs_f64() * 1000.0);
    }
    times.sort_by(f64::total_cmp);
    Ok(times.get(rounds / 2).copied().unwrap_or_default())
}
