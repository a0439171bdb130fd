//! How files are built: several sequences, several sessions, developers' fields, short times.

use super::*;
use crate::import::found::{Found, Rejected};

#[test]
fn a_chained_file_has_all_its_activities() {
    let first = Fit::activity().session(&rated(70, 75)).end().close();
    let second = Fit::activity().session_at(THURSDAY + 7200, &rated(20, 100)).end().close();
    let both = [first.clone(), second].concat();
    assert_eq!(felt(&both), [(Some(70.0), Some(75.0)), (Some(20.0), Some(100.0))]);
    let twice = file(&[first.clone(), first].concat());
    assert_eq!((twice.sessions.len(), twice.remarks), (1, vec![Remark::Twice]));
}

#[test]
fn a_multisport_file_has_all_its_sessions_and_no_transitions() {
    let leg = |fit: Fit, n: u32, sport: u8, ratings: [(u8, V); 2]| {
        let mut fields = session_fields(THURSDAY + n * HALF_AN_HOUR);
        fields[2] = (5, V::Byte(sport));
        fields[3] = (6, V::Byte(0));
        fit.with(1, SESSION, &[&fields[..], &ratings].concat())
    };
    let none = rated(255, 255);
    let legs = [(5, rated(40, 50)), (3, none), (2, rated(60, 75)), (3, none), (1, rated(90, 25))];
    let fit = legs.into_iter().zip(0..).fold(Fit::activity(), |fit, ((sport, felt), n)| leg(fit, n, sport, felt));
    let bytes = fit.end().close();
    assert_eq!(felt(&bytes), [(Some(40.0), Some(50.0)), (Some(60.0), Some(75.0)), (Some(90.0), Some(25.0))]);
    let read = file(&bytes);
    assert_eq!(read.remarks, [Remark::Transitions { count: 2 }]);
    let sports: Vec<&str> = read.sessions.iter().map(|session| session.found.sport.as_str()).collect();
    assert_eq!(sports, ["swimming", "cycling", "running"]);
}

#[test]
fn two_sessions_of_one_second_have_two_ids() {
    let bytes = Fit::activity().session(&rated(70, 75)).session(&rated(20, 25)).end().close();
    let ids: Vec<String> = file(&bytes).sessions.into_iter().map(|session| session.found.source.id).collect();
    assert_eq!(ids, ["77-2026-11-26T17:30:00Z", "77-2026-11-26T17:30:00Z-2"]);
}

#[test]
fn developer_fields_are_passed_over_by_size() {
    // A session whose definition has two fields of a developer's, of whom the file says nothing.
    let fields = [&session_fields(THURSDAY)[..], &rated(70, 75)].concat();
    let mut with_developer = Fit::default().form(1, SESSION, &fields).body;
    with_developer[0] |= 0x20;
    with_developer.extend([2, 0, 4, 0, 1, 16, 3]);
    let fit = Fit::activity().raw(&with_developer).row(1, &fields).raw(&[0xAB; 20]);
    assert_eq!(felt(&fit.end().close()), [(Some(70.0), Some(75.0))]);
}

#[test]
fn a_compressed_head_carries_the_time() {
    let row = [(5, V::Long(500))];
    let fit = Fit::activity().with(0, RECORD, &[(253, V::Long(THURSDAY))]).form(1, RECORD, &row);
    // Local number 1 stands in two bits; 24 is what Thursday evening ends in, so 23 is 31 seconds later.
    assert_eq!(THURSDAY & 0x1F, 24);
    let fit = [24_u8, 30, 23].into_iter().fold(fit, |fit, low| fit.row(0x80 | 1 << 5 | low, &row));
    let session = only(&fit.close());
    assert_eq!(session.found.minutes, Some(31.0 / 60.0));
    assert_eq!(session.found.source.id, "77-2026-11-26T17:30:00Z");
}

#[test]
fn a_file_without_a_summary_is_told_by_its_points() {
    let bytes = Fit::activity().records(601).end().close();
    let session = only(&bytes);
    assert_eq!(session.found.minutes, Some(10.0));
    assert_eq!(session.found.distance_m, Some(3000.0));
    assert_eq!(session.remarks, [Remark::FromPoints]);
    let laps = [(2, V::Long(THURSDAY)), (253, V::Long(THURSDAY + 600)), (9, V::Long(100_000)), (25, V::Byte(1))];
    let session = only(&Fit::activity().with(0, LAP, &laps).with(0, LAP, &laps).close());
    assert_eq!((session.found.minutes, session.found.distance_m), (Some(10.0), Some(2000.0)));
    assert_eq!(session.found.sport, "running");
}

#[test]
fn a_file_that_is_no_activity_says_what_it_is() {
    let said = |sort: u8| refusal(&Fit::of_type(sort).close()).to_string();
    assert_eq!(said(5), "this FIT file holds a workout, not an activity; choose another file");
    assert_eq!(said(32), "this FIT file holds a day's steps, not an activity; choose another file");
    assert_eq!(said(9), "this FIT file holds weights, not an activity; choose another file");
    let course = Fit::of_type(6).records(60).close();
    assert_eq!(refusal(&course), Refused::NotAnActivity { holds: "a course" }, "a course has points too");
    let both = [Fit::of_type(2).close(), Fit::activity().session(&rated(70, 75)).close()].concat();
    assert_eq!(file(&both).remarks, [Remark::OtherPart { holds: "settings" }]);
    assert_eq!(refusal(&Fit::activity().close()), Refused::NoSession);
}

#[test]
fn a_session_without_a_start_is_told_as_well_as_it_can_be() {
    let without = |fit: Fit| fit.with(1, SESSION, &[&session_fields(THURSDAY)[2..], &rated(70, 75)].concat());
    let by_points = only(&without(Fit::activity().records(60)).end().close());
    assert_eq!(when(&by_points), "2026-11-26 18:30:00");
    let nothing = only(&without(Fit::activity()).close());
    assert_eq!((nothing.found.start, &nothing.remarks), (None, &vec![Remark::NoDay]));
    assert_eq!(nothing.found.source.id, "77-made-2026-11-26T17:30:00Z-0");
    let mut fields = session_fields(THURSDAY);
    fields[1] = (2, V::Long(u32::MAX));
    let by_end = only(&Fit::activity().with(1, SESSION, &fields).end().close());
    assert_eq!(when(&by_end), "2026-11-26 18:30:00");
    assert_eq!(by_end.remarks, [Remark::StartCounted { day: "2026-11-26".parse().unwrap() }]);
}

#[test]
fn a_file_joins_the_other_imports() {
    let both = [Fit::of_type(2).close(), Fit::activity().session(&rated(70, 75)).end().close()].concat();
    let found = Found::from(file(&both));
    assert_eq!(found.sessions, [only(&both).found]);
    let sentence = "a part of the file holds settings and was left out; only activities have sessions".to_owned();
    assert_eq!((found.remarks, found.rejected), (vec![sentence], vec![]), "nothing of it is lost");
    let said = Rejected::from(refusal(b"")).inside("morning.fit").to_string();
    assert_eq!(said, "morning.fit: the file is empty; copy it from the watch again");
}
