//! Cards change places; a rule that speaks against it is said, and may be overruled.

use freshlegs_actions::RefusalCode;
use proptest::prelude::*;

use crate::kit::{day, planned};

#[test]
fn a_card_changes_places_with_the_one_that_stands_there() {
    let mut athlete = planned();
    assert_eq!(
        athlete.moves("Thu", "Wed").unwrap(),
        "Moved max velocity to Wednesday; active recovery takes Thursday."
    );
    assert_eq!(athlete.line(), "Acc Str Fly> Rec> Plyo Long Rest");
    let card = athlete.card("Wed");
    assert_eq!((card.tag.as_deref(), card.why.as_str()), (Some("from Thu"), "Moved here from Thursday."));
    assert_eq!(card.label, "Max velocity, 5 times 40 metres, moved from Thursday");
}

#[test]
fn back_on_its_own_day_it_was_never_moved() {
    let mut athlete = planned();
    athlete.moves("Thu", "Wed").unwrap();
    athlete.moves("Wed", "Thu").unwrap();
    assert_eq!(athlete.line(), "Acc Str Rec Fly Plyo Long Rest");
    assert_eq!(athlete.card("Thu").tag, None);
}

#[test]
fn a_rule_is_said_in_one_sentence_and_nothing_moves() {
    let mut athlete = planned();
    let refusal = athlete.moves("Thu", "Sat").unwrap_err();
    assert_eq!(refusal.code, RefusalCode::Rule);
    insta::assert_snapshot!(refusal.message);
    assert_eq!(athlete.line(), "Acc Str Rec Fly Plyo Long Rest");
}

#[test]
fn kept_anyway_is_remembered_and_shown() {
    let mut athlete = planned();
    athlete.moves_anyway("Thu", "Sat").unwrap();
    assert_eq!(athlete.line(), "Acc Str Rec Long> Plyo Fly! Rest");
    let card = athlete.card("Sat");
    assert_eq!(card.label, "Max velocity, 5 times 40 metres, moved from Thursday and kept anyway");
    athlete.moves("Sat", "Thu").unwrap();
    assert_eq!(
        athlete.line(),
        "Acc Str Rec Fly Plyo Long Rest",
        "where no rule speaks against it, nothing is remembered"
    );
}

#[test]
fn a_card_that_stays_says_nothing_untrue_of_one_that_went() {
    let mut athlete = planned();
    let before = athlete.card("Wed").why;
    assert_eq!(before, "A light day so that Thursday can be quick.");
    athlete.moves_anyway("Thu", "Tue").unwrap();
    let after = athlete.card("Wed").why;
    assert!(!after.is_empty() && !after.contains("Thursday"), "nothing is quick on Thursday any more: {after}");
    athlete.undoes();
    assert_eq!(athlete.card("Wed").why, before, "one undo brings the reasons back with the cards");
}

#[test]
fn rest_moves_like_any_card_and_is_still_rest() {
    let mut athlete = planned();
    athlete.moves("Sun", "Sat").unwrap();
    assert_eq!(athlete.line(), "Acc Str Rec Fly Plyo Rest> Long>");
}

#[test]
fn what_is_done_stays_where_it_was_done() {
    let mut athlete = planned();
    athlete.records("Mon", |_| {});
    let refusal = athlete.moves("Mon", "Tue").unwrap_err();
    assert_eq!(refusal.code, RefusalCode::Fault);
    assert_eq!(refusal.message, "This one is done or did not happen, so it stays where it is.");
    let refusal = athlete.moves_anyway("Tue", "Mon").unwrap_err();
    assert_eq!(refusal.message, "Done already. It stays.");
    assert_eq!(athlete.line(), "Acc* Str Rec Fly Plyo Long Rest");
}

#[test]
fn a_picked_up_card_has_a_verdict_for_each_day() {
    let mut athlete = planned();
    athlete.records("Mon", |_| {});
    let targets = athlete.desk.pick_up(&athlete.now, athlete.session("Thu")).unwrap().targets;
    let told: Vec<String> = targets
        .iter()
        .map(|t| format!("{} here={} fits={} possible={}: {}", t.short, t.here, t.fits, t.possible, t.text))
        .collect();
    insta::assert_snapshot!(told.join("\n"));
}

#[test]
fn a_card_moves_within_its_week() {
    let mut athlete = planned();
    let session = athlete.session("Thu");
    let refusal = athlete.desk.move_session(&athlete.now, session, day("2026-12-01"), true).unwrap_err();
    assert_eq!(refusal.message, "A card moves within its week; choose one of its seven days.");
    let here = athlete.desk.move_session(&athlete.now, session, day("2026-11-26"), true).unwrap_err();
    assert_eq!((here.code, here.message.as_str()), (RefusalCode::Nothing, "It stands there already."));
}

const DAYS: [&str; 7] = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]
    #[test]
    fn however_cards_are_moved_no_session_is_lost_and_undo_brings_the_week_back(
        moves in proptest::collection::vec((0usize..7, 0usize..7, proptest::bool::ANY), 0..8),
    ) {
        let mut athlete = planned();
        let accepted = athlete.week();
        let sorted = |athlete: &crate::kit::Athlete| {
            let mut kinds: Vec<_> = athlete.week().days.iter().flat_map(|day| day.cards.iter().map(|card| card.kind)).collect();
            kinds.sort();
            kinds
        };
        let before = sorted(&athlete);
        let mut moved = 0;
        for (from, to, anyway) in moves {
            let answer = if anyway { athlete.moves_anyway(DAYS[from], DAYS[to]) } else { athlete.moves(DAYS[from], DAYS[to]) };
            moved += usize::from(answer.is_ok());
            prop_assert!(athlete.week().days.iter().all(|day| day.cards.len() == 1), "one card a day");
        }
        prop_assert_eq!(sorted(&athlete), before);
        for _ in 0..moved {
            athlete.undoes();
        }
        prop_assert_eq!(athlete.week(), accepted);
    }
}
