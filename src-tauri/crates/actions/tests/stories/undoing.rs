//! Every action can be taken back and done again, by its own name.

use freshlegs_actions::RefusalCode;
use freshlegs_record::SkipReason;

use crate::kit::{athlete, planned};

#[test]
fn each_action_is_taken_back_by_its_name() {
    let mut athlete = athlete();
    athlete.desk.set_setting(&athlete.now, "enjoy", "The moment the ground goes quiet.").unwrap();
    athlete.accept();
    athlete.moves("Thu", "Wed").unwrap();
    athlete.records("Mon", |draft| draft.effort = Some(6));
    athlete.records("Mon", |draft| draft.quality = Some(5));
    let strength = athlete.session("Tue");
    athlete.desk.skip_session(&athlete.now, strength, SkipReason::Life).unwrap();
    let record = athlete.card("Mon").record.unwrap();
    athlete.desk.remove_record(&athlete.now, record).unwrap();
    let mut said = Vec::new();
    while athlete.desk.read_history().unwrap().undo.is_some() {
        said.push(athlete.undoes());
    }
    assert_eq!(
        said,
        [
            "Undone: Remove the record of Monday’s acceleration",
            "Undone: Skip Tuesday’s strength and mobility",
            "Undone: Change the record of Monday’s acceleration",
            "Undone: Record Monday’s acceleration",
            "Undone: Move max velocity to Wednesday",
            "Undone: Accept the week of 23 November",
            "Undone: Change what you enjoy",
        ]
    );
    assert_eq!((athlete.line().as_str(), athlete.week().enjoy), ("- - - - - - -", None));
    while athlete.desk.read_history().unwrap().redo.is_some() {
        athlete.redoes();
    }
    assert_eq!(athlete.line(), "Acc -Str Fly> Rec> Plyo Long Rest");
}

#[test]
fn with_nothing_to_undo_it_says_so() {
    let mut athlete = athlete();
    let refusal = athlete.desk.undo(&athlete.now).unwrap_err();
    assert_eq!((refusal.code, refusal.message.as_str()), (RefusalCode::Nothing, "Nothing to undo."));
    let refusal = athlete.desk.redo(&athlete.now).unwrap_err();
    assert_eq!((refusal.code, refusal.message.as_str()), (RefusalCode::Nothing, "Nothing to redo."));
}

#[test]
fn the_history_tells_the_newest_first() {
    let mut athlete = planned();
    athlete.moves("Thu", "Wed").unwrap();
    athlete.undoes();
    let steps = athlete.desk.past_steps(10).unwrap();
    let told: Vec<(&str, bool)> = steps.iter().map(|step| (step.label.as_str(), step.undone)).collect();
    assert_eq!(told, [("Move max velocity to Wednesday", true), ("Accept the week of 23 November", false)]);
}

#[test]
fn typing_is_not_an_action() {
    let mut athlete = planned();
    let mut draft = athlete.form("Thu").draft;
    draft.effort = Some(6);
    athlete.desk.keep_draft(&athlete.now, &draft).unwrap();
    assert_eq!(athlete.desk.read_history().unwrap().undo.as_deref(), Some("Accept the week of 23 November"));
}
