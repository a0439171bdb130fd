//! A grind session goes, play comes, in one step.

use freshlegs_actions::views::FrameDraft;
use freshlegs_actions::{Refusal, RefusalCode};
use freshlegs_calendar::Kind;

use crate::kit::{Athlete, planned};

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
    let mut athlete = planned();
    let friday = athlete.day_of("Fri");
    let no_time = FrameDraft { minutes: 0, track: true, gym: true, bike: true };
    athlete.desk.set_day(&athlete.now, friday, false, Some(no_time)).unwrap();
    match athlete.swaps("Fri", false) {
        Err(refused) => {
            assert_eq!(refused.code, RefusalCode::Rule, "{refused}");
            athlete.swaps("Fri", true).unwrap();
            assert!(athlete.card("Fri").exception.is_some(), "it is remembered");
        }
        // What stood there broke the same rule, so play breaks nothing anew.
        Ok(()) => assert_eq!(athlete.card("Fri").kind, Kind::Play),
    }
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
