//! Nothing typed is lost.

use freshlegs_calendar::Kind;
use serde_json::json;

use super::kit::{Athlete, done, moment, monday, some_op};
use crate::{Changes, Draft, StoreFault};

#[test]
fn a_draft_outlives_a_restart_and_stands_outside_undo() {
    let mut athlete = Athlete::new();
    athlete.store.record(&done("2026-11-24", Kind::Play, 3, 8));
    athlete.store.keep_draft("record-new", &json!({"note": "sti"}), &monday()).unwrap();
    let later = moment("2026-11-23T18:42:09+01:00");
    athlete.store.keep_draft("record-new", &json!({"note": "still rain"}), &later).unwrap();
    athlete.store.undo(&monday()).unwrap();

    let athlete = athlete.restarted();
    let draft = Draft { form: "record-new".into(), body: json!({"note": "still rain"}), changed_at: later.at };
    assert_eq!(athlete.store.read().drafts().unwrap(), [draft], "the last key typed is there");
    assert_eq!(athlete.store.read().history(9).unwrap().len(), 1, "typing is not a step");
}

#[test]
fn saving_drops_the_draft_and_a_refusal_keeps_it() {
    let mut athlete = Athlete::new();
    athlete.store.keep_draft("record-new", &json!({}), &monday()).unwrap();
    let refused = athlete.store.change(some_op(), &monday(), |write| {
        write.drop_draft("record-new")?;
        Err::<(), _>(StoreFault::NoPlace)
    });
    assert!(refused.is_err());
    assert!(athlete.store.read().draft("record-new").unwrap().is_some(), "what was typed is still there");

    let changed = athlete.store.act(|write| write.drop_draft("record-new"));
    assert_eq!(changed.changes, Changes::default(), "no page shows drafts");
    assert_eq!(athlete.store.read().draft("record-new").unwrap(), None);
    assert_eq!(athlete.store.read().history(9).unwrap(), [], "and there is nothing to take back");
}
