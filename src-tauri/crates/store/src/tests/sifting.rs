//! A long list is read a piece at a time, newest first, and only what was asked for.

use freshlegs_calendar::Kind;
use freshlegs_record::{Tag, Words};

use super::kit::{day, done, moment, planned};
use crate::{NewRecord, RecordFilter, RecordId, SoughtWord, Store};

/// Twelve sessions on eight days.
fn autumn() -> Store {
    let mut store = Store::in_memory().unwrap();
    for n in 0..12 {
        let kind = if n % 3 == 0 { Kind::MaxVelocity } else { Kind::Play };
        let mut new = done(&format!("2026-11-{:02}", 10 + n % 8), kind, n % 11, 5);
        new.entry.note = Some(Words::try_from(format!("100 % wind, rep {n}")).unwrap());
        if n == 7 {
            (new.entry.effort, new.entry.quality) = (None, None);
            new.entry.enjoyed = Some(Words::try_from("Über den Fluß".to_owned()).unwrap());
        }
        store.record(&new);
    }
    store
}

fn found(store: &Store, filter: &RecordFilter) -> Vec<i64> {
    let records = store.read().sifted(filter, None, 1000).unwrap();
    let numbers: Vec<i64> = records.iter().map(|record| record.id.get()).collect();
    let listed: Vec<i64> = store.read().sifted_numbers(filter).unwrap().iter().map(|id| id.get()).collect();
    assert_eq!(numbers, listed, "the numbers are those of the records");
    numbers
}

fn sought(spellings: &[&str], kinds: &[Kind]) -> RecordFilter {
    let spellings = spellings.iter().map(|word| (*word).to_owned()).collect();
    RecordFilter { words: vec![SoughtWord { spellings, kinds: kinds.to_vec() }], ..RecordFilter::default() }
}

#[test]
fn pieces_put_together_are_the_whole_list_newest_first() {
    let store = autumn();
    let all = RecordFilter::default();
    let whole = store.read().sifted(&all, None, 1000).unwrap();
    let order: Vec<_> = whole.iter().map(|record| (record.entry.day, record.id)).collect();
    assert!(order.is_sorted_by(|newer, older| newer > older), "newest first: {order:?}");
    let (places, count) = store.read().sifted_places(&all, 5).unwrap();
    assert_eq!((places.len(), count), (3, 12));
    let pieces = places.into_iter().flat_map(|place| store.read().sifted(&all, Some(place), 5).unwrap());
    assert_eq!(pieces.collect::<Vec<_>>(), whole);
}

#[test]
fn a_filter_leaves_out_what_was_not_asked_for() {
    let mut store = autumn();
    let ill = RecordId::try_from(3).unwrap();
    store.act(|write| write.records().tag(ill, Tag::Ill, true));
    let all = RecordFilter::default;
    assert_eq!(found(&store, &RecordFilter { kinds: vec![Kind::MaxVelocity], ..all() }), [7, 4, 10, 1]);
    assert_eq!(found(&store, &RecordFilter { tag: Some(Tag::Ill), ..all() }), [3]);
    assert_eq!(found(&store, &RecordFilter { tag: Some(Tag::Deload), ..all() }), [0_i64; 0]);
    assert_eq!(found(&store, &RecordFilter { rated: Some(false), ..all() }), [8]);
    assert_eq!(found(&store, &RecordFilter { rated: Some(true), ..all() }).len(), 11);
    let (from, to) = (Some(day("2026-11-12")), Some(day("2026-11-13")));
    assert_eq!(found(&store, &RecordFilter { from, to, ..all() }), [12, 4, 11, 3]);
    store.act(|write| write.records().remove(ill));
    assert_eq!(found(&store, &RecordFilter { tag: Some(Tag::Ill), ..all() }), [0_i64; 0], "the bin is another room");
}

#[test]
fn a_word_is_found_in_what_was_written_and_in_the_kind() {
    let store = autumn();
    assert_eq!(found(&store, &sought(&["REP 1"], &[])), [12, 11, 2], "in both sizes of letters");
    assert_eq!(found(&store, &sought(&["über", "Über"], &[])), [8]);
    assert_eq!(found(&store, &sought(&["fly"], &[Kind::MaxVelocity])), [7, 4, 10, 1]);
    assert_eq!(found(&store, &sought(&["0 % w"], &[])).len(), 12, "a per cent sign is one");
    assert_eq!(found(&store, &sought(&["%rep%"], &[])), [0_i64; 0], "and stands for nothing else");
    assert_eq!(found(&store, &sought(&["'); DROP TABLE record; --"], &[])), [0_i64; 0]);
    let mut both = sought(&["rep 3"], &[]);
    both.words.extend(sought(&["fly"], &[Kind::MaxVelocity]).words);
    assert_eq!(found(&store, &both), [4], "every word counts");
}

#[test]
fn tags_come_with_their_records_and_go_with_them() {
    let mut store = autumn();
    let id = RecordId::try_from(5).unwrap();
    for tag in [Tag::Deload, Tag::Ill, Tag::Ill] {
        store.act(|write| write.records().tag(id, tag, true));
    }
    let tagged = store.read().record(id).unwrap().unwrap();
    assert_eq!(tagged.tags, [Tag::Ill, Tag::Deload], "each once, in their order");
    assert_eq!(store.read().all_records().unwrap().iter().filter(|record| !record.tags.is_empty()).count(), 1);
    let later = crate::Record { tags: vec![Tag::Travelling], ..tagged };
    store.act(|write| write.records().update(&later));
    assert_eq!(store.read().record(id).unwrap().unwrap().tags, [Tag::Travelling]);
    store.act(|write| write.records().remove(id));
    store.act(|write| write.records().let_go(id));
    assert_eq!(store.link().number("SELECT count(*) FROM record_tag").unwrap(), 0);
    for _ in 0..2 {
        store.undo(&moment("2026-11-23T19:00:00+01:00")).unwrap();
    }
    assert_eq!(store.read().record(id).unwrap().unwrap().tags, [Tag::Travelling], "and come back with them");
}

#[test]
fn the_bin_says_since_when_a_record_lies_in_it() {
    let mut store = autumn();
    let [first, second] = [2, 9].map(|id| RecordId::try_from(id).unwrap());
    let then = moment("2026-10-01T08:00:00+02:00");
    store.change(super::kit::some_op(), &then, |write| write.records().remove(first)).unwrap();
    store.act(|write| write.records().remove(second));
    let times: Vec<_> = store.read().binned().unwrap().iter().map(|old| (old.record.id, old.removed_at)).collect();
    assert_eq!(times, [(second, super::kit::monday().at), (first, then.at)]);
    let limit = moment("2026-10-01T07:00:00+01:00").at;
    assert_eq!(store.read().binned_before(limit).unwrap(), [], "the same instant, said from elsewhere");
    assert_eq!(store.read().binned_before(limit + chrono::TimeDelta::seconds(1)).unwrap(), [first]);
}

#[test]
fn a_record_of_another_file_comes_in_as_it_was_there() {
    let mut store = autumn();
    let session = store.plan(&planned("2026-11-24", Kind::Play));
    let new = NewRecord { session: Some(session), ..done("2026-11-24", Kind::Play, 3, 8) };
    let id = store.record(&new);
    let (recorded, changed) = (moment("2026-11-24T20:00:00+01:00").at, moment("2026-11-25T07:00:00+01:00").at);
    let there = crate::Record {
        changed_at: changed,
        recorded_at: recorded,
        tags: vec![Tag::Ill],
        ..store.read().record(id).unwrap().unwrap()
    };
    store.act(|write| write.records().bring_in(&there, Some(changed)));
    let binned = store.read().binned().unwrap().remove(0);
    assert_eq!((binned.record.session, binned.record.changed_at, binned.removed_at), (Some(session), changed, changed));
    assert_eq!((binned.record.entry, binned.record.tags), (there.entry.clone(), there.tags.clone()));
    assert!(
        store
            .change(super::kit::some_op(), &moment("2026-11-24T20:00:00+01:00"), |write| write
                .records()
                .bring_in(&there, None))
            .is_err(),
        "a session is done once"
    );
}
