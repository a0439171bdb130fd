//! A grind session goes, play comes, in one step.

use freshlegs_actions::views::EventDraft;
use freshlegs_actions::{Refusal, RefusalCode};
use freshlegs_calendar::Kind;

use crate::kit::{Athlete, athlete, day, planned};

impl Athlete {
    fn swaps(&mut self, name: &str, anyway: bool) -> Result<(), Refusal> {
        let session = self.session(name);
        self.desk.swap_for_play(&self.now, session, anyway).map(|_| ())
    }
}

#[test]
fn play_takes_the_place_of_a_session_and_is_held_there() {
    let mut athlete = planned();
    athlete.on("2026-11-23");
    assert_eq!(athlete.line(), "Acc Str Rec Fly Plyo Long Rest");
    athlete.swaps("Fri", false).unwrap();
    assert_eq!(athlete.line(), "Acc Str Rec Fly play Long Rest");
    let card = athlete.card("Fri");
    assert!(card.pinned && card.tag.as_deref() == Some("Yours"), "the builder leaves it there: {card:?}");
    athlete.accept();
    assert_eq!(athlete.card("Fri").kind, Kind::Play, "built again, it stays");
    athlete.undoes();
    assert_eq!(athlete.undoes(), "Undone: Swap Friday’s strength and low jumps for play");
    assert_eq!(athlete.line(), "Acc Str Rec Fly Plyo Long Rest", "one undo brings it back");
    assert_eq!(athlete.redoes(), "Done again: Swap Friday’s strength and low jumps for play");
}

#[test]
fn a_rule_says_its_sentence_and_play_is_kept_anyway() {
    let mut athlete = athlete();
    athlete.on("2026-11-23");
    let (minutes, note) = ("90".to_owned(), String::new());
    let event = EventDraft { day: day("2026-11-24"), kind: Kind::Match, minutes, note, weekly: false };
    athlete.desk.add_event(&athlete.now, &event).unwrap();
    athlete.accept();
    athlete.desk.add_session(&athlete.now, day("2026-11-25"), Kind::ActiveRecovery, false).unwrap();
    let before = athlete.line();
    let refused = athlete.swaps("Wed", false).unwrap_err();
    assert_eq!(
        (refused.code, refused.message.as_str()),
        (RefusalCode::Rule, "The day after a match is for rest or active recovery.")
    );
    assert_eq!(athlete.line(), before, "nothing has changed");
    athlete.swaps("Wed", true).unwrap();
    let card = athlete.card("Wed");
    assert_eq!(
        (card.kind, card.exception.as_deref()),
        (Kind::Play, Some(refused.message.as_str())),
        "it is remembered"
    );
    athlete.undoes();
    assert_eq!(athlete.line(), before);
}

#[test]
fn rest_play_and_what_is_over_are_not_swapped() {
    let mut athlete = planned();
    assert_eq!(
        athlete.swaps("Sun", false).unwrap_err().message,
        "A rest day is kept for rest. Take another session for play."
    );
    athlete.swaps("Fri", false).unwrap();
    assert_eq!(athlete.swaps("Fri", false).unwrap_err().code, RefusalCode::Nothing);
    athlete.records("Thu", |draft| draft.effort = Some(6));
    assert!(athlete.swaps("Thu", false).unwrap_err().message.starts_with("This one is done"));
    assert!(athlete.swaps("Mon", false).unwrap_err().message.starts_with("This day has gone by."));
    let swappable = |athlete: &Athlete, name: &str| {
        let session = athlete.session(name);
        athlete.desk.read_session(&athlete.now, session).unwrap().swappable
    };
    let offered = ["Mon", "Thu", "Fri", "Sat", "Sun"].map(|name| swappable(&athlete, name));
    assert_eq!(offered, [false, false, false, true, false], "it is offered where it can be done");
}
