//! The schema itself, and the way from an old one to a new one.

use freshlegs_calendar::Kind;

use super::kit::{Athlete, done, monday, planned};
use crate::migration::{MIGRATIONS, Migration, newest};
use crate::{BackupReason, Store, StoreFault, opening};

/// A next version with a further column and a further table.
const NEXT: &[Migration] = &[
    MIGRATIONS[0],
    MIGRATIONS[1],
    MIGRATIONS[2],
    Migration { number: 4, sql: "ALTER TABLE session ADD COLUMN shade INTEGER NOT NULL DEFAULT 0" },
    Migration { number: 5, sql: "CREATE TABLE spike (id INTEGER PRIMARY KEY) STRICT" },
];

/// A next version whose second step cannot be done.
const BROKEN: &[Migration] = &[
    MIGRATIONS[0],
    MIGRATIONS[1],
    MIGRATIONS[2],
    Migration { number: 4, sql: "ALTER TABLE session ADD COLUMN shade INTEGER NOT NULL DEFAULT 0" },
    Migration { number: 5, sql: "UPDATE session SET kind = 'nap'" },
];

fn schema(store: &Store) -> String {
    let sql = "SELECT rowid AS id, sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY type DESC, name";
    store.link().all("sqlite_master", sql, [], |row| row.get::<String>("sql")).unwrap().join(";\n\n")
}

#[test]
fn the_schema_is_this() {
    insta::assert_snapshot!(schema(&Store::in_memory().unwrap()));
}

#[test]
fn the_steps_are_numbered_without_a_gap() {
    let numbers: Vec<i64> = MIGRATIONS.iter().map(|migration| migration.number).collect();
    assert_eq!(numbers, (1..=newest(MIGRATIONS)).collect::<Vec<_>>(), "each leads from the one before");
}

#[test]
fn a_file_is_kept_safe() {
    let athlete = Athlete::new();
    let ask = |pragma: &str| -> String {
        let sql = format!("SELECT CAST({pragma} AS TEXT) FROM pragma_{pragma}");
        athlete.store.connection.query_row(&sql, [], |row| row.get(0)).unwrap()
    };
    let settings = ["journal_mode", "synchronous", "foreign_keys", "application_id", "user_version", "trusted_schema"];
    let told: Vec<String> = settings.iter().map(|name| format!("{name} = {}", ask(name))).collect();
    insta::assert_snapshot!(told.join("\n"), @r"
    journal_mode = wal
    synchronous = 2
    foreign_keys = 1
    application_id = 1181895783
    user_version = 3
    trusted_schema = 0
    ");
    let mode: String = athlete.store.connection.query_row("PRAGMA locking_mode", [], |row| row.get(0)).unwrap();
    assert_eq!(mode, "exclusive", "no other program reads or writes beside us");
    assert!(!athlete.place().file().with_extension("db-shm").exists(), "the index of the log stays in memory");
}

#[test]
fn an_older_file_comes_up_to_date_after_a_backup() {
    let mut athlete = Athlete::new();
    athlete.store.plan(&planned("2026-11-24", Kind::MaxVelocity));
    let before = schema(&athlete.store);
    let place = athlete.place();
    athlete.store.close().unwrap();

    let store = opening::open(&place, &monday(), NEXT).unwrap();
    assert_eq!(store.link().number("PRAGMA user_version").unwrap(), 5, "both steps were taken");
    assert_eq!(store.link().number("SELECT shade FROM session").unwrap(), 0, "the row has the new column");
    let backups = place.list_backups().unwrap();
    assert_eq!(backups.iter().map(|backup| backup.reason).collect::<Vec<_>>(), [BackupReason::BeforeMigration]);
    store.close().unwrap();

    let copy = rusqlite::Connection::open(place.backups().join(&backups[0].name)).unwrap();
    let old = Store { connection: copy, file: place.file(), place: None };
    assert_eq!(schema(&old), before, "the backup has the schema from before");
}

#[test]
fn a_new_or_current_file_needs_no_backup() {
    let athlete = Athlete::new().restarted();
    assert_eq!(athlete.place().list_backups().unwrap(), [], "nothing was changed, so nothing was copied");
}

#[test]
fn a_step_that_fails_takes_all_steps_back() {
    let mut athlete = Athlete::new();
    athlete.store.plan(&planned("2026-11-24", Kind::MaxVelocity));
    athlete.store.record(&done("2026-11-24", Kind::MaxVelocity, 6, 7));
    let (before, rows) = (schema(&athlete.store), athlete.store.dump());
    let place = athlete.place();
    athlete.store.close().unwrap();

    let fault = opening::open(&place, &monday(), BROKEN).err().unwrap();
    assert!(matches!(fault, StoreFault::Refused { .. }), "the CHECK of kinds spoke: {fault}");

    let store = Store::open(&place, &monday()).unwrap();
    assert_eq!(schema(&store), before, "the first step was taken back too");
    assert_eq!(store.dump(), rows, "no row was lost");
}

#[test]
fn undo_still_works_after_a_step_that_adds_a_column() {
    let mut athlete = Athlete::new();
    let id = athlete.store.plan(&planned("2026-11-24", Kind::MaxVelocity));
    athlete.store.act(|write| write.sessions().remove(id));
    let place = athlete.place();
    athlete.store.close().unwrap();

    let mut store = opening::open(&place, &monday(), NEXT).unwrap();
    store.undo(&monday()).unwrap().unwrap();
    assert_eq!(
        store.link().number("SELECT shade FROM session").unwrap(),
        0,
        "the old row got the new column's default"
    );
}

#[test]
fn a_newer_file_is_refused_with_both_numbers() {
    let athlete = Athlete::new();
    let place = athlete.place();
    athlete.store.close().unwrap();
    opening::open(&place, &monday(), NEXT).unwrap().close().unwrap();
    let bytes = std::fs::read(place.file()).unwrap();

    let fault = Store::open(&place, &monday()).err().unwrap();
    let said = fault.to_string().replace(place.root().to_str().unwrap(), "FOLDER");
    insta::assert_snapshot!(said, @"FOLDER/profile/freshlegs.db was made by a newer Freshlegs (schema 5, this one reads up to 3); install the newer one to open it");
    assert_eq!(std::fs::read(place.file()).unwrap(), bytes, "the file was left as it was");
}

#[test]
fn a_file_of_another_program_is_refused_and_left_as_it_was() {
    let athlete = Athlete::new();
    let place = athlete.place();
    athlete.store.close().unwrap();
    std::fs::remove_file(place.file()).unwrap();
    let other = rusqlite::Connection::open(place.file()).unwrap();
    other.execute_batch("CREATE TABLE photos (id INTEGER PRIMARY KEY); PRAGMA user_version = 1").unwrap();
    drop(other);
    let bytes = std::fs::read(place.file()).unwrap();

    let fault = Store::open(&place, &monday()).err().unwrap();
    assert!(matches!(fault, StoreFault::NotOurs { .. }), "{fault}");
    assert_eq!(std::fs::read(place.file()).unwrap(), bytes, "not a byte is different");
    assert!(!place.file().with_extension("db-wal").exists(), "and nothing was laid beside it");
}

#[test]
fn a_file_that_is_no_database_is_refused_and_left_as_it_was() {
    let athlete = Athlete::new();
    let place = athlete.place();
    athlete.store.close().unwrap();
    std::fs::write(place.file(), "Dear diary, ".repeat(100)).unwrap();

    let fault = Store::open(&place, &monday()).err().unwrap();
    assert!(matches!(fault, StoreFault::NotOurs { .. }), "{fault}");
    assert_eq!(std::fs::read(place.file()).unwrap(), "Dear diary, ".repeat(100).as_bytes());
}

#[test]
fn an_empty_file_is_a_new_one() {
    let folder = tempfile::tempdir().unwrap();
    let place = crate::Place::at(folder.path());
    std::fs::create_dir_all(place.profile()).unwrap();
    std::fs::write(place.file(), "").unwrap();
    assert!(Store::open(&place, &monday()).unwrap().is_sound(), "a program that stopped at once left it");
}
