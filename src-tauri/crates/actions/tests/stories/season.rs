//! Weeks in a row.

use crate::kit::{day, planned};

#[test]
fn the_season_reaches_four_weeks_ahead_and_back_to_the_first() {
    let mut athlete = planned();
    athlete.on("2026-12-10");
    let season = athlete.desk.read_season(&athlete.now).unwrap();
    let weeks: Vec<_> = season.weeks.iter().map(|week| week.week).collect();
    assert_eq!((weeks.len(), weeks[0], weeks[6]), (7, day("2027-01-04"), day("2026-11-23")));
    let this = &season.weeks[4];
    assert_eq!((this.subtitle.as_str(), this.this_week, this.today), ("This week", true, Some(3)));
    assert_eq!(this.text, "Nothing planned yet");
    let first = &season.weeks[6];
    assert_eq!((first.title.as_str(), first.subtitle.as_str()), ("23–29 November", "Week 48"));
    assert_eq!(first.text, "Two speed days, rest kept on Sunday");
    assert_eq!(first.asks, [2, 1, 0, 3, 2, 0, 0]);
    assert_eq!(first.done, [false, false, false, false, false, false, true]);
}
