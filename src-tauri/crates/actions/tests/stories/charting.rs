//! Charts of what was recorded: they follow every change, know what was the matter, and guess nothing.

use freshlegs_actions::RefusalCode;
use freshlegs_actions::views::{ChartAsked, ChartView};
use freshlegs_calendar::Kind;
use freshlegs_record::Tag;

use crate::kit::{Athlete, athlete, planned};

fn asked(name: &str) -> ChartAsked {
    let word = |text: &str| text.to_owned();
    let (theme, range, kinds) = (word("light"), word("all"), word("all"));
    ChartAsked { name: word(name), width: 1052, height: 240, theme, range, kinds, table: true }
}

fn chart(athlete: &Athlete, name: &str) -> ChartView {
    athlete.desk.read_chart(&athlete.now, &asked(name)).unwrap()
}

/// The cells of one column.
fn column(chart: &ChartView, name: &str) -> Vec<String> {
    let at = chart.table.columns.iter().position(|column| column == name).unwrap();
    chart.table.rows.iter().map(|row| row[at].clone()).collect()
}

#[test]
fn a_chart_follows_what_is_recorded_and_what_is_undone() {
    let mut athlete = athlete();
    assert_eq!(chart(&athlete, "over-time").finding, "Nothing here yet.");
    athlete.records_loose("2026-11-24", Kind::Acceleration, 6, 4);
    assert_eq!(column(&chart(&athlete, "over-time"), "Effort"), ["6"]);
    athlete.undoes();
    assert_eq!(column(&chart(&athlete, "over-time"), "Effort"), Vec::<String>::new());
    athlete.redoes();
    let again = chart(&athlete, "over-time");
    assert_eq!((again.hits.len(), again.hits[0].day.to_string().as_str()), (1, "2026-11-24"));
    assert!(again.hits[0].record.is_some(), "a mark opens its session");
}

#[test]
fn fast_metres_come_from_the_plan_and_nothing_is_guessed_without_one() {
    let mut athlete = planned();
    athlete.records("Thu", |draft| draft.effort = Some(6));
    let with_plan = chart(&athlete, "exposure");
    assert_eq!(column(&with_plan, "Fast metres"), ["100"], "five flys of 20 fast metres");
    assert_eq!(column(&with_plan, "Max-velocity days"), ["1"]);
    athlete.records_loose("2026-11-25", Kind::Acceleration, 6, 5);
    let with_more = chart(&athlete, "exposure");
    assert_eq!(column(&with_more, "Fast metres"), ["100"]);
    assert_eq!(column(&with_more, "Without a plan"), ["1"]);
    assert_eq!(with_more.hits[0].record, None, "a week opens the board");
}

#[test]
fn rest_is_kept_when_its_day_is_over_and_nothing_else_was_done() {
    let mut athlete = planned();
    assert!(chart(&athlete, "rest").hits.is_empty(), "the rest day of this week is still to come");
    athlete.on("2026-12-01");
    assert_eq!(column(&chart(&athlete, "rest"), "Rest days kept"), ["0", "1"]);
    athlete.records_loose("2026-11-29", Kind::Play, 3, 6);
    assert_eq!(
        chart(&athlete, "rest").finding,
        "No rest day is written down in these weeks. A day without an entry is unknown, not rest."
    );
}

#[test]
fn a_tag_is_noted_on_its_days() {
    let mut athlete = athlete();
    athlete.records_loose("2026-11-20", Kind::Technique, 4, 5);
    athlete.records_loose("2026-11-24", Kind::Technique, 4, 5);
    let record = chart(&athlete, "over-time").hits[0].record.unwrap();
    athlete.desk.tag_records(&athlete.now, &[record], Tag::Ill, None).unwrap();
    let noted = chart(&athlete, "over-time");
    assert_eq!(column(&noted, "Note"), ["", "ill"]);
    assert!(noted.svg.contains(">ill</text>"));
}

#[test]
fn what_cannot_be_drawn_is_refused_in_a_sentence() {
    let athlete = athlete();
    for (change, said) in [
        (ChartAsked { name: "pie".to_owned(), ..asked("load") }, "There is no chart “pie”."),
        (ChartAsked { kinds: "jogging".to_owned(), ..asked("load") }, "“jogging” names no sessions."),
        (ChartAsked { range: "2w".to_owned(), ..asked("load") }, "“2w” is no range."),
    ] {
        let refusal = athlete.desk.read_chart(&athlete.now, &change).unwrap_err();
        assert_eq!(refusal.code, RefusalCode::Field);
        assert!(refusal.message.starts_with(said), "{}", refusal.message);
    }
}
