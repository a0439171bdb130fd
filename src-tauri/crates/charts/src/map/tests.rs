//! What must hold for every map: nothing is clipped, nothing covers a word, no input breaks it.

use freshlegs_texts::Language;
use resvg::usvg::roxmltree::{Document, Node};

use super::*;
use crate::drawing::{Place, Weight, width};

mod any_map;

fn today() -> Day {
    Day::new(2026, 11, 23).unwrap()
}

fn words() -> Catalogue {
    Catalogue::new(Language::En)
}

/// A dot so many days ago.
fn dot(id: i64, ago: i64, kind: Kind, effort: i64, quality: i64) -> Dot {
    let (effort, quality) = (effort.try_into().unwrap(), quality.try_into().unwrap());
    Dot { id, day: today().plus(-ago), kind, effort, quality }
}

fn large(width: u32, height: u32) -> MapOptions {
    MapOptions {
        width,
        height,
        theme: Theme::Light,
        small: false,
        today: today(),
        ringed: None,
        since: None,
        narrowed: false,
        table: true,
    }
}

/// Twenty sessions of ten weeks.
fn season() -> Vec<Dot> {
    let kinds = [Kind::Acceleration, Kind::MaxVelocity, Kind::ChangeOfDirection, Kind::Technique];
    let felt = [(4, 5), (5, 5), (6, 5), (5, 4), (6, 4), (6, 6), (5, 6), (6, 5), (4, 6), (7, 4)];
    let both = kinds.into_iter().cycle().zip(felt.into_iter().cycle());
    (0..20).zip(both).map(|(n, (kind, (effort, quality)))| dot(n, 3 * (19 - n) + 2, kind, effort, quality)).collect()
}

/// Ten years of sessions all over the scales.
fn decade() -> Vec<Dot> {
    (0..3000).map(|n| dot(n, n, Kind::ALL[(n % 9) as usize], 2 + (n * 7) % 8, (n * n) % 9)).collect()
}

fn elements<'a>(document: &'a Document<'_>, name: &'a str) -> impl Iterator<Item = Node<'a, 'a>> {
    document.descendants().filter(move |node| node.has_tag_name(name))
}

/// The box of each text, as wide as Inter draws it.
fn texts(document: &Document<'_>) -> Vec<(String, Place)> {
    let read = |node: Node<'_, '_>| {
        let number = |name: &str| node.attribute(name).unwrap().parse::<f64>().unwrap();
        let words = node.text().unwrap_or_default();
        let weight = match node.attribute("font-weight") {
            Some("600") => Weight::Semibold,
            Some("700") => Weight::Bold,
            _ => Weight::Regular,
        };
        let (x, y, size) = (number("x"), number("y"), number("font-size"));
        let long = width(words, weight, size);
        let back = match node.attribute("text-anchor") {
            Some("middle") => long / 2.0,
            Some("end") => long,
            _ => 0.0,
        };
        let place = match node.attribute("transform") {
            Some(_) => Place::new(x - 0.72 * size, y - long, 0.72 * size, long),
            None => Place::new(x - back, y - 0.72 * size, long, 0.72 * size),
        };
        (words.to_owned(), place)
    };
    elements(document, "text").map(read).collect()
}

pub(crate) fn no_text_covers_another(chart: &Chart) {
    let document = Document::parse(&chart.svg).unwrap();
    let texts = texts(&document);
    let sheet = Place::new(0.0, 0.0, f64::from(chart.width), f64::from(chart.height));
    for (index, (words, place)) in texts.iter().enumerate() {
        assert!(sheet.holds(place), "“{words}” runs out of the sheet: {place:?}");
        for (other, over) in texts.iter().skip(index + 1) {
            // A name and its second part touch; a hair's breadth is no overlap.
            assert!(!place.grown(-0.2).meets(&over.grown(-0.2)), "“{words}” covers “{other}”");
        }
    }
}

#[test]
fn no_word_covers_another_at_any_size() {
    let sets = [Vec::new(), season().split_off(19), season(), decade()];
    for dots in &sets {
        for (width, height) in [(320, 320), (420, 380), (560, 412), (760, 420), (1100, 700)] {
            no_text_covers_another(&effort_quality(dots, &large(width, height), &words()));
        }
        for (width, height) in [(220, 200), (264, 236)] {
            let ringed = dots.iter().max_by_key(|dot| dot.day).map(|dot| dot.id);
            let options = MapOptions { small: true, ringed, ..large(width, height) };
            no_text_covers_another(&effort_quality(dots, &options, &words()));
        }
    }
}

#[test]
fn the_usual_stands_in_the_middle() {
    let chart = effort_quality(&season(), &large(560, 412), &words());
    let document = Document::parse(&chart.svg).unwrap();
    let card = elements(&document, "rect").nth(1).unwrap();
    let number = |name: &str| card.attribute(name).unwrap().parse::<f64>().unwrap();
    let middle = (number("x") + number("width") / 2.0, number("y") + number("height") / 2.0);
    let starts: Vec<_> = elements(&document, "path").filter_map(|path| path.attribute("d")).collect();
    assert!(starts.iter().any(|way| way.starts_with(&format!("M{} 0L", middle.0))), "the usual effort stands upright");
    let level = starts.iter().filter_map(|way| way.strip_prefix("M40 ")?.split('L').next()?.parse::<f64>().ok());
    assert!(level.into_iter().any(|y| (y - middle.1).abs() < 0.2), "the usual quality lies across");
}

#[test]
fn ten_years_stay_small() {
    let chart = effort_quality(&decade(), &large(560, 412), &words());
    assert!(chart.svg.len() < 40_000, "{} bytes", chart.svg.len());
    assert!(chart.hits.len() <= 200, "{} hits", chart.hits.len());
    let document = Document::parse(&chart.svg).unwrap();
    let elements = document.descendants().filter(Node::is_element).count();
    assert!(elements < 160, "one path for each shape and shade, not {elements} elements");
    assert_eq!(chart.table.rows.len(), 3000);
}

#[test]
fn on_one_spot_six_stand_and_the_rest_is_counted() {
    let dots: Vec<_> = (0..20).map(|n| dot(n, n, Kind::Technique, 6, 5)).collect();
    let chart = effort_quality(&dots, &large(560, 412), &words());
    assert!(chart.svg.contains(">×20</text>"));
    assert_eq!(chart.hits.len(), 7);
    assert_eq!(
        chart.hits[0].label,
        "14 more sessions at effort 6, quality 5; the last was Tuesday 17 November, technique"
    );
    assert_eq!(chart.finding, "Your effort and quality ratings are nearly all the same, so they tell little.");
}

#[test]
fn a_dot_says_what_it_is() {
    let dots = [dot(7, 0, Kind::Acceleration, 6, 4), dot(8, 400, Kind::StrengthPlyo, 5, 5)];
    let chart = effort_quality(&dots, &large(560, 412), &words());
    let said: Vec<_> = chart.hits.iter().map(|hit| (hit.id.unwrap(), hit.short.as_str(), hit.label.as_str())).collect();
    assert_eq!(
        said,
        [
            (
                8,
                "19 Oct 2025, strength and low jumps",
                "Sunday 19 October 2025, strength and low jumps, effort 5, quality 5"
            ),
            (7, "Mon 23, acceleration", "Monday 23 November, acceleration, effort 6, quality 4"),
        ]
    );
    assert_eq!(chart.table.columns, ["Day", "Session", "Effort", "Quality"]);
    assert_eq!(chart.table.rows[0], ["Mon 23 Nov 2026", "acceleration", "6", "4"]);
}

#[test]
fn the_small_map_keeps_an_old_session_that_it_is_about() {
    let dots: Vec<_> = (0..40).map(|n| dot(n, n, Kind::Technique, 6, 5)).collect();
    let options = MapOptions { small: true, ringed: Some(39), ..large(264, 236) };
    let chart = effort_quality(&dots, &options, &words());
    assert!(chart.hits.iter().any(|hit| hit.id == Some(39) && hit.short == "Thu 15 Oct, technique"));
}

#[test]
fn every_picture_is_as_it_was() {
    let season = season();
    let options = large(560, 412);
    let draw = |dots: &[Dot], options: MapOptions| effort_quality(dots, &options, &words()).svg;
    insta::assert_snapshot!("light", draw(&season, options));
    insta::assert_snapshot!("dark", draw(&season, MapOptions { theme: Theme::Dark, ringed: Some(19), ..options }));
    insta::assert_snapshot!("print", draw(&season, MapOptions { theme: Theme::Print, ..options }));
    insta::assert_snapshot!("empty", draw(&[], options));
    let small = MapOptions { width: 264, height: 236, small: true, ringed: Some(19), ..options };
    insta::assert_snapshot!("small", draw(&season, small));
}

#[test]
fn a_picture_has_so_many_pixels() {
    let chart = effort_quality(&[], &MapOptions { small: true, ..large(160, 160) }, &words());
    let png = crate::png(&chart.svg, 0.5).unwrap();
    assert_eq!(png.get(..4), Some(b"\x89PNG".as_slice()));
    assert_eq!(png.get(16..24), Some([0, 0, 0, 80, 0, 0, 0, 80].as_slice()), "width and height in the header");
    assert!(crate::png("<p>", 1.0).is_err());
}
