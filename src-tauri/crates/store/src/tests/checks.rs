//! The tables refuse what cannot be, and say which row holds what cannot be read.

use freshlegs_calendar::Kind;

use super::kit::{day, done, planned};
use crate::{Store, StoreFault};

/// A file with one session (1), one record (1) and two ratings.
fn one_of_each() -> Store {
    let mut store = Store::in_memory().unwrap();
    store.plan(&planned("2026-11-24", Kind::MaxVelocity));
    store.record(&done("2026-11-24", Kind::MaxVelocity, 6, 7));
    store
}

#[test]
fn what_cannot_be_is_not_let_in() {
    let store = one_of_each();
    for wrong in [
        "UPDATE session SET day = '2026-02-30'",
        "UPDATE session SET day = '26-11-24'",
        "UPDATE session SET day = '2026-11-24 10:00'",
        "UPDATE session SET day = '1899-12-31'",
        "UPDATE session SET day = '2200-01-01'",
        "UPDATE session SET kind = 'nap'",
        "UPDATE session SET minutes = 0",
        "UPDATE session SET minutes = 1441",
        "UPDATE session SET minutes = 'an hour'",
        "UPDATE session SET level = 'hero'",
        "UPDATE session SET mode = 'grind'",
        "UPDATE session SET skipped = 'lazy'",
        "UPDATE session SET moved_from = 'Tuesday'",
        "UPDATE session SET anyway = 2",
        "UPDATE session SET why = 'not json'",
        "UPDATE session SET pinned = 2",
        "UPDATE session SET exception = 'a rule'",
        "UPDATE session SET content = 'usual'",
        "INSERT INTO event (day, kind) VALUES ('2026-11-28', 'play')",
        "INSERT INTO event (day, kind, until) VALUES ('2026-11-28', 'match', '2026-12-05')",
        "INSERT INTO event (day, kind, weekly, until) VALUES ('2026-11-28', 'match', 1, '2026-11-27')",
        "INSERT INTO day_frame (minutes, track, gym, bike) VALUES (60, 1, 1, 1)",
        "INSERT INTO day_frame (weekday, day, minutes, track, gym, bike) VALUES ('monday', '2026-11-23', 60, 1, 1, 1)",
        "INSERT INTO day_frame (weekday, minutes, track, gym, bike) VALUES ('monday', 1441, 1, 1, 1)",
        "INSERT INTO chapter (first_day, body) VALUES ('2026-11-23', 'a peak')",
        "INSERT INTO template (kind, body) VALUES ('match', '{}')",
        "INSERT INTO morning (day, pain, changed_at) VALUES ('2026-11-23', 11, '2026-11-23T18:42:05+01:00')",
        "INSERT INTO record_tag (record_id, tag) VALUES (1, 'tired')",
        "INSERT INTO record_tag (record_id, tag) VALUES (99, 'ill')",
        "INSERT INTO record_tag (record_id, tag) VALUES (1, 'ill'), (1, 'ill')",
        "INSERT INTO origin (format, source, record_id, told) VALUES ('fit', 'a', 99, '{}')",
        "INSERT INTO origin (format, source, told) VALUES ('fit', 'a', 'effort 70')",
        "INSERT INTO origin (format, source, told) VALUES ('fit', 'a', '{}'), ('fit', 'a', '{}')",
        "INSERT INTO mapping (name, body) VALUES ('', '{}')",
        "UPDATE record SET session_id = 99",
        "UPDATE record SET goal = 'failed'",
        "UPDATE record SET note = ''",
        "UPDATE record SET ended = 'aborted'",
        "UPDATE record SET recorded_at = 'yesterday'",
        "UPDATE record SET removed_at = 'soon'",
        "UPDATE rating SET as_given = 11",
        "UPDATE rating SET as_given = -1",
        "UPDATE rating SET as_given = 6.5",
        "UPDATE rating SET canonical = 10.5",
        "UPDATE rating SET least = 1",
        "UPDATE rating SET channel = 'speed'",
        "UPDATE rating SET towards = 'up'",
        "UPDATE rating SET record_id = 99",
        "UPDATE rating SET channel = 'effort', scale = 'effort'",
        "INSERT INTO rating SELECT NULL, record_id, channel, as_given, scale, least, most, towards, canonical FROM rating",
        "DELETE FROM record",
        "INSERT INTO setting (name, value) VALUES ('', '1')",
        "INSERT INTO setting (name, value) VALUES ('paper', 'a4')",
        "INSERT INTO planned_week (first_day, mode, accepted_at) VALUES ('2026-11-31', 'base', '2026-11-23T18:42:05+01:00')",
        "INSERT INTO draft (form, body, changed_at) VALUES ('record', '{', '2026-11-23T18:42:05+01:00')",
        "INSERT INTO step_row (step_id, of_table, of_id, before) VALUES (1, 'step', 1, '{}')",
        "INSERT INTO step_row (step_id, of_table, of_id) VALUES (1, 'session', 9)",
    ] {
        let refused = store.link().run(wrong, []);
        assert!(matches!(refused, Err(StoreFault::Refused { .. })), "{wrong} was answered with {refused:?}");
    }
}

#[test]
fn a_row_that_cannot_be_read_is_named() {
    let all = (day("1900-01-01"), day("2199-12-31"));
    let told: Vec<String> = [
        "UPDATE session SET kind = 'nap'",
        "UPDATE session SET why = '{\"key\": 7}'",
        "UPDATE session SET day = '2026-02-30'",
        "UPDATE session SET minutes = 5000",
        "UPDATE record SET ended = 'aborted'",
        "UPDATE record SET recorded_at = 'yesterday'",
        "UPDATE rating SET channel = 'speed' WHERE channel = 'effort'",
        "UPDATE rating SET canonical = 70 WHERE channel = 'effort'",
        "UPDATE step SET op = '{\"op\": \"levitate\"}' WHERE id = 2",
    ]
    .into_iter()
    .map(|wrong| {
        let store = one_of_each();
        store.connection.pragma_update(None, "ignore_check_constraints", true).unwrap();
        store.link().run(wrong, []).unwrap();
        let read = store.read();
        let fault = read
            .sessions(all.0, all.1)
            .map(|_| ())
            .and_then(|()| read.all_records().map(|_| ()))
            .and_then(|()| read.history(9).map(|_| ()));
        match fault {
            Err(fault @ StoreFault::Row { .. }) => fault.to_string(),
            other => panic!("{wrong} was read as {other:?}"),
        }
    })
    .collect();
    insta::assert_snapshot!(told.join("\n"));
}
