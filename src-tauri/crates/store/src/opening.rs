//! Opening the athlete's file: whose it is, which schema it has, and the settings that keep it safe.
//!
//! Nothing is written before the file is known to be ours.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::time::Duration;

use rusqlite::config::DbConfig;
use rusqlite::{Connection, OpenFlags};

use crate::link::{self, Link};
use crate::migration::{self, Migration};
use crate::{Moment, Place, Store, StoreFault};

pub(crate) use crate::migration::MIGRATIONS;

/// Marks a SQLite file as ours ("FrLg"). Never changed.
pub(crate) const APPLICATION_ID: i64 = 0x4672_4C67;

/// How long a program that is just closing may take to let go of the file.
const PATIENCE: Duration = Duration::from_millis(2000);

pub(crate) fn open(place: &Place, moment: &Moment, migrations: &[Migration]) -> Result<Store, StoreFault> {
    make_folder(&place.profile())?;
    let file = place.file();
    // A log left behind means that the last program did not close the file: then it is looked through once.
    let closed_well = !has_log(&file);
    let connection = connect(&file, OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_CREATE)?;
    let link = Link::new(&connection, &file);
    // SQLite opens a file that it may not write for reading, and would fail later with a stranger sentence.
    if connection.is_readonly("main").map_err(|error| link.fault(error))? {
        return Err(StoreFault::ReadOnly { place: file });
    }
    let found = schema_of_ours(link, migrations)?;
    settle(link)?;
    if !closed_well {
        check(link, "PRAGMA quick_check(1)")?;
    }
    let store = Store { connection, file, place: Some(place.clone()) };
    if found.is_some_and(|found| found < migration::newest(migrations)) {
        store.back_up(crate::BackupReason::BeforeMigration, moment)?;
    }
    migration::bring_up(store.link(), found.unwrap_or(0), migrations)?;
    Ok(store)
}

pub(crate) fn in_memory() -> Result<Store, StoreFault> {
    let file = PathBuf::from(":memory:");
    let connection = Connection::open_in_memory().map_err(|error| link::fault(&file, &error))?;
    let store = Store { connection, file, place: None };
    guard(store.link())?;
    migration::bring_up(store.link(), 0, MIGRATIONS)?;
    Ok(store)
}

/// A connection that has not looked at the file yet. It will hold it alone from the first look on.
pub(crate) fn connect(file: &Path, flags: OpenFlags) -> Result<Connection, StoreFault> {
    let fault = |error: rusqlite::Error| link::fault(file, &error);
    let connection = Connection::open_with_flags(file, flags | OpenFlags::SQLITE_OPEN_NO_MUTEX).map_err(fault)?;
    connection.busy_timeout(PATIENCE).map_err(fault)?;
    // Before the first look: the log's index then stays in memory, and a second program is refused.
    connection.pragma_update(None, "locking_mode", "EXCLUSIVE").map_err(fault)?;
    guard(Link::new(&connection, file))?;
    Ok(connection)
}

/// The schema number of a file that is ours, nothing for a new one, a refusal for any other.
pub(crate) fn schema_of_ours(link: Link<'_>, migrations: &[Migration]) -> Result<Option<i64>, StoreFault> {
    let id = link.number("PRAGMA application_id")?;
    let found = link.number("PRAGMA user_version")?;
    // A program that stopped while making the file leaves one without tables.
    if id == 0 && found == 0 && link.number("SELECT count(*) FROM sqlite_master")? == 0 {
        return Ok(None);
    }
    if id != APPLICATION_ID {
        return Err(StoreFault::NotOurs { file: link.file.to_path_buf() });
    }
    let known = migration::newest(migrations);
    if found > known {
        return Err(StoreFault::Newer { file: link.file.to_path_buf(), found, known });
    }
    Ok(Some(found))
}

/// Looks a file through with one of SQLite's checks.
pub(crate) fn check(link: Link<'_>, pragma: &str) -> Result<(), StoreFault> {
    let answer: String = link.connection.query_row(pragma, [], |row| row.get(0)).map_err(|error| link.fault(error))?;
    if answer == "ok" {
        return Ok(());
    }
    Err(StoreFault::Damaged { file: link.file.to_path_buf(), what: answer })
}

/// Makes a folder that only its owner can read: what is in it is about a person's body.
pub(crate) fn make_folder(folder: &Path) -> Result<(), StoreFault> {
    let mut maker = fs::DirBuilder::new();
    maker.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut maker, 0o700);
    maker.create(folder).map_err(|error| system("create", folder, &error))
}

/// What an error of the system means for a file or folder.
pub(crate) fn system(doing: &'static str, place: &Path, error: &io::Error) -> StoreFault {
    let place = place.to_path_buf();
    match error.kind() {
        io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem => StoreFault::ReadOnly { place },
        io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => StoreFault::Full { place },
        _ => StoreFault::System { doing, place, why: error.to_string() },
    }
}

/// Settings that hold for every connection. A file from elsewhere is not trusted.
fn guard(link: Link<'_>) -> Result<(), StoreFault> {
    let set = |switch, on| link.connection.set_db_config(switch, on).map(|_| ());
    let all = [
        set(DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true),
        set(DbConfig::SQLITE_DBCONFIG_TRUSTED_SCHEMA, false),
        set(DbConfig::SQLITE_DBCONFIG_ENABLE_FKEY, true),
        set(DbConfig::SQLITE_DBCONFIG_DQS_DML, false),
        set(DbConfig::SQLITE_DBCONFIG_DQS_DDL, false),
        link.connection.pragma_update(None, "mmap_size", 0),
        link.connection.pragma_update(None, "temp_store", "MEMORY"),
    ];
    link.connection.set_prepared_statement_cache_capacity(64);
    all.into_iter().collect::<Result<(), _>>().map_err(|error| link.fault(error))
}

/// Settings that write: a log, synced at every commit.
fn settle(link: Link<'_>) -> Result<(), StoreFault> {
    let fault = |error| link.fault(error);
    let mode: String =
        link.connection.pragma_update_and_check(None, "journal_mode", "WAL", |row| row.get(0)).map_err(fault)?;
    if mode != "wal" {
        let why = format!("it keeps its log as “{mode}”");
        return Err(StoreFault::System { doing: "open", place: link.file.to_path_buf(), why });
    }
    link.connection.pragma_update(None, "synchronous", "FULL").map_err(fault)?;
    // From here on the file is held alone, so waiting could never help.
    link.connection.busy_timeout(Duration::ZERO).map_err(fault)
}

/// The file that SQLite lays beside another: `freshlegs.db-wal`.
pub(crate) fn beside(file: &Path, ending: &str) -> PathBuf {
    let mut name = file.as_os_str().to_owned();
    name.push(ending);
    PathBuf::from(name)
}

fn has_log(file: &Path) -> bool {
    fs::metadata(beside(file, "-wal")).is_ok_and(|log| log.len() > 0)
}
