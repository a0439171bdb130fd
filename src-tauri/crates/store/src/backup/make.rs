//! Making a backup: written under another name, synced, looked through, and only then named.

use std::fs::{self, File};
use std::io;
use std::path::Path;

use chrono::TimeDelta;
use rusqlite::OpenFlags;

use super::{Backup, BackupReason, Contents, name};
use crate::link::Link;
use crate::opening::{check, connect, make_folder, schema_of_ours, system};
use crate::{Moment, Place, Store, StoreFault, migration};

/// What tells two states of a file apart: the steps made, those taken back, and the drafts.
type Mark = (i64, i64, String);

impl Store {
    /// Makes a backup now. It is complete and looked through when this returns.
    pub fn back_up(&self, reason: BackupReason, moment: &Moment) -> Result<Backup, StoreFault> {
        let place = self.place.as_ref().ok_or(StoreFault::NoPlace)?;
        let folder = place.backups();
        make_folder(&folder)?;
        let at = moment.at.naive_local();
        let taken = |name: &String| folder.join(name).exists();
        let mut n = 1;
        let mut name_of_it = name(at, reason, n);
        while taken(&name_of_it) {
            n += 1;
            name_of_it = name(at, reason, n);
        }
        let part = folder.join(format!("{name_of_it}.part"));
        let written = write_copy(self.link(), &part).and_then(|()| {
            let whole = folder.join(&name_of_it);
            fs::rename(&part, &whole).map_err(|error| system("rename", &part, &error))?;
            sync_folder(&folder)?;
            let bytes = fs::metadata(&whole).map_err(|error| system("read", &whole, &error))?.len();
            // The name keeps whole seconds, and the list reads it back from there.
            let at = super::parse(&name_of_it).map_or(at, |(_, at, _)| at);
            Ok(Backup { name: name_of_it, at, reason, bytes })
        });
        if written.is_err() {
            // A full disk leaves a part behind, and that part is what fills it. If it cannot be removed,
            // the first fault is still the one to tell.
            let _ = fs::remove_file(&part);
        }
        written
    }

    /// Makes a routine backup if anything changed since the newest backup and that one is old enough,
    /// and then thins out old ones. `TimeDelta::zero()` on quitting, twelve hours while running.
    pub fn back_up_if_changed(&self, at_least: TimeDelta, moment: &Moment) -> Result<Option<Backup>, StoreFault> {
        let place = self.place.as_ref().ok_or(StoreFault::NoPlace)?;
        if let Some(newest) = place.list_backups()?.into_iter().next() {
            let age = moment.at.naive_local() - newest.at;
            let young = TimeDelta::zero() <= age && age < at_least;
            if young || mark(self.link())? == mark_of(&place.backup(&newest.name)?)? {
                return Ok(None);
            }
        } else if mark(self.link())? == (0, 0, "0".to_owned()) {
            return Ok(None);
        }
        let made = self.back_up(BackupReason::Routine, moment)?;
        place.thin_out_backups(moment.today)?;
        Ok(Some(made))
    }
}

impl Place {
    /// Looks a backup through and says what it holds.
    pub fn look_into_backup(&self, name: &str) -> Result<Contents, StoreFault> {
        look_through(&self.backup(name)?, "PRAGMA integrity_check(1)")
    }
}

/// Opens a closed copy for reading only, checks it, and says what it holds.
pub(super) fn look_through(copy: &Path, pragma: &str) -> Result<Contents, StoreFault> {
    let connection = connect(copy, OpenFlags::SQLITE_OPEN_READ_ONLY)?;
    let link = Link::new(&connection, copy);
    schema_of_ours(link, migration::MIGRATIONS)?.ok_or_else(|| StoreFault::NotOurs { file: copy.to_path_buf() })?;
    check(link, pragma)?;
    contents(link)
}

/// Makes the names in a folder last through a power cut. Windows keeps them by itself.
pub(super) fn sync_folder(folder: &Path) -> Result<(), StoreFault> {
    if cfg!(unix) {
        return File::open(folder).and_then(|folder| folder.sync_all()).map_err(|error| system("sync", folder, &error));
    }
    Ok(())
}

/// Makes a file's bytes last.
pub(super) fn sync_file(file: &Path) -> Result<(), StoreFault> {
    let sync = || -> io::Result<()> { File::options().write(true).open(file)?.sync_all() };
    sync().map_err(|error| system("sync", file, &error))
}

fn write_copy(link: Link<'_>, part: &Path) -> Result<(), StoreFault> {
    match fs::remove_file(part) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(system("remove", part, &error)),
        _ => {}
    }
    let path = part.to_str().ok_or_else(|| {
        system("write", part, &io::Error::new(io::ErrorKind::InvalidFilename, "its name is not Unicode"))
    })?;
    Link::new(link.connection, part).run("VACUUM INTO ?1", [path])?;
    sync_file(part)?;
    let copied = look_through(part, "PRAGMA quick_check(1)")?;
    if copied == contents(link)? {
        return Ok(());
    }
    Err(StoreFault::Damaged { file: part.to_path_buf(), what: "the copy does not hold what the file holds".to_owned() })
}

/// What a file holds.
pub(crate) fn contents(link: Link<'_>) -> Result<Contents, StoreFault> {
    Ok(Contents {
        schema: link.number("PRAGMA user_version")?,
        weeks: link.number("SELECT count(*) FROM planned_week")?,
        sessions: link.number("SELECT count(*) FROM session")?,
        records: link.number("SELECT count(*) FROM record")?,
    })
}

fn mark_of(copy: &Path) -> Result<Mark, StoreFault> {
    let connection = connect(copy, OpenFlags::SQLITE_OPEN_READ_ONLY)?;
    mark(Link::new(&connection, copy))
}

fn mark(link: Link<'_>) -> Result<Mark, StoreFault> {
    let steps = link.number("SELECT coalesce((SELECT seq FROM sqlite_sequence WHERE name = 'step'), 0)")?;
    let undone = link.number("SELECT count(*) FROM step WHERE undone = 1")?;
    let drafts =
        link.first("draft", "SELECT count(*) || coalesce(max(changed_at), '') AS mark FROM draft", [], |row| {
            row.get("mark")
        })?;
    Ok((steps, undone, drafts.unwrap_or_default()))
}
