//! Draws the map in all its states into a folder, to be looked at: `maps FOLDER [part of a name]`.
//!
//! All as SVG; those whose name holds the part also as PNG, which is slow in a debug build.

use std::path::PathBuf;
use std::time::Instant;

use freshlegs_calendar::{Day, Kind};
use freshlegs_charts::{Dot, MapOptions, Theme, effort_quality, png};
use freshlegs_texts::{Catalogue, Language};

/// The twenty sessions of the design's picture: day of 2026, kind, effort, quality.
const PICTURE: [(u32, u32, Kind, i64, i64); 20] = [
    (9, 14, Kind::Technique, 4, 5),
    (9, 17, Kind::Acceleration, 5, 5),
    (9, 21, Kind::MaxVelocity, 6, 5),
    (9, 24, Kind::ChangeOfDirection, 5, 4),
    (9, 28, Kind::Acceleration, 6, 4),
    (10, 1, Kind::MaxVelocity, 6, 4),
    (10, 5, Kind::Acceleration, 6, 5),
    (10, 8, Kind::Acceleration, 5, 5),
    (10, 12, Kind::MaxVelocity, 6, 6),
    (10, 15, Kind::Acceleration, 5, 6),
    (10, 19, Kind::ChangeOfDirection, 6, 5),
    (10, 22, Kind::MaxVelocity, 5, 6),
    (10, 26, Kind::ChangeOfDirection, 5, 5),
    (10, 29, Kind::Technique, 4, 6),
    (11, 2, Kind::Acceleration, 6, 4),
    (11, 9, Kind::Acceleration, 6, 4),
    (11, 12, Kind::MaxVelocity, 6, 5),
    (11, 16, Kind::ChangeOfDirection, 6, 4),
    (11, 19, Kind::MaxVelocity, 7, 4),
    (11, 23, Kind::Acceleration, 6, 4),
];

#[expect(clippy::unwrap_used, clippy::print_stdout, reason = "an example fails and speaks where it stands")]
fn main() {
    let folder = PathBuf::from(std::env::args().nth(1).unwrap_or_else(|| "maps".to_owned()));
    std::fs::create_dir_all(&folder).unwrap();
    let words = Catalogue::new(Language::En);
    let today = Day::new(2026, 11, 23).unwrap();
    let picture = dots(
        PICTURE.map(|(month, day, kind, effort, quality)| (Day::new(2026, month, day).unwrap(), kind, effort, quality)),
    );
    let sets = [
        ("none", Vec::new()),
        ("one", picture.iter().rev().take(1).copied().collect()),
        ("four", picture.iter().rev().take(4).copied().collect()),
        ("picture", picture.clone()),
        ("many", life(today, 60)),
        ("year", life(today, 190)),
        ("decade", life(today, 3000)),
        ("spot", dots((0..20).map(|ago| (today.plus(-3 * ago), Kind::Technique, 6, 5)))),
        ("edges", dots((0..24).map(|n| (today.plus(-2 * n), kind(n), (n * 7) % 11, (n * 3) % 11)))),
    ];
    let sizes = [("", 560, 412), ("-tiny", 320, 320), ("-large", 1100, 700)];
    for (name, dots) in &sets {
        for (theme, tag) in [(Theme::Light, "light"), (Theme::Dark, "dark"), (Theme::Print, "print")] {
            for (size, width, height) in sizes {
                let options = MapOptions {
                    width,
                    height,
                    theme,
                    small: false,
                    today,
                    ringed: None,
                    since: None,
                    narrowed: false,
                    table: true,
                };
                draw(&folder.join(format!("{name}{size}-{tag}")), dots, &options, &words);
            }
            let ringed = dots.iter().max_by_key(|dot| dot.day).map(|dot| dot.id);
            let options = MapOptions {
                width: 264,
                height: 236,
                theme,
                small: true,
                today,
                ringed,
                since: None,
                narrowed: false,
                table: true,
            };
            draw(&folder.join(format!("{name}-small-{tag}")), dots, &options, &words);
        }
        let options = MapOptions {
            width: 560,
            height: 412,
            theme: Theme::Light,
            small: false,
            today,
            ringed: None,
            since: None,
            narrowed: false,
            table: true,
        };
        let begun = Instant::now();
        (0..10).for_each(|_| drop(effort_quality(dots, &options, &words)));
        let chart = effort_quality(dots, &options, &words);
        let each = begun.elapsed() / 10;
        println!(
            "{name}: {} sessions, {each:?}, {} bytes, {} hits, “{}”",
            dots.len(),
            chart.svg.len(),
            chart.hits.len(),
            chart.finding
        );
    }
    let ringed = picture.last().map(|dot| dot.id);
    let options = MapOptions {
        width: 560,
        height: 412,
        theme: Theme::Light,
        small: false,
        today,
        ringed,
        since: None,
        narrowed: false,
        table: true,
    };
    draw(&folder.join("picture-ringed-light"), &picture, &options, &words);
}

#[expect(clippy::unwrap_used, reason = "an example fails where it stands")]
fn draw(file: &std::path::Path, dots: &[Dot], options: &MapOptions, words: &Catalogue) {
    let chart = effort_quality(dots, options, words);
    std::fs::write(file.with_extension("svg"), &chart.svg).unwrap();
    let part = std::env::args().nth(2);
    if part.is_none_or(|part| file.to_string_lossy().contains(&part)) {
        std::fs::write(file.with_extension("png"), png(&chart.svg, 2.0).unwrap()).unwrap();
    }
}

#[expect(clippy::unwrap_used, reason = "an example fails where it stands")]
fn dots(rows: impl IntoIterator<Item = (Day, Kind, i64, i64)>) -> Vec<Dot> {
    let dot = |(id, (day, kind, effort, quality)): (i64, (Day, Kind, i64, i64))| Dot {
        id,
        day,
        kind,
        effort: effort.try_into().unwrap(),
        quality: quality.try_into().unwrap(),
    };
    (1..).zip(rows).map(dot).collect()
}

/// Sessions every few days, ratings from a small generator, as an athlete might give them.
fn life(today: Day, count: i64) -> Vec<Dot> {
    let mut seed = 20_261_123_u32;
    let mut throw = move |faces: u32| {
        seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        i64::from((seed >> 16) % faces)
    };
    let row = |ago: i64| {
        let kind = kind(throw(9));
        let (effort, quality) = (3 + throw(3) + throw(3) + throw(2), 2 + throw(3) + throw(3) + throw(2));
        (today.plus(-(ago * 6 / 5)), kind, effort, quality)
    };
    dots((0..count).map(row))
}

/// One of the nine kinds that an athlete rates most.
fn kind(number: i64) -> Kind {
    Kind::ALL.into_iter().cycle().nth(number.rem_euclid(9) as usize).unwrap_or(Kind::Technique)
}
