//! What goes in comes out, and one thing done leads to no other.

use freshlegs_calendar::{Day, Kind, Towards, Weekday};
use freshlegs_plan::{Chapter, DayFrame, Level, Mode, Place};
use freshlegs_record::{Entry, SkipReason};
use freshlegs_texts::Phrase;
use serde_json::json;

use super::kit::{day, done, event, monday, planned, some_op, template};
use crate::{
    AsGiven, Came, Changes, Channel, FrameOf, Morning, NewEvent, NewRecord, NewSession, Origin, PlannedWeek, RecordId,
    Session, SessionId, SessionState, Store, StoreFault,
};

#[test]
fn a_session_comes_out_as_it_went_in() {
    let mut store = Store::in_memory().unwrap();
    for kind in Kind::ALL {
        for (level, mode) in Level::ALL.iter().cycle().zip(Mode::ALL) {
            let new = NewSession { level: *level, mode: *mode, own: true, sample: true, ..planned("2026-11-24", kind) };
            let id = store.plan(&new);
            let mut session = Session {
                id,
                day: new.day,
                kind,
                minutes: new.minutes,
                level: *level,
                mode: *mode,
                state: SessionState::Planned,
                moved_from: None,
                anyway: false,
                exception: None,
                pinned: false,
                own: true,
                content: new.content,
                why: new.why,
                sample: true,
            };
            assert_eq!(store.read().session(id).unwrap(), Some(session.clone()), "as it was put in");
            session.state = SessionState::Skipped(SkipReason::NoWish);
            session.moved_from = Some(day("2026-11-23"));
            session.anyway = true;
            session.exception = Some(Phrase::new("plan-rule-variety"));
            session.pinned = true;
            store.act(|write| write.sessions().update(&session));
            assert_eq!(store.read().session(id).unwrap(), Some(session), "as it was written");
        }
    }
}

#[test]
fn every_reason_to_skip_can_be_kept() {
    use SkipReason::*;
    let mut store = Store::in_memory().unwrap();
    let id = store.plan(&planned("2026-11-24", Kind::Play));
    for reason in [Ill, Injured, Travel, Life, Weather, NoWish] {
        let session = store.read().session(id).unwrap().unwrap();
        store
            .act(|write| write.sessions().update(&Session { state: SessionState::Skipped(reason), ..session.clone() }));
        assert_eq!(store.read().session(id).unwrap().unwrap().state, SessionState::Skipped(reason));
    }
}

#[test]
fn days_are_read_in_order_and_only_those_asked_for() {
    let mut store = Store::in_memory().unwrap();
    for on in ["2026-11-30", "2026-11-23", "2026-11-29", "2026-11-22"] {
        store.plan(&planned(on, Kind::Play));
        store.record(&done(on, Kind::Play, 2, 5));
    }
    let (monday, sunday) = (day("2026-11-23"), day("2026-11-29"));
    let read = store.read();
    let sessions: Vec<Day> = read.sessions(monday, sunday).unwrap().iter().map(|session| session.day).collect();
    assert_eq!(sessions, [monday, sunday], "both ends belong to the week, their neighbours do not");
    let records: Vec<Day> = read.records(monday, sunday).unwrap().iter().map(|record| record.entry.day).collect();
    assert_eq!(records, [monday, sunday]);
    assert_eq!(read.span().unwrap(), Some((day("2026-11-22"), day("2026-11-30"))));
}

#[test]
fn an_empty_file_has_no_first_day() {
    let store = Store::in_memory().unwrap();
    assert_eq!(store.read().span().unwrap(), None);
    assert!(!store.read().holds_sample().unwrap());
}

#[test]
fn a_week_is_put_in_once() {
    let mut store = Store::in_memory().unwrap();
    let mut week =
        PlannedWeek { first: day("2026-11-23"), mode: Mode::Cultivate, accepted_at: monday().at, sample: false };
    store.act(|write| write.weeks().put(&week));
    week.mode = Mode::Deload;
    let changed = store.act(|write| write.weeks().put(&week));
    assert_eq!(changed.changes, Changes { plan: true, ..Changes::default() });
    assert_eq!(store.read().weeks(day("2026-11-01"), day("2026-11-30")).unwrap(), [week], "the later one stands");
    store.act(|write| write.weeks().remove(day("2026-11-23")));
    assert_eq!(store.read().week(day("2026-11-23")).unwrap(), None);
}

#[test]
fn events_are_read_where_they_may_fall() {
    let mut store = Store::in_memory().unwrap();
    let once = store.act(|write| write.events().add(&event("2026-11-28"))).output;
    let weekly = NewEvent { weekly: true, until: Some(day("2026-12-08")), ..event("2026-11-10") };
    store.act(|write| write.events().add(&weekly));
    let between = |from: &str, to: &str| store.read().events(day(from), day(to)).unwrap().len();
    assert_eq!(between("2026-11-23", "2026-11-29"), 2);
    assert_eq!(between("2026-12-07", "2026-12-13"), 1, "the weekly one still comes");
    assert_eq!(between("2026-12-14", "2026-12-20"), 0, "and ends");
    assert_eq!(between("2026-11-02", "2026-11-08"), 0, "and had not begun");
    let mut read = store.read().event(once).unwrap().unwrap();
    assert_eq!(read.what, event("2026-11-28"), "as it went in");
    read.what.minutes = None;
    store.act(|write| write.events().update(&read));
    assert_eq!(store.read().event(once).unwrap(), Some(read), "as it was written");
}

#[test]
fn a_frame_of_a_day_stands_once() {
    let mut store = Store::in_memory().unwrap();
    let of = FrameOf::Weekday(Weekday::Monday);
    for minutes in [45, 60] {
        store.act(|write| write.frames().put(of, DayFrame::new(minutes, &[Place::Bike])));
    }
    assert_eq!(store.read().frames().unwrap(), [(of, DayFrame::new(60, &[Place::Bike]))], "the later one stands");
    store.act(|write| write.frames().remove(of));
    assert_eq!(store.read().frames().unwrap(), []);
}

#[test]
fn a_chapter_that_begins_ends_those_that_were_to_come() {
    let mut store = Store::in_memory().unwrap();
    let chapter = |from: &str, mode| Chapter::new(day(from), mode);
    for (from, mode) in [("2026-11-02", Mode::Base), ("2026-11-30", Mode::Masters), ("2026-11-16", Mode::Return)] {
        store.act(|write| write.chapters().begin(&chapter(from, mode), false));
    }
    let left = [chapter("2026-11-02", Mode::Base), chapter("2026-11-16", Mode::Return)];
    assert_eq!(store.read().chapters().unwrap(), left);
}

#[test]
fn an_own_session_and_a_morning_come_out_as_they_went_in() {
    let mut store = Store::in_memory().unwrap();
    let id = store.act(|write| write.templates().add(&template(Kind::Play))).output;
    assert_eq!(store.read().template(id).unwrap().unwrap().what, template(Kind::Play));
    let mut morning = Morning { pain: 2.try_into().ok(), ..Morning::blank(day("2026-11-24")) };
    store.act(|write| write.mornings().put(&morning));
    morning.sharp = true;
    morning.sleep = 8.try_into().ok();
    morning.soreness = 0.try_into().ok();
    morning.tiredness = 10.try_into().ok();
    store.act(|write| write.mornings().put(&morning));
    assert_eq!(store.read().mornings(day("2026-11-01"), day("2026-11-30")).unwrap(), [morning], "one a day");
    assert_eq!(store.read().morning(day("2026-11-24")).unwrap(), Some(morning));
    assert_eq!(store.read().morning(day("2026-11-25")).unwrap(), None, "not answered is unknown");
}

#[test]
fn settings_keep_any_json() {
    let mut store = Store::in_memory().unwrap();
    let changed = store.act(|write| write.set("enjoy", &json!("the wind")));
    assert_eq!(changed.changes, Changes { settings: true, ..Changes::default() });
    store.act(|write| write.set("week_start", &json!({"day": "monday"})));
    store.act(|write| write.set("enjoy", &json!("the sound of spikes")));
    assert_eq!(store.read().setting("enjoy").unwrap(), Some(json!("the sound of spikes")));
    store.act(|write| write.unset("enjoy"));
    let left: Vec<String> = store.read().settings().unwrap().into_keys().collect();
    assert_eq!(left, ["week_start"]);
}

#[test]
fn the_sample_athlete_moves_out_whole_and_takes_nothing_along() {
    let mut store = Store::in_memory().unwrap();
    store.plan(&planned("2026-11-25", Kind::Acceleration));
    let own = store.dump();
    let sample_session = store.plan(&NewSession { sample: true, ..planned("2026-11-24", Kind::Play) });
    store.record(&NewRecord { sample: true, ..done("2026-11-23", Kind::Play, 3, 8) });
    let on_sample = store.record(&NewRecord { session: Some(sample_session), ..done("2026-11-24", Kind::Play, 3, 8) });
    store.act(|write| {
        let accepted_at = monday().at;
        write.weeks().put(&PlannedWeek { first: day("2026-11-23"), mode: Mode::Cultivate, accepted_at, sample: true })
    });
    assert!(store.read().holds_sample().unwrap());

    store.act(|write| write.remove_sample());
    assert!(!store.read().holds_sample().unwrap());
    assert_eq!(store.read().record(on_sample).unwrap().unwrap().session, None, "the athlete's own record stays");
    store.act(|write| write.records().remove(on_sample));
    assert!(store.dump().starts_with(&own), "and so does the athlete's own plan");
    assert_eq!(store.read().all_records().unwrap(), []);
}

#[test]
fn numbers_are_never_used_again() {
    let mut store = Store::in_memory().unwrap();
    let first = store.plan(&planned("2026-11-24", Kind::Play));
    store.undo(&monday()).unwrap();
    let second = store.plan(&planned("2026-11-24", Kind::Play));
    assert!(second > first, "a window that still names the first must not open the second");
}

#[test]
fn what_is_not_there_is_named() {
    let mut store = Store::in_memory().unwrap();
    let (session, record): (SessionId, RecordId) = ("9".parse().unwrap(), "7".parse().unwrap());
    let mut say = |write: &dyn Fn(&mut crate::Writer<'_>) -> Result<(), StoreFault>| {
        store.change(some_op(), &monday(), |writer| write(writer)).unwrap_err().to_string()
    };
    assert_eq!(say(&|write| write.sessions().remove(session)), "there is no session 9");
    assert_eq!(say(&|write| write.records().remove(record)), "there is no record 7");
    assert_eq!(say(&|write| write.records().restore(record)), "there is no record 7");
}

#[test]
fn where_a_record_comes_from_stays_with_it_until_the_bin_is_emptied() {
    let mut store = Store::in_memory().unwrap();
    let record = store.record(&done("2026-11-24", Kind::Play, 3, 8));
    let origin = |source: &str, came: Came| Origin {
        format: "fit".to_owned(),
        source: source.to_owned(),
        came,
        binned: false,
        told: json!({"effort": 70}),
    };
    let (of_record, of_morning) = (origin("a", Came::Record(record)), origin("b", Came::Morning(day("2026-11-24"))));
    store.act(|write| {
        write.mornings().put(&Morning::blank(day("2026-11-24")))?;
        write.origins().add(&of_record)?;
        write.origins().add(&of_morning)?;
        write.origins().add(&origin("c", Came::Plan))
    });
    assert_eq!(store.read().origins().unwrap(), [of_record.clone(), of_morning, origin("c", Came::Plan)]);
    let changed = Origin { told: json!({"effort": 80}), ..of_record };
    store.act(|write| write.origins().update(&changed));
    assert_eq!(store.read().origins_of(record).unwrap(), [changed]);
    store.act(|write| write.records().remove(record));
    assert!(store.read().origins_of(record).unwrap()[0].binned, "thrown away is not forgotten");
    store.act(|write| write.records().let_go(record));
    assert_eq!(store.read().origins().unwrap().len(), 2, "let go of for good");
}

#[test]
fn a_number_from_elsewhere_keeps_its_scale_until_the_athlete_gives_another() {
    let mut store = Store::in_memory().unwrap();
    let record = store.record(&NewRecord {
        session: None,
        entry: Entry::blank(day("2026-11-24"), Kind::Play),
        recorded_at: monday().at,
        sample: false,
    });
    let given = AsGiven {
        channel: Channel::Quality,
        as_given: 75.0,
        scale: "fit/feel".to_owned(),
        least: 0.0,
        most: 100.0,
        towards: Towards::Better,
        canonical: 7.5,
    };
    store.act(|write| write.records().rate_as_given(record, std::slice::from_ref(&given)));
    let mut stands = store.read().record(record).unwrap().unwrap();
    assert_eq!(stands.entry.quality, Some(8.try_into().unwrap()), "the nearest whole number is shown");
    stands.entry.note = Some("wind".to_owned().try_into().unwrap());
    store.act(|write| write.records().update(&stands));
    assert_eq!(store.read().ratings(Some(record)).unwrap()[0].as_given, 75.0, "a note does not round the number");
    stands.entry.quality = Some(6.try_into().unwrap());
    store.act(|write| write.records().update(&stands));
    assert_eq!(store.read().ratings(Some(record)).unwrap()[0].scale, "quality", "the athlete's own number");
}
