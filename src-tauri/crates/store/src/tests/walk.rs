//! A person does whatever comes to mind, and undo and redo still return exactly.

use freshlegs_calendar::Kind;
use freshlegs_plan::{Chapter, DayFrame, Mode, Place};
use freshlegs_record::Tag;
use proptest::prelude::*;
use serde_json::json;

use super::kit::{Athlete, day, done, event, monday, planned, some_op, template};
use crate::{
    Changes, EventId, FrameOf, Morning, NewEvent, NewRecord, NewSession, PlannedWeek, RecordId, Session, SessionId,
    StoreFault, TemplateId, Writer,
};

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
    Hold(usize, bool),
    Enter(u8, bool),
    TakeOut(usize),
    Frame(u8, u16),
    Unframe(u8),
    Begin(u8, usize),
    Keep(usize),
    Morning(u8, i64),
    TagAll(usize, bool),
    EmptyBin,
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
        1 => (any::<usize>(), any::<bool>()).prop_map(|(which, held)| Deed::Hold(which, held)),
        1 => (0..14u8, any::<bool>()).prop_map(|(day, weekly)| Deed::Enter(day, weekly)),
        1 => any::<usize>().prop_map(Deed::TakeOut),
        1 => (0..14u8, 0..=1440u16).prop_map(|(day, minutes)| Deed::Frame(day, minutes)),
        1 => (0..14u8).prop_map(Deed::Unframe),
        1 => (0..14u8, 0..8usize).prop_map(|(day, mode)| Deed::Begin(day, mode)),
        1 => (0..3usize).prop_map(Deed::Keep),
        1 => (0..14u8, 0..=10i64).prop_map(|(day, pain)| Deed::Morning(day, pain)),
        2 => (0..4usize, any::<bool>()).prop_map(|(tag, on)| Deed::TagAll(tag, on)),
        1 => Just(Deed::EmptyBin),
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

/// Odd days stand for every such weekday.
fn frame_of(on: u8) -> FrameOf {
    let day = day(&november(on));
    if on.is_multiple_of(2) { FrameOf::Day(day) } else { FrameOf::Weekday(day.weekday()) }
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
        Deed::Hold(which, pinned) => match nth(&sessions, which) {
            Some(session) => write.sessions().update(&Session { pinned, anyway: !pinned, ..session }),
            None => Ok(()),
        },
        Deed::Enter(on, weekly) => {
            let event = NewEvent { weekly, sample: on == 3, ..event(&november(on)) };
            write.events().add(&event).map(|_: EventId| ())
        }
        Deed::TakeOut(which) => {
            let events = write.read().events(day("2026-11-01"), day("2026-12-31"))?;
            nth(&events, which).map_or(Ok(()), |event| write.events().remove(event.id))
        }
        Deed::Frame(on, minutes) => write.frames().put(frame_of(on), DayFrame::new(minutes, &[Place::Gym])),
        Deed::Unframe(on) => write.frames().remove(frame_of(on)),
        Deed::Begin(on, mode) => write.chapters().begin(&Chapter::new(day(&november(on)), Mode::ALL[mode]), on == 3),
        Deed::Keep(which) => {
            let kinds = [Kind::Play, Kind::Acceleration, Kind::EasyLong];
            write.templates().add(&template(kinds[which])).map(|_: TemplateId| ())
        }
        Deed::Morning(on, pain) => {
            let (sleep, pain) = (pain.try_into().ok(), pain.try_into().ok());
            write.mornings().put(&Morning { sleep, pain, sharp: on > 8, ..Morning::blank(day(&november(on))) })
        }
        Deed::TagAll(tag, on) => {
            records.iter().try_for_each(|record| write.records().tag(record.id, Tag::ALL[tag], on))
        }
        Deed::EmptyBin => {
            let binned = write.read().bin()?;
            binned.iter().try_for_each(|record| write.records().let_go(record.id))
        }
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
