//! Everything recorded: looked through, tagged together, thrown away and fetched back.

use freshlegs_actions::RefusalCode;
use freshlegs_actions::views::RecordsAsked;
use freshlegs_calendar::{Family, Kind};
use freshlegs_record::Tag;
use freshlegs_store::{Place, RecordId};

use crate::kit::{Athlete, THURSDAY, athlete, day, moment};

/// Five sessions of an autumn, one of them in the year before.
fn autumn() -> Athlete {
    let mut athlete = athlete();
    for (on, kind) in [
        ("2025-12-30", Kind::Play),
        ("2026-11-20", Kind::MaxVelocity),
        ("2026-11-22", Kind::EasyLong),
        ("2026-11-24", Kind::Acceleration),
        ("2026-11-25", Kind::Play),
    ] {
        athlete.records_loose(on, kind, 5, 6);
    }
    athlete
}

fn dates(athlete: &Athlete, asked: &RecordsAsked) -> Vec<String> {
    let lines = athlete.desk.read_records(&athlete.now, asked, None).unwrap();
    lines.into_iter().map(|line| line.date).collect()
}

fn all(athlete: &Athlete) -> Vec<RecordId> {
    athlete.desk.number_records(&athlete.now, &RecordsAsked::default()).unwrap()
}

#[test]
fn the_list_is_newest_first_and_counted_in_words() {
    let athlete = autumn();
    let everything = RecordsAsked::default();
    let outline = athlete.desk.outline_records(&athlete.now, &everything).unwrap();
    assert_eq!((outline.said.as_str(), outline.count, outline.pieces.len()), ("5 sessions", 5, 1));
    assert_eq!(
        dates(&athlete, &everything),
        ["Wed 25 Nov", "Tue 24 Nov", "Sun 22 Nov", "Fri 20 Nov", "Tue 30 Dec 2025"]
    );
    let line = &athlete.desk.read_records(&athlete.now, &everything, None).unwrap()[0];
    assert_eq!((line.title.as_str(), line.family), ("Play", Family::Play));
    let ratings: Vec<(&str, i8)> = line.ratings.iter().map(|r| (r.name.as_str(), r.value)).collect();
    assert_eq!(ratings, [("effort", 5), ("quality", 6)]);
}

#[test]
fn words_kinds_days_and_tags_narrow_it() {
    let mut athlete = autumn();
    let velocity = all(&athlete)[3];
    athlete.desk.tag_records(&athlete.now, &[velocity], Tag::Ill, None).unwrap();
    let asked = |change: &dyn Fn(&mut RecordsAsked)| {
        let mut asked = RecordsAsked::default();
        change(&mut asked);
        dates(&athlete, &asked)
    };
    assert_eq!(asked(&|a| a.words = "VELOCITY max".to_owned()), ["Fri 20 Nov"], "the kind's own words");
    assert_eq!(asked(&|a| a.family = Some(Family::Speed)), ["Tue 24 Nov", "Fri 20 Nov"]);
    assert_eq!(asked(&|a| a.kind = Some(Kind::Play)), ["Wed 25 Nov", "Tue 30 Dec 2025"]);
    assert_eq!(asked(&|a| a.tag = Some(Tag::Ill)), ["Fri 20 Nov"]);
    assert_eq!(asked(&|a| a.to = Some(day("2026-01-01"))), ["Tue 30 Dec 2025"]);
    assert_eq!(asked(&|a| a.rated = Some(false)), [""; 0]);
    let found = RecordsAsked { words: "heron".to_owned(), ..RecordsAsked::default() };
    assert_eq!(athlete.desk.outline_records(&athlete.now, &found).unwrap().said, "No session is like that");
}

#[test]
fn a_tag_is_put_on_many_and_taken_off_in_one_step_each() {
    let mut athlete = autumn();
    let ids = all(&athlete);
    let tag = |athlete: &mut Athlete, ids: &[RecordId]| {
        athlete.desk.tag_records(&athlete.now, ids, Tag::Travelling, None).unwrap().output.said
    };
    assert_eq!(tag(&mut athlete, &ids[..1]), "One session is now tagged: travelling.");
    assert_eq!(tag(&mut athlete, &ids), "4 sessions are now tagged: travelling.", "one had it already");
    assert_eq!(tag(&mut athlete, &ids), "5 sessions are no longer tagged: travelling.");
    assert_eq!(athlete.undoes(), "Undone: Take the tag travelling off 5 sessions");
    assert_eq!(athlete.undoes(), "Undone: Tag 4 sessions: travelling");
    let lines = athlete.desk.read_records(&athlete.now, &RecordsAsked::default(), None).unwrap();
    let tagged: Vec<bool> = lines.iter().map(|line| !line.tags.is_empty()).collect();
    assert_eq!(tagged, [true, false, false, false, false]);
    let strange = RecordId::try_from(99).unwrap();
    assert!(athlete.desk.tag_records(&athlete.now, &[ids[0], strange], Tag::Ill, None).is_err());
}

#[test]
fn saving_the_form_again_keeps_the_tags() {
    let mut athlete = autumn();
    let id = all(&athlete)[0];
    athlete.desk.tag_records(&athlete.now, &[id], Tag::Ill, Some(true)).unwrap();
    let mut draft = athlete.desk.saved_form(id).unwrap();
    draft.effort = Some(7);
    athlete.desk.save_record(&athlete.now, &draft, "light").unwrap();
    let line = &athlete.desk.read_records(&athlete.now, &RecordsAsked::default(), None).unwrap()[0];
    assert_eq!((line.ratings[0].value, line.tags[0].0), (7, Tag::Ill));
}

#[test]
fn what_was_thrown_away_lies_in_the_bin_and_comes_back() {
    let mut athlete = autumn();
    let ids = all(&athlete);
    let done = athlete.desk.remove_records(&athlete.now, &ids[..3]).unwrap();
    assert_eq!(done.output.said, "3 records are in the bin.");
    assert_eq!(done.history.undo.as_deref(), Some("Remove 3 records"));
    athlete.on("2026-12-06");
    let bin = athlete.desk.read_bin(&athlete.now).unwrap();
    assert_eq!((bin.said.as_str(), bin.lines[0].left.as_str()), ("3 records", "20 more days"));
    let back = athlete.desk.restore_record(&athlete.now, ids[1]).unwrap();
    assert_eq!(back.output.said, "Back again: acceleration, Tuesday 24 November.");
    assert_eq!(
        athlete.desk.empty_bin(&athlete.now).unwrap().output.said,
        "The bin is empty. 2 records were let go of."
    );
    let nothing = athlete.desk.empty_bin(&athlete.now).unwrap_err();
    assert_eq!((nothing.code, nothing.message.as_str()), (RefusalCode::Nothing, "The bin is empty already."));
    assert_eq!(athlete.undoes(), "Undone: Empty the bin");
    assert_eq!(athlete.desk.read_bin(&athlete.now).unwrap().said, "2 records");
    assert_eq!(all(&athlete).len(), 3);
}

#[test]
fn after_thirty_days_the_bin_is_cleared_at_the_next_start() {
    let folder = tempfile::tempdir().unwrap();
    let place = Place::at(folder.path());
    let opened = |today: &str| Athlete {
        desk: freshlegs_actions::Desk::open(&place, &moment(today)).unwrap(),
        now: moment(today),
    };
    let lies = |athlete: &Athlete| athlete.desk.read_bin(&athlete.now).unwrap().lines.len();
    let mut athlete = opened(THURSDAY);
    athlete.records_loose("2026-11-25", Kind::Play, 5, 6);
    let ids = all(&athlete);
    athlete.desk.remove_records(&athlete.now, &ids).unwrap();
    athlete.desk.close().unwrap();
    let athlete = opened("2026-12-26");
    assert_eq!(lies(&athlete), 1, "thirty days to the minute");
    athlete.desk.close().unwrap();
    let mut athlete = opened("2026-12-27");
    assert_eq!(lies(&athlete), 0);
    assert_eq!(athlete.undoes(), "Undone: Let go of one record after 30 days in the bin");
    athlete.desk.close().unwrap();
    let athlete = opened("2026-12-28");
    assert_eq!(lies(&athlete), 1, "what could be done again is not ended by a start");
}
