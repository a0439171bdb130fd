//! Backups are whole, are thinned out, and bring everything back.

use std::fs;

use chrono::TimeDelta;
use freshlegs_calendar::Kind;
use serde_json::json;

use super::kit::{Athlete, done, moment, monday, planned};
use crate::{BackupReason, Contents, Store, StoreFault, opening};

fn with_a_week() -> Athlete {
    let mut athlete = Athlete::new();
    for on in ["2026-11-24", "2026-11-26"] {
        athlete.store.plan(&planned(on, Kind::MaxVelocity));
    }
    athlete.store.record(&done("2026-11-24", Kind::MaxVelocity, 6, 7));
    athlete
}

#[test]
fn a_backup_holds_what_the_file_holds() {
    let athlete = with_a_week();
    let backup = athlete.store.back_up(BackupReason::Routine, &monday()).unwrap();
    assert_eq!(backup.name, "freshlegs-2026-11-23-184205-routine.db");
    assert_eq!(athlete.place().list_backups().unwrap(), std::slice::from_ref(&backup));
    let holds = athlete.place().look_into_backup(&backup.name).unwrap();
    assert_eq!(holds, Contents { schema: 3, weeks: 0, sessions: 2, records: 1 });
    let files: Vec<_> = fs::read_dir(athlete.place().backups()).unwrap().collect();
    assert_eq!(files.len(), 1, "no part and no log lies beside it");
}

#[test]
fn two_backups_of_one_second_have_two_names() {
    let athlete = with_a_week();
    let names = [(); 3].map(|()| athlete.store.back_up(BackupReason::Routine, &monday()).unwrap().name);
    assert_eq!(names[2], "freshlegs-2026-11-23-184205-routine-3.db");
    assert_eq!(athlete.place().list_backups().unwrap().len(), 3);
}

#[test]
fn a_routine_backup_waits_for_a_change_and_for_its_time() {
    let mut athlete = Athlete::new();
    let (now, tomorrow) = (monday(), moment("2026-11-24T18:42:05+01:00"));
    let half_a_day = TimeDelta::hours(12);
    let due = |athlete: &mut Athlete, least, at| athlete.store.back_up_if_changed(least, at).unwrap().is_some();
    assert!(!due(&mut athlete, half_a_day, &now), "an empty file needs none");
    athlete.store.plan(&planned("2026-11-24", Kind::Play));
    assert!(due(&mut athlete, half_a_day, &now), "the first change does");
    assert!(!due(&mut athlete, TimeDelta::zero(), &tomorrow), "nothing changed since");
    athlete.store.undo(&now).unwrap();
    assert!(!due(&mut athlete, half_a_day, &now), "the last one is too young");
    assert!(due(&mut athlete, half_a_day, &tomorrow), "taking back is a change too");
    athlete.store.keep_draft("record-new", &json!({}), &tomorrow).unwrap();
    assert!(due(&mut athlete, TimeDelta::zero(), &tomorrow), "and so is what was typed");
}

#[test]
fn a_restored_backup_is_the_file_as_it_was_with_its_undo() {
    let mut athlete = with_a_week();
    let then = athlete.store.dump();
    let backup = athlete.store.back_up(BackupReason::Routine, &monday()).unwrap();
    athlete.store.act(|write| write.set("enjoy", &json!("the wind")));
    let now = athlete.store.dump();

    let before = athlete.store.restore(&backup.name, &monday()).unwrap();
    assert_eq!(athlete.store.dump(), then, "as it was");
    assert!(athlete.store.undo(&monday()).unwrap().is_some(), "its steps came with it");
    assert_eq!(before.reason, BackupReason::BeforeRestore);

    athlete.store.restore(&before.name, &monday()).unwrap();
    assert_eq!(athlete.store.dump(), now, "and the way back is open");
    let mut athlete = athlete.restarted();
    assert_eq!(athlete.store.dump(), now, "for good");
    athlete.store.plan(&planned("2026-11-24", Kind::Play));
    assert!(athlete.store.is_sound());
}

#[test]
fn a_backup_that_is_not_there_or_outside_the_folder_is_refused() {
    let mut athlete = with_a_week();
    for name in ["freshlegs-2020-01-01-000000-routine.db", "../freshlegs.db", "/etc/passwd", ""] {
        let fault = athlete.store.restore(name, &monday()).unwrap_err();
        assert!(matches!(fault, StoreFault::Missing { what: "backup", .. }), "{name}: {fault}");
    }
}

#[test]
fn a_damaged_foreign_or_newer_backup_leaves_the_file_alone() {
    let mut athlete = with_a_week();
    let whole = athlete.store.back_up(BackupReason::Routine, &monday()).unwrap();
    let path = athlete.place().backups().join(&whole.name);
    let good = fs::read(&path).unwrap();
    let (dump, other) = (athlete.store.dump(), rusqlite::Connection::open_in_memory().unwrap());
    other.execute_batch("CREATE TABLE photos (id INTEGER PRIMARY KEY)").unwrap();

    let mut cut = good.clone();
    cut.truncate(good.len() / 2);
    let mut scratched = good.clone();
    scratched[4096..12288].fill(0xA5);
    let mut newer = good.clone();
    newer[60..64].copy_from_slice(&7_u32.to_be_bytes());
    let mut foreign = good.clone();
    foreign[68..72].copy_from_slice(&7_u32.to_be_bytes());
    let tried =
        [("cut short", cut), ("scratched", scratched), ("newer", newer), ("foreign", foreign), ("empty", vec![])];
    for (what, bytes) in tried {
        fs::write(&path, bytes).unwrap();
        let fault = athlete.store.restore(&whole.name, &monday()).unwrap_err();
        let fits = match what {
            "newer" => matches!(fault, StoreFault::Newer { found: 7, .. }),
            "foreign" | "empty" => matches!(fault, StoreFault::NotOurs { .. }),
            _ => matches!(fault, StoreFault::Damaged { .. }),
        };
        assert!(fits, "{what}: {fault}");
        assert_eq!(athlete.store.dump(), dump, "{what}: the athlete's file is as it was");
    }
    assert_eq!(athlete.place().list_backups().unwrap().len(), 1, "nothing was copied for a restore that never began");
}

#[test]
fn a_file_that_cannot_be_opened_is_set_aside_for_a_backup() {
    let athlete = with_a_week();
    let backup = athlete.store.back_up(BackupReason::Routine, &monday()).unwrap();
    let (place, dump) = (athlete.place(), athlete.store.dump());
    athlete.store.close().unwrap();
    fs::write(place.file(), "not a database any more, ".repeat(200)).unwrap();
    fs::write(opening::beside(&place.file(), "-wal"), "nor this").unwrap();
    assert!(Store::open(&place, &monday()).is_err());

    let store = Store::open_backup(&place, &backup.name, &monday()).unwrap();
    assert_eq!(store.dump(), dump, "everything in the backup is there again");
    assert!(store.is_sound());
    let aside = fs::read(place.backups().join("damaged-2026-11-23-184205.db")).unwrap();
    assert!(aside.starts_with(b"not a database"), "and the damaged file is kept");
}

#[test]
fn examining_a_file_reads_every_row() {
    let athlete = with_a_week();
    assert_eq!(athlete.store.examine().unwrap(), Contents { schema: 3, weeks: 0, sessions: 2, records: 1 });
    athlete.store.connection.pragma_update(None, "ignore_check_constraints", true).unwrap();
    athlete.store.link().run("UPDATE session SET kind = 'nap' WHERE id = 2", []).unwrap();
    let fault = athlete.store.examine().unwrap_err();
    assert!(matches!(&fault, StoreFault::Row { table: "session", .. } | StoreFault::Damaged { .. }), "{fault}");

    let athlete = with_a_week();
    athlete.store.connection.pragma_update(None, "foreign_keys", false).unwrap();
    athlete.store.link().run("UPDATE record SET session_id = 99", []).unwrap();
    let fault = athlete.store.examine().unwrap_err();
    assert!(fault.to_string().contains("1 rows belong to something that is not there"), "{fault}");
}

#[test]
fn a_file_in_memory_has_no_backups() {
    let store = Store::in_memory().unwrap();
    assert!(matches!(store.back_up(BackupReason::Routine, &monday()), Err(StoreFault::NoPlace)));
}
