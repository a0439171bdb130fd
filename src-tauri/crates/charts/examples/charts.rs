//! Draws every chart over time in all its states into a folder, to be looked at: `charts FOLDER [part of a name]`.
//!
//! All as SVG; those whose name holds the part also as PNG, which is slow in a debug build. How long each takes is
//! printed: the best of ten.

use std::path::PathBuf;
use std::time::Instant;

use freshlegs_calendar::{Day, Kind, WeekStart};
use freshlegs_charts::{ChartName, Kinds, Look, Note, Past, Session, Theme, png};
use freshlegs_record::Tag;
use freshlegs_texts::{Catalogue, Language};
use freshlegs_trends::Exposure;
use freshlegs_trends::drift::Reading;

#[expect(clippy::unwrap_used, clippy::print_stdout, reason = "an example fails and speaks where it stands")]
fn main() {
    let folder = PathBuf::from(std::env::args().nth(1).unwrap_or_else(|| "charts".to_owned()));
    let part = std::env::args().nth(2).unwrap_or_default();
    std::fs::create_dir_all(&folder).unwrap();
    let words = Catalogue::new(Language::En);
    let today = Day::new(2026, 11, 25).unwrap();
    let ten_weeks = life(today, 34, 2);
    let flat: Vec<Session> = ten_weeks
        .iter()
        .map(|session| Session { effort: 5.try_into().ok(), quality: 5.try_into().ok(), ..*session })
        .collect();
    let ties: Vec<Session> = ten_weeks
        .iter()
        .flat_map(|s| [0, 1, 2].map(|n| Session { id: s.id * 3 + n, kind: Kind::Technique, ..*s }))
        .collect();
    let sets = [
        ("none", Vec::new()),
        ("one", ten_weeks.iter().rev().take(1).copied().collect()),
        ("ten-weeks", ten_weeks),
        ("flat", flat),
        ("ties", ties),
        ("year", life(today, 180, 2)),
        ("decade", life(today, 2000, 2)),
        ("crowded-decade", crowded(today)),
    ];
    for (name, sessions) in &sets {
        let readings: Vec<(Day, Reading)> = readings(sessions, today);
        let rests: Vec<Day> =
            sessions.iter().filter(|s| s.id % 3 != 0).map(|s| s.day.plus(1)).filter(|day| *day < today).collect();
        let note = |back: i64, days: i64, what| Note { from: today.plus(-back), to: today.plus(days - back), what };
        let notes = if sessions.len() < 20 {
            vec![]
        } else {
            vec![note(400, 6, Tag::Deload), note(56, 6, Tag::Deload), note(30, 3, Tag::Ill), note(20, 6, Tag::Deload)]
        };
        let past = Past { sessions, notes: &notes, readings: &readings, rests: &rests };
        for chart in ChartName::ALL {
            let (theme, week_start, kinds) = (Theme::Light, WeekStart::Monday, Kinds::All);
            let look = Look { width: 1052, height: 244, theme, today, week_start, since: None, kinds, table: false };
            let best = (0..10).map(|_| took(|| drop(chart.draw(&past, &look, &words)))).fold(f64::MAX, f64::min);
            println!("{name}, {} sessions, {}: {best:.2} ms", sessions.len(), chart.name());
            for (theme, tag) in [(Theme::Light, "light"), (Theme::Dark, "dark"), (Theme::Print, "print")] {
                for (size, width, height) in [("", 1052, 240), ("-narrow", 592, 300), ("-tiny", 320, 260)] {
                    let height = if chart == ChartName::OverTime { height } else { height + 20 };
                    let (week_start, kinds) = (WeekStart::Monday, Kinds::All);
                    let look = Look { width, height, theme, today, week_start, since: None, kinds, table: true };
                    let drawn = chart.draw(&past, &look, &words);
                    let file = format!("{}-{name}{size}-{tag}", chart.name());
                    std::fs::write(folder.join(&file).with_extension("svg"), &drawn.svg).unwrap();
                    if !part.is_empty() && file.contains(&part) {
                        std::fs::write(folder.join(&file).with_extension("png"), png(&drawn.svg, 1.0).unwrap())
                            .unwrap();
                    }
                }
            }
        }
    }
}

/// Milliseconds.
fn took(work: impl FnOnce()) -> f64 {
    let begun = Instant::now();
    work();
    begun.elapsed().as_secs_f64() * 1000.0
}

/// Twenty thousand sessions in ten years: more than anyone has.
fn crowded(today: Day) -> Vec<Session> {
    let ten = |session: Session| (0..10).map(move |n| Session { id: 10 * session.id + n, ..session });
    life(today, 2000, 2).into_iter().flat_map(ten).collect()
}

/// Sessions every so many days, ratings from a small generator, as an athlete might give them.
fn life(today: Day, count: i64, every: i64) -> Vec<Session> {
    let mut seed = 20_261_123_u32;
    let mut throw = move |faces: u32| {
        seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        i64::from((seed >> 16) % faces)
    };
    let kinds = [Kind::Acceleration, Kind::StrengthPlyo, Kind::MaxVelocity, Kind::Technique, Kind::EasyLong];
    let session = |n: i64| {
        let kind = kinds.into_iter().cycle().nth(n as usize % 5).unwrap_or(Kind::Play);
        let late = i64::from(n > count - 10);
        Session {
            id: n + 1,
            day: today.plus(-(count - 1 - n) * every),
            kind,
            keenness: (throw(3) + 1 - late).try_into().ok(),
            effort: (4 + throw(3) + late).try_into().ok(),
            quality: (4 + throw(3) - late).try_into().ok(),
            enjoyment: (6 + throw(3)).try_into().ok().filter(|_| n % 7 != 3),
            minutes: (40 + 5 * throw(6)).try_into().ok(),
            planned: Some(Exposure {
                fast_metres: 80 * u32::from(kind == Kind::MaxVelocity),
                jumps: 15 * u32::from(kind == Kind::StrengthPlyo),
            }),
        }
    };
    (0..count).map(session).collect()
}

fn readings(sessions: &[Session], today: Day) -> Vec<(Day, Reading)> {
    let Some(first) = sessions.first() else { return Vec::new() };
    let days = today.days_since(first.day);
    let reading = |n: i64| match n {
        n if n < 35 => Reading::Learning,
        n if n > days - 4 => Reading::Trend,
        n if n > days - 14 || n % 300 > 280 => Reading::Watch,
        _ => Reading::Steady,
    };
    (0..=days).map(|n| (first.day.plus(n), reading(n))).collect()
}
