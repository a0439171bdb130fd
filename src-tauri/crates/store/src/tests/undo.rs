//! Undo and redo: what they promise, each by itself. `walk.rs` tries them all together.

use freshlegs_calendar::Kind;
use serde_json::json;

use super::kit::{Athlete, day, done, moment, monday, planned, some_op};
use crate::images::Table;
use crate::tables::step::KEPT_STEPS;
use crate::{Changes, Op, Session, Store, StoreFault};

#[test]
fn history_tells_what_was_done_newest_first() {
    let mut store = Store::in_memory().unwrap();
    let move_it = Op::MoveSession { kind: Kind::MaxVelocity, from: day("2026-11-24"), to: day("2026-11-25") };
    let id = store.plan(&planned("2026-11-24", Kind::MaxVelocity));
    let later = moment("2026-11-23T19:00:00+01:00");
    store
        .change(move_it.clone(), &later, |write| -> Result<(), StoreFault> {
            let session = write.read().session(id)?.unwrap();
            write.sessions().update(&Session { day: day("2026-11-25"), ..session })
        })
        .unwrap();
    let ops = |store: &Store| -> Vec<(Op, bool)> {
        store.read().history(10).unwrap().into_iter().map(|step| (step.op, step.undone)).collect()
    };
    assert_eq!(ops(&store), [(move_it.clone(), false), (some_op(), false)]);

    let undone = store.undo(&later).unwrap().unwrap();
    assert_eq!(undone.output, move_it, "it says what was taken back");
    assert_eq!(undone.changes, Changes { plan: true, ..Changes::default() }, "and which pages show it");
    assert_eq!(ops(&store), [(move_it.clone(), true), (some_op(), false)]);
    assert_eq!(store.read().next_redo().unwrap().unwrap().op, move_it);
    assert_eq!(store.read().next_undo().unwrap().unwrap().op, some_op());
}

#[test]
fn a_new_change_ends_what_could_be_done_again() {
    let mut store = Store::in_memory().unwrap();
    store.plan(&planned("2026-11-24", Kind::Play));
    store.undo(&monday()).unwrap();
    store.plan(&planned("2026-11-25", Kind::Play));
    assert_eq!(store.redo(&monday()).unwrap(), None);
}

#[test]
fn a_change_that_changes_nothing_is_no_step_and_ends_no_redo() {
    let mut store = Store::in_memory().unwrap();
    store.act(|write| write.set("paper", &json!("a4")));
    store.act(|write| write.set("paper", &json!("letter")));
    store.undo(&monday()).unwrap();
    let changed = store.act(|write| write.set("paper", &json!("a4")));
    assert_eq!(changed.changes, Changes::default());
    assert_eq!(store.redo(&monday()).unwrap().unwrap().changes, Changes { settings: true, ..Changes::default() });
}

#[test]
fn a_refusal_takes_everything_back() {
    let mut store = Store::in_memory().unwrap();
    store.plan(&planned("2026-11-24", Kind::Play));
    let before = store.dump();
    let refused = store.change(some_op(), &monday(), |write| {
        write.records().add(&done("2026-11-24", Kind::Play, 3, 8))?;
        write.set("enjoy", &json!("the wind"))?;
        Err::<(), _>(StoreFault::NoPlace)
    });
    assert!(refused.is_err());
    assert_eq!(store.dump(), before);
    assert_eq!(store.read().history(9).unwrap().len(), 1, "a refused action is no step");
}

#[test]
fn a_panic_takes_everything_back_and_the_store_goes_on() {
    let mut store = Store::in_memory().unwrap();
    let before = store.dump();
    let panicked = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| {
        store.change(some_op(), &monday(), |write| -> Result<(), StoreFault> {
            write.sessions().add(&planned("2026-11-24", Kind::Play))?;
            panic!("a mistake of ours");
        })
    }));
    assert!(panicked.is_err());
    assert_eq!(store.dump(), before);
    store.plan(&planned("2026-11-24", Kind::Play));
    assert!(store.is_sound());
}

#[test]
fn two_hundred_steps_can_be_taken_back_and_done_again() {
    let mut athlete = Athlete::new();
    let mut dumps = Vec::new();
    for n in 0..KEPT_STEPS + 20 {
        athlete.store.act(|write| write.set("enjoy", &json!(n)));
        dumps.push(athlete.store.dump());
    }
    let mut athlete = athlete.restarted();
    for dump in dumps.iter().rev().skip(1).take(KEPT_STEPS as usize) {
        athlete.store.undo(&monday()).unwrap().unwrap();
        assert_eq!(&athlete.store.dump(), dump);
    }
    assert_eq!(athlete.store.undo(&monday()).unwrap(), None, "older steps are let go");
    let mut athlete = athlete.restarted();
    for dump in &dumps[20..] {
        athlete.store.redo(&monday()).unwrap().unwrap();
        assert_eq!(&athlete.store.dump(), dump);
    }
    assert_eq!(athlete.store.redo(&monday()).unwrap(), None);
    let rows = athlete.store.link().number("SELECT count(*) FROM step_row").unwrap();
    assert_eq!(rows, KEPT_STEPS, "the rows of the steps let go went with them");
}

#[test]
fn real_numbers_come_back_to_the_last_digit() {
    let mut store = Store::in_memory().unwrap();
    let id = store.record(&done("2026-11-24", Kind::Play, 3, 8));
    for given in [0.1 + 0.2, 20.0 / 3.0, 6.000_000_000_000_001, f64::MIN_POSITIVE, 1e-300, 9.999_999_999_999_998] {
        let rating = store.link().number("SELECT id FROM rating WHERE channel = 'effort'").unwrap();
        store.act(|write| {
            write.touch(Table::Rating, rating)?;
            let sql = "UPDATE rating SET scale = 'theirs', as_given = ?1, canonical = ?1 WHERE id = ?2";
            write.run(sql, rusqlite::params![given, rating])
        });
        store.act(|write| write.records().remove(id));
        store.undo(&monday()).unwrap();
        store.undo(&monday()).unwrap();
        store.redo(&monday()).unwrap();
        let effort = store.read().ratings(Some(id)).unwrap().remove(0);
        assert_eq!(effort.as_given.to_bits(), given.to_bits(), "{given} became {}", effort.as_given);
    }
}

#[test]
fn a_strange_image_cannot_smuggle_sql_in() {
    let mut store = Store::in_memory().unwrap();
    store.plan(&planned("2026-11-24", Kind::Play));
    let image = "{\"id\": 1, \"day) VALUES ('2026-11-24'); DELETE FROM session; --\": 1}";
    store.link().run("UPDATE step_row SET before = ?1", [image]).unwrap();
    let before = store.dump();
    let fault = store.undo(&monday()).unwrap_err();
    assert!(matches!(fault, StoreFault::Row { table: "session", .. }), "{fault}");
    assert_eq!(store.dump(), before, "and nothing was taken back");
}
