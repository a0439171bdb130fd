//! What an athlete said of a session comes out as it went in.

use freshlegs_calendar::{Kind, Minutes};
use freshlegs_record::{Ended, Entry, Goal, PainReport, Words};

use super::kit::{day, done, moment, monday, planned, some_op};
use crate::{Changes, Channel, NewRecord, Record, Store, StoreFault};

fn words(text: &str) -> Option<Words> {
    Some(Words::try_from(text.to_owned()).unwrap())
}

/// Every question answered.
fn full_entry() -> Entry {
    Entry {
        day: day("2026-11-24"),
        kind: Kind::MaxVelocity,
        keenness: Some((-3).try_into().unwrap()),
        effort: Some(0.try_into().unwrap()),
        quality: Some(10.try_into().unwrap()),
        enjoyment: Some(7.try_into().unwrap()),
        goal: Some(Goal::Partly),
        goal_words: words("relaxed shoulders"),
        pain: Some(PainReport { level: 2.try_into().unwrap(), place: words("left calf") }),
        enjoyed: words("the wind 🍃"),
        note: words("'); DROP TABLE record; --\n  two lines  "),
        minutes: Some(Minutes::of(47)),
        ended: Ended::StoppedEarly,
    }
}

#[test]
fn a_record_comes_out_as_it_went_in() {
    let mut store = Store::in_memory().unwrap();
    let session = store.plan(&planned("2026-11-24", Kind::MaxVelocity));
    let new = NewRecord { session: Some(session), entry: full_entry(), recorded_at: monday().at, sample: false };
    let id = store.record(&new);
    let record = Record {
        id,
        session: Some(session),
        entry: full_entry(),
        tags: Vec::new(),
        recorded_at: monday().at,
        changed_at: monday().at,
        sample: false,
    };
    assert_eq!(store.read().record(id).unwrap(), Some(record.clone()));
    assert_eq!(store.read().record_of(session).unwrap(), Some(record.clone()));
    assert_eq!(store.read().all_records().unwrap(), [record]);
}

#[test]
fn an_unanswered_question_stays_unanswered() {
    let mut store = Store::in_memory().unwrap();
    for kind in Kind::ALL {
        let entry = Entry::blank(day("2026-11-24"), kind);
        let id =
            store.record(&NewRecord { session: None, entry: entry.clone(), recorded_at: monday().at, sample: false });
        assert_eq!(store.read().record(id).unwrap().unwrap().entry, entry, "nothing was made up");
    }
    assert_eq!(store.read().ratings(None).unwrap(), [], "no number stands where none was given");
}

#[test]
fn an_answer_can_be_changed_and_taken_away() {
    let mut store = Store::in_memory().unwrap();
    let id = store.record(&done("2026-11-24", Kind::Play, 3, 8));
    let later = moment("2026-11-25T07:00:00+01:00");
    let mut record = store.read().record(id).unwrap().unwrap();
    record.entry.effort = Some(4.try_into().unwrap());
    record.entry.quality = None;
    record.entry.keenness = Some(5.try_into().unwrap());
    store.change(some_op(), &later, |write| write.records().update(&record)).unwrap();
    record.changed_at = later.at;
    assert_eq!(store.read().record(id).unwrap(), Some(record));
}

#[test]
fn a_number_is_kept_as_given_with_its_scale() {
    let mut store = Store::in_memory().unwrap();
    let id = store.record(&NewRecord { session: None, entry: full_entry(), recorded_at: monday().at, sample: false });
    let told: Vec<String> = store
        .read()
        .ratings(Some(id))
        .unwrap()
        .iter()
        .map(|r| {
            format!(
                "{:?}: {} on {} {}…{} ({:?}) = {}",
                r.channel, r.as_given, r.scale, r.least, r.most, r.towards, r.canonical
            )
        })
        .collect();
    insta::assert_snapshot!(told.join("\n"), @r"
    Effort: 0 on effort 0…10 (Worse) = 0
    Enjoyment: 7 on enjoyment 0…10 (Better) = 7
    Keenness: -3 on keenness -5…5 (Better) = 2
    Pain: 2 on pain 0…10 (Worse) = 2
    Quality: 10 on quality 0…10 (Better) = 10
    ");
}

#[test]
fn all_numbers_of_our_scales_come_back_from_the_common_one() {
    for channel in Channel::ALL {
        let scale = channel.scale();
        for given in scale.least..=scale.most {
            let canonical = f64::from(given - scale.least) / f64::from(scale.most - scale.least) * 10.0;
            assert_eq!(channel.on_our_scale(canonical), i64::from(given), "{channel:?} {given}");
        }
    }
}

#[test]
fn a_removed_record_lies_in_the_bin() {
    let mut store = Store::in_memory().unwrap();
    let session = store.plan(&planned("2026-11-24", Kind::Play));
    let id = store.record(&NewRecord { session: Some(session), ..done("2026-11-24", Kind::Play, 3, 8) });
    let record = store.read().record(id).unwrap().unwrap();
    store.act(|write| write.records().remove(id));
    assert_eq!(store.read().record(id).unwrap(), None, "it is gone from the board");
    assert_eq!(store.read().all_records().unwrap(), [], "and from the charts");
    assert_eq!(store.read().bin().unwrap(), std::slice::from_ref(&record), "and whole in the bin");
    store.act(|write| write.records().restore(id));
    assert_eq!(store.read().record(id).unwrap(), Some(record), "it comes back with its ratings and its session");
}

#[test]
fn a_record_comes_back_without_a_session_that_has_another_by_now() {
    let mut store = Store::in_memory().unwrap();
    let session = store.plan(&planned("2026-11-24", Kind::Play));
    let record = NewRecord { session: Some(session), ..done("2026-11-24", Kind::Play, 3, 8) };
    let first = store.record(&record);
    store.act(|write| write.records().remove(first));
    let second = store.record(&record);
    store.act(|write| write.records().restore(first));
    assert_eq!(store.read().record(first).unwrap().unwrap().session, None);
    assert_eq!(store.read().record_of(session).unwrap().unwrap().id, second);
}

#[test]
fn a_planned_session_is_recorded_once() {
    let mut store = Store::in_memory().unwrap();
    let session = store.plan(&planned("2026-11-24", Kind::Play));
    let record = NewRecord { session: Some(session), ..done("2026-11-24", Kind::Play, 3, 8) };
    store.record(&record);
    let fault = store.change(some_op(), &monday(), |write| write.records().add(&record)).unwrap_err();
    assert!(matches!(fault, StoreFault::Refused { .. }), "{fault}");
    assert_eq!(store.read().all_records().unwrap().len(), 1, "the second was not kept");
}

#[test]
fn a_session_that_leaves_the_plan_leaves_its_record() {
    let mut store = Store::in_memory().unwrap();
    let session = store.plan(&planned("2026-11-24", Kind::Play));
    let id = store.record(&NewRecord { session: Some(session), ..done("2026-11-24", Kind::Play, 3, 8) });
    let changed = store.act(|write| write.sessions().remove(session));
    assert_eq!(changed.changes, Changes { plan: true, records: true, settings: false });
    assert_eq!(store.read().record(id).unwrap().unwrap().session, None, "what was done stays done");
}
