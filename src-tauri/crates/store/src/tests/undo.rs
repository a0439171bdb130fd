//! Undo and redo return exactly, over restarts too.

use freshlegs_calendar::Kind;
use freshlegs_plan::Mode;
use proptest::prelude::*;
use serde_json::json;

use super::kit::{Athlete, day, done, moment, monday, planned, some_op};
use crate::images::Table;
use crate::tables::step::KEPT_STEPS;
use crate::{Changes, NewRecord, NewSession, Op, PlannedWeek, RecordId, Session, SessionId, Store, StoreFault, Writer};

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

/// Something a person may do next. Numbers choose among what there is.
#[derive(Clone, Debug)]
enum Deed {
    Plan(u8, usize),
    Move(usize, u8),
    Swap(usize, usize),
    Unplan(usize),
    Record(usize, i64, bool),
    Change(usize, i64),
    Remove(usize),
    Restore(usize),
    Week(u8),
    Unweek(u8),
    Set(u8, i32),
    Unset(u8),
    SampleOut,
    Refused(u8),
    Undo,
    Redo,
    Restart,
}

fn deed() -> impl Strategy<Value = Deed> {
    prop_oneof![
        4 => (0..14u8, 0..17usize).prop_map(|(day, kind)| Deed::Plan(day, kind)),
        3 => (any::<usize>(), 0..14u8).prop_map(|(which, day)| Deed::Move(which, day)),
        2 => (any::<usize>(), any::<usize>()).prop_map(|(one, other)| Deed::Swap(one, other)),
        1 => any::<usize>().prop_map(Deed::Unplan),
        4 => (any::<usize>(), 0..=10i64, any::<bool>()).prop_map(|(which, effort, sample)| Deed::Record(which, effort, sample)),
        2 => (any::<usize>(), 0..=10i64).prop_map(|(which, effort)| Deed::Change(which, effort)),
        2 => any::<usize>().prop_map(Deed::Remove),
        1 => any::<usize>().prop_map(Deed::Restore),
        1 => (0..3u8).prop_map(Deed::Week),
        1 => (0..3u8).prop_map(Deed::Unweek),
        1 => (0..3u8, any::<i32>()).prop_map(|(name, value)| Deed::Set(name, value)),
        1 => (0..3u8).prop_map(Deed::Unset),
        1 => Just(Deed::SampleOut),
        1 => (0..14u8).prop_map(Deed::Refused),
        6 => Just(Deed::Undo),
        4 => Just(Deed::Redo),
        1 => Just(Deed::Restart),
    ]
}

fn november(n: u8) -> String {
    format!("2026-11-{:02}", 16 + n)
}

fn nth<T: Clone>(of: &[T], n: usize) -> Option<T> {
    of.get(n.checked_rem(of.len())?).cloned()
}

/// Does a deed, unless there is nothing to do it with.
fn act(write: &mut Writer<'_>, deed: &Deed) -> Result<(), StoreFault> {
    let sessions = write.read().sessions(day("2026-11-01"), day("2026-12-31"))?;
    let records = write.read().all_records()?;
    match deed.clone() {
        Deed::Plan(on, kind) => {
            let new = NewSession { sample: on == 3, ..planned(&november(on), Kind::ALL[kind]) };
            write.sessions().add(&new).map(|_: SessionId| ())
        }
        Deed::Move(which, to) => match nth(&sessions, which) {
            Some(session) => {
                let moved_from = Some(session.moved_from.unwrap_or(session.day));
                write.sessions().update(&Session { day: day(&november(to)), moved_from, anyway: to == 5, ..session })
            }
            None => Ok(()),
        },
        Deed::Swap(one, other) => match (nth(&sessions, one), nth(&sessions, other)) {
            (Some(one), Some(other)) => {
                write.sessions().update(&Session { day: other.day, ..one.clone() })?;
                write.sessions().update(&Session { day: one.day, ..other })
            }
            _ => Ok(()),
        },
        Deed::Unplan(which) => nth(&sessions, which).map_or(Ok(()), |session| write.sessions().remove(session.id)),
        Deed::Record(which, effort, sample) => {
            let mut session = nth(&sessions, which).map(|session| session.id);
            if session.is_some_and(|session| write.read().record_of(session).unwrap().is_some()) {
                session = None;
            }
            let new = NewRecord { session, sample, ..done("2026-11-20", Kind::Play, effort, 10 - effort) };
            write.records().add(&new).map(|_: RecordId| ())
        }
        Deed::Change(which, effort) => match nth(&records, which) {
            Some(mut record) => {
                record.entry.effort = (effort > 3).then(|| effort.try_into().unwrap());
                record.entry.keenness = (effort < 6).then(|| (effort - 5).try_into().unwrap());
                write.records().update(&record)
            }
            None => Ok(()),
        },
        Deed::Remove(which) => nth(&records, which).map_or(Ok(()), |record| write.records().remove(record.id)),
        Deed::Restore(which) => {
            let binned = write.read().bin()?;
            nth(&binned, which).map_or(Ok(()), |record| write.records().restore(record.id))
        }
        Deed::Week(n) => {
            let first = day(&november(7 * (n % 2)));
            write.weeks().put(&PlannedWeek {
                first,
                mode: Mode::ALL[usize::from(n)],
                accepted_at: monday().at,
                sample: n == 2,
            })
        }
        Deed::Unweek(n) => write.weeks().remove(day(&november(7 * (n % 2)))),
        Deed::Set(name, value) => write.set(&format!("setting {name}"), &json!(value)),
        Deed::Unset(name) => write.unset(&format!("setting {name}")),
        Deed::SampleOut => write.remove_sample(),
        Deed::Refused(on) => {
            write.sessions().add(&planned(&november(on), Kind::Play))?;
            Err(StoreFault::NoPlace)
        }
        Deed::Undo | Deed::Redo | Deed::Restart => Ok(()),
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, failure_persistence: None, ..ProptestConfig::default() })]

    /// Whatever a person does, undo walks back through exactly the states there were, and redo forward again.
    #[test]
    fn undo_and_redo_walk_through_exactly_what_was(deeds in prop::collection::vec(deed(), 1..60)) {
        let mut athlete = Athlete::new();
        let (mut past, mut future) = (Vec::new(), Vec::new());
        let mut now = athlete.store.dump();
        for deed in deeds {
            match deed {
                Deed::Undo => match athlete.store.undo(&monday()).unwrap() {
                    Some(_) => {
                        future.push(now);
                        now = past.pop().expect("undo took back a step that was never made");
                    }
                    None => prop_assert!(past.is_empty(), "undo forgot a step"),
                },
                Deed::Redo => match athlete.store.redo(&monday()).unwrap() {
                    Some(_) => {
                        past.push(now);
                        now = future.pop().expect("redo did a step that was never taken back");
                    }
                    None => prop_assert!(future.is_empty(), "redo forgot a step"),
                },
                Deed::Restart => athlete = athlete.restarted(),
                Deed::Refused(_) => {
                    prop_assert!(athlete.store.change(some_op(), &monday(), |write| act(write, &deed)).is_err());
                }
                _ => {
                    let changed = athlete.store.act(|write| act(write, &deed));
                    if changed.changes != Changes::default() {
                        past.push(now);
                        future.clear();
                        now = athlete.store.dump();
                    }
                }
            }
            prop_assert_eq!(&athlete.store.dump(), &now, "after {:?}", deed);
        }
        prop_assert!(athlete.store.is_sound());
    }
}
