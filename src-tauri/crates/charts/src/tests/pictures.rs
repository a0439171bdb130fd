//! Each chart in three themes as it was, and no word over another at any size.

use super::*;
use crate::map::tests::no_text_covers_another;

/// Those that are rows on a scale of days.
fn over_time() -> impl Iterator<Item = ChartName> {
    ChartName::ALL.into_iter().skip(1)
}

#[test]
fn every_picture_is_as_it_was() {
    let ten_weeks = Whole::of(life(34));
    for chart in over_time() {
        for (theme, name) in [(Theme::Light, "light"), (Theme::Dark, "dark"), (Theme::Print, "print")] {
            let drawn = ten_weeks.draw(chart, &Look { theme, ..look(1052, 200) });
            insta::assert_snapshot!(format!("{}-{name}", chart.name()), drawn.svg);
        }
    }
}

#[test]
fn no_word_covers_another_at_any_size() {
    for sessions in [0, 1, 34, 180, 2000] {
        let whole = Whole::of(life(sessions));
        for chart in over_time() {
            for (width, height) in
                [(320, 260), (240, 100), (300, 160), (592, 300), (700, 220), (1052, 240), (1600, 500)]
            {
                no_text_covers_another(&whole.draw(chart, &look(width, height)));
            }
        }
    }
}

#[test]
fn ten_years_stay_small() {
    let decade = Whole::of(life(2000));
    for chart in ChartName::ALL {
        let drawn = decade.draw(chart, &look(1052, 240));
        assert!(drawn.svg.len() < 60_000, "{}: {} bytes", chart.name(), drawn.svg.len());
        assert!((1..=210).contains(&drawn.hits.len()), "{}: {} hits", chart.name(), drawn.hits.len());
        assert!(drawn.table.rows.len() > 500, "{}: the table has every session or week", chart.name());
        let unfilled = decade.draw(chart, &Look { table: false, ..look(1052, 240) });
        assert_eq!((unfilled.table.rows.len(), unfilled.svg), (0, drawn.svg));
    }
}

#[test]
fn an_empty_chart_says_what_will_be_seen() {
    let nothing = Whole::of(Vec::new());
    for chart in ChartName::ALL {
        let drawn = nothing.draw(chart, &look(1052, 240));
        assert_eq!(drawn.finding, "Nothing here yet.", "{}", chart.name());
        assert!(drawn.svg.contains("<text"), "{}", chart.name());
        assert!(drawn.hits.is_empty() && drawn.table.rows.is_empty() && !drawn.table.columns.is_empty());
    }
}
