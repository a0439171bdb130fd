//! Everything in the file leaves it as one document, and comes back the same.

use freshlegs_actions::views::{EventDraft, FrameDraft, LifeChange};
use freshlegs_actions::{Desk, MorningSaid};
use freshlegs_calendar::Kind;
use freshlegs_exchange::json::Export;
use freshlegs_plan::Mode;
use freshlegs_record::{Goal, SkipReason, Tag};

use crate::kit::{Athlete, THURSDAY, athlete, day, moment, planned};

/// A week in which everything happened that can happen.
fn eventful() -> Athlete {
    let mut athlete = planned();
    athlete.desk.set_setting(&athlete.now, "enjoy", "The moment the ground goes quiet.").unwrap();
    athlete.moves_anyway("Thu", "Sat").unwrap();
    athlete.records("Mon", |draft| {
        (draft.keenness, draft.effort, draft.quality, draft.enjoyment) = (Some(-1), Some(6), Some(4), Some(6));
        (draft.goal, draft.pain, draft.pain_place) = (Some(Goal::Partly), Some(2), "left calf".to_owned());
        (draft.enjoyed, draft.note, draft.minutes) = ("Warm track.".into(), "Wind, \"gusty\".".into(), "47".into());
        draft.stopped_early = true;
    });
    framed(&mut athlete);
    let strength = athlete.session("Tue");
    athlete.desk.skip_session(&athlete.now, strength, SkipReason::Travel).unwrap();
    athlete.records_loose("2026-11-25", Kind::Play, 4, 7);
    athlete.records_loose("2026-11-24", Kind::Match, 8, 5);
    let loose = athlete.week().days[1].cards[1].record.unwrap();
    athlete.desk.remove_record(&athlete.now, loose).unwrap();
    let monday = athlete.card("Mon").record.unwrap();
    athlete.desk.tag_records(&athlete.now, &[monday], Tag::Travelling, None).unwrap();
    let mut draft = athlete.form("Wed").draft;
    draft.minutes = "thir".to_owned();
    athlete.desk.keep_draft(&athlete.now, &draft).unwrap();
    athlete
}

/// What the weeks are built around, one of each.
fn framed(athlete: &mut Athlete) {
    let (now, desk) = (athlete.now, &mut athlete.desk);
    let frame = FrameDraft { minutes: 45, track: false, gym: true, bike: false };
    desk.set_day(&now, day("2026-12-01"), true, Some(frame)).unwrap();
    desk.set_day(&now, day("2026-12-08"), false, Some(FrameDraft { minutes: 0, ..frame })).unwrap();
    let (minutes, note) = ("90".to_owned(), "14:00, home".to_owned());
    let practice = EventDraft { day: day("2026-12-03"), kind: Kind::SportPractice, minutes, note, weekly: true };
    desk.add_event(&now, &practice).unwrap();
    desk.enter_mode(&now, LifeChange::plain(Mode::Masters)).unwrap();
    let (sleep, soreness, pain) = (Some(8), Some(0), Some(2));
    let said = MorningSaid { sleep, soreness, pain, ..MorningSaid::default() };
    desk.say_morning(&now, day("2026-11-25"), &said).unwrap();
    let own = r#"{"title":"Mine","blocks":[{"part":"work","title":"Hops","sets":2,"reps":5}]}"#;
    desk.save_template(&now, Kind::Play, serde_json::from_str(own).unwrap()).unwrap();
}

fn text(desk: &Desk) -> String {
    String::from_utf8(desk.export_json(&moment(THURSDAY)).unwrap()).unwrap()
}

#[test]
fn the_document_holds_everything_with_the_scale_beside_each_rating() {
    insta::assert_snapshot!(text(&eventful().desk));
}

#[test]
fn read_back_into_an_empty_file_it_is_the_same_document() {
    let first = text(&eventful().desk);
    let mut again = athlete();
    // A life before this one, taken back: the new rows get other numbers than the old ones had.
    again.accept();
    again.records_loose(THURSDAY, Kind::Play, 4, 7);
    again.undoes();
    again.undoes();
    again.desk.set_setting(&again.now, "name", "Ines").unwrap();
    let done = again.desk.import_export(&again.now, first.as_bytes()).unwrap();
    assert_eq!(done.output.said, "Everything is here: 2 records and 7 planned days.");
    assert_eq!(text(&again.desk), first);
    assert_eq!(again.form("Wed").draft.minutes, "thir", "what was typed is still in its form");
    assert_eq!(again.undoes(), "Undone: Bring in everything from an export");
    assert_eq!(again.desk.read_settings().unwrap().name, "Ines");
    again.redoes();
    assert_eq!(text(&again.desk), first);
}

#[test]
fn an_export_stays_outside_a_file_that_holds_something() {
    let first = text(&eventful().desk);
    let mut other = planned();
    let refusal = other.desk.import_export(&other.now, first.as_bytes()).unwrap_err();
    assert!(refusal.message.starts_with("This file holds something of yours already"), "{}", refusal.message);
}

#[test]
fn a_document_that_contradicts_itself_is_refused_and_nothing_is_changed() {
    let first = text(&eventful().desk);
    let mut other = athlete();
    let empty = text(&other.desk);
    for (wrong, why) in [
        (first.replacen("\"session\": 1", "\"session\": 99", 1), "session 99"),
        (first.replacen("\"value\": 6", "\"value\": 60", 1), "effort goes from 0 to 10, not 60"),
        (first[..first.len() / 2].to_owned(), "EOF"),
        ("FIT".to_owned(), "not a Freshlegs export"),
        (first.replacen("\"freshlegs_export\": 1", "\"freshlegs_export\": 7", 1), "version 7"),
    ] {
        let refusal = other.desk.import_export(&other.now, wrong.as_bytes()).unwrap_err();
        assert!(refusal.message.contains(why), "{why}: {}", refusal.message);
        assert_eq!(text(&other.desk), empty);
    }
    assert!(other.desk.import_export(&other.now, &[0xff, 0xfe]).is_err(), "bytes that are no text");
}

#[test]
fn the_table_has_a_row_for_each_record_and_the_calendar_a_day_for_each_card() {
    let athlete = eventful();
    let csv = String::from_utf8(athlete.desk.export_csv(day("2026-11-25"), day("2026-11-25")).unwrap()).unwrap();
    assert_eq!(csv.lines().count(), 2, "{csv}");
    assert!(csv.contains(",2026-11-25,play,,,4,7,,,,,,,,no,,"), "{csv}");
    let all = String::from_utf8(athlete.desk.export_csv(day("2026-01-01"), day("2026-12-31")).unwrap()).unwrap();
    assert!(all.contains("\"Wind, \"\"gusty\"\".\""), "{all}");
    let ics =
        |athlete: &Athlete| String::from_utf8(athlete.desk.export_ics(&athlete.now, None, None).unwrap()).unwrap();
    let calendar = ics(&athlete);
    assert_eq!(calendar.matches("BEGIN:VEVENT").count(), 7);
    assert_eq!(calendar.matches("STATUS:CANCELLED").count(), 1, "the day that did not happen is called off");
    assert!(calendar.contains("DTSTART;VALUE=DATE:20261123\r\nDTEND;VALUE=DATE:20261124\r\n"));
    assert_eq!(calendar, ics(&athlete), "the same plan, the same bytes");
    let later = athlete.desk.export_ics(&athlete.now, Some(day("2026-11-28")), Some(day("2026-11-28"))).unwrap();
    assert_eq!(String::from_utf8(later).unwrap().matches("BEGIN:VEVENT").count(), 1);
}

#[test]
fn the_sample_athlete_comes_back_the_same_too() {
    let mut athlete = athlete();
    athlete.desk.load_sample(&athlete.now).unwrap();
    let first = text(&athlete.desk);
    let export = Export::read(&first).unwrap();
    assert_eq!(export.write().unwrap(), first, "reading and writing changes nothing");
    assert!(export.sessions.iter().all(|session| session.sample) && export.weeks.len() == 11);
}
