//! Everything in the file leaves it as one document, and comes back the same.

use freshlegs_actions::views::{EventDraft, FrameDraft, LifeChange};
use freshlegs_actions::{Desk, MorningSaid};
use freshlegs_calendar::Kind;
use freshlegs_exchange::json::{EventRow, Export};
use freshlegs_plan::{DayFrame, Mode, Place};
use freshlegs_record::{Goal, SkipReason};
use freshlegs_store::{
    FrameOf, Moment, Morning, NewEvent, NewRecord, NewSession, NewTemplate, Op, PlannedWeek, Session, SessionState,
    Store, StoreFault,
};

use crate::kit::{Athlete, THURSDAY, day, moment, planned};

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
    let folder = tempfile::tempdir().unwrap();
    let place = freshlegs_store::Place::at(folder.path());
    let mut store = Store::open(&place, &moment(THURSDAY)).unwrap();
    read_back(&mut store, Export::read(&first).unwrap()).unwrap();
    drop(store);
    let again = Desk::open(&place, &moment(THURSDAY)).unwrap();
    assert_eq!(text(&again), first);
}

#[test]
fn the_sample_athlete_comes_back_the_same_too() {
    let mut athlete = crate::kit::athlete();
    athlete.desk.load_sample(&athlete.now).unwrap();
    let first = text(&athlete.desk);
    let export = Export::read(&first).unwrap();
    assert_eq!(export.write().unwrap(), first, "reading and writing changes nothing");
    assert!(export.sessions.iter().all(|session| session.sample) && export.weeks.len() == 11);
}

/// Writes a document into an empty file, row by row. The verb that does this comes with the imports.
fn read_back(store: &mut Store, export: Export) -> Result<(), StoreFault> {
    let now = moment(THURSDAY);
    let op = Op::LoadSample;
    let ids = store.change(op.clone(), &now, |write| -> Result<Vec<_>, StoreFault> {
        for (name, value) in &export.settings {
            write.set(name, value)?;
        }
        for row in export.weeks {
            let week =
                PlannedWeek { first: row.first, mode: row.mode, accepted_at: row.accepted_at, sample: row.sample };
            write.weeks().put(&week)?;
        }
        for chapter in &export.chapters {
            write.chapters().begin(chapter, false)?;
        }
        for row in export.events {
            let EventRow { day, kind, minutes, note, weekly, until, sample } = row;
            write.events().add(&NewEvent { day, kind, minutes, note, weekly, until, sample })?;
        }
        for row in export.frames {
            let of = row.weekday.map_or_else(|| FrameOf::Day(row.day.unwrap()), FrameOf::Weekday);
            let there = [(Place::Track, row.track), (Place::Gym, row.gym), (Place::Bike, row.bike)];
            let places: Vec<Place> = there.into_iter().filter(|(_, there)| *there).map(|(place, _)| place).collect();
            write.frames().put(of, DayFrame::new(row.minutes, &places))?;
        }
        for row in export.templates {
            write.templates().add(&NewTemplate { kind: row.kind, body: row.body })?;
        }
        for row in export.mornings {
            write.mornings().put(&Morning {
                day: row.day,
                sleep: row.sleep.map(|rated| rated.0),
                soreness: row.soreness.map(|rated| rated.0),
                tiredness: row.tiredness.map(|rated| rated.0),
                pain: row.pain.map(|rated| rated.0),
                sharp: row.sharp,
            })?;
        }
        let mut ids = Vec::new();
        for row in export.sessions {
            let new = NewSession {
                day: row.day,
                kind: row.kind,
                minutes: row.minutes,
                level: row.level,
                mode: row.mode,
                pinned: row.pinned,
                own: row.own,
                content: row.content,
                why: row.why,
                sample: row.sample,
            };
            let id = write.sessions().add(&new)?;
            let stored = write.read().session(id)?.unwrap();
            let state = row.skipped.map_or(SessionState::Planned, |skipped| SessionState::Skipped(skipped.reason));
            let (moved_from, anyway, exception) = (row.moved_from, row.anyway, row.exception);
            let session = Session { state, moved_from, anyway, exception, ..stored };
            write.sessions().update(&session)?;
            ids.push(id);
        }
        Ok(ids)
    })?;
    let rows = export.records.into_iter().map(|row| (row, false)).chain(export.bin.into_iter().map(|row| (row, true)));
    for (row, binned) in rows {
        let at = Moment { at: row.changed_at, ..now };
        store.change(op.clone(), &at, |write| -> Result<(), StoreFault> {
            let session = row.session.map(|number| ids.output[number as usize - 1]);
            let new = NewRecord { session, entry: row.entry.into(), recorded_at: row.recorded_at, sample: row.sample };
            let id = write.records().add(&new)?;
            if binned {
                write.records().remove(id)?;
            }
            Ok(())
        })?;
    }
    for draft in export.drafts {
        store.keep_draft(&draft.key, &draft.body, &Moment { at: draft.changed_at, ..now })?;
    }
    Ok(())
}
