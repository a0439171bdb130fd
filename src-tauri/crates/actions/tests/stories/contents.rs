//! What is inside a session: the library, one's own sessions, and growing one step at a time.

use freshlegs_actions::RefusalCode;
use freshlegs_actions::views::ContentDraft;
use freshlegs_calendar::Kind;
use freshlegs_plan::{Content, OwnDraft, OwnSession};

use crate::kit::{athlete, day, planned};

/// A choice as the window sends it back.
fn chosen(content: &Content) -> ContentDraft {
    serde_json::from_value(serde_json::to_value(content).unwrap()).unwrap()
}

/// An own session as the window sends it back.
fn typed(own: &OwnSession) -> OwnDraft {
    serde_json::from_value(serde_json::to_value(own).unwrap()).unwrap()
}

#[test]
fn a_session_of_the_library_can_be_chosen_and_undone() {
    let mut athlete = planned();
    let session = athlete.session("Thu");
    let contents = athlete.desk.read_contents(&athlete.now, session).unwrap();
    assert!(contents.choices.len() > 2 && contents.choices[0].now, "the usual one stands there");
    assert!(contents.choices.iter().all(|choice| !choice.purpose.is_empty()), "each says what it is for");
    let other = contents.choices.iter().find(|choice| matches!(choice.content, Content::Library { .. })).unwrap();
    let before = athlete.desk.read_session(&athlete.now, session).unwrap().blocks;
    let after = athlete.desk.set_content(&athlete.now, session, chosen(&other.content)).unwrap().output.blocks;
    assert_ne!(before, after);
    assert!(athlete.desk.read_contents(&athlete.now, session).unwrap().choices.iter().any(|choice| choice.now));
    athlete.undoes();
    assert_eq!(athlete.desk.read_session(&athlete.now, session).unwrap().blocks, before);
}

#[test]
fn what_was_chosen_stays_when_the_week_is_built_again() {
    let mut athlete = athlete();
    athlete.on("2026-11-23").accept();
    let session = athlete.session("Thu");
    let contents = athlete.desk.read_contents(&athlete.now, session).unwrap();
    let other = contents.choices.iter().find(|choice| matches!(choice.content, Content::Library { .. })).unwrap();
    let chosen = athlete.desk.set_content(&athlete.now, session, chosen(&other.content)).unwrap().output.blocks;
    athlete.accept();
    assert_eq!(athlete.desk.read_session(&athlete.now, session).unwrap().blocks, chosen);
}

#[test]
fn one_begins_with_what_stands_there_and_keeps_it_as_ones_own() {
    let mut athlete = planned();
    let session = athlete.session("Mon");
    let own = athlete.desk.read_contents(&athlete.now, session).unwrap().now;
    athlete.desk.save_template(&athlete.now, Kind::Acceleration, typed(&own)).unwrap();
    let mine = |athlete: &crate::kit::Athlete| {
        let contents = athlete.desk.read_contents(&athlete.now, session).unwrap();
        contents.choices.into_iter().filter_map(|choice| choice.template).collect::<Vec<_>>()
    };
    assert_eq!(mine(&athlete).len(), 1);
    athlete.desk.save_template(&athlete.now, Kind::Acceleration, typed(&own)).unwrap();
    assert_eq!(mine(&athlete).len(), 1, "the same name is the same session");
    athlete.desk.set_content(&athlete.now, session, ContentDraft::Own(typed(&own))).unwrap();
    let template = mine(&athlete)[0];
    athlete.desk.remove_template(&athlete.now, template).unwrap();
    assert_eq!(mine(&athlete), []);
    assert!(!athlete.desk.read_session(&athlete.now, session).unwrap().blocks.is_empty(), "the session keeps it");
}

#[test]
fn what_the_library_does_not_know_is_refused() {
    let mut athlete = planned();
    let session = athlete.session("Thu");
    let unknown = ContentDraft::Library { id: "moon-bounds".to_owned() };
    let refusal = athlete.desk.set_content(&athlete.now, session, unknown).unwrap_err();
    assert_eq!((refusal.code, refusal.field.as_deref()), (RefusalCode::Field, Some("content")));
    assert_eq!(refusal.message, "The library has no session “moon-bounds” of this kind.");
}

#[test]
fn a_rest_day_and_a_day_that_is_done_hold_what_they_hold() {
    let mut athlete = planned();
    let rest = athlete.session("Sun");
    assert!(athlete.desk.set_content(&athlete.now, rest, chosen(&Content::default())).is_err());
    let monday = athlete.session("Mon");
    athlete.records("Mon", |_| {});
    assert!(athlete.desk.set_content(&athlete.now, monday, chosen(&Content::default())).is_err());
}

#[test]
fn two_sessions_of_usual_quality_earn_one_rep_more() {
    let mut athlete = athlete();
    let dose = |athlete: &crate::kit::Athlete, week: &str| {
        let proposal = athlete.desk.propose_week(&athlete.now, day(week), None).unwrap();
        proposal.days.into_iter().find(|day| day.card.kind == Kind::Acceleration).unwrap().card.dose.unwrap().amount
    };
    for monday in ["2026-11-02", "2026-11-09"] {
        athlete.on(monday).accept();
        athlete.records("Mon", |draft| (draft.effort, draft.quality) = (Some(5), Some(5)));
    }
    assert_eq!(dose(&athlete, "2026-11-16"), "5 × 20");
    athlete.on("2026-11-16").accept();
    athlete.records("Mon", |draft| (draft.effort, draft.quality) = (Some(7), Some(3)));
    assert_eq!(dose(&athlete, "2026-11-30"), "5 × 20", "nothing grows after a heavy one");
}
